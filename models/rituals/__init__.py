"""What a person does: say, keep, begin a repair, reach out, land, park, reflect, choose phrases.

Pure: words and a time in, a record out. The record still has to be saved. Text is checked here, so that nothing that
cannot be stored whole ever gets further.
"""

from models.rituals.change import changed, deleted, restored
from models.rituals.checked_text import Refusal, RefusedError, text_of
from models.rituals.clarity import keep, let_go, name_underneath, reword, say, statement_landed, write_statement
from models.rituals.days import day_was, present
from models.rituals.landing import (
    bring_back_gesture,
    carry_on,
    edit_landing,
    favour_gesture,
    gestures_to_offer,
    land,
    landing_felt,
    new_gesture,
    park,
    pick_up,
    plan_thought,
    rename_gesture,
    reorder_gestures,
    retire_gesture,
)
from models.rituals.looking_back import IsoWeek, begin_reflection, check_in
from models.rituals.phrases import about_phrase, favour_phrase, hide_phrase, own_phrase, reword_phrase
from models.rituals.repair import (
    LONGEST_PAUSE,
    SHORTEST_PAUSE,
    begin_episode,
    change_attempt,
    change_pause,
    close_episode,
    come_back,
    note_my_part,
    note_outside_view,
    reach_out,
    take_pause,
    tell_again,
)

__all__ = [
    "LONGEST_PAUSE",
    "SHORTEST_PAUSE",
    "IsoWeek",
    "Refusal",
    "RefusedError",
    "about_phrase",
    "begin_episode",
    "begin_reflection",
    "bring_back_gesture",
    "carry_on",
    "change_attempt",
    "change_pause",
    "changed",
    "check_in",
    "close_episode",
    "come_back",
    "day_was",
    "deleted",
    "edit_landing",
    "favour_gesture",
    "favour_phrase",
    "gestures_to_offer",
    "hide_phrase",
    "keep",
    "land",
    "landing_felt",
    "let_go",
    "name_underneath",
    "new_gesture",
    "note_my_part",
    "note_outside_view",
    "own_phrase",
    "park",
    "pick_up",
    "plan_thought",
    "present",
    "reach_out",
    "rename_gesture",
    "reorder_gestures",
    "restored",
    "retire_gesture",
    "reword",
    "reword_phrase",
    "say",
    "statement_landed",
    "take_pause",
    "tell_again",
    "text_of",
    "write_statement",
]
