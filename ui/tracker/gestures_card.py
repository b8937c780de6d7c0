"""The person's own small gestures: added, renamed, moved, put aside and had back. Space is one of them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from models.month import GestureUse
from models.phrases import GestureIdea
from models.records import FavouriteOf, Gesture
from models.rituals import (
    bring_back_gesture,
    deleted,
    favour_gesture,
    new_gesture,
    rename_gesture,
    reorder_gestures,
    retire_gesture,
)
from ui.tokens import Space, Tone
from ui.tracker.gesture_form import GestureForm
from ui.tracker.page import TrackerPage
from ui.tracker.record_texts import favourite_text
from ui.widgets import buttons
from ui.widgets.card import row
from ui.widgets.entry_list import EntryList, ListCard
from ui.widgets.entry_rows import Row
from ui.widgets.labels import PlainLabel

# A share is told from this many evenings on (domain: from n = 5 on, with its counts).
_LEAST_FELT = 5
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class GesturesCard(QWidget):
    """Heading, a form for new ones with ideas to pick from, and the list."""

    def __init__(self, page: TrackerPage) -> None:
        super().__init__()
        self._page = page
        self._uses: tuple[GestureUse, ...] = ()
        self._ideas: tuple[GestureIdea, ...] = ()
        self._adding = self._shows_aside = False
        self.aside_button = buttons.ghost(self.tr("Put aside"))
        self.aside_button.clicked.connect(self._turn_aside)
        self.aside_button.hide()
        self.add_button = buttons.ghost(self.tr("Add a gesture"))
        self.add_button.clicked.connect(self.begin)
        self.form = GestureForm()
        self.form.written.connect(self._add)
        self.form.picked.connect(self._add_idea)
        self.form.left.connect(self._leave_form)
        self.entries = EntryList(
            self.tr("Your gestures"), menu=True, edit_name=self.tr("The name of this gesture"), whole=True
        )
        self.entries.setAccessibleDescription(self.tr("Alt with the arrow keys moves a gesture"))
        self.entries.menu_wanted.connect(self._open_menu)
        self.entries.edited.connect(self._rename)
        self.entries.delete_wanted.connect(lambda found: self._delete(self._gesture(found.key)))
        self.entries.installEventFilter(self)
        # Nothing is known yet: neither the list nor the way to a first gesture is the right thing to show.
        card = self._card = ListCard(self.entries)
        card.hide()
        card.column.insertWidget(0, self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ROWS)
        column.addLayout(row(PlainLabel(self.tr("Gestures"), "heading"), None, self.aside_button, self.add_button))
        column.addWidget(card)
        column.addStretch(1)
        page.drafts.watch("landings.gesture", self.form.name)
        self.form.name.textChanged.connect(self._typed)

    def show_gestures(self, gestures: Sequence[GestureUse], ideas: Sequence[GestureIdea]) -> None:
        """Show these, in the person's order with those put aside at the end, and offer these ideas."""
        self._uses, self._ideas = tuple(gestures), tuple(ideas)
        self._show()

    def begin(self) -> None:
        """Write down a new one."""
        self._adding = True
        self._show()
        self.form.name.setFocus()

    def move_gesture(self, key: UUID, step: int) -> None:
        """Move a gesture up (-1) or down (1) in the list; at its end it stays."""
        active = [use.gesture for use in self._uses if use.gesture.active]
        place = next((number for number, gesture in enumerate(active) if gesture.id == key), None)
        if place is None or not 0 <= place + step < len(active):
            return
        active.insert(place + step, active.pop(place))
        aside = [use.gesture for use in self._uses if not use.gesture.active]
        moved = reorder_gestures([*active, *aside], self._page.clock.now())
        self._page.save(*moved, name=self.tr("Move a gesture"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow key moves the gesture that is in hand."""
        if watched is self.entries and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key())) if event.modifiers() & Qt.KeyboardModifier.AltModifier else None
            current = self._current()
            if step is not None and current is not None:
                self.move_gesture(current, step)
                return True
        return super().eventFilter(watched, event)

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        active = [use for use in self._uses if use.gesture.active]
        aside = [use for use in self._uses if not use.gesture.active]
        self._card.show()
        current = self._current()
        shown = [*active, *(aside if self._shows_aside else ())]
        self.entries.show_rows([self._row(use) for use in shown])
        self.entries.setVisible(bool(shown))
        self._go_to(current)
        self.form.setVisible(self._adding or not active)
        self.form.show_ideas(self._ideas, may_leave=bool(active))
        pattern = self.tr("Hide what is put aside") if self._shows_aside else self.tr("Put aside: {count}")
        buttons.say(self.aside_button, pattern.format(count=len(aside)))
        self.aside_button.setVisible(bool(aside))

    def _current(self) -> UUID | None:
        rows, number = self.entries.rows(), self.entries.currentIndex().row()
        key = rows[number].key if 0 <= number < len(rows) else None
        return key if isinstance(key, UUID) else None

    def _go_to(self, key: UUID | None) -> None:
        """A gesture that was moved stays the one in hand."""
        for number, each in enumerate(self.entries.rows()):
            if each.key == key:
                self.entries.setCurrentIndex(self.entries.model().index(number, 0))

    def _row(self, use: GestureUse) -> Row:
        notes: list[str] = []
        if use.times:
            notes.append(self.tr("%n times", "", use.times))
        if use.felt >= _LEAST_FELT:
            notes.append(self.tr("eased %n of {of}", "", use.eased).format(of=use.felt))
        active = use.gesture.active
        return Row(
            key=use.gesture.id,
            title=use.gesture.name,
            note=" · ".join(notes),
            chip=favourite_text(use.gesture.favourite_of) if active else self.tr("put aside"),
            tone=Tone.LANDING if active else Tone.PLAIN,
            filled=active,
            dashed=not active,
            raw=use.gesture.name,
        )

    def _gesture(self, key: object) -> Gesture:
        return next(use.gesture for use in self._uses if use.gesture.id == key)

    def _turn_aside(self) -> None:
        self._shows_aside = not self._shows_aside
        self._show()

    # --- what is done ----------------------------------------------------------------------------------------------

    def _new(self, name: str, favourite_of: FavouriteOf) -> Gesture:
        position = max((use.gesture.position + 1 for use in self._uses), default=0)
        return new_gesture(name, self._page.clock.now(), favourite_of=favourite_of, position=position)

    def _typed(self, text: str) -> None:
        """What is there again from the last time can be seen."""
        if text and not self._adding:
            self._adding = True
            self._show()

    def _add(self) -> None:
        whose = self.form.whose.value() or FavouriteOf.BOTH
        self._page.attempt(lambda: self._page.add(self._new(self.form.name.text(), whose), then=self._added))

    def _added(self) -> None:
        # Not `clear`: what was added is taken back from the list, not typed again.
        self.form.name.setText("")
        self._page.drafts.flush()
        self._leave_form()

    def _add_idea(self, idea: GestureIdea) -> None:
        # Two or three are picked one after the other: the ideas stay.
        self._adding = True
        self._page.add(self._new(idea.name, idea.favourite_of), then=self._picked)

    def _picked(self) -> None:
        self._page.undoable.emit(self.tr("On your list now."))

    def _leave_form(self) -> None:
        self._adding = False
        self._show()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, key: UUID, name: str) -> None:
        gesture = self._gesture(key)
        self._page.attempt(lambda: self._page.save(rename_gesture(gesture, name, self._page.clock.now())))

    def _open_menu(self, found: Row, place: QPoint) -> None:
        gesture = self._gesture(found.key)
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("What to do with this gesture"))
        menu.addAction(self.tr("Rename\tF2")).triggered.connect(lambda: self.entries.edit_key(gesture.id))
        if gesture.active:
            self._add_active(menu, gesture)
        else:
            menu.addAction(self.tr("Bring it back")).triggered.connect(lambda: self._bring_back(gesture))
        menu.addAction(self.tr("Delete\tDel")).triggered.connect(lambda: self._delete(gesture))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _add_active(self, menu: QMenu, gesture: Gesture) -> None:
        whose = menu.addMenu(self.tr("Whose favourite"))
        for each in FavouriteOf:
            action = whose.addAction(favourite_text(each))
            action.setCheckable(True)
            action.setChecked(gesture.favourite_of is each)
            action.triggered.connect(
                lambda _=False, each=each: self._page.save(favour_gesture(gesture, each, self._page.clock.now()))
            )
        menu.addAction(self.tr("Move up\tAlt+Up")).triggered.connect(lambda: self.move_gesture(gesture.id, -1))
        menu.addAction(self.tr("Move down\tAlt+Down")).triggered.connect(lambda: self.move_gesture(gesture.id, 1))
        menu.addAction(self.tr("Put it aside")).triggered.connect(lambda: self._put_aside(gesture))

    def _put_aside(self, gesture: Gesture) -> None:
        self._page.save(
            retire_gesture(gesture, self._page.clock.now()),
            name=self.tr("Put a gesture aside"),
            then=lambda: self._page.undoable.emit(self.tr("Put aside.")),
        )

    def _bring_back(self, gesture: Gesture) -> None:
        self._page.save(
            bring_back_gesture(gesture, self._page.clock.now()),
            name=self.tr("Bring a gesture back"),
            then=lambda: self._page.undoable.emit(self.tr("Back on your list.")),
        )

    def _delete(self, gesture: Gesture) -> None:
        self._page.save(
            deleted(gesture, self._page.clock.now()),
            then=lambda: self._page.undoable.emit(self.tr("Deleted.")),
        )
