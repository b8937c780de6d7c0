"""The files of Qt Linguist: every text of the program is in them, and every translation fits its text."""

import ast
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.packaging.built import script
from ui.translations import ENGLISH, FOLDER

TOOL = script("translations")
LANGUAGES = sorted(file.stem.removeprefix(TOOL.PREFIX) for file in FOLDER.glob("*.ts"))
SPOKEN = [language for language in LANGUAGES if language != ENGLISH]
# Names and keys that are the same everywhere, or nearly so.
NAMES = {"Soft Landing", "Soft Landing {version}", "Markdown (*.md)"}
KEYS = {"Ctrl+F", "Ctrl+L", "Ctrl+N", "Ctrl+P"}
# Words that are the same in another language: whoever adds one here has looked.
SAME = {
    "de": {*NAMES, "Esc", "Export", "Passphrase", "Pause", "{hours} h {minutes} min", "{minutes} min"},
    "es": {*NAMES, *KEYS, "Ctrl+Enter", "Enter", "Esc", "{hours} h {minutes} min", "{minutes} min"},
    "fr": {
        *(*NAMES, *KEYS, "%n minutes", "Intention", "Intentions", "Notes", "Notification", "Pause", "Phrases"),
        *(
            "Questionnaires (*.toml)",
            "Suggestion",
            "Suggestions",
            "humour",
            "pause",
            "pause {time}, {length}",
            "phrase",
        ),
        "{name}, version {version}",
    },
    "zh_CN": {*NAMES, *KEYS, "Ctrl+Enter", "Enter", "Esc"},
}


@dataclass(frozen=True)
class Message:
    """A text with what became of it."""

    context: str
    source: str
    comment: str
    counts: bool
    """Whether its form depends on a number."""
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self):
        return self.context, self.source, self.comment, self.counts


def messages(file):
    contexts = ET.parse(file).iter("context")  # noqa: S314 (our own files)
    return [
        Message(
            context=context.findtext("name", ""),
            source=message.findtext("source", ""),
            comment=message.findtext("comment", ""),
            counts=message.get("numerus") == "yes",
            forms=tuple(form.text or "" for form in translation.findall("numerusform") or [translation]),
            finished="type" not in translation.attrib,
        )
        for context in contexts
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]


@pytest.fixture(scope="module")
def as_extracted(tmp_path_factory):
    """What lupdate finds in the sources as they are now: {language: its messages}."""
    folder = tmp_path_factory.mktemp("extracted")
    TOOL.update(LANGUAGES, folder)
    return {language: messages(folder / f"{TOOL.PREFIX}{language}.ts") for language in LANGUAGES}


# --- every text is in them --------------------------------------------------------------------------------------------


def texts_in(file):
    """(context, text, comment, whether a number decides) of each text that the code hands to translation."""
    return set(_texts_in(ast.parse(Path(file).read_text(encoding="utf-8")), ""))


def _texts_in(node, context):
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
            match child:
                case ast.Call(func=ast.Attribute(attr="tr", value=ast.Name(id="self")), args=words):
                    yield _text(context, words)
                case ast.Call(func=ast.Attribute(attr="tr", value=ast.Name(id=name)), args=words):
                    yield _text(name, words)
                case ast.Call(
                    func=ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")), args=[where, *words]
                ) if isinstance(where, ast.Constant):
                    yield _text(where.value, words)
        yield from _texts_in(child, child.name if isinstance(child, ast.ClassDef) else context)


def _text(context, words):
    said, comment = [*(word.value if isinstance(word, ast.Constant) else word for word in words), ""][:2]
    return context, said, comment or "", len(words) > 2


def test_lupdate_finds_every_text_that_the_code_has(as_extracted):
    wanted = set().union(*(texts_in(file) for file in TOOL.sources()))
    assert len(wanted) > 1000
    assert wanted - {message.key for message in as_extracted["de"]} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_are_in_step_with_the_code(as_extracted, language):
    there = {message.key for message in messages(FOLDER / f"{TOOL.PREFIX}{language}.ts")}
    wanted = {message.key for message in as_extracted[language]}
    assert (wanted - there, there - wanted) == (set(), set()), "`make translations` brings them up to date"


# --- every translation fits -------------------------------------------------------------------------------------------


def faults_of(message, forms):
    """What is wrong with a translation that has to have so many forms."""
    if not message.finished or not all(form.strip() for form in message.forms):
        yield "is not finished"
        return
    if len(message.forms) != forms:
        yield f"has {len(message.forms)} forms instead of {forms}"
    for form in message.forms:
        yield from (f"{fault}: {form!r}" for kept, fault in KEPT.items() if kept(form) != kept(message.source))
        if form.count("%n") > 1:
            yield f"tells its number twice: {form}"
    if message.counts and "%n" not in message.forms[-1]:
        yield f"does not tell its number: {message.forms[-1]}"


def gaps(text):
    return Counter(re.findall(r"\{[^}]*\}|%\d", text))


def blanks(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def patterns(text):
    return re.findall(r"\*\.\w+|\(\*\)", text)


def tabs(text):
    return text.count("\t")


def mnemonics(text):
    return text.count("&")


# What a translation has to have as its text has it.
KEPT = {
    gaps: "has other gaps",
    blanks: "begins or ends with other blanks",
    patterns: "asks for other files",
    tabs: "has another place for its key",
    mnemonics: "has another mnemonic",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_translation_that_fits(as_extracted, language):
    forms = {message.key: len(message.forms) for message in as_extracted[language]}
    found = [
        f"{message.context}: {message.source}: {fault}"
        for message in messages(FOLDER / f"{TOOL.PREFIX}{language}.ts")
        for fault in faults_of(message, forms.get(message.key, 1))
    ]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("language", SPOKEN)
def test_few_texts_stay_as_they_are_in_english(language):
    there = messages(FOLDER / f"{TOOL.PREFIX}{language}.ts")
    same = {message.source for message in there if message.source in message.forms and has_words(message.source)}
    assert same == SAME.get(language, NAMES)


def has_words(text):
    return bool(re.search(r"[a-z]{2,}", re.sub(r"\{[^}]*\}|%n|\(\*[^)]*\)", "", text)))


@pytest.mark.parametrize(
    ("source", "forms", "complaint"),
    [
        ("Saved at {time}", ("Gespeichert",), "other gaps"),
        ("Delete\tDel", ("Löschen",), "another place for its key"),
        ("Saved", ("Gespeichert ",), "other blanks"),
        ("Saved", ("",), "not finished"),
        ("Tables (*.csv)", ("Tabellen (*.tsv)",), "other files"),
        ("&Save", ("Speichern",), "another mnemonic"),
        ("Saved", ("Gespeichert", "Gespeichert"), "2 forms instead of 1"),
    ],
)
def test_what_does_not_fit_would_be_found(source, forms, complaint):
    message = Message("Anywhere", source, "", counts=False, forms=forms, finished=True)
    assert any(complaint in fault for fault in faults_of(message, 1))


def test_a_plural_without_its_number_would_be_found():
    message = Message("Anywhere", "%n days", "", counts=True, forms=("ein Tag", "Tage"), finished=True)
    assert list(faults_of(message, 2)) == ["does not tell its number: Tage"]


def test_a_text_that_lupdate_overlooks_would_be_found(tmp_path):
    file = tmp_path / "some.py"
    file.write_text('name = f"{self.tr(\'for you\')}"\nLengths.tr("%n days", "", count)\n')
    assert texts_in(file) == {("", "for you", "", False), ("Lengths", "%n days", "", True)}
