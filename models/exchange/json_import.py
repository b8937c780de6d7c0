"""The way back in: our own JSON, checked whole before anybody is told that it fits."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from models.exchange.document import FORMAT, KINDS, VERSION, FieldRefused, record_of
from models.exchange.refusals import ImportRefused, Place, Reason
from models.merging import Occasion, occasion_of
from models.progress import Progress, Watch, unwatched
from models.records import Pause, Record, RepairAttempt, RepairEpisode

if TYPE_CHECKING:
    from uuid import UUID

_HEAD = {"format", "version", "program", "exported", "from", "until", "records"}


def is_ours(document: Any) -> bool:
    """Whether it says that it is one of our exports."""
    return isinstance(document, dict) and document.get("format") == FORMAT


def records_of(document: Mapping[str, Any], watch: Watch = unwatched) -> tuple[Record, ...]:
    """The records of one of our documents, those that others speak of first.

    Raises ImportRefused, or StoppedError when the watch says so.
    """
    _check_version(document)
    if not document.keys() <= _HEAD:
        raise ImportRefused(Reason.UNKNOWN_FIELD)
    by_kind = document.get("records")
    if by_kind is None:
        raise ImportRefused(Reason.MISSING_FIELD, Place(field="records"))
    if not isinstance(by_kind, dict):
        raise ImportRefused(Reason.WRONG_TYPE, Place(field="records"))
    if not by_kind.keys() <= KINDS.keys():
        raise ImportRefused(Reason.UNKNOWN_FIELD, Place(field="records"))
    for name, listed in by_kind.items():
        if not isinstance(listed, list):
            raise ImportRefused(Reason.WRONG_TYPE, Place(kind=name))
    return tuple(_checked(by_kind, watch))


def _check_version(document: Mapping[str, Any]) -> None:
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ImportRefused(Reason.WRONG_VALUE, Place(field="version"))
    if version > VERSION:
        raise ImportRefused(Reason.NEWER)


def _checked(by_kind: Mapping[str, list[Any]], watch: Watch) -> Iterator[Record]:
    """Each record, once it is known to fit those before it."""
    progress = Progress(watch, sum(map(len, by_kind.values())))
    before = _Before()
    for name in KINDS:
        for number, found in enumerate(by_kind.get(name, ()), 1):
            place = Place(kind=name, number=number)
            record = _record(found, place)
            before.take(record, place)
            progress.on()
            yield record
    progress.end()


class _Before:
    """What was there already further up in the file."""

    def __init__(self) -> None:
        self._keys: set[UUID] = set()
        self._occasions: set[Occasion] = set()
        self._episodes: set[UUID] = set()

    def take(self, record: Record, place: Place) -> None:
        """Raises ImportRefused when the record does not go together with those before it."""
        occasion = occasion_of(record)
        if record.id in self._keys or occasion in self._occasions:
            raise ImportRefused(Reason.SAME_ENTRY_TWICE, place)
        if isinstance(record, RepairAttempt | Pause) and record.episode_id not in self._episodes:
            raise ImportRefused(Reason.NO_EPISODE, place)
        self._keys.add(record.id)
        if isinstance(record, RepairEpisode):
            self._episodes.add(record.id)
        if occasion is not None:
            self._occasions.add(occasion)


def _record(found: Any, place: Place) -> Record:
    if not isinstance(found, dict):
        raise ImportRefused(Reason.WRONG_TYPE, place)
    try:
        return record_of(KINDS[place.kind], found)
    except FieldRefused as refused:
        raise ImportRefused(refused.reason, Place(kind=place.kind, number=place.number, field=refused.field)) from None
