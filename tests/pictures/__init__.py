"""Every screen as a picture: `python -m tests.pictures [part of a name …]` under an X display, into build/pictures/.

`gallery.py` says which screens there are; whoever adds a page or a window adds one line there. Each is pictured light
and dark, as it opens, at 200 % (`-200`), and the windows of the tracker on a screen of 1280 × 720 as well (`-720`).
The tests that walk over all windows (accessible names, the keyboard, layout, contrast) take them from there, too.

The pictures in docs/pictures are the light ones at 100 %, with nothing but the metadata taken off, and palettes where
they are smaller so. `dark` is today-dark, `lock` the settings with a lock set; `landing` has the four steps of the
guide side by side. With ImageMagick:

    make pictures && cd build/pictures
    for name in today popup clarity repair landings reflection trends phrases; do
        convert $name-light.png -strip ../../docs/pictures/$name.png
    done
    convert today-dark.png -strip ../../docs/pictures/dark.png
    convert settings-lock-set-light.png -strip ../../docs/pictures/lock.png
    montage landing-[1-4]-{set_down,slow_down,gesture,quiet_part}-light.png -tile 4x1 -geometry +8+8 \\
        -background none -strip ../../docs/pictures/landing.png
"""

from tests.pictures.studio import StandingClock, Studio

__all__ = ["StandingClock", "Studio"]
