"""The phrase library: enough of every kind, written as the product speaks, and nothing told twice.

`faults_of` is the validator: it reads the files as they are and says what is wrong. The bad samples below prove that
each of its rules can fail.
"""

import re
from collections import Counter

import pytest

from models.phrases import FOLDER
from tests.phrase_files import FILES, NEEDS, SAID_AT_MOST, SENTENCES, phrases_in
from tests.tone_rules import near_duplicates, tone_faults, writing_faults

LEAST = {"clarity.toml": 44, "repair.toml": 66, "gestures.toml": 44, "acknowledgements.toml": 24}
LEAST_OF_EACH = {
    ("clarity.toml", "form"): 14,
    ("repair.toml", "kind"): 5,
    ("gestures.toml", "kind"): 5,
    ("gestures.toml", "arrival"): 2,
    ("gestures.toml", "favourite_of"): 5,
    ("acknowledgements.toml", "kind"): 6,
}
# Ids stand in journals (`PhraseChoice.library_id`): one that was released stays, whatever becomes of its words.
KNOWN_FROM_THE_BEGINNING = {
    "upset-tired distant-switching-off angry-overloaded sit-with-me listen-first planning-surprises evenings-phones",
    "distance-try-again wrong-part-sorry matter-more volume-down scared-under-it makes-sense still-us glad-you-said",
    "one-thing-tonight half-way sorry-plain your-window hand-now my-day-not-you",
    "tea long-hug side-by-side space-first kind-word phone-drawer short-walk take-one-thing",
}
# How a gap may not begin: the words that stand before it would be said twice, or not go with it.
BEGINNINGS_NOT_USED = {
    ("not_that_but_this", "first"): r"i\b|i’m\b|not\b|to\b",
    ("not_that_but_this", "second"): r"i\b|i’m\b|not\b|to\b|but\b",
    ("small_ask", "first"): r"to\b|you\b|could\b|please\b|\w+ing\b",
    ("small_ask", "second"): r"to\b|me\b|if\b|\w+ing\b",
    ("more_of_less_of", "first"): r"more\b|less\b|to\b|a\b|an\b",
    ("more_of_less_of", "second"): r"more\b|less\b|fewer\b|to\b|a\b|an\b",
}


def entry_faults(file, entry):
    """What is wrong with one entry of a file."""
    _, allowed, texts, longest = FILES[file]
    expected = {"id", *allowed, *texts}
    if set(entry) != expected:
        return [f"fields: {sorted(set(entry) ^ expected)}"]
    faults = []
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", entry["id"]):
        faults.append("an id that is no id")
    faults += [f"{field}: {entry[field]}" for field, values in allowed.items() if entry[field] not in values]
    for field in texts:
        faults += tone_faults(entry[field]) + writing_faults(entry[field])
        if len(entry[field]) > longest:
            faults.append("too long")
    return faults + (gap_faults(entry) if file == "clarity.toml" else line_faults(file, entry[texts[0]]))


def gap_faults(entry):
    """What does not fit the sentence around it."""
    faults = []
    for gap in ("first", "second"):
        words = entry[gap]
        if re.match(BEGINNINGS_NOT_USED.get((entry["form"], gap), "$^"), words, flags=re.IGNORECASE):
            faults.append(f"{gap} does not go on from the words before it")
        if words[:1].isupper() and words.split()[0] != "Sundays":
            faults.append(f"{gap} begins with a capital")
        if re.search(r"[.?…:;]|,$", words):
            faults.append(f"{gap} ends the sentence")
    said = SENTENCES.get(entry["form"], "").format(first=entry["first"], second=entry["second"])
    return faults + (["too long to be said"] if len(said) > SAID_AT_MOST else [])


def line_faults(file, text):
    """A gesture is a name; everything else is a sentence."""
    faults = [] if text[:1].isupper() else ["no capital at the beginning"]
    ends = text[-1:] in {".", "?"}
    if file == "gestures.toml":
        return faults + (["a full stop after a name"] if ends else [])
    return faults + ([] if ends else ["no end"])


def faults_of(library):
    """What is wrong with a library: {file name: entries}."""
    faults = [
        f"{file}: {entry.get('id')}: {fault}"
        for file, found in library.items()
        for entry in found
        for fault in entry_faults(file, entry)
    ]
    if faults:
        return faults
    ids = Counter(entry["id"] for found in library.values() for entry in found)
    faults += [f"{each} is an id twice" for each, times in ids.items() if times > 1]
    said = [" ".join(entry[field] for field in FILES[file][2]) for file, found in library.items() for entry in found]
    faults += [f"nearly the same: {pair}" for pair in near_duplicates(said)]
    faults += [f"{file}: only {len(library[file])}" for file, least in LEAST.items() if len(library[file]) < least]
    for (file, field), least in LEAST_OF_EACH.items():
        times = Counter(entry[field] for entry in library[file])
        faults += [f"{file}: only {times[each]} of {each}" for each in FILES[file][1][field] if times[each] < least]
    gone = {each for line in KNOWN_FROM_THE_BEGINNING for each in line.split()} - set(ids)
    return faults + [f"{each} is gone" for each in sorted(gone)]


@pytest.fixture
def library():
    return {file: phrases_in(file) for file in FILES}


def test_the_library_is_in_order(library):
    assert faults_of(library) == []


def test_no_file_of_phrases_is_left_out():
    assert {file.name for file in FOLDER.glob("*.toml")} == set(FILES)


def test_every_need_is_thought_of(library):
    found = [entry["need"] for entries in library.values() for entry in entries]
    assert {need for need in NEEDS if found.count(need) < 3} == set()


@pytest.mark.parametrize(
    "words",
    [
        "You’re lovely!",
        "You always do this.",
        "You never listen.",
        "You forgot the bread again.",
        "You should sit down.",
        "We must talk.",
        "Calm down, it’s fine.",
        "Tell him how it was.",
        "My wife likes it.",
        "Ask their mother.",
        "That’s your anxiety speaking.",
        "You’re being toxic.",
        "It lowers cortisol.",
        "Soothe your nervous system.",
        "I want to hold space for you.",
        "Please respect my boundaries.",
        "I feel that you are wrong.",
        "Come here, darling.",
        "Don’t break the streak.",
        "Why can’t you listen?",
        "Tea for you 🙂",
        "I ♥ you",
        "It takes 21 days.",
    ],
)
def test_the_tone_would_be_heard(words):
    assert tone_faults(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "A hug ",
        " A hug",
        "A  hug",
        "A\thug",
        "A\u00a0hug",
        "Don't worry.",
        'I’m "fine".',
        "Well...",
        "Tea - the way they like it",
        "A cafe\u0301",
        "A hug\u200b",
    ],
)
def test_careless_writing_would_be_seen(words):
    assert writing_faults(words)


@pytest.mark.parametrize(
    "words", ["A shelf of mustard, other than theirs", "No “but” after it.", "The therapist’s history"]
)
def test_words_that_only_hold_such_words_are_left_alone(words):
    assert tone_faults(words) == writing_faults(words) == []


@pytest.mark.parametrize(
    ("form", "first", "second"),
    [
        ("not_that_but_this", "I’m upset", "tired"),
        ("not_that_but_this", "Upset", "tired"),
        ("not_that_but_this", "not upset", "tired"),
        ("not_that_but_this", "upset", "but tired"),
        ("not_that_but_this", "upset.", "tired"),
        ("small_ask", "to sit with me", "rest"),
        ("small_ask", "sitting with me", "rest"),
        ("small_ask", "sit with me", "me rest"),
        ("small_ask", "sit with me", "to rest"),
        ("small_ask", "sit with me?", "rest"),
        ("more_of_less_of", "more calls", "noise"),
        ("more_of_less_of", "a call", "noise"),
        ("more_of_less_of", "calls", "less noise"),
        ("more_of_less_of", "calls", "fewer screens"),
        ("more_of_less_of", "c" * 50, "n" * 50),
    ],
)
def test_a_starter_that_does_not_fit_its_form_would_be_seen(form, first, second):
    assert gap_faults({"form": form, "first": first, "second": second})


@pytest.mark.parametrize(
    "change",
    [
        {"id": "Not An Id"},
        {"kind": "scolding"},
        {"need": "revenge"},
        {"need": "own"},
        {"text": "Can we say this in one breath? " * 3 + "No."},
        {"text": "no capital at the beginning."},
        {"text": "No end"},
        {"more": "a field that nobody reads"},
    ],
)
def test_an_entry_that_is_not_in_order_would_be_seen(library, change):
    entry = library["repair.toml"][0]
    assert entry_faults("repair.toml", entry) == []
    assert entry_faults("repair.toml", {**entry, **change})


def test_a_name_of_a_gesture_with_a_full_stop_would_be_seen(library):
    entry = library["gestures.toml"][0]
    assert entry_faults("gestures.toml", {**entry, "name": "Tea."})


def test_what_is_missing_or_there_twice_would_be_seen(library):
    library["repair.toml"] = [entry for entry in library["repair.toml"] if entry["id"] != "hand-now"]
    library["acknowledgements.toml"].append(
        {**library["acknowledgements.toml"][0], "text": "That is a whole other day."}
    )
    library["clarity.toml"] = library["clarity.toml"][:43]
    faults = faults_of(library)
    assert "hand-now is gone" in faults
    assert f"{library['acknowledgements.toml'][0]['id']} is an id twice" in faults
    assert "clarity.toml: only 43" in faults
    assert "clarity.toml: only 7 of more_of_less_of" in faults


def test_nearly_the_same_would_be_seen():
    assert near_duplicates(["I’m sorry I raised my voice.", "I am here.", "I’m so sorry I raised my voice."])
    assert near_duplicates(["I’m sorry I raised my voice.", "I’m sorry I walked off."]) == []
