"""The sentences of the clarity forms, with their gaps; a translation may order the gaps as its language does."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.phrases import Gap
from models.records import StatementForm

FIRST, SECOND = "{first}", "{second}"
LONGEST_SUGGESTED = 120
"""Letters; longer words are hardly what somebody wants to write again."""

_ENDS = ".!?…,; 。！？，；"


@dataclass(frozen=True)
class Sentence:
    """A sentence with two gaps, how it reads with only one of them filled, and what may stand in them."""

    both: str
    only_first: str
    only_second: str
    first_name: str
    second_name: str
    first_hint: str
    second_hint: str

    def pieces(self) -> tuple[str, ...]:
        """The sentence in order: words and gaps."""
        marked = self.both.replace(FIRST, f"\0{FIRST}\0").replace(SECOND, f"\0{SECOND}\0")
        return tuple(piece for piece in marked.split("\0") if piece)

    def read(self, first: str, second: str) -> str:
        """The sentence with what was written; empty when nothing was."""
        first, second = _inside(first), _inside(second)
        if not first and not second:
            return ""
        if not second:
            return self.only_first.replace(FIRST, first)
        if not first:
            return self.only_second.replace(SECOND, second)
        return self.both.replace(FIRST, "\0").replace(SECOND, second).replace("\0", first)

    def taken_apart(self, words: str) -> tuple[str, str]:
        """What stands in the two gaps of a sentence that was read so; empty where it stands otherwise by now."""
        for pattern in (self.both, self.only_first, self.only_second):
            expression = re.escape(pattern)
            for name, gap in (("first", FIRST), ("second", SECOND)):
                expression = expression.replace(re.escape(gap), f"(?P<{name}>.+?)")
            if found := re.fullmatch(expression, words.strip(), flags=re.DOTALL):
                gaps = found.groupdict()
                return gaps.get("first", ""), gaps.get("second", "")
        return "", ""


def sentence_of(form: StatementForm) -> Sentence:
    """The sentence of a form; there is none for one's own words (KeyError)."""
    sentences = {
        StatementForm.NOT_THAT_BUT_THIS: Sentence(
            both=QCoreApplication.translate("Sentences", "I’m not {first} right now, I’m {second}."),
            only_first=QCoreApplication.translate("Sentences", "I’m not {first}."),
            only_second=QCoreApplication.translate("Sentences", "Right now I’m {second}."),
            first_name=QCoreApplication.translate("Sentences", "I’m not …"),
            second_name=QCoreApplication.translate("Sentences", "I’m …"),
            first_hint=QCoreApplication.translate("Sentences", "upset with you"),
            second_hint=QCoreApplication.translate("Sentences", "worn out from today"),
        ),
        StatementForm.SMALL_ASK: Sentence(
            both=QCoreApplication.translate("Sentences", "Could you {first}? It would help me {second}."),
            only_first=QCoreApplication.translate("Sentences", "Could you {first}?"),
            only_second=QCoreApplication.translate("Sentences", "It would help me {second}."),
            first_name=QCoreApplication.translate("Sentences", "Could you …"),
            second_name=QCoreApplication.translate("Sentences", "It would help me …"),
            first_hint=QCoreApplication.translate("Sentences", "just sit with me"),
            second_hint=QCoreApplication.translate("Sentences", "finish this"),
        ),
        StatementForm.MORE_OF_LESS_OF: Sentence(
            both=QCoreApplication.translate("Sentences", "I’d love more {first} and a little less {second}."),
            only_first=QCoreApplication.translate("Sentences", "I’d love more {first}."),
            only_second=QCoreApplication.translate("Sentences", "I’d love a little less {second}."),
            first_name=QCoreApplication.translate("Sentences", "I’d love more …"),
            second_name=QCoreApplication.translate("Sentences", "A little less …"),
            first_hint=QCoreApplication.translate("Sentences", "planning together"),
            second_hint=QCoreApplication.translate("Sentences", "last-minute news"),
        ),
    }
    return sentences[form]


def earlier_words(form: StatementForm, gap: Gap, sentences: Iterable[str]) -> tuple[str, ...]:
    """What stands in a gap of these sentences of a form, each once, in their order; what is too long is left out."""
    sentence = None if form is StatementForm.OWN_WORDS else sentence_of(form)
    found: dict[str, None] = {}
    for words in sentences:
        first, second = sentence.taken_apart(words) if sentence else (words, "")
        found.setdefault(first if gap is Gap.FIRST else second)
    return tuple(words for words in found if 0 < len(words) <= LONGEST_SUGGESTED)


def _inside(words: str) -> str:
    return " ".join(words.split()).rstrip(_ENDS)
