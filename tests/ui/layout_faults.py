"""What is wrong with how a window is laid out: words that are cut off, and things that lie on each other.

Every visible widget is compared with what it says it needs; custom painted ones say so in their size hints.
"""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from ui import look
from ui.tokens import Type
from ui.widgets.choice_box import AIR, ChoiceBox
from ui.widgets.entry_list import EntryList
from ui.widgets.entry_painter import places
from ui.widgets.entry_rows import Row

# Words that wrap stand in lines of a word or two at the least, however much stands beside them.
LEAST_LETTERS = 10
# Every window, as small as it can be made, fits on the smallest screen.
SCREEN = QSize(1280, 720)


def layout_faults(window: QWidget) -> list[str]:
    """Each fault with the widget it was found at; empty when all is in order."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            found += [f"{named(widget)}: {fault}" for fault in _faults_of(widget)]
    return found


def named(widget: QWidget) -> str:
    """A widget as a person would find it: what it is, what it says, where it is."""
    says = getattr(widget, "text", lambda: "")() or widget.accessibleName()
    path = [type(widget).__name__]
    around = widget.parentWidget()
    while around is not None:
        path.append(type(around).__name__)
        around = around.parentWidget()
    return f"{' in '.join(path[:4])} “{str(says)[:40]}”"


def _faults_of(widget: QWidget) -> Iterator[str]:
    if _is_made_by_qt(widget):
        return
    if not _is_viewport(widget):
        yield from _cut_off(widget)
    if widget.isWindow():
        yield from _larger_than_the_screen(widget)
    else:
        yield from _out_of_its_place(widget)
    yield from _lying_on_each_other(widget)


def _is_made_by_qt(widget: QWidget) -> bool:
    """Parts of its own composite widgets, which it looks after itself."""
    around = widget.parentWidget()
    of_an_area = isinstance(around, QAbstractScrollArea) and not _is_viewport(widget)
    return of_an_area or isinstance(around, QAbstractSpinBox | QComboBox | QLineEdit)


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


# --- words that are cut off -------------------------------------------------------------------------------------------


def _cut_off(widget: QWidget) -> Iterator[str]:
    needed = _needed_height(widget)
    if widget.height() < needed:
        yield f"is {widget.height()} high and needs {needed}"
    if isinstance(widget, QLabel | QAbstractButton | QAbstractSpinBox) and widget.width() < _needed_width(widget):
        yield f"is {widget.width()} wide and needs {_needed_width(widget)}"
    elif widget.width() < widget.minimumSizeHint().width():
        yield f"is {widget.width()} wide, at least {widget.minimumSizeHint().width()} are needed"
    if isinstance(widget, QLabel) and widget.wordWrap() and widget.width() < _least_line(widget):
        yield f"is squeezed to {widget.width()} for each line of its words"
    if isinstance(widget, QLineEdit):
        yield from _cut_off_placeholder(widget)
    if isinstance(widget, QComboBox) and not _may_end_in_dots(widget):
        yield from _cut_off_choice(widget)
    if isinstance(widget, QPlainTextEdit):
        yield from _cut_off_lines(widget)
    if isinstance(widget, EntryList):
        yield from _cut_off_rows(widget)


def _needed_height(widget: QWidget) -> int:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox):
        by_width = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else -1
        return by_width if by_width >= 0 else widget.sizeHint().height()
    return widget.minimumSizeHint().height()


def _needed_width(widget: QWidget) -> int:
    wraps = widget.hasHeightForWidth()
    return (widget.minimumSizeHint() if wraps else widget.sizeHint()).width()


def _least_line(label: QLabel) -> int:
    return min(label.sizeHint().width(), LEAST_LETTERS * label.fontMetrics().averageCharWidth())


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _room(field: QLineEdit) -> int:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    return field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()


def _room_in_box(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    return field.width() - (AIR if isinstance(box, ChoiceBox) else 0)


def _may_end_in_dots(box: QComboBox) -> bool:
    """A field for long names shows as much of them as there is room for; one as wide as it wants has room for all."""
    to_contents = box.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToContents
    return isinstance(box, ChoiceBox) and not (to_contents and box.width() >= box.sizeHint().width())


def _cut_off_choice(box: QComboBox) -> Iterator[str]:
    if _advance(box, box.currentText()) > _room_in_box(box):
        yield f"has {_room_in_box(box)} for “{box.currentText()}”"


def _cut_off_placeholder(field: QLineEdit) -> Iterator[str]:
    needed, room = _advance(field, field.placeholderText()), _room(field)
    if not field.text() and needed > room:
        yield f"has {room} for a placeholder of {needed}"


def _cut_off_lines(field: QPlainTextEdit) -> Iterator[str]:
    bar, seen = field.verticalScrollBar(), field.viewport().rect()
    if bar.maximum() > 0 and not bar.isVisible():
        yield f"has {bar.maximum()} more lines than are seen, and nothing to scroll them with"
    if not field.toPlainText():
        wrap = Qt.TextFlag.TextWordWrap.value
        needed = field.fontMetrics().boundingRect(seen.adjusted(0, 0, 0, 10_000), wrap, field.placeholderText())
        if needed.height() > seen.height():
            yield f"has {seen.height()} for a placeholder {needed.height()} high"


def _cut_off_rows(entries: EntryList) -> Iterator[str]:
    for number, row in enumerate(entries.rows()[:20]):
        at = places(row, entries.visualRect(entries.model().index(number, 0)), menu=entries._menu)
        parts = [part for part in (at.when, at.dot, at.words, at.note, at.more, at.chip) if part.width() > 0]
        if any(one.intersects(other) for one, other in combinations(parts, 2)):
            yield f"parts of row {number} lie on each other: {row.title[:30]}"
        if at.words.width() < min(LEAST_LETTERS, len(row.title)) * _text_metrics().averageCharWidth():
            yield f"row {number} has {at.words.width()} for its words: {row.title[:30]}"
        yield from _cut_off_beside(row, at.when, at.chip, number)


def _cut_off_beside(row: Row, when: QRect, chip: QRect, number: int) -> Iterator[str]:
    if QFontMetrics(look.current().font(Type.CHIP)).horizontalAdvance(row.when) > when.width():
        yield f"row {number} has {when.width()} for “{row.when}”"
    medium = QFontMetrics(look.current().font(Type.CHIP, QFont.Weight.Medium))
    if medium.horizontalAdvance(row.chip) > chip.width():
        yield f"row {number} has {chip.width()} for “{row.chip}”"


def _text_metrics() -> QFontMetrics:
    return QFontMetrics(look.current().font())


# --- where things are -------------------------------------------------------------------------------------------------


def _out_of_its_place(widget: QWidget) -> Iterator[str]:
    """A widget is to be inside its parent; only what is scrolled up and down may be higher than its viewport."""
    parent = widget.parentWidget()
    if parent is None:
        return
    place, room = widget.geometry(), parent.rect()
    if place.left() < room.left() or place.right() > room.right():
        yield f"reaches from {place.left()} to {place.right()} of the {room.width()} there are"
    if not _is_viewport(parent) and (place.top() < room.top() or place.bottom() > room.bottom()):
        yield f"reaches from {place.top()} down to {place.bottom()} of the {room.height()} there are"


def _larger_than_the_screen(window: QWidget) -> Iterator[str]:
    least = window.minimumSize().expandedTo(window.minimumSizeHint())
    if least.width() > SCREEN.width() or least.height() > SCREEN.height():
        yield f"cannot be made smaller than {least.width()} × {least.height()}"


def _lying_on_each_other(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractScrollArea):
        return
    children = [child for child in widget.children() if isinstance(child, QWidget) and child.isVisible()]
    for one, other in combinations(children, 2):
        if one.geometry().intersects(other.geometry()):
            yield f"{named(one)} and {named(other)} lie on each other"
