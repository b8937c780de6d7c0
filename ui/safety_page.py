"""Ways to get help when it is fear and not friction. Always reachable, gone at a key press, and storing nothing.

No network and no links: a page that was opened can be seen in a browser's history. The emergency numbers are the ones
that governments publish for whole countries; helplines differ too much, and change, so that it says how to find one.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import look
from ui.reading_order import WindowAsRead
from ui.tokens import Space, Tone
from ui.widgets.buttons import primary
from ui.widgets.card import Card, row
from ui.widgets.labels import PlainLabel
from ui.widgets.page_scroll import PageScroll

_WIDTH, _HEIGHT, _LEAST_HEIGHT = 560, 640, 320


class SafetyPage(WindowAsRead):
    """One plain page. It remembers nothing: not that it was opened, nor where it stood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        px = look.current().px
        self.setWindowTitle(self.tr("Soft Landing"))
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.leave = primary(self.tr("Close at once"), Tone.LANDING, tip=self.tr("Esc does the same"))
        self.leave.clicked.connect(self.close)
        self._area = self._text()
        footer = row(PlainLabel(self.tr("Esc closes this page at once."), "small"), None, self.leave)
        footer.setContentsMargins(Space.PAGE_SIDE, Space.ROWS, Space.PAGE_SIDE, Space.PAGE_TOP - Space.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addLayout(footer)
        for keys in (QKeySequence(Qt.Key.Key_Escape), QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_W)):
            QShortcut(keys, self).activated.connect(self.close)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, ready to be read on with the arrow keys."""
        super().showEvent(event)
        self._area.verticalScrollBar().setValue(0)
        self._area.setFocus()

    def _text(self) -> PageScroll:
        area = PageScroll(bottom=Space.ROWS)
        column = area.column
        column.addWidget(PlainLabel(self.tr("When it is fear"), "title", wrap=True))
        column.addWidget(PlainLabel(self._opening(), "sub", wrap=True))
        for heading, paragraphs in self._sections():
            card = Card()
            card.column.addWidget(PlainLabel(heading, "heading", wrap=True))
            for paragraph in paragraphs:
                label = PlainLabel(paragraph, wrap=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                card.column.addWidget(label)
            column.addWidget(card)
        column.addStretch(1)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Ways to get help"))
        return area

    def _opening(self) -> str:
        return self.tr(
            "Soft Landing is made for two people who are safe with each other. Where one is afraid of the other, small "
            "gestures are no answer, and trying harder can make it worse. If that is how it is, it is not your doing."
        )

    def _sections(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (
                self.tr("In danger now"),
                (
                    self.tr(
                        "Call your local emergency number: 112 in the European Union, 999 or 112 in the United "
                        "Kingdom, 911 in the United States and Canada, 000 in Australia, 111 in New Zealand. From most "
                        "mobile phones 112 works in many other countries too."
                    ),
                    self.tr("If you can, go where there are other people."),
                ),
            ),
            (
                self.tr("How it can look"),
                (
                    self.tr(
                        "You choose each word so that they won’t get angry. They decide whom you meet, what you spend, "
                        "what you wear. They read your messages or want to know where you are at all times. They "
                        "threaten you, themselves, the children or the animals. They hurt you, or force you."
                    ),
                    self.tr("It need not be all of these, and it need not leave a mark."),
                ),
            ),
            (
                self.tr("Somebody to talk to"),
                (
                    self.tr(
                        "Tell one person you trust: a friend, somebody of your family, a doctor, a colleague. You "
                        "needn’t have proof, and you needn’t have decided anything."
                    ),
                    self.tr(
                        "To find a helpline, search for the name of your country or town together with “domestic abuse "
                        "helpline”. Many cost nothing, answer at night, let you stay anonymous, and are there for "
                        "people of any gender."
                    ),
                    self.tr(
                        "If it is your own anger that frightens you, there are lines for that as well: search for "
                        "“help to stop hurting my partner”."
                    ),
                ),
            ),
            (
                self.tr("Before you search on this computer"),
                (
                    self.tr(
                        "Somebody may be able to see what is done here: in the browser’s history, in a shared account, "
                        "or with a program that watches. A phone or a computer they can’t get at is safer: a "
                        "friend’s, at work, in a library."
                    ),
                    self.tr(
                        "Whoever can use your account on this computer can also open Soft Landing and read what you "
                        "wrote in it."
                    ),
                ),
            ),
            (
                self.tr("About this page"),
                (
                    self.tr(
                        "Nothing is stored: not that you opened it, nor for how long. It never opens by itself because "
                        "of something you wrote. It is always in Settings, under Privacy."
                    ),
                ),
            ),
        )
