"""Starts the program as it is, and writes down what is loaded when the icon is shown, and when all is at rest.

    python -m tests.journeys.watched_start FOLDER FOUND

FOUND becomes a JSON object: names of modules by moment ("icon", "journal"), and under "sources" the files whose source
is held in memory.
"""

import json
import linecache
import sys
from pathlib import Path

import main

AT_REST_MS = 2000
"""After the journal was opened, everybody has been told and has asked what they had to ask."""


def names() -> list[str]:
    """The names of all that is loaded; what was forbidden to be stands there without a module."""
    return sorted(name for name, module in sys.modules.items() if hasattr(module, "__name__"))


def run(folder: str, found: Path) -> int:
    """Start in the tray, note what there is to note, and end."""
    loaded: dict[str, list[str]] = {}
    shown, live = main._shown_icon, main._live

    def shown_and_noted(*arguments):
        icon = shown(*arguments)
        loaded["icon"] = names()
        return icon

    def live_and_note(app, *arguments):
        from PySide6.QtCore import QTimer

        from ui.journal_queue import JournalQueue

        def note():
            loaded["journal"] = names()
            loaded["sources"] = sorted(linecache.cache)
            app.quit()

        start = JournalQueue.start

        def start_and_note(queue):
            queue.opened.connect(lambda: QTimer.singleShot(AT_REST_MS, note))
            start(queue)

        JournalQueue.start = start_and_note
        return live(app, *arguments)

    main._shown_icon, main._live = shown_and_noted, live_and_note
    code = main.main(["--background", "--data-dir", folder])
    found.write_text(json.dumps(loaded))
    return code


if __name__ == "__main__":
    folder, found = sys.argv[1:]
    sys.argv = ["main.py"]
    sys.exit(run(folder, Path(found)))
