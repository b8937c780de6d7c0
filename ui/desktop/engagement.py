"""Whether the person is engaged: presenting, in a call, watching something, or not to be disturbed.

A landing is never offered into that. Where nothing can be known the answer is no, since otherwise nothing would ever be
offered there.
"""

from PySide6.QtCore import QObject, Signal


class Engagement(QObject):
    """What the shell asks before it shows anything of its own accord; this one knows nothing and says no."""

    changed = Signal()
    """An answer came that is another than the last look's: look again. It follows a look, or a service's coming and
    going; nothing is looked at in between."""

    def look(self) -> bool:
        """True when engaged, as far as the desktop tells; False also when unknown. Cheap, and never raises."""
        return False

    def close(self) -> None:
        """Let go of what is held; nothing is emitted afterwards."""
