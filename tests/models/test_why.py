"""The cards say no more than their studies do: every figure is in this table, with where it was read."""

import re

import pytest

from models.languages import languages_in
from models.why import FOLDER, WhyCard, why_card, why_cards
from tests.tone_in_languages import faults_in
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
# The same in other languages, and how each says that something is not shown.
NOT_CLAIMED_IN = {
    "de": (r"\b(beweis\w*|bewiesen|garantier\w*|heilt?|glücklicher|am (besten|wirksamsten)|senkt?)\b", r"\bnichts?\b"),
    "es": (r"\b(prueban?|demuestran?|demostrado|garanti\w*|cura|más felices|mejor manera)\b", r"\b(no|nada)\b"),
    "fr": (r"\b(prouv\w*|garanti\w*|guéri\w*|plus heureux|meilleure façon)\b", r"\b(ne|rien|pas)\b"),
    "zh_CN": ("证明|(?<!不作)保证|治愈|更幸福|最有效|最好|降低", "[不没]"),
}


def figures(card):
    """The figures on a card, those of thousands with the comma that English has."""
    told = re.sub(r"(\d)[,.\u202f\u00a0]?(\d{3})(?!\d)", r"\1,\2", f"{card.title} {card.text} {card.n}")
    return set(re.findall(r"\d[\d,.]*\d|\d", told)) | {str(card.year)}


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
    assert why_card("repair", "tlh") == why_card("repair")


# --- in other languages --------------------------------------------------------------------------------------------

IN_LANGUAGES = [
    pytest.param(code, card, id=f"{code}-{card.id}") for code in languages_in(FOLDER) for card in why_cards(code)
]


@pytest.mark.parametrize("language", languages_in(FOLDER))
def test_each_language_has_every_card(language):
    assert [(card.id, card.year) for card in why_cards(language)] == [(card.id, card.year) for card in why_cards()]


@pytest.mark.parametrize(("language", "card"), IN_LANGUAGES)
def test_a_card_in_another_language_has_the_figures_and_names_of_its_study(language, card):
    assert figures(card) == READ[card.id][0]
    assert set(re.findall(r"[A-Z][a-z]+", why_card(card.id).source)) <= set(re.findall(r"[A-Z][a-z]+", card.source))
    assert language in NOT_CLAIMED_IN
    assert card.text != why_card(card.id).text


@pytest.mark.parametrize(("language", "card"), IN_LANGUAGES)
def test_a_card_in_another_language_is_short_and_claims_no_more(language, card):
    not_claimed, says_not = NOT_CLAIMED_IN[language]
    assert len(card.text) <= LONGEST
    assert [fault for words in (card.title, card.text, card.n) for fault in faults_in(language, words)] == []
    assert re.search(not_claimed, card.text, flags=re.IGNORECASE) is None
    assert re.search(says_not, card.text), "what the study does not show"


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("de", "Das macht Paare glücklicher."),
        ("es", "Está demostrado."),
        ("fr", "C’est prouvé."),
        ("zh_CN", "研究证明这样最有效。"),
    ],
)
def test_a_claim_would_be_seen_in_every_language(language, claim):
    assert re.search(NOT_CLAIMED_IN[language][0], claim)


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
