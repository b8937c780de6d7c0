"""Landings as they come: offered when the day is right, begun whichever way, and told to the day when they are over."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from models.clock import Clock
from models.records import Arrival, LandingStart, Partner
from models.settings import Settings
from models.workday_events import Answer, OfferLanding
from ui.journal_queue import JournalQueue
from ui.landing_offer import LandingOffer
from ui.partner_words import arrival_sentence
from ui.rhythm_words import reason_text
from ui.unkept_words import UnkeptWords
from ui.workday_watch import WorkdayWatch

if TYPE_CHECKING:
    # Imported when it is first opened: it is not needed for the tray.
    from ui.landing_guide import LandingGuide


class Landings(QObject):
    """At most one landing at a time."""

    def __init__(
        self,
        queue: JournalQueue,
        clock: Clock,
        watch: WorkdayWatch,
        offer: LandingOffer,
        settings: Settings,
        place: Callable[[], QRect],
        dress: Callable[[QWidget], None],
        parent: QObject | None = None,
    ) -> None:
        """`place` tells where the tray's icon is; `dress` is given the guide before it is shown."""
        super().__init__(parent)
        self._queue, self._clock, self._watch = queue, clock, watch
        self._offer, self._settings = offer, settings
        self._place, self._dress = place, dress
        self._partner: Partner | None = None
        self._guide: LandingGuide | None = None
        self._unkept_words = UnkeptWords(queue, self)
        self._offering = True
        self._lands_oneself = True
        """Whether the guide that is open, or was last, is for one's own arrival."""
        offer.answered.connect(self._answered)
        watch.offered.connect(self._offered)
        watch.withdrawn.connect(lambda for_good: offer.withdraw(for_good=for_good))
        queue.opened.connect(self._ask_about_partner)
        queue.taken_in.connect(self._ask_about_partner)
        queue.saved.connect(self._saved)

    @property
    def guide(self) -> "LandingGuide | None":
        """The guide, while it is open."""
        return self._guide

    @property
    def partner(self) -> Partner | None:
        """Who may be coming home, as far as is known."""
        return self._partner

    def begin(self, start: LandingStart, arrival: Arrival) -> None:
        """Open the guide, or bring it to the front when it is open; `arrival`: who is coming home."""
        if self._guide is None:
            from ui.landing_guide import LandingGuide

            day = self._watch.state.day
            self._guide = LandingGuide(self._queue, self._clock, self._settings.breaths, start, day, arrival)
            self._guide.ended.connect(self._ended)
            self._guide.carry(self._unkept_words.take())
            self._dress(self._guide)
            # Whoever lands for the other's arrival may well go on working, and has an offer of their own to come.
            self._lands_oneself = arrival is not Arrival.PARTNERS
            if self._lands_oneself:
                self._watch.landing_began()
                self._offer.withdraw(for_good=True)
        self._guide.begin(self._place())

    def follow(self, settings: Settings) -> None:
        """Offer and land by the new settings from now on."""
        self._settings = settings
        self._offer.style = settings.prompt_style

    def keep_draft(self) -> None:
        """Have what is being typed into the guide kept now."""
        if self._guide is not None:
            self._guide.keep_draft()

    def has_unkept_words(self) -> bool:
        """Whether words were typed into a guide that the journal has not taken."""
        return bool(self._unkept_words) or (self._guide is not None and bool(self._guide.unkept()))

    def put_words_away(self) -> None:
        """The journal is being locked: what was typed into the guide is kept, and no name stays with the popup."""
        self._close_guide()
        self._know_partner(None)

    def stop_offering(self) -> None:
        """The program ends: whatever the day brings, nothing is shown any more."""
        self._offering = False

    def close(self) -> None:
        """Take back an offer that is up, and close the guide; what is being typed is kept."""
        self._offer.withdraw(for_good=False)
        self._close_guide()

    # --- what the day brings ---------------------------------------------------------------------------------------

    def _offered(self, _offer: OfferLanding) -> None:
        if not self._offering:
            return
        if self._guide is not None:
            # A landing for the other's arrival is under way: one thing at a time.
            self._watch.answer(Answer.IN_TEN_MINUTES)
            return
        now = self._clock.now()
        why = reason_text(self._watch.plan(), self._watch.window())
        self._offer.show(now, arrival_sentence(self._partner, now), self._place(), why)

    def _answered(self, answer: Answer, until: datetime | None) -> None:
        self._watch.answer(answer, until)

    def _close_guide(self) -> None:
        if self._guide is not None:
            self._guide.close()

    def _ended(self, done: bool) -> None:
        if self._guide is not None:
            self._unkept_words.hold(self._guide.unkept())
            self._guide.deleteLater()
            self._guide = None
        if self._lands_oneself:
            self._watch.landing_ended(done=done)

    # --- who is coming home ----------------------------------------------------------------------------------------

    def _ask_about_partner(self) -> None:
        self._queue.ask(lambda journal: journal.partner(), self._know_partner, owner=self)

    def _saved(self, records: tuple[object, ...]) -> None:
        for record in records:
            if isinstance(record, Partner):
                self._know_partner(record if record.deleted is None else None)

    def _know_partner(self, partner: Partner | None) -> None:
        self._partner = partner
        self._offer.say_about_partner(arrival_sentence(partner, self._clock.now()))
