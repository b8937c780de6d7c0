"""`make translations`: new texts come in, what was translated stays, what is gone goes; .qm files from .ts files."""

import os
from pathlib import Path

import pytest

from tests.packaging.built import script

tool = script("translations")
GONE = """    <message>
        <source>A text that nobody says any more</source>
        <translation>Weg</translation>
    </message>
"""


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which German was begun."""
    folder = tmp_path_factory.mktemp("translations")
    tool.update(["de"], folder)
    return folder


def test_a_language_begins_with_every_text_and_english_with_plurals_alone(begun: Path) -> None:
    german, english = ((begun / f"soft-landing_{code}.ts").read_text() for code in ("de", "en"))
    assert german.count("<source>") > 10 * english.count("<source>") > 0
    assert "<source>Good morning</source>" in german
    assert "<source>Good morning</source>" not in english
    assert english.count("<source>") == english.count('numerus="yes"')
    assert "<location" not in german


def test_what_was_translated_stays_and_what_is_gone_goes(begun: Path) -> None:
    file = begun / "soft-landing_de.ts"
    text = file.read_text()
    said = text.replace(
        '<source>Good morning</source>\n        <translation type="unfinished"></translation>',
        "<source>Good morning</source>\n        <translation>Guten Morgen</translation>",
    )
    assert said != text
    file.write_text(said.replace("</context>", GONE + "</context>", 1))
    tool.update([], begun)
    assert file.read_text() == said


def test_only_what_is_older_than_its_source_is_compiled(begun: Path) -> None:
    tool.compile_all(begun)
    compiled = sorted(begun.glob("*.qm"))
    assert [file.name for file in compiled] == ["soft-landing_de.qm", "soft-landing_en.qm"]
    for file in compiled:
        file.write_bytes(b"as it was")
    later = compiled[0].stat().st_mtime + 10
    os.utime(begun / "soft-landing_de.ts", (later, later))
    tool.compile_all(begun)
    assert [file.read_bytes() == b"as it was" for file in compiled] == [False, True]


def test_a_program_that_reads_the_old_file_keeps_it(begun: Path) -> None:
    tool.compile_all(begun)
    compiled = begun / "soft-landing_de.qm"
    with compiled.open("rb") as read:
        before = read.read()
        later = compiled.stat().st_mtime + 10
        os.utime(begun / "soft-landing_de.ts", (later, later))
        tool.compile_all(begun)
        assert not os.path.samestat(os.fstat(read.fileno()), compiled.stat())
        read.seek(0)
        assert read.read() == before
    assert not list(begun.glob("*.new"))


def test_it_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert tool.main(["translate"]) == 2
    assert "translations.py update" in capsys.readouterr().err
