"""A language that nobody speaks: our English in Arabic letters, read from the right. It is never shipped.

Whatever stands in Latin letters while it is in force does not go through translation, or was not found by lupdate; and
every window is seen as people see it who read from right to left.
"""

import re
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from xml.etree import ElementTree as ET

from PySide6.QtWidgets import QApplication

from tests.packaging.built import script
from ui import translations

ARABIC = "ar"
_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه")
# Gaps, numbers, what Qt reads itself, and patterns of file names stay as they are.
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|%\d|<[^>]*>|\(\*[^)]*\)|&\w+;)")


def in_arabic_letters(text: str) -> str:
    """The same text, letter by letter."""
    return "".join(part if _KEPT.fullmatch(part) else part.lower().translate(_LETTERS) for part in _KEPT.split(text))


@cache
def folder() -> Path:
    """Where the language lies, made from the sources as they are now. It goes with the machine's temporary files."""
    made, tool = Path(mkdtemp(prefix="soft-landing-arabic-")), script("translations")
    shutil.copy(translations.FOLDER / "soft-landing_en.ts", made)
    tool.update([ARABIC], made)
    file = made / f"soft-landing_{ARABIC}.ts"
    texts = ET.parse(file)  # noqa: S314 (our own file)
    for message in texts.iter("message"):
        said = in_arabic_letters(message.findtext("source", ""))
        for translation in message.iter("translation"):
            translation.attrib.pop("type", None)
            for form in translation.findall("numerusform") or [translation]:
                form.text = said
    texts.write(file, encoding="utf-8")
    tool.compile_all(made)
    return made


def speak(app: QApplication, language: str) -> None:
    """Put one of our languages in force, or this one."""
    if language == ARABIC:
        translations.apply(app, language, folder())
    else:
        translations.apply(app, language)
