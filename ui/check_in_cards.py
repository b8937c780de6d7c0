"""Check-ins among the months: a card for each questionnaire, the one that was answered last on top."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.check_in import Standing, series
from models.clock import workday_of
from models.questionnaire import Questionnaire, own_check_in
from models.records import CheckIn
from ui import translations
from ui.check_in_words import name_text
from ui.tokens import Space
from ui.trend_card import TrendCard
from ui.trend_pictures import CheckInPicture, Frame
from ui.trend_words import check_ins_table, standing_text
from ui.widgets.buttons import ghost
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel


class CheckInCard(TrendCard):
    """The check-ins with one questionnaire; one that is chosen in the table can be deleted."""

    delete_wanted = Signal(object)
    """Delete this `CheckIn`."""

    def __init__(self, name: str, version: str) -> None:
        title = name_text(name, version)
        self._dots = CheckInPicture(title)
        self._shown: tuple[Standing, ...] = ()
        told = QCoreApplication.translate(
            "CheckInCard", "Each dot is a check-in, on a strip that shows your own usual range before it."
        )
        super().__init__(
            title, told, QCoreApplication.translate("CheckInCard", "There was none in these weeks."), self._dots
        )
        self.delete = ghost(QCoreApplication.translate("CheckInCard", "Delete this check-in"))
        self.delete.clicked.connect(self._delete)
        self.delete.hide()
        self.column.addLayout(row(None, self.delete))
        self.table.chosen.connect(self._offer_deleting)
        self.table.delete_pressed.connect(self._delete)
        self.turned.connect(self._offer_deleting)

    def show_check_ins(self, frame: Frame, standings: Sequence[Standing], ends: tuple[float, float]) -> None:
        """Show these as far as they lie in the frame; `ends` are the least and the greatest result there can be."""
        self._shown = tuple(it for it in standings if frame.holds(workday_of(it.check_in.at)))
        self._dots.show_check_ins(frame, self._shown, ends)
        self.show_table(check_ins_table(self._shown), standing_text(self._shown[-1]) if self._shown else "")

    def _offer_deleting(self) -> None:
        self.delete.setVisible(self.table.isVisibleTo(self) and len(self.table.chosen_rows()) == 1)

    def _delete(self) -> None:
        chosen = self.table.chosen_rows()
        if len(chosen) == 1:
            self.delete_wanted.emit(self._shown[chosen[0]].check_in)


class CheckInCards(QWidget):
    """Without any check-in, a card that says what they are for."""

    delete_wanted = Signal(object)
    """Delete this `CheckIn`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[tuple[str, str], CheckInCard] = {}
        """By name and version of the questionnaire."""
        self._empty = self._empty_card()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.CARD)
        self._column.addWidget(self._empty)

    def show_check_ins(self, frame: Frame, check_ins: Sequence[CheckIn], brought: Questionnaire | None) -> None:
        """Show these (newest first) as far as they lie in the frame, each beside all that came before it."""
        kinds = dict.fromkeys((it.questionnaire, it.version) for it in check_ins)
        for gone in self.cards.keys() - kinds.keys():
            self.cards.pop(gone).deleteLater()
        for place, kind in enumerate(kinds):
            standings = series(check_ins, *kind)
            card = self._card(kind)
            self._column.insertWidget(place, card)
            card.show_check_ins(frame, standings, _ends(kind, standings, brought))
        self._empty.setVisible(not kinds)

    def _card(self, kind: tuple[str, str]) -> CheckInCard:
        if kind not in self.cards:
            self.cards[kind] = CheckInCard(*kind)
            self.cards[kind].delete_wanted.connect(self.delete_wanted)
        return self.cards[kind]

    def _empty_card(self) -> Card:
        card = Card()
        card.column.addWidget(PlainLabel(self.tr("Check-ins"), "heading"))
        told = self.tr(
            "A check-in is a few sentences to answer every four weeks, if you like. It is no test: each is only set "
            "beside what you answered before."
        )
        card.column.addWidget(PlainLabel(told, "sub", wrap=True))
        return card


def _ends(kind: tuple[str, str], standings: Sequence[Standing], brought: Questionnaire | None) -> tuple[float, float]:
    """The least and the greatest result there can be; those there were, where the questionnaire is not at hand."""
    for known in (own_check_in(translations.language()), brought):
        if known is not None and (known.name, known.version) == kind:
            return known.score_range()
    scores = [it.check_in.score for it in standings if it.check_in.score is not None]
    low, high = min(scores, default=0.0), max(scores, default=1.0)
    return (low, high) if low < high else (low, low + 1)
