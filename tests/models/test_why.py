"""The cards say no more than their studies do: every figure is in this table, with where it was read."""

import re

import pytest

from models.why import FOLDER, WhyCard, why_card, why_cards
from tests.tone_rules import near_duplicates, tone_faults, writing_faults

LONGEST = 320
# Card: (figures, source line). Read in the abstracts; a figure that is not here stands in no card.
READ = {
    "clarity": (
        {"2023", "141"},
        "Pirrone, Sels & Verhofstadt 2023, doi 10.3389/fpsyg.2023.1232125: 141 couples, an observed conversation",
    ),
    "repair": ({"2020", "226"}, "Parsons et al. 2020, Journal of Family Psychology, study 3: 226 couples, diaries"),
    "landing": (
        {"2015", "103", "1,127"},
        "Smit 2015, doi 10.1111/joop.12137: 103 employees, 1,127 goals; plans helped those who find it hard to detach",
    ),
    "reflection": ({"2006", "94"}, "Gollwitzer & Sheeran 2006: 94 independent tests, d = .65"),
    "outside_view": (
        {"2013", "120", "21"},
        "Finkel et al. 2013, doi 10.1177/0956797612474938: 120 couples, 21 minutes",
    ),
}
# Not to be claimed (domain), nor what a study of this kind cannot show.
NOT_CLAIMED = (
    r"\b(proves?|proven|guarantee\w*|cures?|science says|studies show|best|most effective|happier|lowers?|trains?)\b"
)


def figures(card):
    return set(re.findall(r"\d[\d,.]*\d|\d", f"{card.title} {card.text} {card.n} {card.year}"))


@pytest.mark.parametrize("card", why_cards(), ids=lambda card: card.id)
def test_every_figure_was_read_in_its_source(card):
    known, source = READ[card.id]
    assert figures(card) == known
    assert str(card.year) in source
    assert all(name in source for name in re.findall(r"[A-Z]\w+", card.source))
    assert all(figure in source for figure in known)


@pytest.mark.parametrize("card", why_cards(), ids=lambda card: card.id)
def test_a_card_is_short_and_written_as_we_speak(card):
    assert len(card.text) <= LONGEST
    assert 2 <= len(re.findall(r"[.?](?:\s|$)", card.text)) <= 3
    for words in (card.title, card.text, card.source, card.n):
        assert tone_faults(words) == writing_faults(words) == []
    assert re.search(NOT_CLAIMED, card.text, flags=re.IGNORECASE) is None


@pytest.mark.parametrize("card", why_cards(), ids=lambda card: card.id)
def test_a_card_says_what_its_study_does_not_show(card):
    assert re.search(r"\b(not looked at|not what causes|says nothing|promises nothing|not at evenings)\b", card.text)


def test_every_ritual_has_a_card_and_no_card_says_what_another_says():
    cards = why_cards()
    assert {card.id for card in cards} == set(READ)
    assert near_duplicates([card.text for card in cards]) == []


def test_a_card_is_found_by_its_ritual():
    assert why_card("repair").n == "226 couples"
    with pytest.raises(KeyError):
        why_card("horoscope")


def test_a_language_without_cards_has_the_english_ones():
    assert why_card("repair", "de_AT") == why_card("repair")


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (('year = "2023"', 'year = "recently"'), ValueError),
        (('year = "2023"\n', ""), KeyError),
        (("[[card]]", "[[c]]"), KeyError),
    ],
)
def test_a_damaged_file_is_told(tmp_path, damage, error):
    text = (FOLDER / "cards.toml").read_text(encoding="utf-8").replace(*damage)
    (tmp_path / "cards.toml").write_text(text, encoding="utf-8")
    with pytest.raises(error):
        why_cards("", tmp_path)


def test_a_card_that_claims_too_much_would_be_seen():
    card = WhyCard("x", "It works", "This proves that 9 of 10 couples are happier.", "Nobody", 2020, "10 couples")
    assert figures(card) == {"9", "10", "2020"}
    assert re.search(NOT_CLAIMED, card.text)
