"""Clarity while something is going on: looked for, asked, chosen, changed."""

from PySide6.QtWidgets import QWidget

from models.records import Feeling, Need, StatementForm, StatementState
from models.rituals import write_statement
from models.statement_periods import Period
from tests.pictures.studio import Studio
from tests.pictures.tracker_pages import opened
from tests.sample_life import at
from ui.tracker.clarity import ClarityPage
from ui.tracker.statement_filters import Choice
from ui.tracker.underneath import Underlying
from ui.tracker.window import Page, TrackerWindow


def writing(studio: Studio) -> QWidget:
    """A sentence half written and the quiet bar shown."""
    studio.journal.drafts.update(
        {
            "clarity.not_that_but_this.first": "angry with you",
            "clarity.not_that_but_this.second": "overloaded from today",
        }
    )
    window = opened(studio)
    window.new_statement()
    window.say_quietly("Deleted.", "Undo", lambda: None)
    return window


def suggesting(studio: Studio) -> QWidget:
    """Suggestions that go on from what is typed."""
    studio.journal.drafts["clarity.not_that_but_this.first"] = "a"
    window = opened(studio)
    window.new_statement()
    return window


def feeling(studio: Studio) -> QWidget:
    """Feelings and a need, some of them in own words."""
    window, page = _on_clarity(studio)
    page.underneath.choose(
        Underlying(
            feelings=(Feeling.TIRED, Feeling.OWN),
            own_feeling="stretched thin",
            need=Need.OWN,
            own_need="a slow evening",
        )
    )
    return window


def asked(studio: Studio) -> QWidget:
    """The question how something landed."""
    words = "I’d love more evenings like that and a little less phone."
    studio.journal.save(
        write_statement(words, at(23, 11, 20), form=StatementForm.MORE_OF_LESS_OF, state=StatementState.SAID)
    )
    for key in [each.id for each in studio.journal.statements() if each.landed is not None]:
        studio.journal.records.pop(key)
    return opened(studio, Page.CLARITY)


def looked_for(studio: Studio) -> QWidget:
    """A list that is narrowed."""
    window, page = _on_clarity(studio)
    page.list.filters.choose(Choice(need=Need.REST, period=Period.MONTH))
    return window


def nothing_found(studio: Studio) -> QWidget:
    """Words that nobody wrote."""
    window, page = _on_clarity(studio)
    page.list.filters.search_field.setText("zebra")
    page.list.filters.choose(Choice(need=Need.REST))
    return window


def changing(studio: Studio) -> QWidget:
    """Need and feelings of an entry, changed in its place."""
    window, page = _on_clarity(studio)

    # There is a row to unfold once the journal has answered.
    window.show()
    studio.settle(window)
    page.list.unfold(studio.journal.statements(limit=1)[0])
    return window


def _on_clarity(studio: Studio) -> tuple[TrackerWindow, ClarityPage]:
    window = opened(studio, Page.CLARITY)
    page = window.page(Page.CLARITY)
    assert isinstance(page, ClarityPage)
    return window, page
