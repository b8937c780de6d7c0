"""What the documents name is there: files, links, pictures, commands, and the words that the guide quotes.

Whoever moves a file, renames a target of make or says something in other words finds here which document to change.
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.pictures.documents import PICTURES

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
GUIDE = DOCS / "guide.md"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
PLACES = ("models", "ui", "resources", "packaging", "tests", "docs", ".github")
STAND_FOR_OTHERS = {
    "2026-11.md",
    "tests/storage/released/schema-N",
    # What comes of the examples in docs/contributing.md.
    "models/storage/migrations/versions/r0004_notes_on_gestures.py",
    "resources/translations/soft-landing_it.ts",
    "ui/desktop/terminal_idle.py",
}
"""Names of no file, but of what files are called."""
NOT_OURS = {"⋯", "When …, I will …"}
"""What stands in italics in the guide and is no text of the program."""


def name_of(document):
    return str(document.relative_to(ROOT))


@pytest.fixture(params=DOCUMENTS, ids=name_of)
def document(request):
    return request.param


@cache
def text_of(document):
    return document.read_text(encoding="utf-8")


def prose_of(document):
    """Without what stands in blocks of code."""
    return re.sub(r"^```.*?^```", "", text_of(document), flags=re.MULTILINE | re.DOTALL)


@cache
def files():
    """Every file of ours, from the root on."""
    found = [file for place in PLACES for file in (ROOT / place).rglob("*") if "__pycache__" not in file.parts]
    return frozenset(str(each.relative_to(ROOT)) for each in [*found, *ROOT.glob("*.*"), ROOT / "Makefile"])


def anchors_of(text):
    """What a link may lead to: headings as their address has them."""
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-") for heading in headings}


def links_of(text):
    """(file, anchor) of every link to something of ours; either may be empty."""
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    return [target.partition("#")[::2] for target in targets if "://" not in target]


def dead_links(document):
    dead = []
    for file, anchor in links_of(prose_of(document)):
        target = (document.parent / file).resolve() if file else document
        if not target.exists() or (anchor and anchor not in anchors_of(text_of(target))):
            dead.append(f"{file}#{anchor}")
    return dead


def missing_names(text):
    """Names of files, in backquotes, that are nowhere; `*` and a folder alone may stand for what lies there."""
    missing = []
    for name in re.findall(r"`([\w./*-]+)`", text):
        plain = name.rstrip("/")
        if plain.split("/")[0] in PLACES and "/" in plain:
            found = any(ROOT.glob(plain))
        elif re.fullmatch(r"[\w*-]+\.(py|toml|ts|md|spec|iss|svg)", plain):
            found = any(Path(file).match(plain) for file in files())
        else:
            continue
        if not found and plain not in STAND_FOR_OTHERS:
            missing.append(name)
    return missing


def targets():
    return set(re.findall(r"^([a-z-]+):", text_of(ROOT / "Makefile"), flags=re.MULTILINE))


def texts_of_the_program():
    """Every text of ours in the windows, joined: the guide may quote a part of one."""
    constants = (
        node.value
        for file in (ROOT / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(text_of(file)))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return "\n".join(constants)


def test_every_link_leads_somewhere(document):
    assert dead_links(document) == []


def test_every_file_that_is_named_is_there(document):
    assert missing_names(prose_of(document)) == []


def test_every_command_of_make_is_there(document):
    blocks = re.findall(r"^```\n(.*?)^```", text_of(document), flags=re.MULTILINE | re.DOTALL)
    in_blocks = re.findall(r"^\s*make ([a-z-]+)", "\n".join(blocks), flags=re.MULTILINE)
    assert {*in_blocks, *re.findall(r"`make ([a-z-]+)", text_of(document))} <= targets()


def gone_from(drawing):
    """Names in the drawing of the house that stand for nothing; a star stands for whatever is there."""
    names = set(re.findall(r"[\w*]+\.py", drawing))
    return {name for name in names if not any(Path(file).match(name) for file in files())}


def test_the_house_is_drawn_without_rooms_that_are_gone():
    drawing = text_of(DOCS / "architecture.md").split("```")[1]
    assert "models/" in drawing
    assert gone_from(drawing) == set()


def test_every_document_stands_in_the_list():
    listed = text_of(DOCS / "README.md")
    assert [file.name for file in DOCS.glob("*.md") if file.name not in listed and file.name != "README.md"] == []


def test_the_pictures_are_those_that_are_made_and_shown():
    shown = {
        (document.parent / file).resolve()
        for document in DOCUMENTS
        for file, _ in links_of(text_of(document))
        if file.endswith(".png")
    }
    there = set((DOCS / "pictures").iterdir())
    assert there == shown == {DOCS / "pictures" / f"{name}.png" for name in PICTURES}


def test_the_pictures_are_small():
    assert {file.name for file in (DOCS / "pictures").iterdir() if file.stat().st_size > 100_000} == set()


def test_the_guide_calls_things_as_the_program_does():
    said = texts_of_the_program()
    quoted = re.findall(r"(?<![*\w])\*([^*]+)\*(?!\*)", prose_of(GUIDE))
    parts = {part.strip(" ,.") for each in quoted for part in " ".join(each.split()).split(" ▸ ")}
    assert {part for part in parts if part not in said} - NOT_OURS == set()


# --- each of these can fail ----------------------------------------------------------------------------------------


def test_a_dead_link_would_be_seen(tmp_path):
    (tmp_path / "there.md").write_text("# One heading: two\n")
    page = tmp_path / "page.md"
    page.write_text("[a](there.md#one-heading-two) [b](gone.md) [c](there.md#two) [d](#i)\n# I\n```\n[e](no.md)\n```")
    assert dead_links(page) == ["gone.md#", "there.md#two"]


def test_a_room_that_is_gone_would_be_seen():
    assert gone_from("clock.py, settings_*.py, attic.py, attic_*.py") == {"attic.py", "attic_*.py"}


@pytest.mark.parametrize("name", ["models/gone.py", "gone_for_good.py", "ui/gone/", "docs/gone-*.md"])
def test_a_name_that_leads_nowhere_would_be_seen(name):
    assert missing_names(f"See `{name}`.") == [name]


@pytest.mark.parametrize("name", ["models/clock.py", "clock.py", "ui/tracker/", "resources/why/*.toml", "DIR", "a/b"])
def test_a_name_that_leads_somewhere_or_is_none_of_ours_is_left_alone(name):
    assert missing_names(f"See `{name}`.") == []
