"""Phrases in the words of the screen: how they read, what areas and kinds are called, and their rows in a list."""

from PySide6.QtCore import QCoreApplication

from models.phrase_shelf import ShelfPhrase
from models.phrases import AcknowledgementKind, GestureKind
from models.records import AttemptKind, PhraseArea, StatementForm
from ui.tokens import Tone
from ui.tracker.record_texts import attempt_text, form_text, quoted
from ui.tracker.sentences import sentence_of
from ui.widgets.entry_rows import Row

AREA_TONES = {
    PhraseArea.STARTER: Tone.CLARITY,
    PhraseArea.REPAIR: Tone.REPAIR,
    PhraseArea.GESTURE: Tone.LANDING,
    PhraseArea.ACKNOWLEDGEMENT: Tone.LANDING,
}
"""The ritual that each area belongs to."""


def area_text(area: PhraseArea) -> str:
    """Where a phrase is offered, in a word or two."""
    texts = {
        PhraseArea.STARTER: QCoreApplication.translate("Phrases", "Clarity"),
        PhraseArea.REPAIR: QCoreApplication.translate("Phrases", "Repair"),
        PhraseArea.GESTURE: QCoreApplication.translate("Phrases", "Gestures"),
        PhraseArea.ACKNOWLEDGEMENT: QCoreApplication.translate("Phrases", "At the door"),
    }
    return texts[area]


def kind_text(area: PhraseArea, kind: str) -> str:
    """What a kind of an area is called; empty for one that this version does not know."""
    match area:
        case PhraseArea.STARTER:
            return form_text(StatementForm(kind)) if kind in set(StatementForm) else ""
        case PhraseArea.REPAIR:
            return attempt_text(AttemptKind(kind)) if kind in set(AttemptKind) else ""
        case PhraseArea.GESTURE:
            return _gesture_kind_text(GestureKind(kind)) if kind in set(GestureKind) else ""
        case PhraseArea.ACKNOWLEDGEMENT:
            return _acknowledgement_text(AcknowledgementKind(kind)) if kind in set(AcknowledgementKind) else ""


def phrase_text(area: PhraseArea, kind: str, text: str, second: str = "") -> str:
    """A phrase as one would say it: a beginning stands in its sentence."""
    if area is PhraseArea.STARTER and kind in set(StatementForm) and kind != StatementForm.OWN_WORDS:
        return sentence_of(StatementForm(kind)).read(text, second)
    return f"{text} {second}".strip()


def words_of(phrase: ShelfPhrase) -> str:
    """A phrase of the shelf as one would say it."""
    return phrase_text(phrase.area, phrase.kind, phrase.text, phrase.second)


def phrase_row(phrase: ShelfPhrase) -> Row:
    """A phrase as a line of the list."""
    words = words_of(phrase)
    chip = ""
    if phrase.favourite:
        chip = QCoreApplication.translate("Phrases", "favourite")
    elif phrase.hidden:
        chip = QCoreApplication.translate("Phrases", "hidden")
    return Row(
        key=(phrase.area, phrase.key),
        dot=AREA_TONES[phrase.area],
        # A gesture is done and not said.
        title=words if phrase.area is PhraseArea.GESTURE else quoted(words),
        sub=" · ".join(name for name in (area_text(phrase.area), kind_text(phrase.area, phrase.kind)) if name),
        note=QCoreApplication.translate("Phrases", "yours") if phrase.own else "",
        chip=chip,
        tone=AREA_TONES[phrase.area],
        filled=phrase.favourite,
        dashed=phrase.hidden,
    )


def _gesture_kind_text(kind: GestureKind) -> str:
    texts = {
        GestureKind.TOUCH: QCoreApplication.translate("Phrases", "touch"),
        GestureKind.WORDS: QCoreApplication.translate("Phrases", "words"),
        GestureKind.TOGETHER: QCoreApplication.translate("Phrases", "together"),
        GestureKind.CARE: QCoreApplication.translate("Phrases", "a small kindness"),
        GestureKind.SPACE: QCoreApplication.translate("Phrases", "space"),
        GestureKind.APART: QCoreApplication.translate("Phrases", "from afar"),
        GestureKind.FAMILY: QCoreApplication.translate("Phrases", "with children around"),
    }
    return texts[kind]


def _acknowledgement_text(kind: AcknowledgementKind) -> str:
    texts = {
        AcknowledgementKind.DAY: QCoreApplication.translate("Phrases", "their day"),
        AcknowledgementKind.EFFORT: QCoreApplication.translate("Phrases", "what they did"),
        AcknowledgementKind.ARRIVAL: QCoreApplication.translate("Phrases", "their coming home"),
    }
    return texts[kind]
