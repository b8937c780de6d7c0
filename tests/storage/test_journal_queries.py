"""What the journal answers to every question of the protocol."""

import threading
from datetime import date, timedelta, timezone
from uuid import UUID

import pytest

from models.folding import folded
from models.journal import Journal, StatementFilter
from models.records import (
    AttemptKind,
    DayKind,
    EpisodeState,
    LandingOutcome,
    Partner,
    PhraseArea,
    StatementState,
)
from models.rituals import (
    IsoWeek,
    about_phrase,
    begin_episode,
    begin_reflection,
    changed,
    check_in,
    close_episode,
    day_was,
    deleted,
    favour_phrase,
    hide_phrase,
    keep,
    land,
    new_gesture,
    own_phrase,
    park,
    pick_up,
    present,
    reach_out,
    restored,
    say,
    take_pause,
    write_statement,
)
from tests.storage.journal_files import NOON

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
TODAY = NOON.date()
YESTERDAY, TOMORROW = TODAY - DAY, TODAY + DAY


def in_state(*states: StatementState) -> StatementFilter:
    return StatementFilter(states=states)


def test_it_is_a_journal(journal):
    def as_the_windows_see_it(it: Journal) -> Partner | None:
        return it.partner()

    assert as_the_windows_see_it(journal) is None


def test_statements_come_newest_first_in_pages(journal):
    statements = [write_statement(f"words {n}", NOON + n * HOUR) for n in range(5)]
    journal.save(*statements)
    assert journal.statements() == tuple(reversed(statements))
    assert journal.statements(after=statements[4], limit=2) == (statements[3], statements[2])


def test_newest_is_told_by_the_instant_not_by_the_local_time(journal):
    early = write_statement("early", NOON.astimezone(timezone(9 * HOUR)))
    late = write_statement("late", (NOON + HOUR).astimezone(timezone(-9 * HOUR)))
    journal.save(late, early)
    assert journal.statements() == (late, early)


@pytest.mark.parametrize(
    ("words", "search"),
    [
        ("Ein Café in Łódź", "cafe"),
        ("a cafe", "CAFÉ"),
        ("cafe\u0301", "café"),
        ("STRASSE", "straße"),
        ("İstanbul", "istanbul"),
        ("100 % of it_all", "% of it_"),
        ('it\'s "quoted"', "'s \""),
        ("שָׁלוֹם", "שלום"),
        ("ﬁnally", "final"),
        ("tired today", " tired "),
        ("🫶 for you", "🫶"),
    ],
)
def test_search_passes_over_case_and_accents(journal, words, search):
    found = write_statement(words, NOON)
    journal.save(found, write_statement("something else", NOON))
    assert journal.statements(StatementFilter(search=search)) == (found,)


def test_search_takes_no_wildcards_and_nothing_means_everything(journal):
    journal.save(write_statement("one", NOON), write_statement("two", NOON))
    assert journal.statements(StatementFilter(search="%")) == ()
    assert journal.statements(StatementFilter(search="o_e")) == ()
    assert len(journal.statements(StatementFilter(search="  "))) == 2


def test_search_follows_new_words(journal):
    statement = write_statement("before", NOON)
    journal.save(statement)
    journal.save(changed(statement, NOON + HOUR, words="afterwards"))
    assert journal.statements(StatementFilter(search="before")) == ()
    assert len(journal.statements(StatementFilter(search="afterwards"))) == 1


def test_folding_twice_changes_nothing():
    for words in ("İ", "ǅ", "ﬃ", "ᾳ", "Å", "ß"):
        assert folded(folded(words)) == folded(words)


def test_statements_by_state(journal):
    draft, said, kept = (write_statement(word, NOON) for word in ("draft", "said", "kept"))
    journal.save(draft, say(said, NOON), keep(kept, NOON), deleted(write_statement("gone", NOON), NOON))
    assert journal.statements(in_state(StatementState.DRAFT)) == (draft,)
    assert len(journal.statements(in_state(StatementState.SAID, StatementState.KEPT))) == 2
    assert journal.count_statements(in_state(StatementState.SAID, StatementState.DRAFT)) == 2
    assert journal.count_statements(in_state(StatementState.LET_GO)) == 0
    assert journal.count_statements() == 3
    assert journal.statements(StatementFilter(search="sai", states=(StatementState.DRAFT,))) == ()


def test_statements_between_workdays(journal):
    at_night = write_statement("at night", NOON.replace(hour=3))
    before, within, after = (write_statement("x", NOON + days * DAY) for days in (-2, 0, 1))
    journal.save(after, within, before, at_night)
    assert at_night.workday == YESTERDAY
    assert journal.statements_between(YESTERDAY, TODAY) == (at_night, within)


def test_a_deleted_statement_is_found_by_its_key_alone_and_can_come_back(journal):
    statement = write_statement("words", NOON)
    journal.save(statement)
    gone = deleted(statement, NOON + HOUR)
    journal.save(gone)
    assert journal.statement(statement.id) == gone
    assert journal.statements() == journal.statements_between(TODAY, TODAY) == ()
    assert journal.count_statements() == 0
    back = restored(gone, NOON + 2 * HOUR)
    journal.save(back)
    assert journal.statements() == (back,)


def test_a_statement_never_written_is_none(journal):
    assert journal.statement(UUID(int=7)) is None


def test_open_and_closed_episodes(journal):
    first = begin_episode("first", NOON)
    second = begin_episode("second", NOON + HOUR)
    third = begin_episode("third", NOON + 2 * HOUR)
    journal.save(first, second, third)
    journal.save(close_episode(third, EpisodeState.LET_GO, NOON + 3 * HOUR))
    journal.save(close_episode(first, EpisodeState.RECONNECTED, NOON + 4 * HOUR))
    assert [each.episode.what for each in journal.open_episodes()] == ["second"]
    assert [each.episode.what for each in journal.closed_episodes()] == ["first", "third"]
    assert [each.episode.what for each in journal.closed_episodes(limit=1)] == ["first"]


def test_an_episode_brings_what_belongs_to_it_in_order_of_time(journal):
    episode, other = begin_episode("this", NOON), begin_episode("other", NOON + HOUR)
    late = reach_out(episode, AttemptKind.APOLOGY, NOON + 3 * HOUR)
    early = reach_out(episode, AttemptKind.HUMOUR, NOON + HOUR)
    gone = deleted(reach_out(episode, AttemptKind.EMPATHY, NOON + 2 * HOUR), NOON)
    pause = take_pause(episode, NOON, HOUR)
    elsewhere = reach_out(other, AttemptKind.HUMOUR, NOON)
    journal.save(late, early, gone, pause, elsewhere, episode, other)
    newest, oldest = journal.open_episodes()
    assert newest.attempts == (elsewhere,)
    assert newest.pauses == ()
    assert oldest.attempts == (early, late)
    assert oldest.pauses == (pause,)


def test_episodes_between_workdays(journal):
    episodes = [begin_episode(f"{n}", NOON + n * DAY) for n in range(-2, 3)]
    gone = deleted(begin_episode("gone", NOON), NOON)
    journal.save(*reversed(episodes), gone)
    assert [each.episode for each in journal.episodes_between(YESTERDAY, TOMORROW)] == episodes[1:4]


def test_landings_between_workdays(journal):
    logged_later = land(NOON + DAY, workday=YESTERDAY)
    today = land(NOON, outcome=LandingOutcome.APART)
    journal.save(today, logged_later, land(NOON + 2 * DAY), deleted(land(NOON), NOON))
    assert journal.landings_between(YESTERDAY, TOMORROW) == (logged_later, today)


def test_a_landing_is_found_by_its_key_even_when_deleted(journal):
    landing, gone = land(NOON), deleted(land(NOON), NOON)
    journal.save(landing, gone, land(NOON + DAY))
    assert [journal.landing(each.id) for each in (landing, gone)] == [landing, gone]
    assert journal.landing(UUID(int=7)) is None


def test_gestures_keep_the_order_of_the_person(journal):
    tea, walk = new_gesture("tea", NOON, position=2), new_gesture("walk", NOON, position=1)
    resting = changed(new_gesture("bath", NOON, position=0), NOON, active=False)
    journal.save(tea, walk, resting, deleted(new_gesture("gone", NOON), NOON))
    assert journal.gestures() == (walk, tea)
    assert journal.gestures(active_only=False) == (resting, walk, tea)


def test_gestures_without_positions_keep_the_order_in_which_they_came(journal):
    gestures = tuple(new_gesture(name, NOON) for name in "hgfedcba")
    journal.save(*gestures)
    assert journal.gestures() == gestures


def test_gesture_uses(journal):
    tea, walk, never = (new_gesture(name, NOON) for name in ("tea", "walk", "never"))
    journal.save(
        tea,
        walk,
        never,
        land(NOON + DAY, gesture_id=tea.id),
        land(NOON, gesture_id=tea.id),
        land(NOON + HOUR, gesture_id=tea.id),
        land(NOON, gesture_id=walk.id),
        land(NOON),
        deleted(land(NOON + 2 * DAY, gesture_id=walk.id), NOON),
    )
    assert journal.gesture_uses() == {tea.id: (TODAY, TOMORROW), walk.id: (TODAY,)}


def test_thoughts_wait_until_they_are_picked_up_in_the_order_of_their_lines(journal):
    lines = [f"line {n}" for n in range(12)]
    thoughts = park("\n".join(lines), NOON)
    earlier = park("earlier", NOON - HOUR)
    journal.save(*thoughts, *earlier)
    assert [each.words for each in journal.thoughts_waiting()] == ["earlier", *lines]
    journal.save(pick_up(thoughts[0], NOON + DAY), deleted(thoughts[1], NOON + DAY))
    assert [each.words for each in journal.thoughts_waiting()] == ["earlier", *lines[2:]]


def test_thoughts_between_instants(journal):
    (before,) = park("before", NOON - HOUR)
    (at_first,) = park("at first", NOON)
    (at_last,) = park("at last", NOON + HOUR)
    (picked_up,) = park("picked up", NOON - 2 * DAY)
    picked_up = pick_up(picked_up, NOON + HOUR / 2)
    journal.save(at_last, at_first, before, picked_up)
    assert journal.thoughts_between(NOON, NOON + HOUR) == (picked_up, at_first)


def test_days_between(journal):
    days = [day_was(TODAY + n * DAY, DayKind.WORKDAY, NOON) for n in range(4)]
    journal.save(*reversed(days))
    assert journal.days_between(TODAY, TODAY + 2 * DAY) == tuple(days[:3])
    assert journal.days_between(date(2000, 1, 1), YESTERDAY) == ()


def test_spans_between(journal):
    late, early = present(NOON + HOUR, NOON + 2 * HOUR, NOON), present(NOON - HOUR, NOON, NOON)
    journal.save(late, early, present(NOON + DAY, NOON + DAY + HOUR, NOON))
    assert journal.spans_between(TODAY, TODAY) == (early, late)


def test_a_reflection_is_found_by_its_week(journal):
    reflection = begin_reflection(IsoWeek(2026, 53), NOON)
    journal.save(reflection)
    assert journal.reflection(2026, 53) == reflection
    assert journal.reflection(2027, 53) is None


def test_the_partner_told_of_last(journal):
    first = Partner(id=UUID(int=1), created=NOON, updated=NOON, name="first")
    second = Partner(id=UUID(int=2), created=NOON, updated=NOON + HOUR, name="second")
    journal.save(second, first)
    assert journal.partner() == second
    journal.save(deleted(second, NOON + 2 * HOUR))
    assert journal.partner() == first


def test_drafts_are_kept_apart_and_let_go(journal):
    journal.keep_draft("clarity", "half a sen", NOON)
    journal.keep_draft("repair", "other", NOON)
    journal.keep_draft("clarity", "half a sentence", NOON + HOUR)
    assert journal.draft("clarity") == "half a sentence"
    journal.keep_draft("clarity", "", NOON)
    assert journal.draft("clarity") == ""
    assert journal.draft("repair") == "other"
    assert journal.draft("never") == ""


def test_it_works_on_a_thread_that_did_not_make_it(journal):
    statement = write_statement("from the worker", NOON)
    worker = threading.Thread(target=journal.save, args=(statement,))
    worker.start()
    worker.join()
    assert journal.statement(statement.id) == statement


def test_statements_of_one_moment_stand_in_the_order_they_came_in_however_they_are_changed(journal):
    first, second, third = (write_statement(words, NOON) for words in ("first", "second", "third"))
    for statement in (first, second, third):
        journal.save(statement)
    kept = keep(first, NOON + HOUR)
    journal.save(kept)
    assert journal.statements() == (third, second, kept)


def test_a_thought_picked_up_at_the_end_of_a_time_belongs_to_the_next(journal):
    (thought,) = park("later", NOON - DAY)
    picked = pick_up(thought, NOON)
    journal.save(picked)
    assert journal.thoughts_between(NOON - HOUR, NOON) == ()
    assert journal.thoughts_between(NOON, NOON + HOUR) == (picked,)


def test_choices_among_phrases_come_oldest_first_and_once_about_each_of_the_library(journal):
    own = own_phrase(PhraseArea.REPAIR, "Soup?", NOON + HOUR)
    other = own_phrase(PhraseArea.REPAIR, "Soup?", NOON + 2 * HOUR)
    here = hide_phrase(about_phrase((), PhraseArea.REPAIR, "tea", NOON), NOON + 3 * HOUR)
    elsewhere = favour_phrase(about_phrase((), PhraseArea.REPAIR, "tea", NOON), NOON + 4 * HOUR)
    gesture = hide_phrase(about_phrase((), PhraseArea.GESTURE, "tea", NOON - HOUR), NOON)
    journal.save(elsewhere, here, other, own, gesture, deleted(own_phrase(PhraseArea.REPAIR, "x", NOON), NOON))
    assert journal.phrase_choices() == (gesture, elsewhere, own, other)


def test_check_ins_come_newest_first(journal):
    first, second, third = (check_in(NOON + n * DAY, "own", "1", [("close", n)]) for n in range(3))
    journal.save(second, third, first, deleted(check_in(NOON, "own", "1", [("close", 1)]), NOON))
    assert journal.check_ins() == (third, second, first)
    assert journal.check_ins(limit=1) == (third,)
