"""The person's own small gestures: added, renamed, put aside. Space is one of them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from models.month import GestureUse
from models.phrases import gesture_ideas, ideas_to_show
from models.records import TEXT_LIMIT, FavouriteOf, Gesture
from models.rituals import deleted, favour_gesture, new_gesture, rename_gesture, retire_gesture
from ui.tokens import Space, Tone
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import favourite_text
from ui.widgets import buttons
from ui.widgets.card import Card, row
from ui.widgets.chip import Chip, ChipGroup
from ui.widgets.entry_list import SCROLL_STRIP, EntryList, ListCard
from ui.widgets.entry_rows import Row
from ui.widgets.flow_layout import flow
from ui.widgets.labels import PlainLabel

# A share is told from this many evenings on (domain: from n = 5 on, with its counts).
_LEAST_FELT = 5


class GesturesCard(QWidget):
    """Heading, form, and the list; ideas to pick from while the list is empty."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self._known: dict[object, Gesture] = {}
        self.add_button = buttons.ghost(self.tr("Add a gesture"))
        self.add_button.clicked.connect(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ROWS)
        column.addLayout(row(PlainLabel(self.tr("Gestures"), "heading"), None, self.add_button))
        self.entries = EntryList(
            self.tr("Your gestures"), menu=True, edit_name=self.tr("The name of this gesture"), whole=True
        )
        card = ListCard(self.entries)
        self._form = self._build_form()
        card.column.insertWidget(0, self._form)
        self._form.hide()
        self._ideas = self._build_ideas()
        card.column.insertWidget(1, self._ideas)
        self.entries.menu_wanted.connect(self._open_menu)
        self.entries.edited.connect(self._rename)
        self.entries.delete_wanted.connect(lambda found: self._delete(self._known[found.key]))
        column.addWidget(card)
        column.addStretch(1)
        page.drafts.watch("landings.gesture", self.name)

    def show_gestures(self, gestures: Sequence[GestureUse]) -> None:
        """Show these, in the person's order."""
        self._known = {use.gesture.id: use.gesture for use in gestures}
        self.entries.show_rows([self._row(use) for use in gestures])
        self.entries.setVisible(bool(gestures))
        self._ideas.setVisible(not gestures)

    def begin(self) -> None:
        """Write down a new one."""
        self._form.show()
        self.name.setFocus()

    def _build_form(self) -> QWidget:
        form = Card("none")
        form.column.setContentsMargins(0, Space.CHIPS, SCROLL_STRIP, Space.CHIPS)
        self.name = QLineEdit()
        self.name.setMaxLength(min(200, TEXT_LIMIT))
        self.name.setAccessibleName(self.tr("The new gesture"))
        self.name.setPlaceholderText(self.tr("Something small that says: I’m here"))
        self.name.setProperty("tone", "landing")
        self.name.returnPressed.connect(self._add)
        self.whose = ChipGroup(
            [(each, favourite_text(each)) for each in FavouriteOf], Tone.LANDING, optional=False, parent=form
        )
        self.whose.choose(FavouriteOf.BOTH)
        leave = buttons.ghost(self.tr("Not now"))
        leave.clicked.connect(form.hide)
        add = buttons.primary(self.tr("Add"), Tone.LANDING)
        add.clicked.connect(self._add)
        form.column.addWidget(self.name)
        label = PlainLabel(self.tr("Whose favourite"), "small")
        form.column.addLayout(row(label, *self.whose.chips.values(), None, leave, add))
        return form

    def _build_ideas(self) -> QWidget:
        ideas = Card("none")
        ideas.column.setContentsMargins(0, Space.CHIPS, SCROLL_STRIP, Space.CHIPS)
        ideas.column.addWidget(
            PlainLabel(
                self.tr("Pick two or three that feel like coming home, or write your own. Space counts, too."),
                "sub",
                wrap=True,
            )
        )
        chips: list[QWidget] = []
        for idea in ideas_to_show(gesture_ideas(), 0):
            chip = Chip(idea.name, Tone.LANDING, checkable=False)
            chip.clicked.connect(lambda _=False, idea=idea: self._page.save(self._new(idea.name, idea.favourite_of)))
            chips.append(chip)
        ideas.column.addLayout(flow(*chips))
        return ideas

    def _row(self, use: GestureUse) -> Row:
        notes: list[str] = []
        if use.times:
            notes.append(self.tr("once") if use.times == 1 else self.tr("{count} times").format(count=use.times))
        if use.felt >= _LEAST_FELT:
            notes.append(self.tr("eased {count} of {of}").format(count=use.eased, of=use.felt))
        return Row(
            key=use.gesture.id,
            title=use.gesture.name,
            note=" · ".join(notes),
            chip=favourite_text(use.gesture.favourite_of),
            tone=Tone.LANDING,
            filled=True,
            raw=use.gesture.name,
        )

    def _new(self, name: str, favourite_of: FavouriteOf) -> Gesture:
        return new_gesture(name, self._page.clock.now(), favourite_of=favourite_of, position=len(self._known))

    def _add(self) -> None:
        self._page.attempt(
            lambda: self._page.add(
                self._new(self.name.text(), self.whose.value() or FavouriteOf.BOTH), then=self._added
            )
        )

    def _added(self) -> None:
        # Not `clear`: what was added is taken back from the list, not typed again.
        self.name.setText("")
        self._form.hide()
        self._page.drafts.flush()

    def _rename(self, key: UUID, name: str) -> None:
        gesture = self._known[key]
        self._page.attempt(lambda: self._page.save(rename_gesture(gesture, name, self._page.clock.now())))

    def _open_menu(self, found: Row, place: QPoint) -> None:
        gesture = self._known[found.key]
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with this gesture"))
        menu.addAction(self.tr("Rename\tF2")).triggered.connect(lambda: self.entries.edit_key(gesture.id))
        whose = menu.addMenu(self.tr("Whose favourite"))
        for each in FavouriteOf:
            action = whose.addAction(favourite_text(each))
            action.setCheckable(True)
            action.setChecked(gesture.favourite_of is each)
            action.triggered.connect(
                lambda _=False, each=each: self._page.save(favour_gesture(gesture, each, self._page.clock.now()))
            )
        menu.addAction(self.tr("Put it aside")).triggered.connect(lambda: self._put_aside(gesture))
        menu.addAction(self.tr("Delete\tDel")).triggered.connect(lambda: self._delete(gesture))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _put_aside(self, gesture: Gesture) -> None:
        self._page.save(
            retire_gesture(gesture, self._page.clock.now()),
            name=self.tr("Put a gesture aside"),
            then=lambda: self._page.undoable.emit(self.tr("Put aside.")),
        )

    def _delete(self, gesture: Gesture) -> None:
        self._page.save(
            deleted(gesture, self._page.clock.now()),
            then=lambda: self._page.undoable.emit(self.tr("Deleted.")),
        )
