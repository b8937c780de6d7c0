"""Asks where something is to be written, or which file is to be read. Nothing waits for the answer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[Path], None]
StandardLocation = QStandardPaths.StandardLocation


def choose_file_to_write(asked_from: QWidget, title: str, name: str, filters: Sequence[str], chosen: Chosen) -> None:
    """Ask for a file, `name` being proposed; the system asks before one that is there is chosen."""
    dialog = _dialog(asked_from, title, StandardLocation.DocumentsLocation)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(Path(name).suffix[1:])
    dialog.selectFile(name)
    _open(dialog, chosen)


def choose_folder(
    asked_from: QWidget, title: str, chosen: Chosen, *, begin: StandardLocation = StandardLocation.DocumentsLocation
) -> None:
    """Ask for a folder that is there; `begin`: where the person begins to look."""
    dialog = _dialog(asked_from, title, begin)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, chosen)


def choose_file_to_read(
    asked_from: QWidget,
    title: str,
    filters: Sequence[str],
    chosen: Chosen,
    *,
    begin: StandardLocation = StandardLocation.DownloadLocation,
) -> None:
    """Ask for a file that is there; `begin`: where the person begins to look."""
    dialog = _dialog(asked_from, title, begin)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(filters))
    _open(dialog, chosen)


def free_place(path: Path) -> Path:
    """The path itself, or the next one with a number where something is there already."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return found


def with_suffix(path: Path, suffix: str) -> Path:
    """The path, made to end in `suffix`; what nobody was asked about is not written over."""
    return path if path.suffix.lower() == suffix else free_place(path.with_name(f"{path.name}{suffix}"))


def _dialog(asked_from: QWidget, title: str, place: StandardLocation) -> QFileDialog:
    dialog = QFileDialog(asked_from.window(), title, QStandardPaths.writableLocation(place))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _open(dialog: QFileDialog, chosen: Chosen) -> None:
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
