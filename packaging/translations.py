"""Keeps the files of Qt Linguist in step with the texts of the program, and compiles them.

    translations.py update [LANGUAGE …]   take in new texts, drop those that are gone, begin the languages named
    translations.py compile               make the .qm files that are missing or older than their .ts

English has a file, too, but one of plurals only: "%n days left" for one day is no text that stands in the program.
"""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PREFIX = "soft-landing_"


def tool(name: str) -> str:
    """The path of one of the tools that came with Qt; raises FileNotFoundError."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        raise FileNotFoundError(f"{name} is not beside {sys.executable}")
    return found


def sources() -> list[str]:
    """Every file that may hold a text, always in the same order."""
    return [str(ROOT / "main.py"), *sorted(str(file) for file in (ROOT / "ui").rglob("*.py"))]


def update(begun: Sequence[str], folder: Path = FOLDER) -> None:
    """Bring every language there is, and those that are to begin, up to date with the texts of the program."""
    languages = {file.stem.removeprefix(PREFIX) for file in folder.glob(f"{PREFIX}*.ts")}
    for language in sorted({"en", *languages, *begun}):
        only_plurals = ["-pluralonly"] if language == "en" else []
        subprocess.run(
            [
                *(tool("pyside6-lupdate"), "-silent", "-locations", "none", "-no-obsolete", *only_plurals),
                *("-source-language", "en", "-target-language", language),
                *(*sources(), "-ts", str(folder / f"{PREFIX}{language}.ts")),
            ],
            check=True,
        )


def compile_all(folder: Path = FOLDER) -> None:
    """Make the .qm files that the program reads, where they are missing or older than what they are made from."""
    for source in sorted(folder.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            # A program that runs has the old file mapped into its memory: written over, it would be killed.
            fresh = compiled.with_suffix(".new")
            subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True)
            fresh.replace(compiled)


def main(words: Sequence[str]) -> int:
    """Do what is asked for."""
    match words:
        case ["update", *begun]:
            update(begun)
        case ["compile"]:
            compile_all()
        case _:
            sys.stderr.write(str(__doc__))
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
