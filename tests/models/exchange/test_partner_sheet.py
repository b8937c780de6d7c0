"""What the other person gets is what was ticked, word for word, and nothing else."""

import stat

import pytest

from models.exchange.document import KINDS
from models.exchange.partner_sheet import Ticked, choices, export_sheet, sheet
from models.records import ClarityStatement, RepairEpisode, WeeklyReflection
from models.rituals import begin_episode
from tests.models.exchange.whole_lives import NOW, one_of_each

LIFE = {type(each): each for each in one_of_each()}


def test_only_words_of_the_persons_own_can_be_ticked():
    assert [each.field for each in choices(LIFE[ClarityStatement])] == ["words"]
    assert [each.field for each in choices(LIFE[RepairEpisode])] == ["what", "my_part", "outside_view"]
    assert [each.field for each in choices(begin_episode("hello", NOW))] == ["what"], "empty ones are no choice"
    without = {kind.__name__ for kind in KINDS.values() if not choices(LIFE[kind])}
    assert without == {"Pause", "Gesture", "SoftLanding", "CheckIn", "Day", "PresenceSpan", "Partner", "PhraseChoice"}


def test_the_sheet_holds_what_was_ticked_and_nothing_else():
    ticked = [Ticked(LIFE[ClarityStatement], "words"), Ticked(LIFE[RepairEpisode], "my_part")]
    assert sheet(ticked, title="For you") == (
        "# For you\n\n## Monday, 23 November 2026\n\n> words, “quoted” \\<b\\>\n\n> my\\_part, “quoted” \\<b\\>\n"
    )


def test_to_paste_it_is_plain():
    ticked = [Ticked(LIFE[WeeklyReflection], "appreciations"), Ticked(LIFE[ClarityStatement], "words")]
    assert sheet(ticked, markdown=False) == (
        "Sunday, 22 November 2026\n\n, “quoted” <b>\n\nMonday, 23 November 2026\n\nwords, “quoted” <b>\n"
    )


@pytest.mark.parametrize(("name", "begins"), [("sheet.md", "## Monday"), ("sheet.txt", "Monday")])
def test_it_is_written_for_the_owner_alone(tmp_path, name, begins):
    path = tmp_path / name
    export_sheet([Ticked(LIFE[ClarityStatement], "words")], path)
    assert path.read_text().startswith(begins)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
