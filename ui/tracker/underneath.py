"""What is underneath a statement: one need and any feelings, chosen or in the person's own words. Never worked out."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.records import ClarityStatement, Feeling, Need
from ui import look
from ui.tokens import Space, Tone
from ui.tracker.drafts import Drafts
from ui.tracker.record_texts import feeling_text, need_text
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.flow_layout import labelled_flow
from ui.widgets.text_edit import SENDING_KEYS

# What is at hand at once; the others come with the feelings.
_FIRST_NEEDS = (Need.CLOSENESS, Need.SPACE, Need.BEING_HEARD, Need.HELP, Need.REST)
# Room for a few words; the field scrolls when there are more.
_OWN_WIDTH, _OWN_LETTERS = 150, 80
_BETWEEN = ","


@dataclass(frozen=True, kw_only=True)
class Underlying:
    """Feelings and a need, with the person's own words where one of them is `OWN`."""

    feelings: tuple[Feeling, ...] = ()
    own_feeling: str = ""
    need: Need | None = None
    own_need: str = ""

    @classmethod
    def of(cls, statement: ClarityStatement) -> "Underlying":
        """What stands underneath a statement."""
        return cls(
            feelings=statement.feelings,
            own_feeling=statement.own_feeling,
            need=statement.need,
            own_need=statement.own_need,
        )


NOTHING = Underlying()


class OwnWords(QLineEdit):
    """A few own words beside the chip that asks for them; as high as a chip."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(_OWN_LETTERS)
        self.setProperty("ground", "surface")
        self.setFixedWidth(look.current().px(_OWN_WIDTH))
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter was for this field and for nothing around it."""
        super().keyPressEvent(event)
        if event.key() in SENDING_KEYS:
            event.accept()

    def follow(self, *, wanted: bool, begin: bool) -> None:
        """Be there while it is wanted; `begin`: take the focus when it comes."""
        came = wanted and self.isHidden()
        self.setVisible(wanted)
        if came and begin:
            self.setFocus()


class Underneath(QWidget):
    """The chips for the need and for feelings, of which the most come when they are wanted."""

    changed = Signal()
    """Another need or other feelings were chosen, or their words changed."""
    sent = Signal()
    """Enter was pressed in one of the fields for own words."""

    def __init__(self, parent: QWidget | None = None, *, unfolded: bool = False) -> None:
        super().__init__(parent)
        self.needs = ChipGroup([(need, need_text(need)) for need in Need], Tone.CLARITY, parent=self)
        self.feelings = ChipGroup(
            [(feeling, feeling_text(feeling)) for feeling in Feeling], Tone.CLARITY, several=True, parent=self
        )
        self.own_need = OwnWords(self.tr("What you need"), self.tr("what, in a word"))
        self.own_feeling = OwnWords(self.tr("What you feel"), self.tr("what, in a word"))
        self._stays_unfolded = unfolded
        self._unfolded = unfolded
        self.show_more = Chip("", Tone.CLARITY, checkable=False, dashed=True, parent=self)
        self._build()
        self._unfold(unfolded)
        for group in (self.needs, self.feelings):
            group.changed.connect(self._chosen)
        for field in (self.own_need, self.own_feeling):
            field.textChanged.connect(self.changed)
            field.returnPressed.connect(self.sent)
        self.show_more.clicked.connect(self._turn_more)

    def underlying(self) -> Underlying:
        """What is chosen; own words only where the chip for them is."""
        feelings, need = self.feelings.chosen(), self.needs.value()
        return Underlying(
            feelings=feelings,
            own_feeling=self.own_feeling.text() if Feeling.OWN in feelings else "",
            need=need,
            own_need=self.own_need.text() if need is Need.OWN else "",
        )

    def choose(self, wanted: Underlying) -> None:
        """Choose this and nothing else."""
        self.needs.choose(*([wanted.need] if wanted.need else []))
        self.feelings.choose(*wanted.feelings)
        self.own_need.setText(wanted.own_need)
        self.own_feeling.setText(wanted.own_feeling)
        self._show_what_is_chosen()
        self.changed.emit()

    def keep_drafts(self, drafts: Drafts) -> None:
        """Have what is chosen kept like what is typed."""
        drafts.watch_value("clarity.need", lambda: self.needs.value() or "", self._restore_need)
        drafts.watch_value("clarity.feelings", lambda: _BETWEEN.join(self.feelings.chosen()), self._restore_feelings)
        drafts.watch("clarity.own_need", self.own_need)
        drafts.watch("clarity.own_feeling", self.own_feeling)
        self.changed.connect(drafts.touched)

    def _build(self) -> None:
        needs, feelings = self.needs.chips, self.feelings.chips
        self._feelings_row = QWidget()
        self._feelings_row.setLayout(labelled_flow(self.tr("I feel"), *feelings.values(), self.own_feeling))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ROWS)
        column.addLayout(labelled_flow(self.tr("Underneath"), *needs.values(), self.own_need, self.show_more))
        column.addWidget(self._feelings_row)

    def _chosen(self) -> None:
        self._follow(begin=True)
        self.changed.emit()

    def _follow(self, *, begin: bool) -> None:
        self.own_need.follow(wanted=self.needs.value() is Need.OWN, begin=begin)
        self.own_feeling.follow(wanted=Feeling.OWN in self.feelings.chosen(), begin=begin)

    def _turn_more(self) -> None:
        if self._unfolded:
            # What goes out of sight does not go along.
            self.feelings.choose()
            if self.needs.value() not in _FIRST_NEEDS:
                self.needs.choose()
            self._chosen()
        self._unfold(not self._unfolded)

    def _unfold(self, shown: bool) -> None:
        self._unfolded = shown or self._stays_unfolded
        for need, chip in self.needs.chips.items():
            chip.setVisible(self._unfolded or need in _FIRST_NEEDS)
        self._feelings_row.setVisible(self._unfolded)
        self.show_more.say(self.tr("less") if self._unfolded else self.tr("feelings"))
        told = self.tr("Without feelings and other needs") if self._unfolded else self.tr("Feelings, and other needs")
        self.show_more.setAccessibleName(told)
        self.show_more.setToolTip(told)
        self.show_more.setVisible(not self._stays_unfolded)

    def _show_what_is_chosen(self) -> None:
        need = self.needs.value()
        self._unfold(bool(self.feelings.chosen()) or (need is not None and need not in _FIRST_NEEDS))
        self._follow(begin=False)

    def _restore_need(self, value: str) -> None:
        if value in set(Need):
            self.needs.choose(Need(value))
            self._show_what_is_chosen()
            self.changed.emit()

    def _restore_feelings(self, value: str) -> None:
        self.feelings.choose(*(Feeling(each) for each in value.split(_BETWEEN) if each in set(Feeling)))
        self._show_what_is_chosen()
