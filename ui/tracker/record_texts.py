"""The words of the domain in the words of the screen, the same on every page."""

from PySide6.QtCore import QCoreApplication

from models.records import (
    AttemptKind,
    AttemptLanded,
    ClarityStatement,
    FavouriteOf,
    Feeling,
    Need,
    Precision,
    RepairEpisode,
    StatementForm,
    StatementLanded,
    StatementState,
    Who,
)
from models.today import PartOfDay, part_of_day
from ui.locale_texts import clock_text
from ui.text_direction import in_its_own_direction


def quoted(words: str) -> str:
    """The person's words in the quotation marks of the language, and in the direction they are read in."""
    marked = QCoreApplication.translate("Records", "“{words}”").format(words=words)
    return in_its_own_direction(marked)


def shortened(words: str, letters: int) -> str:
    """The words in one line of at most so many letters, the sign that some are left out not counted."""
    plain = " ".join(words.split())
    return plain if len(plain) <= letters else f"{plain[:letters].rstrip()}…"


def need_text(need: Need, own: str = "") -> str:
    """What would help."""
    texts = {
        Need.CLOSENESS: QCoreApplication.translate("Records", "need closeness"),
        Need.SPACE: QCoreApplication.translate("Records", "need space"),
        Need.BEING_HEARD: QCoreApplication.translate("Records", "need to be heard"),
        Need.HELP: QCoreApplication.translate("Records", "need help"),
        Need.REST: QCoreApplication.translate("Records", "need rest"),
        Need.REASSURANCE: QCoreApplication.translate("Records", "need reassurance"),
        Need.UNSURE: QCoreApplication.translate("Records", "not sure yet"),
        Need.OWN: own or QCoreApplication.translate("Records", "something else"),
    }
    return texts[need]


def feeling_text(feeling: Feeling, own: str = "") -> str:
    """What may be underneath."""
    texts = {
        Feeling.HURT: QCoreApplication.translate("Records", "hurt"),
        Feeling.SAD: QCoreApplication.translate("Records", "sad"),
        Feeling.DISAPPOINTED: QCoreApplication.translate("Records", "disappointed"),
        Feeling.IRRITATED: QCoreApplication.translate("Records", "irritated"),
        Feeling.ANGRY: QCoreApplication.translate("Records", "angry"),
        Feeling.OVERSTIMULATED: QCoreApplication.translate("Records", "overstimulated"),
        Feeling.TIRED: QCoreApplication.translate("Records", "tired"),
        Feeling.ANXIOUS: QCoreApplication.translate("Records", "anxious"),
        Feeling.TENDER: QCoreApplication.translate("Records", "tender"),
        Feeling.GRATEFUL: QCoreApplication.translate("Records", "grateful"),
        Feeling.OWN: own or QCoreApplication.translate("Records", "something else"),
    }
    return texts[feeling]


def form_text(form: StatementForm) -> str:
    """The name of a form."""
    texts = {
        StatementForm.NOT_THAT_BUT_THIS: QCoreApplication.translate("Records", "Not that, but this"),
        StatementForm.SMALL_ASK: QCoreApplication.translate("Records", "A small ask"),
        StatementForm.MORE_OF_LESS_OF: QCoreApplication.translate("Records", "More of, less of"),
        StatementForm.OWN_WORDS: QCoreApplication.translate("Records", "My own words"),
    }
    return texts[form]


def landed_text(landed: StatementLanded) -> str:
    """How a statement was taken."""
    texts = {
        StatementLanded.UNDERSTOOD: QCoreApplication.translate("Records", "landed"),
        StatementLanded.PARTLY: QCoreApplication.translate("Records", "partly"),
        StatementLanded.NOT_YET: QCoreApplication.translate("Records", "not yet"),
        StatementLanded.DONT_KNOW: QCoreApplication.translate("Records", "can’t tell"),
    }
    return texts[landed]


def statement_state_text(statement: ClarityStatement) -> str:
    """Where a statement stands, in a word."""
    if statement.state is StatementState.SAID and statement.landed is not None:
        return landed_text(statement.landed)
    return statement_state_name(statement.state)


def statement_state_name(state: StatementState) -> str:
    """What a state is called."""
    texts = {
        StatementState.DRAFT: QCoreApplication.translate("Records", "still unsaid"),
        StatementState.SAID: QCoreApplication.translate("Records", "said"),
        StatementState.KEPT: QCoreApplication.translate("Records", "kept for me"),
        StatementState.LET_GO: QCoreApplication.translate("Records", "let go"),
    }
    return texts[state]


def underneath_text(statement: ClarityStatement) -> str:
    """Feelings and need in one line, and whether it belongs to a repair."""
    parts = [feeling_text(feeling, statement.own_feeling) for feeling in statement.feelings]
    if statement.need is not None:
        parts.append(need_text(statement.need, statement.own_need))
    if statement.episode_id is not None:
        parts.append(QCoreApplication.translate("Records", "part of a repair"))
    return " · ".join(parts)


def attempt_text(kind: AttemptKind) -> str:
    """A kind of reaching out, as one would tell of it."""
    texts = {
        AttemptKind.HUMOUR: QCoreApplication.translate("Records", "humour"),
        AttemptKind.AFFECTION: QCoreApplication.translate("Records", "affection"),
        AttemptKind.SELF_DISCLOSURE: QCoreApplication.translate("Records", "opened up"),
        AttemptKind.EMPATHY: QCoreApplication.translate("Records", "empathy"),
        AttemptKind.TAKING_RESPONSIBILITY: QCoreApplication.translate("Records", "took my part"),
        AttemptKind.WE_ARE_OKAY: QCoreApplication.translate("Records", "“we’re okay”"),
        AttemptKind.START_OVER: QCoreApplication.translate("Records", "asked to start over"),
        AttemptKind.APPRECIATION: QCoreApplication.translate("Records", "appreciation"),
        AttemptKind.PROBLEM_SOLVING: QCoreApplication.translate("Records", "found a way"),
        AttemptKind.COMPROMISE: QCoreApplication.translate("Records", "met half way"),
        AttemptKind.APOLOGY: QCoreApplication.translate("Records", "said sorry"),
        AttemptKind.NEW_PERSPECTIVE: QCoreApplication.translate("Records", "saw it their way"),
    }
    return texts[kind]


def attempt_landed_text(landed: AttemptLanded) -> str:
    """How an attempt was taken."""
    texts = {
        AttemptLanded.YES: QCoreApplication.translate("Records", "yes"),
        AttemptLanded.PARTLY: QCoreApplication.translate("Records", "a little"),
        AttemptLanded.NOT_YET: QCoreApplication.translate("Records", "not yet"),
        AttemptLanded.DONT_KNOW: QCoreApplication.translate("Records", "can’t tell"),
    }
    return texts[landed]


def who_text(who: Who) -> str:
    """Who reached out."""
    texts = {
        Who.ME: QCoreApplication.translate("Records", "me"),
        Who.PARTNER: QCoreApplication.translate("Records", "they"),
        Who.BOTH: QCoreApplication.translate("Records", "both of us"),
    }
    return texts[who]


def began_text(episode: RepairEpisode) -> str:
    """When an episode began, as exactly as it is remembered."""
    if episode.precision is Precision.THAT_DAY:
        return QCoreApplication.translate("Records", "that day")
    if episode.precision is Precision.PART_OF_DAY:
        return part_of_day_text(part_of_day(episode.began))
    if episode.precision is Precision.ABOUT_AN_HOUR:
        return QCoreApplication.translate("Records", "around {time}").format(time=clock_text(episode.began))
    return clock_text(episode.began)


def part_of_day_text(part: PartOfDay) -> str:
    """In which part of a day something was."""
    texts = {
        PartOfDay.MORNING: QCoreApplication.translate("Records", "in the morning"),
        PartOfDay.AFTERNOON: QCoreApplication.translate("Records", "in the afternoon"),
        PartOfDay.EVENING: QCoreApplication.translate("Records", "in the evening"),
        PartOfDay.NIGHT: QCoreApplication.translate("Records", "at night"),
    }
    return texts[part]


def favourite_text(favourite_of: FavouriteOf) -> str:
    """Whose favourite a gesture is."""
    texts = {
        FavouriteOf.MINE: QCoreApplication.translate("Records", "mine"),
        FavouriteOf.THEIRS: QCoreApplication.translate("Records", "theirs"),
        FavouriteOf.BOTH: QCoreApplication.translate("Records", "both"),
    }
    return texts[favourite_of]
