"""Why a ritual may help: short cards, each with its study, the year and the n, and what the study does not show."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.languages import entries, localised

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "why"


@dataclass(frozen=True)
class WhyCard:
    """One card. `n` says in words how many of what were studied; `year` is that of the publication."""

    id: str
    title: str
    text: str
    source: str
    year: int
    n: str


@cache
def why_cards(language: str = "", folder: Path = FOLDER) -> tuple[WhyCard, ...]:
    """All cards; raises OSError, KeyError or ValueError when the file is not what it should be."""
    return tuple(
        WhyCard(entry["id"], entry["title"], entry["text"], entry["source"], int(entry["year"]), entry["n"])
        for entry in entries(localised(folder, "cards.toml", language), "card")
    )


def why_card(card_id: str, language: str = "") -> WhyCard:
    """The card of a ritual: clarity, repair, landing, reflection or outside_view; KeyError for any other."""
    cards = {card.id: card for card in why_cards(language)}
    return cards[card_id]
