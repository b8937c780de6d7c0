from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from shiboken6 import isValid

from models.settings import Appearance, Settings
from tests.hand_clock import HandClock
from tests.memory_journal import MemoryJournal
from tests.ui.living import MORNING, Living
from tests.ui.reflection_stage import ReflectionStage
from tests.ui.reminder_evening import Evening
from tests.ui.tracker_stage import Stage
from ui import look, translations
from ui.garbage_collection import GarbageCollection
from ui.journal_queue import JournalQueue


@pytest.fixture(scope="session", autouse=True)
def garbage_is_collected_as_in_the_program(qapp):
    collection = GarbageCollection()
    yield
    collection.stop()


@pytest.fixture(scope="session", autouse=True)
def numbers_have_their_plurals(qapp):
    """English has a translation, too: one of plurals."""
    translations.apply(qapp, translations.ENGLISH)


@pytest.fixture
def speak(qapp):
    """Puts a language in force for one test: `speak("de")`."""
    before = QLocale()
    yield partial(translations.apply, qapp)
    translations.apply(qapp, translations.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def journal():
    """An empty journal; a test file that wants another has a fixture of this name."""
    return MemoryJournal()


@pytest.fixture
def queue(qtbot, journal):
    """The true queue in front of that journal, which is open or about to be."""
    made = JournalQueue(lambda: journal, HandClock())
    made.start()
    yield made
    made.close()


@pytest.fixture
def stage(qapp, qtbot):
    """Builds stages (`stage(*records)`) and lets go of their workers afterwards."""
    look.apply(qapp, Appearance.LIGHT)
    built = []

    def build(*records):
        built.append(Stage(qtbot, *records))
        return built[-1]

    yield build
    for each in built:
        each.close()


@pytest.fixture
def reflecting(qapp, qtbot):
    """The weekly reflection on a Sunday evening (`reflecting.new_window()`)."""
    look.apply(qapp, Appearance.LIGHT)
    stage = ReflectionStage(qtbot)
    yield stage
    stage.close()


@pytest.fixture
def british():
    """Dates and times as a British person writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def live(qapp, qtbot, tmp_path):
    """Builds whole programs on one folder, one after the other, and ends them afterwards."""
    lives = []

    def begin(moment=MORNING, settings=None, **options):
        settings = settings or Settings(first_run_done=True, appearance=Appearance.LIGHT)
        lives.append(Living(tmp_path / "state", moment, settings, **options))
        return lives[-1]

    before = set(qapp.topLevelWidgets())
    yield begin
    for each in lives:
        each.application.quit()
        each.application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What stays behind would be dressed anew in every test after this one, which adds up to minutes.
    for widget in set(qapp.topLevelWidgets()) - before:
        if isValid(widget):
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def evening(qtbot, live):
    """Begins a Sunday with these records in the journal (`evening(*records)`)."""
    return partial(Evening, qtbot, live)
