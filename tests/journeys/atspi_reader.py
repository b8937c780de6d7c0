"""Reads the windows of one program the way a screen reader does, for a test in another process.

Runs under the system's Python, which has the AT-SPI bindings. For each line on standard input it answers with one line:
a JSON list of everything that is showing in the windows of the program named in the first argument.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be named first)


def showing(node, depth=0):
    """The node and what is in it, as far as it can be seen."""
    try:
        states = node.get_state_set()
        if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
            return
        place = node.get_extents(Atspi.CoordType.SCREEN)
        text = node.get_text_iface()
        yield {
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "description": node.get_description() or "",
            "text": Atspi.Text.get_text(text, 0, -1) if text else "",
            "place": [place.x, place.y, place.width, place.height],
            "focusable": states.contains(Atspi.StateType.FOCUSABLE),
            "focused": states.contains(Atspi.StateType.FOCUSED),
            "checked": states.contains(Atspi.StateType.CHECKED),
        }
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from showing(child, depth + 1)
    except GLib.Error:
        # It went away while it was being read.
        return


def main() -> None:
    """Answer until the input ends."""
    program = sys.argv[1]
    desktop = Atspi.get_desktop(0)
    for _ in sys.stdin:
        desktop.clear_cache()
        found = []
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_name() == program:
                application.clear_cache()
                found += list(showing(application))
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


main()
