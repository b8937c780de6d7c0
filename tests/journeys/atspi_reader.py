"""Reads and operates the windows of one program the way a screen reader does, for a test in another process.

Runs under the system's Python, which has the AT-SPI bindings. The program is named in the first argument. Each line on
standard input is a JSON list and is answered with one line of JSON:

    ["look"]                         everything that is showing, as a list
    ["look for", words, role, exactly]
                                     the same up to the first whose role holds `role` and whose name or text holds the
                                     words, or whose name is exactly that
    ["act", role, name, action]      do an action of the first with this role and name; what it can do instead
    ["write", role, name, words]     put words into the first field with this role and name

Nothing is held on to from one line to the next: the library would go on telling what it knew of it before.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be named first)


def showing(node, depth=0):
    """The node and what is in it, as far as it can be seen: pairs of a node and what there is to know about it."""
    try:
        states = node.get_state_set()
        if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
            return
        place = node.get_extents(Atspi.CoordType.SCREEN)
        text = node.get_text_iface()
        yield (
            node,
            {
                "role": node.get_role_name(),
                "name": node.get_name() or "",
                "description": node.get_description() or "",
                "text": Atspi.Text.get_text(text, 0, -1) if text else "",
                "place": [place.x, place.y, place.width, place.height],
                "focusable": states.contains(Atspi.StateType.FOCUSABLE),
                "focused": states.contains(Atspi.StateType.FOCUSED),
                "checked": states.contains(Atspi.StateType.CHECKED),
                "enabled": states.contains(Atspi.StateType.ENABLED),
            },
        )
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from showing(child, depth + 1)
    except GLib.Error:
        # It went away while it was being read.
        return


def look(desktop, program):
    """Pairs of nodes and what there is to know about them, in all windows of the program, one by one."""
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application is not None and is_called(application, program):
            application.clear_cache()
            yield from showing(application)


def look_for(desktop, program, words, role, exactly):
    """What there is to know about the nodes up to the one that is looked for; about all where it is not there."""
    for _, told in look(desktop, program):
        yield told
        says = told["name"] == words if exactly else words in told["name"] or words in told["text"]
        if role in told["role"] and says:
            return


def is_called(application, program):
    """Whether it is this program; one that has just ended is none."""
    try:
        return application.get_name() == program
    except GLib.Error:
        return False


def act(node, action):
    """Do it; the names of the actions there are where it is none of them or is not done."""
    if node is None:
        return ["nothing"]
    actions = node.get_action_iface()
    names = [actions.get_action_name(number) for number in range(actions.get_n_actions())] if actions else []
    if action not in names or not actions.do_action(names.index(action)):
        return names or ["nothing"]
    return []


def write(node, words):
    """Whether the field took the words."""
    if node is None:
        return False
    field = node.get_editable_text_iface()
    return field is not None and field.set_text_contents(words)


def first(desktop, program, role, name):
    """The first node that is both; None when it has just gone."""
    return next((node for node, told in look(desktop, program) if (told["role"], told["name"]) == (role, name)), None)


def main() -> None:
    """Answer until the input ends."""
    program = sys.argv[1]
    desktop = Atspi.get_desktop(0)
    for line in sys.stdin:
        match json.loads(line):
            case ["look"]:
                answer = [told for _, told in look(desktop, program)]
            case ["look for", words, role, exactly]:
                answer = list(look_for(desktop, program, words, role, exactly))
            case ["act", role, name, action]:
                answer = act(first(desktop, program, role, name), action)
            case ["write", role, name, words]:
                answer = write(first(desktop, program, role, name), words)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()
