"""Each reason why a file is refused has one sentence of its own, and says where without a word from the file."""

import pytest

from models.exchange.refusals import ImportRefused, Place, Reason
from tests.tone_rules import tone_faults, writing_faults
from ui.refused_texts import refused_text


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_one_sentence(reason):
    text = refused_text(ImportRefused(reason))
    assert text.endswith(".")
    assert ". " not in text
    assert tone_faults(text) == writing_faults(text) == []


def test_no_two_reasons_say_the_same():
    texts = [refused_text(ImportRefused(reason)) for reason in Reason]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("place", "begins"),
    [
        (Place(line=7), "Line 7: "),
        (Place(kind="gesture", number=3, field="name"), "gesture 3, name: "),
        (Place(kind="gesture", number=3), "gesture 3: "),
        (Place(kind="gesture"), "gesture: "),
        (Place(field="version"), "version: "),
        (Place(), "There is another kind"),
    ],
)
def test_the_place_comes_first(place, begins):
    assert refused_text(ImportRefused(Reason.WRONG_TYPE, place)).startswith(begins)
