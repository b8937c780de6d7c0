"""Every screen as a picture: `python -m tests.pictures [part of a name …]` under an X display, into build/pictures/.

`gallery.py` says which screens there are; whoever adds a page or a window adds one line there. Each is pictured light
and dark, as it opens, at 200 % (`-200`), read from the right (`-rtl`), and in the tracker on 1280 × 720 (`-720`).
`--language de` has them speak another language. The tests that walk over all windows (accessible names, the keyboard,
layout, contrast) take them from there, too.

The pictures in docs/pictures are made by `--docs`; `documents.py` says of which screens.
"""

from tests.pictures.studio import StandingClock, Studio

__all__ = ["StandingClock", "Studio"]
