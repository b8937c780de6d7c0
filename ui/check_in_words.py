"""What is said about questionnaires: their names, and what is wrong with a file, with the line it is about."""

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
from ui import translations
from ui.punctuation import one_after_the_other
from ui.text_context import TextContext

CheckInWords = TextContext("CheckInWords")


def name_text(name: str, version: str) -> str:
    """What a questionnaire is called; our own is simply the check-in."""
    own = own_check_in(translations.language())
    if name == own.name:
        if version == own.version:
            return CheckInWords.tr("Check-in")
        return CheckInWords.tr("Check-in, version {v}").format(v=version)
    return CheckInWords.tr("{name}, version {version}").format(name=name, version=version)


def unread_questionnaire_text(error: Exception) -> str:
    """Why a file cannot be used, in a sentence that names the line, and that nothing was changed."""
    unread = CheckInWords.tr("This file could not be read.")
    why = _fault_text(error) if isinstance(error, QuestionnaireError) else unread
    unchanged = CheckInWords.tr("Nothing was changed.")
    return one_after_the_other(why, unchanged)


def _fault_text(error: QuestionnaireError) -> str:
    sentence = {
        Fault.TOO_LARGE: CheckInWords.tr("This file is larger than a questionnaire can be ({most} kB)."),
        Fault.NOT_TEXT: CheckInWords.tr("Line {line} holds something that is no readable text."),
        Fault.NOT_TOML: CheckInWords.tr("Line {line} is not written the way TOML wants it."),
        Fault.MISSING: CheckInWords.tr("Line {line}: “{name}” is missing here."),
        Fault.WRONG_KIND: CheckInWords.tr("Line {line}: “{name}” has a value of another kind than is expected."),
        Fault.TOO_LONG: CheckInWords.tr("Line {line}: “{name}” is too long; up to {longest} characters fit."),
        Fault.UNKNOWN: CheckInWords.tr("Line {line}: “{name}” is not known in this place, or has a value that is not."),
        Fault.TWICE: CheckInWords.tr("Line {line}: “{name}” stands here for the second time."),
        Fault.SCALE: CheckInWords.tr(
            "Line {line}: an answer scale has {fewest} to {answers} answers whose values rise."
        ),
        Fault.ITEMS: CheckInWords.tr("Line {line}: a questionnaire has 1 to {items} items."),
    }[error.fault]
    if error.fault is Fault.NOT_TOML and not error.line:
        sentence = CheckInWords.tr("This file is not written the way TOML wants it.")
    return sentence.format(
        line=error.line,
        name=error.name,
        most=LARGEST_FILE // 1024,
        longest=error.longest or LONGEST_TEXT,
        fewest=FEWEST_ANSWERS,
        answers=MOST_ANSWERS,
        items=MOST_ITEMS,
    )
