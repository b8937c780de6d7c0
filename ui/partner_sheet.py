"""A sheet for the other person: the words that were ticked one by one, to be copied or written, and nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QPushButton

from models.clock import Clock, workday_of
from models.exchange.diary import DiaryDay, DiaryMonth
from models.exchange.partner_sheet import Ticked, export_sheet, sheet
from models.exchange.telling import Telling
from models.exchange.told_entries import Told
from models.journal import Journal, Trouble
from models.records import WeeklyReflection
from models.rituals import IsoWeek
from models.span import days_of
from ui.clipboard import Wait, lend_to_clipboard
from ui.export_forms import ExportForm
from ui.exporting import SUFFIX, write
from ui.file_choice import choose_file_to_write, with_suffix
from ui.journal_queue import JournalQueue
from ui.journal_telling import telling
from ui.locale_texts import short_day_text
from ui.settings_rows import chips_box
from ui.text_direction import in_its_own_direction
from ui.tokens import Tone
from ui.trouble_texts import trouble_text
from ui.widgets.buttons import WordsButton, ghost, plain, primary
from ui.widgets.card import bare
from ui.widgets.form_card import FormCard
from ui.widgets.labels import PlainLabel
from ui.written_note import WrittenNote

STATEMENTS, WEEKS = 20, 8
"""How far back one can choose from."""
_SHOWN = 240
"""Letters that are enough to know an entry by."""


@dataclass(frozen=True)
class Offer:
    """Words that can be ticked, and what they are among."""

    kind: str
    ticked: Ticked

    def words(self) -> str:
        """What is to be read of it before it is ticked, in one line."""
        day = short_day_text(_day(self.ticked))
        words = " ".join(self.ticked.words().split())
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
        return f"{day} · {in_its_own_direction(shown)}"


def offers(journal: Journal, week: IsoWeek) -> tuple[Offer, ...]:
    """What was said lately, and appreciated and intended in the weeks up to this one; raises JournalError."""
    statement = QCoreApplication.translate("PartnerSheet", "Clarity statements")
    said = [Offer(statement, Ticked(each, "words")) for each in journal.statements(limit=STATEMENTS)]
    weeks = [journal.reflection(each.year, each.week) for each in map(week.earlier, range(WEEKS))]
    looked_back = [each for each in weeks if each is not None]
    return (
        *said,
        *(offer for each in looked_back for offer in _appreciations(each)),
        *(offer for each in looked_back for offer in _intention(each)),
    )


def pages(ticked: Sequence[Ticked], title: str, words: Telling) -> DiaryMonth:
    """The sheet as something to print."""
    days = tuple(
        DiaryDay(day, words.day(day), tuple(Told("", words=each.words()) for each in of_day))
        for day, of_day in groupby(ticked, _day)
    )
    return DiaryMonth(days[0].day.replace(day=1), title, days)


class PartnerSheetPanel(FormCard):
    """Below the row with `begin`, and hidden until that is pressed."""

    def __init__(self, queue: JournalQueue, clock: Clock, own_folder: Path, wait: Wait = QTimer.singleShot) -> None:
        """`own_folder`: where the journal itself lies; `wait`: what the clipboard's half minute is measured with."""
        super().__init__("sunken")
        self._queue, self._clock, self._own_folder, self._wait = queue, clock, own_folder, wait
        self._ticked: list[Offer] = []
        self.begin = plain(self.tr("Choose words…"))
        self._list = bare()
        self.note = WrittenNote()
        self.copy = primary(self.tr("Copy"), Tone.LANDING, tip=self.tr("The clipboard forgets it in half a minute"))
        self.markdown = plain(self.tr("Save as Markdown…"))
        self.pdf = plain(self.tr("Save as PDF…"))
        self.back = ghost(self.tr("Close"), tip=self.tr("Esc"))
        warning = self.tr("What is copied or saved can be read by whoever gets it.")
        self.column.addWidget(self._list)
        self.column.addWidget(PlainLabel(warning, "sub", wrap=True))
        self.column.addWidget(self.note)
        self.column.addWidget(chips_box(self.copy, self.markdown, self.pdf, self.back))
        self.begin.clicked.connect(self.ask)
        self.copy.clicked.connect(self._copy)
        self.markdown.clicked.connect(partial(self._choose_where, ExportForm.MARKDOWN))
        self.pdf.clicked.connect(partial(self._choose_where, ExportForm.PDF))
        self.back.clicked.connect(self.left)
        self.left.connect(self._leave)
        self.hide()

    def ask(self) -> None:
        """Show what can be ticked; nothing is."""
        week = IsoWeek.of(workday_of(self._clock.now()))
        self._queue.ask(lambda journal: offers(journal, week), self._show, owner=self, failed=self._not_read)

    def buttons(self) -> tuple[WordsButton, ...]:
        """What can be ticked, as it stands there."""
        return tuple(self._list.findChildren(WordsButton))

    def write_to(self, form: ExportForm, place: Path) -> None:
        """Write what is ticked to this file."""
        path, ticked, words, title = with_suffix(place, SUFFIX[form]), self._parts(), telling(), self.tr("For you")
        if form is ExportForm.PDF:
            work = partial(_write_pdf, pages(ticked, title, words), path)
        else:
            work = partial(_write_markdown, ticked, path, title, words)
        write(self._queue, self._own_folder, path, work, self.note.show_outcome, owner=self.note)

    # --- choosing --------------------------------------------------------------------------------------------------

    def _show(self, found: tuple[Offer, ...]) -> None:
        self._forget()
        for kind, of_kind in groupby(found, lambda offer: offer.kind):
            self._list.column.addWidget(PlainLabel(kind, "strong"))
            for offer in of_kind:
                self._list.column.addWidget(self._button(offer))
        for button in self._ways_out():
            button.setVisible(bool(found))
        self._show_ticked()
        if found:
            self.note.hide()
        else:
            self.note.say(self.tr("Nothing to choose from yet: statements, appreciations and intentions come here."))
        self.show()
        first = next(iter(self.buttons()), None)
        (first or self.back).setFocus()

    def _button(self, offer: Offer) -> WordsButton:
        button = WordsButton(offer.words(), "choice")
        button.setCheckable(True)
        button.toggled.connect(partial(self._tick, offer))
        return button

    def _tick(self, offer: Offer, ticked: bool) -> None:
        if ticked:
            self._ticked.append(offer)
        else:
            self._ticked.remove(offer)
        self._show_ticked()

    def _show_ticked(self) -> None:
        for button in self._ways_out():
            button.setEnabled(bool(self._ticked))

    def _ways_out(self) -> tuple[QPushButton, ...]:
        return self.copy, self.markdown, self.pdf

    def _parts(self) -> tuple[Ticked, ...]:
        return tuple(offer.ticked for offer in self._ticked)

    def _forget(self) -> None:
        self._ticked.clear()
        self._list.hide()
        self._list.deleteLater()
        self._list = bare()
        self.column.insertWidget(0, self._list)

    # --- what becomes of it ----------------------------------------------------------------------------------------

    def _copy(self) -> None:
        lend_to_clipboard(sheet(self._parts(), telling=telling(), markdown=False), self._wait)
        self.note.say(self.tr("Copied. The clipboard forgets it in half a minute."))

    def _choose_where(self, form: ExportForm) -> None:
        filters = {ExportForm.MARKDOWN: self.tr("Markdown (*.md)"), ExportForm.PDF: self.tr("PDF (*.pdf)")}
        name = self.tr("for-you-{date}{suffix}").format(date=self._clock.now().date(), suffix=SUFFIX[form])
        choose_file_to_write(self, self.tr("Save the sheet"), name, [filters[form]], partial(self.write_to, form))

    def _not_read(self, trouble: Trouble) -> None:
        self._show(())
        self.note.say(trouble_text(trouble))

    def _leave(self) -> None:
        """Out of sight, and what was ticked is forgotten."""
        self._forget()
        self.hide()
        self.begin.setFocus()


def _appreciations(week: WeeklyReflection) -> Iterator[Offer]:
    """Each by itself: who ticks one has not ticked the others."""
    kind = QCoreApplication.translate("PartnerSheet", "Appreciations")
    for words in week.appreciations:
        yield Offer(kind, Ticked(replace(week, appreciations=(words,)), "appreciations"))


def _intention(week: WeeklyReflection) -> Iterator[Offer]:
    """When and will as the one sentence that they are."""
    kind = QCoreApplication.translate("PartnerSheet", "Intentions")
    if week.intention_when and week.intention_will:
        pattern = QCoreApplication.translate("PartnerSheet", "When {when}, I will {will}")
    elif week.intention_when:
        pattern = QCoreApplication.translate("PartnerSheet", "When {when}")
    elif week.intention_will:
        pattern = QCoreApplication.translate("PartnerSheet", "I will {will}")
    else:
        return
    sentence = pattern.format(when=week.intention_when, will=week.intention_will)
    yield Offer(kind, Ticked(replace(week, intention_will=sentence), "intention_will"))


def _day(ticked: Ticked) -> date:
    days = days_of(ticked.record)
    if days is None:
        raise TypeError(type(ticked.record).__name__)
    return days[1]


def _write_pdf(month: DiaryMonth, path: Path, _journal: Journal) -> None:
    from ui.pdf_export import write_pdf

    write_pdf((month,), path)


def _write_markdown(ticked: Sequence[Ticked], path: Path, title: str, words: Telling, _journal: Journal) -> None:
    export_sheet(ticked, path, title=title, telling=words)
