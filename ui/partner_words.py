"""What may be said about the partner: their name as the person gave it, and when they usually come home."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.clock import workday_of
from models.records import Partner
from ui.locale_texts import clock_text
from ui.punctuation import filled


def called(partner: Partner | None) -> str:
    """What the person calls the other; a neutral word when nothing was given."""
    return (partner.name if partner else "") or QCoreApplication.translate("Partner", "Your partner")


def arrival_sentence(partner: Partner | None, now: datetime) -> str:
    """When the other is usually home today, as a sentence; empty when that is not known, or past."""
    if partner is None:
        return ""
    weekday = workday_of(now).isoweekday()
    arrival = next((at for day, at in partner.arrivals if day == weekday), None)
    if arrival is None or arrival <= now.time():
        return ""
    sentence = QCoreApplication.translate("Partner", "{partner} is home around {time}.")
    return filled(sentence, partner=called(partner), time=clock_text(arrival))
