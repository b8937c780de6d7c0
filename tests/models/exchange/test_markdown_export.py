"""A journal one can read: month by month, in plain words, with every sign a person wrote."""

import re
import stat
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from models.exchange.markdown_export import escaped, export_markdown, quoted
from models.exchange.telling import ENGLISH, Telling
from models.progress import StoppedError
from models.records import LandingOutcome, ReflectionState, WeeklyReflection
from models.rituals import IsoWeek, begin_reflection, land, write_statement
from models.span import Span
from tests.memory_journal import MemoryJournal
from tests.models.exchange.whole_lives import one_of_each
from tests.sample_life import sample_life

NOW = datetime(2026, 11, 23, 15, 20, tzinfo=timezone(timedelta(hours=1)))

DAY = """## Friday, 20 November 2026

**17:30 · Soft landing**

- Arrival: mine
- Gesture: Twenty minutes to myself, then I come and find you
- Where it stands: done
- How it felt: eased

**17:30 · Parked thought**

> send the revised numbers

- Picked up: Monday, 23 November 2026, 08:55

**21:00 · Clarity statement**

> More planning together, fewer surprises this week.

- Where it stands: said
- How it landed: partly
- What would help: help

## """
REPAIR = """**20:05 · Repair**

> Dishes, again

- Reaching out: 20:20 · me · affection · not yet
- Reaching out: 20:35 · me · taking responsibility · yes
- Where it stands: reconnected
"""


def written(tmp_path, *records, **options):
    path = tmp_path / "journal.md"
    export_markdown(MemoryJournal(*records), path, **options)
    return path.read_text()


def test_a_day_reads_like_a_day(tmp_path):
    found = written(tmp_path, *sample_life())
    assert found.startswith("# November 2026\n\n## Monday, 2 November 2026\n\n")
    assert DAY in found
    assert REPAIR in found


def test_every_word_that_was_written_is_in_it(tmp_path):
    found = written(tmp_path, *one_of_each())
    for said in ("what", "words", "my\\_part", "outside\\_view", "plan", "own\\_feeling", "good\\_news", "hoped\\_for"):
        assert f"{said}, “quoted” \\<b\\>" in found, said
    assert "Looking back on week 47 of 2026" in found
    assert "- first: 4\n- second: -1\n- Score: 1.5" in found


def test_a_look_back_closes_its_sunday(tmp_path):
    week = next(each for each in one_of_each() if isinstance(each, WeeklyReflection))
    sunday = datetime(2026, 11, 22, 23, 50, tzinfo=NOW.tzinfo)
    found = written(tmp_path, week, write_statement("late", sunday))
    assert re.findall(r"^(?:## |\*\*)(.*?)\*{0,2}$", found, re.MULTILINE) == [
        "Sunday, 22 November 2026",
        "23:50 · Clarity statement",
        "Looking back on week 47 of 2026",
    ]
    skipped = replace(begin_reflection(IsoWeek(2026, 47), NOW), state=ReflectionState.SKIPPED)
    assert written(tmp_path, skipped) == "", "nothing was said"


@pytest.mark.parametrize(
    ("when", "will", "told"),
    [
        ("I come in", "put the kettle on", "- Intention: When I come in, I will put the kettle on\n"),
        ("I come in", "", "- Intention: When I come in\n"),
        ("", "put {when} on", "- Intention: I will put {when} on\n"),
        ("", "", ""),
    ],
)
def test_an_intention_is_one_sentence(tmp_path, when, will, told):
    week = replace(begin_reflection(IsoWeek(2026, 47), NOW), good_news="spring", intention_when=when)
    found = written(tmp_path, replace(week, intention_will=will))
    assert told in found
    assert ("Intention" in found) is bool(told)


@pytest.mark.parametrize("outcome", [LandingOutcome.NOT_TODAY, LandingOutcome.MISSED])
def test_a_landing_that_did_not_take_place_is_no_entry(tmp_path, outcome):
    assert written(tmp_path, land(NOW, outcome=outcome)) == ""


def test_a_file_a_month_for_the_owner_alone(tmp_path):
    folder = tmp_path / "months"
    records = [write_statement("hello", NOW.replace(month=month)) for month in (9, 11)]
    assert export_markdown(MemoryJournal(*records), folder) == 2
    assert sorted(path.name for path in folder.iterdir()) == ["2026-09.md", "2026-11.md"]
    assert (folder / "2026-09.md").read_text().startswith("# September 2026")
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_a_span_holds_its_days_alone(tmp_path):
    records = [write_statement("hello", NOW.replace(month=month)) for month in (9, 11)]
    assert written(tmp_path, *records, span=Span(NOW.date(), None)).count("hello") == 1


def test_stopping_leaves_what_was_there(tmp_path):
    path = tmp_path / "journal.md"
    path.write_text("what was there")
    with pytest.raises(StoppedError):
        export_markdown(MemoryJournal(*sample_life()), path, watch=lambda *_: False)
    assert path.read_text() == "what was there"


def test_other_words_can_be_handed_in(tmp_path):
    german = Telling(day=lambda day: f"{day:%d.%m.}", texts=replace(ENGLISH.texts, statement="Klartext"))
    found = written(tmp_path, write_statement("hallo", NOW), telling=german)
    assert "## 23.11.\n" in found
    assert "Klartext" in found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words, 50 % & more (really).", "plain words, 50 % & more (really)."),
        ("# no heading", "\\# no heading"),
        ("- no list\n+ nor this\n= nor that", "\\- no list\n\\+ nor this\n\\= nor that"),
        ("1. no list\n12) nor this\n1.5 is fine\n3.", "1\\. no list\n12\\) nor this\n1.5 is fine\n3\\."),
        ("<img src=x> &amp; &#60; & co", "\\<img src=x\\> \\&amp; \\&#60; & co"),
        ("[a](b) ![c](d) `e` *f* _g_ ~h~ |i| \\j", r"\[a\](b) !\[c\](d) \`e\` \*f\* \_g\_ \~h\~ \|i\| \\j"),
        ("    no code\n\tnor this", "no code\nnor this"),
        ("one\r\ntwo\rthree\u2028four\x85five\x0b", "one\ntwo\nthree\nfour\nfive"),
        ("> no quotation", "\\> no quotation"),
    ],
)
def test_signs_are_shown_as_they_were_written(text, shown):
    assert escaped(text) == shown


def test_a_quotation_keeps_its_lines():
    assert quoted("one\ntwo\n\nthree") == "> one\\\n> two\n>\n> three"
