"""What stands in the files of phrases: the fields of each, what may stand in them, and how long a text may be."""

import tomllib

from models.phrases import FOLDER, AcknowledgementKind, GestureKind
from models.records import Arrival, AttemptKind, FavouriteOf, Need, StatementForm

FORMS = [form for form in StatementForm if form is not StatementForm.OWN_WORDS]
NEEDS = [need for need in Need if need is not Need.OWN]
# File: (table, fields and what may stand in them, fields of text, most characters of a text).
FILES = {
    "clarity.toml": ("starter", {"form": FORMS, "need": NEEDS}, ("first", "second"), 50),
    "repair.toml": ("phrase", {"kind": list(AttemptKind), "need": NEEDS}, ("text",), 90),
    "gestures.toml": (
        "gesture",
        {"kind": list(GestureKind), "need": NEEDS, "favourite_of": list(FavouriteOf), "arrival": list(Arrival)},
        ("name",),
        60,
    ),
    "acknowledgements.toml": ("acknowledgement", {"kind": list(AcknowledgementKind), "need": NEEDS}, ("text",), 80),
}
# The sentences that the gaps of the forms stand in.
SENTENCES = {
    "not_that_but_this": "I’m not {first} right now, I’m {second}.",
    "small_ask": "Could you {first}? It would help me {second}.",
    "more_of_less_of": "I’d love more {first} and a little less {second}.",
}
SAID_AT_MOST = 110
"""Characters of such a sentence with its gaps filled."""


def phrases_in(file, language=""):
    """The entries of a file as they stand there; without a language those of the English one."""
    return tomllib.loads((FOLDER / language / file).read_text(encoding="utf-8"))[FILES[file][0]]
