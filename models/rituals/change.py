"""What can be done to every record alike: change it, delete it, have it back."""

from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from models.records import Record

AnyRecord = TypeVar("AnyRecord", bound=Record)


def changed(record: AnyRecord, at: datetime, /, **fields: object) -> AnyRecord:
    """The record with these fields changed at `at`; its free text is expected to be checked already."""
    return replace(record, updated=at, **fields)  # type: ignore[arg-type]  # any field of any record


def deleted(record: AnyRecord, at: datetime) -> AnyRecord:
    """The record with a tombstone."""
    return replace(record, updated=at, deleted=at)


def restored(record: AnyRecord, at: datetime) -> AnyRecord:
    """The record without its tombstone."""
    return replace(record, updated=at, deleted=None)
