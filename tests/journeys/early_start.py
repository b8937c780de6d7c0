"""Starts the program, and has another start say its word to it before the program is put together.

python -m tests.journeys.early_start FOLDER WORD
"""

import socket
import sys
from pathlib import Path

import main
from ui.desktop.instance_commands import meeting_place


def run(folder: Path, word: str) -> int:
    """Start in the tray; the word lies in the socket as soon as the icon is shown."""
    shown = main._shown_icon
    callers = []

    def shown_and_told(*arguments):
        icon = shown(*arguments)
        caller = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        caller.connect(str(meeting_place(folder).socket))
        caller.sendall(f"{word}\n".encode())
        callers.append(caller)
        return icon

    main._shown_icon = shown_and_told
    return main.main(["--background", "--data-dir", str(folder)])


if __name__ == "__main__":
    folder, word = sys.argv[1:]
    sys.argv = ["main.py"]
    sys.exit(run(Path(folder), word))
