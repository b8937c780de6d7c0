"""Which pages the tracker has, and what belongs to each of them."""

from enum import StrEnum

from models.records import PhraseArea


class Page(StrEnum):
    """The entries of the sidebar, and the pages one looks into. The reflection opens a window of its own."""

    TODAY = "today"
    CLARITY = "clarity"
    REPAIR = "repair"
    LANDINGS = "landings"
    REFLECTION = "reflection"
    SETTINGS = "settings"
    PHRASES = "phrases"
    TRASH = "trash"


NUMBERED = (Page.TODAY, Page.CLARITY, Page.REPAIR, Page.LANDINGS, Page.REFLECTION)
WHYS = {Page.CLARITY: "clarity", Page.REPAIR: "repair", Page.LANDINGS: "landing"}
"""Which card tells why a page may help."""
AREAS = {
    Page.CLARITY: PhraseArea.STARTER,
    Page.REPAIR: PhraseArea.REPAIR,
    Page.LANDINGS: PhraseArea.GESTURE,
}
"""Which phrases a page is about."""
