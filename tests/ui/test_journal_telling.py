"""Windows tell the journal in the person's language: every text and every word that an entry can have."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from models import records
from models.exchange.diary import diary
from models.exchange.telling import ENGLISH, english_word
from models.progress import unwatched
from models.span import EVER
from tests.memory_journal import MemoryJournal
from tests.models.exchange.whole_lives import one_of_each
from tests.sample_life import NOW
from ui.journal_telling import telling

TOLD = [
    *(records.StatementState, records.StatementLanded, records.Feeling, records.Need, records.EpisodeKind),
    *(records.EpisodeState, records.AttemptKind, records.AttemptLanded, records.Who, records.CameBack),
    *(records.Arrival, records.Felt, records.LandingOutcome, records.IntentionOutcome),
]


class Marked(QTranslator):
    """A language in which everything is marked as translated."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"«{source}»"

    def isEmpty(self):
        return False


@pytest.fixture
def marked(qapp):
    translator = Marked()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_the_texts_are_those_of_the_command_line(british):
    assert telling().texts == ENGLISH.texts
    assert telling().day(NOW.date()) == ENGLISH.day(NOW.date())
    assert telling().month(NOW.date()) == ENGLISH.month(NOW.date())


@pytest.mark.parametrize("enum", TOLD)
def test_every_word_of_an_entry_has_a_text(enum):
    assert all(telling().word(word) for word in enum)
    assert all("_" not in english_word(word) for word in enum)


def test_every_text_and_word_goes_through_translation(marked):
    for name, text in asdict(telling().texts).items():
        assert text.startswith("«"), name
    assert all(telling().word(word).startswith("«") for enum in TOLD for word in enum)


def test_days_are_written_as_the_locale_has_them():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert telling().day(NOW.date()) == "Montag, 23. November 2026"
    finally:
        QLocale.setDefault(before)


def test_a_whole_life_can_be_told(qapp):
    (month,) = diary(MemoryJournal(*one_of_each()), EVER, telling(), unwatched)
    assert sum(len(day.entries) for day in month.days) == 5, "all but the landing that passed by"
