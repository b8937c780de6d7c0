"""The two notes a repair can have: one's own part, and how somebody would tell of it who wishes both of them well."""

from PySide6.QtCore import QCoreApplication

from models.rituals import note_my_part, note_outside_view
from ui.tracker.note_field import NoteField
from ui.tracker.page import TrackerPage


def my_part_field(page: TrackerPage) -> NoteField:
    """One's own part."""
    return NoteField(
        page,
        QCoreApplication.translate("EpisodeNotes", "My own part in it"),
        QCoreApplication.translate("EpisodeNotes", "What I brought into it, if I like; it stays with me"),
        read=lambda episode: episode.my_part,
        note=note_my_part,
    )


def outside_field(page: TrackerPage) -> NoteField:
    """The look from outside."""
    return NoteField(
        page,
        QCoreApplication.translate("EpisodeNotes", "As a kind outsider would tell it"),
        QCoreApplication.translate("EpisodeNotes", "What would they have seen? What did each of us hope for?"),
        read=lambda episode: episode.outside_view,
        note=note_outside_view,
    )
