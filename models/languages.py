"""Which file a text is read from: that of the person's language where there is one, else the English one.

The English files lie in a folder itself, those of a language in a folder below it that is called by its code: `de`, or
`de_AT` where a country has words of its own. Each file is looked for by itself, so a language may have some of them.
"""

import re
import tomllib
from pathlib import Path

_CODE = re.compile(r"[a-z]{2,3}(_[A-Za-z0-9]{2,8})*")


def localised(folder: Path, name: str, language: str) -> Path:
    """The file to read for a language code such as "de", "de_AT" or "de-AT"; the English one for what is unknown."""
    code = language.replace("-", "_")
    while _CODE.fullmatch(code):
        if (found := folder / code / name).is_file():
            return found
        code = code.rpartition("_")[0]
    return folder / name


def languages_in(folder: Path) -> tuple[str, ...]:
    """The codes of the languages that have files of their own in this folder, besides English."""
    return tuple(sorted(each.name for each in folder.iterdir() if each.is_dir() and _CODE.fullmatch(each.name)))


def entries(path: Path, table: str) -> list[dict[str, str]]:
    """The entries of a table of texts; raises OSError, KeyError (no such table) or ValueError (not texts)."""
    found = tomllib.loads(path.read_text(encoding="utf-8"))[table]
    if not isinstance(found, list) or not all(isinstance(entry, dict) and _texts_only(entry) for entry in found):
        raise ValueError(f"{path.name}: [[{table}]] holds something else than texts")
    return found


def _texts_only(entry: dict[str, object]) -> bool:
    return all(isinstance(value, str) for value in entry.values())
