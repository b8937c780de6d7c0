"""The phrase library in every language there is: the same phrases under the same ids, in words of that language.

How it is said is up to each language; which phrases there are, and what each is for, is not. Choices that a person made
about a phrase go by its id, so they hold in every language.
"""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from models.languages import languages_in
from models.phrases import FOLDER
from tests.phrase_files import FILES, SAID_AT_MOST, SENTENCES, phrases_in
from tests.tone_in_languages import TONE, faults_in
from tests.tone_rules import near_duplicates

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"
ENDS = (".", "?", "。", "？", "…")


def sentence_in(language, english):
    """The sentence that the gaps of a form stand in, as it is translated."""
    found = ET.parse(TRANSLATIONS / f"soft-landing_{language}.ts").getroot()  # noqa: S314 (our own file)
    texts = {each.findtext("source"): each.findtext("translation") for each in found.iter("message")}
    return texts[english]


def without_words(file, entries):
    """What of these entries is the same in every language."""
    words = FILES[file][2]
    return [{field: value for field, value in entry.items() if field not in words} for entry in entries]


def text_faults(language, file, entry):
    """What is wrong with the words of one entry."""
    _, _, fields, longest = FILES[file]
    faults = [fault for field in fields for fault in faults_in(language, entry[field])]
    faults += ["too long" for field in fields if len(entry[field]) > longest]
    if file == "clarity.toml":
        return faults
    ends = entry[fields[0]].endswith(ENDS)
    if ends == (file == "gestures.toml"):
        faults.append("a full stop after a name" if ends else "no end")
    return faults


def gap_faults(sentence, entry):
    """What does not fit the sentence around it: a word said twice, an end in its middle, more than one breath."""
    faults = []
    for field in ("first", "second"):
        before = sentence.partition(f"{{{field}}}")[0].split()
        if before and entry[field].casefold().split()[0] == before[-1].casefold():
            faults.append(f"{field} says a word again")
        if re.search(r"[.?…:;,。？，；：]$", entry[field]):
            faults.append(f"{field} ends the sentence")
    if len(sentence.format(first=entry["first"], second=entry["second"])) > SAID_AT_MOST:
        faults.append("too long to be said")
    return faults


@pytest.fixture(params=languages_in(FOLDER))
def language(request):
    return request.param


@pytest.fixture(params=FILES)
def file(request):
    return request.param


def test_each_language_has_all_files_and_a_tone_of_its_own(language):
    assert {each.name for each in (FOLDER / language).iterdir()} == set(FILES)
    assert language in TONE


def test_the_same_phrases_stand_there_in_the_same_order(language, file):
    assert without_words(file, phrases_in(file, language)) == without_words(file, phrases_in(file))


def test_the_words_are_in_order(language, file):
    faults = {entry["id"]: text_faults(language, file, entry) for entry in phrases_in(file, language)}
    assert {key: found for key, found in faults.items() if found} == {}


def test_nothing_is_left_in_english(language, file):
    words = FILES[file][2]
    pairs = zip(phrases_in(file), phrases_in(file, language), strict=True)
    assert [here["id"] for english, here in pairs if any(english[field] == here[field] for field in words)] == []


def test_nothing_is_told_twice(language):
    said = [
        " ".join(entry[field] for field in FILES[file][2]) for file in FILES for entry in phrases_in(file, language)
    ]
    assert near_duplicates(said) == []


def test_each_starter_fits_the_sentence_of_its_form(language):
    sentences = {form: sentence_in(language, english) for form, english in SENTENCES.items()}
    faults = {
        entry["id"]: gap_faults(sentences[entry["form"]], entry) for entry in phrases_in("clarity.toml", language)
    }
    assert {key: found for key, found in faults.items() if found} == {}


# --- each of these rules can fail ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Du bist toll!"),
        ("de", "Du musst dich setzen."),
        ("de", "Nie hörst du zu."),
        ("de", "Wie geht es Ihnen?"),
        ("de", "Kein “aber” danach."),
        ("de", "Komm her, Schatz."),
        ("de", "Ein  Tee"),
        ("es", "¡Qué bien"),
        ("es", "Puedo volver?"),
        ("es", "Siempre llegas tarde."),
        ("es", "¿Cómo está usted?"),
        ("fr", "Tu es fâché?"),
        ("fr", "Comment allez-vous, et vous\u202f?"),
        ("fr", "Tu dois te taire."),
        ("fr", "Un\u202fthé"),
        ("zh_CN", "你真好！"),
        ("zh_CN", "你总是这样。"),
        ("zh_CN", "您好。"),
        ("zh_CN", "抱抱,好吗？"),
        ("zh_CN", "抱抱 🙂"),
    ],
)
def test_the_tone_would_be_heard_in_every_language(language, words):
    assert faults_in(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Ganz ohne „aber“, und niemand vermisst es."),
        ("es", "No tienes que contármelo. ¿Te siento cerca?"),
        ("fr", "Un «\u202foui\u202f», c’est un rendez-vous\u202f?"),
        ("zh_CN", "Finkel, 2013：1,127 个目标。"),
    ],
)
def test_words_that_are_in_order_are_left_alone(language, words):
    assert faults_in(language, words) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [("nicht sauer", "müde"), ("sauer", "bin müde"), ("sauer,", "müde"), ("sauer", "müde."), ("s" * 50, "m" * 50)],
)
def test_a_starter_that_does_not_fit_would_be_seen(first, second):
    sentence = "Ich bin gerade nicht {first}, ich bin {second}."
    assert gap_faults(sentence, {"first": first, "second": second})
    assert gap_faults(sentence, {"first": "sauer", "second": "müde"}) == []


@pytest.mark.parametrize(
    ("file", "words", "fault"),
    [
        ("gestures.toml", {"name": "Eine Tasse Tee."}, "a full stop after a name"),
        ("repair.toml", {"text": "Da bist du ja"}, "no end"),
        ("acknowledgements.toml", {"text": "Da bist du ja, " * 8 + "du."}, "too long"),
    ],
)
def test_words_that_are_not_in_order_would_be_seen(file, words, fault):
    assert fault in text_faults("de", file, words)
