"""The forms the journal can leave in, for the window and the terminal alike. Loads no Qt, but for a PDF."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from models.exchange.telling import ENGLISH, Telling
from models.journal import Journal
from models.progress import Watch, unwatched
from models.span import Span


class ExportForm(StrEnum):
    """As what the journal can be written."""

    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"
    MONTHS = "months"
    PDF = "pdf"


def write_as(
    form: ExportForm,
    journal: Journal,
    path: Path,
    *,
    at: datetime,
    span: Span,
    telling: Telling = ENGLISH,
    watch: Watch = unwatched,
) -> None:
    """Write the span, as it is at `at` (aware); raises JournalError, OSError, and StoppedError.

    What each form needs is loaded for it alone. Markdown is one file where the name ends in `.md`, else one a month.
    """
    match form:
        case ExportForm.JSON:
            from models.exchange.json_export import export_json

            export_json(journal, path, at=at, span=span, watch=watch)
        case ExportForm.CSV:
            from models.exchange.csv_export import export_csv

            export_csv(journal, path, span=span, watch=watch)
        case ExportForm.MARKDOWN | ExportForm.MONTHS:
            from models.exchange.markdown_export import export_markdown

            export_markdown(journal, path, span=span, telling=telling, watch=watch)
        case ExportForm.PDF:
            from ui.pdf_export import export_pdf

            export_pdf(journal, path, span=span, telling=telling, watch=watch)
