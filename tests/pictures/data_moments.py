"""What happens under "Your data": something going out, something coming in, a sheet with just what was ticked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from models.exchange.incoming import Incoming, Source
from models.exchange.preview import preview
from models.records import StatementState
from models.rituals import IsoWeek, begin_reflection, changed, write_statement
from tests.pictures.other_windows import settings
from tests.pictures.studio import Builder, Studio
from tests.sample_life import NOW
from ui.export_forms import ExportForm
from ui.exporting import Outcome
from ui.partner_sheet import offers
from ui.settings_data import DataSection


def _with(act: Callable[[Studio, DataSection], None]) -> Builder:
    """The section of the settings, after something was done in it."""

    def build(studio: Studio) -> QWidget:
        window = settings("data", foot=True)(studio)
        (data,) = window.findChildren(DataSection)
        act(studio, data)
        return window

    return build


def _exporting(_studio: Studio, data: DataSection) -> None:
    data.export.ask()
    data.export.form.chips[ExportForm.PDF].click()
    data.export.reach.chips[True].click()
    data.export.progress.begin("Writing…")(40, 121)
    data.export.progress._come_up()


def _exported(_studio: Studio, data: DataSection) -> None:
    data.export.ask()
    data.export.note.show_outcome(Outcome(Path("/home/someone/Documents/soft-landing-2026-11-23.json")))


def _previewing(studio: Studio, data: DataSection) -> None:
    said = [write_statement("a note from elsewhere", NOW - timedelta(days=each)) for each in range(40)]
    here = studio.journal.statements(limit=6)
    newer = [replace(each, updated=NOW) for each in here[:2]]
    incoming = Incoming(Source.DAY_ONE, (*said, *newer, *here[2:]))
    data.take_in._show(incoming, preview(incoming, studio.journal))


def _choosing(studio: Studio, data: DataSection) -> None:
    week = begin_reflection(IsoWeek.of(NOW.date()).earlier(), NOW)
    studio.journal.save(
        changed(
            week,
            NOW,
            appreciations=("You kept Thursday evening free without my asking.", "The tea on Monday."),
            intention_when="I close the laptop on Tuesday",
            intention_will="put the kettle on before I look at my phone",
        ),
        write_statement("Said out loud at last: I miss our walks.", NOW, state=StatementState.SAID),
    )
    data.sheet._show(offers(studio.journal, IsoWeek.of(NOW.date())))
    for button in data.sheet.buttons()[:2]:
        button.click()


exporting = _with(_exporting)
exported = _with(_exported)
previewing = _with(_previewing)
choosing = _with(_choosing)
