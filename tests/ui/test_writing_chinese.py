"""Chinese has no spaces, wide marks, and letters that an input method makes into characters: nothing minds that."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QInputMethodEvent

from models.records import StatementForm
from models.rituals import write_statement
from tests.sample_life import at
from ui.locale_texts import date_text, day_text, month_text, short_day_text
from ui.punctuation import in_lines, listed, named, one_after_the_other, sentence
from ui.reflection_words import dates_text
from ui.tracker.sentence_editor import SentenceLine
from ui.tracker.sentences import Sentence
from ui.tracker.window import Page
from ui.widgets.labels import PlainLabel
from ui.widgets.text_edit import InlineField

DAY = date(2026, 11, 18)
ASK = Sentence(
    both="你能不能{first}？这样我就{second}。",
    only_first="你能不能{first}？",
    only_second="我就{second}。",
    first_name="你能不能",
    second_name="我就",
    first_hint="",
    second_hint="",
)


@pytest.fixture
def chinese():
    """Dates as they are written in China."""
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    yield
    QLocale.setDefault(before)


def compose(field, letters, committed=""):
    """What an input method sends while somebody writes with it."""
    event = QInputMethodEvent(letters, [])
    event.setCommitString(committed)
    QCoreApplication.sendEvent(field, event)


# --- sentences ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["", "。", "！", "？", "，", "；"])
def test_a_mark_at_the_end_of_a_gap_is_not_there_twice(end):
    assert ASK.read(f"陪我坐会儿{end}", f"能喘口气了{end}") == "你能不能陪我坐会儿？这样我就能喘口气了。"


def test_a_mark_stays_with_its_gap_and_the_words_after_it_may_go_to_the_next_line(qtbot):
    line = SentenceLine(ASK)
    qtbot.addWidget(line)
    assert [label.text() for label in line.findChildren(PlainLabel)] == ["你能不能", "？", "这样我就", "。"]


# --- an input method ----------------------------------------------------------------------------------------------


def test_letters_on_their_way_to_a_character_leave_the_suggestions_alone(stage):
    form = StatementForm.NOT_THAT_BUT_THIS
    tracker = stage(write_statement("I’m not 今天累坏了 right now, I’m hungry.", at(20, 9), form=form))
    page = tracker.page(Page.CLARITY)
    tracker.window.new_statement()
    field, row = page.editor._lines[form].first, page.editor.suggestions
    before = row.offered()
    assert len(before) > 1
    compose(field, "lei huai")
    assert (field.text(), row.offered()) == ("", before)
    compose(field, "", committed="累坏")
    assert (field.text(), row.offered()) == ("累坏", ("今天累坏了",))


def test_a_gap_has_room_for_letters_on_their_way_to_a_character(qtbot):
    field = InlineField("我只是", "累")
    qtbot.addWidget(field)
    field.setText("今天")
    before = field.sizeHint().width()
    compose(field, "gongzuotaiduoyoudianlei")
    assert field.sizeHint().width() > before
    compose(field, "")
    assert field.sizeHint().width() == before


# --- dates --------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("chinese")
def test_days_have_their_signs():
    assert short_day_text(DAY) == "11月18日"
    assert day_text(DAY) == "11月18日星期三"
    assert date_text(DAY, with_year=True) == "2026年11月18日"
    assert month_text(DAY) == "十一月"


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (date(2026, 11, 16), date(2026, 11, 22), "11月16日 – 22日"),
        (date(2026, 11, 30), date(2026, 12, 6), "11月30日 – 12月6日"),
        (date(2025, 11, 17), date(2025, 11, 23), "2025年11月17日 – 23日"),
        (date(2025, 12, 29), date(2026, 1, 4), "2025年12月29日 – 1月4日"),
    ],
)
def test_the_year_stands_before_the_first_date_of_two(first, last, told):
    assert dates_text(first, last, 2026) == told


# --- what stands beside each other --------------------------------------------------------------------------------


@pytest.mark.usefixtures("chinese")
def test_no_space_stands_between_sentences_and_marks_in_a_list_are_wide():
    assert one_after_the_other("先放下。", "", "慢慢来。") == "先放下。慢慢来。"
    assert listed(["周一", "周三"]) == "周一，周三"
    assert listed(["说了 2 句", "还没有"], "; ") == "说了 2 句；还没有"
    assert sentence(named("着陆", "3 天")) == "着陆：3 天。"
    assert sentence("听进去了吗？") == "听进去了吗？"


@pytest.mark.usefixtures("british")
def test_elsewhere_a_space_does():
    assert one_after_the_other("It is here.", "", "No hurry.") == "It is here. No hurry."
    assert listed(["Mon", "Wed"]) == "Mon, Wed"
    assert listed(["said 2", "not yet"], "; ") == "said 2; not yet"
    assert sentence(named("Landings", "3 days")) == "Landings: 3 days."
    assert sentence("Did it land?") == "Did it land?"


@pytest.mark.usefixtures("chinese")
def test_a_line_of_a_tip_holds_half_as_many_characters_as_it_does_letters():
    assert [len(line) for line in in_lines("休" * 70 + "\n" + "息" * 3).splitlines()] == [32, 32, 6, 3]


@pytest.mark.usefixtures("british")
def test_a_line_of_a_tip_is_broken_between_words():
    assert [len(line) for line in in_lines("rest " * 20).splitlines()] == [64, 34]
