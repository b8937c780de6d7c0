"""The language the program speaks: our texts and Qt's own, the way of dates and numbers, the direction of reading.

There is one person before the screen, so there is one language in force. It is put there before the first text is made,
and again when the person chooses another; windows that stand already are built anew by whoever holds them.
docs/decisions/0016-translations.md says which dates go with which language.
"""

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
ENGLISH = "en"
_PREFIX = "soft-landing_"
_MONDAY = 1
# Where Qt's name of a language names a country, too.
_OWN_NAMES = {ENGLISH: "English", "es": "Español"}

log = logging.getLogger(__name__)


class _Spoken:
    """Where the language in force is kept, with what Qt looks texts up in."""

    language = ENGLISH
    translators: tuple[QTranslator, ...] = ()


def apply(app: QApplication, wanted: str, folder: Path = FOLDER) -> None:
    """Speak a language ("de", "zh_CN"), or for an empty text that of the system where there is a translation for it.

    Everything falls back to English: a language without its file, and a text without its translation.
    """
    system = QLocale.system()
    language = language_for(wanted, system.uiLanguages(), languages(folder))
    if wanted not in {"", language}:
        log.warning("there is no translation for %s here", wanted)
    for earlier in _Spoken.translators:
        app.removeTranslator(earlier)
    _Spoken.language = language
    # What was installed last is asked first.
    files = [Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"]
    files += [folder / f"{_PREFIX}{code}.qm" for code in dict.fromkeys((ENGLISH, language))]
    _Spoken.translators = tuple(found for file in files if (found := _read(file)) is not None)
    for translator in _Spoken.translators:
        app.installTranslator(translator)
    QLocale.setDefault(locale_for(language, system))
    app.setLayoutDirection(QLocale(language).textDirection())


def language() -> str:
    """The code of the language in force, for whatever else is written in it: phrases, questions, cards."""
    return _Spoken.language


def languages(folder: Path = FOLDER) -> tuple[str, ...]:
    """The codes of all languages there are, English among them, in the order of their own names."""
    codes = {file.stem.removeprefix(_PREFIX) for file in folder.glob(f"{_PREFIX}*.qm")}
    return tuple(sorted(codes | {ENGLISH}, key=own_name))


def own_name(language: str) -> str:
    """What a language calls itself: Deutsch, 简体中文; nothing for none."""
    if not language:
        return ""
    name = _OWN_NAMES.get(language) or QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def language_for(wanted: str, preferred: Sequence[str], known: Sequence[str]) -> str:
    """The code among the `known` that is wanted, or else the first that a tag of the system's list can be read in.

    A country makes no difference, a script does: who reads traditional Chinese is not given the simplified one. A tag
    that only shortens one before it ("zh" after "zh-Hant-TW") says nothing new.
    """
    if wanted in known:
        return wanted
    for place, tag in enumerate(preferred):
        if any(earlier.startswith(f"{tag}-") for earlier in preferred[:place]):
            continue
        reader = QLocale(tag)
        of_country = sorted(known, key=lambda code: QLocale(code).territory() != reader.territory())
        found = next(filter(partial(_reads, reader), of_country), None)
        if found is not None:
            return found
    return ENGLISH


def locale_for(language: str, system: QLocale) -> QLocale:
    """How dates, times and numbers are written: in this language, and the way of the system's country where it has one.

    In the system's own language nothing is changed, so that what was set there by hand holds as well: unless that names
    the days in another language.
    """
    spoken = QLocale(language)
    unset = system.language() == QLocale.Language.C and spoken.language() == QLocale.Language.English
    if unset or (_reads(system, language) and system.dayName(_MONDAY) == spoken.dayName(_MONDAY)):
        return system
    there = QLocale(spoken.language(), spoken.script(), system.territory())
    known = there.territory() == system.territory() and there.script() == spoken.script()
    return there if known else spoken


def _reads(reader: QLocale, language: str) -> bool:
    """Whether who reads the one also reads the other."""
    text = QLocale(language)
    return (reader.language(), reader.script()) == (text.language(), text.script())


def _read(file: Path) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(str(file)):
        return translator
    log.warning("%s is missing; those texts stay English", file.name)
    return None
