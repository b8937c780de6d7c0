"""What is said about questionnaires: their names, and what is wrong with a file, with the line it is about."""

from PySide6.QtCore import QCoreApplication

from models.questionnaire import (
    FEWEST_ANSWERS,
    LARGEST_FILE,
    LONGEST_TEXT,
    MOST_ANSWERS,
    MOST_ITEMS,
    Fault,
    QuestionnaireError,
    own_check_in,
)


def name_text(name: str, version: str) -> str:
    """What a questionnaire is called; our own is simply the check-in."""
    own = own_check_in()
    if name == own.name:
        return _tr("Check-in") if version == own.version else _tr("Check-in, version {v}").format(v=version)
    return _tr("{name}, version {version}").format(name=name, version=version)


def unread_questionnaire_text(error: Exception) -> str:
    """Why a file cannot be used, in a sentence that names the line, and that nothing was changed."""
    why = _fault_text(error) if isinstance(error, QuestionnaireError) else _tr("This file could not be read.")
    return f"{why} {_tr('Nothing was changed.')}"


def _fault_text(error: QuestionnaireError) -> str:
    sentence = {
        Fault.TOO_LARGE: _tr("This file is larger than a questionnaire can be ({most} kB)."),
        Fault.NOT_TEXT: _tr("Line {line} holds something that is no readable text."),
        Fault.NOT_TOML: _tr("Line {line} is not written the way TOML wants it."),
        Fault.MISSING: _tr("Line {line}: “{name}” is missing here."),
        Fault.WRONG_KIND: _tr("Line {line}: “{name}” has a value of another kind than is expected."),
        Fault.TOO_LONG: _tr("Line {line}: “{name}” is too long; up to {longest} characters fit."),
        Fault.UNKNOWN: _tr("Line {line}: “{name}” is not known in this place, or has a value that is not."),
        Fault.TWICE: _tr("Line {line}: “{name}” stands here for the second time."),
        Fault.SCALE: _tr("Line {line}: an answer scale has {fewest} to {answers} answers whose values rise."),
        Fault.ITEMS: _tr("Line {line}: a questionnaire has 1 to {items} items."),
    }[error.fault]
    if error.fault is Fault.NOT_TOML and not error.line:
        sentence = _tr("This file is not written the way TOML wants it.")
    return sentence.format(
        line=error.line,
        name=error.name,
        most=LARGEST_FILE // 1024,
        longest=error.longest or LONGEST_TEXT,
        fewest=FEWEST_ANSWERS,
        answers=MOST_ANSWERS,
        items=MOST_ITEMS,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckInWords", text)
