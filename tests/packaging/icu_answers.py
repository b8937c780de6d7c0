"""Asks the ICU in a folder to compare words and for alphabets of bytes, and prints its answers as JSON.

icu_answers.py FOLDER
"""

import ctypes
import json
import sys
from functools import cmp_to_key
from pathlib import Path
from typing import Any

WORDS = {
    "de": ["Zug", "Äpfel", "apfel", "Zebra", "Öl"],
    "sv": ["Zug", "Öl", "Äpfel"],
    "zh_CN": ["张", "李", "安", "波"],
}
ALPHABETS = (
    *("BIG5", "BIG5-HKSCS", "CP1251", "CP1255", "EUC-JP", "EUC-KR", "EUC-TW", "GB18030", "GB2312", "GBK", "TIS-620"),
    *(
        "KOI8-R",
        "KOI8-U",
        "UTF-8",
        "UTF-16",
        *(f"ISO-8859-{part}" for part in (1, 2, 3, 5, 6, 7, 8, 9, 10, 13, 14, 15)),
    ),
)
"""Those that /usr/share/i18n/SUPPORTED names and the whole ICU knows."""


class Icu:
    """ICU's two libraries; every name in them ends with the number of the version."""

    def __init__(self, folder: Path) -> None:
        (common,) = folder.glob("libicuuc.so.*")
        self._version = common.suffix.removeprefix(".")
        self._libraries = [ctypes.CDLL(str(common)), ctypes.CDLL(str(common.with_stem("libicui18n.so")))]

    def ask(self, name: str, *words: object, result: Any = ctypes.c_int) -> Any:
        """Call one of its functions."""
        called = f"{name}_{self._version}"
        function = next(getattr(library, called) for library in self._libraries if hasattr(library, called))
        function.restype = result
        return function(*words)

    def sorted(self, language: str, words: list[str]) -> list[str]:
        """The words in the order of a language."""
        error = ctypes.c_int(0)
        order = ctypes.c_void_p(self.ask("ucol_open", language.encode(), ctypes.byref(error), result=ctypes.c_void_p))

        def compared(one: str, other: str) -> int:
            pairs = [part for word in (one, other) for part in (word.encode("utf-16-le"), len(word))]
            return int(self.ask("ucol_strcoll", order, *pairs))

        return sorted(words, key=cmp_to_key(compared))

    def knows(self, alphabet: str) -> bool:
        """Whether it can turn bytes of this alphabet into letters."""
        error = ctypes.c_int(0)
        return bool(self.ask("ucnv_open", alphabet.encode(), ctypes.byref(error), result=ctypes.c_void_p))


icu = Icu(Path(sys.argv[1]))
answers = {language: icu.sorted(language, words) for language, words in WORDS.items()}
sys.stdout.write(json.dumps(answers | {"unknown alphabets": [each for each in ALPHABETS if not icu.knows(each)]}))
