"""A button that stays pressed, and that whoever reads the screen aloud can press as anybody else can."""

from PySide6.QtWidgets import QAbstractButton, QWidget


class Checkable(QAbstractButton):
    """`clicked` comes however the person checked it.

    Qt lets a screen reader toggle a checkable button behind the back of `clicked`: it would look chosen, and nothing
    would have been chosen. What the program checks by itself is not told, as ever.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_us = False
        self.toggled.connect(self._was_toggled)

    def setChecked(self, checked: bool) -> None:
        """Show it as chosen or not."""
        self._by_us = True
        super().setChecked(checked)
        self._by_us = False

    def nextCheckState(self) -> None:
        """It is being pressed, with mouse or keys; `clicked` follows."""
        self._by_us = True
        super().nextCheckState()
        self._by_us = False

    def _was_toggled(self, checked: bool) -> None:
        if not self._by_us:
            self.setChecked(not checked)
            # Not at once, as Qt does it too: the screen reader waits for an answer.
            self.animateClick()
