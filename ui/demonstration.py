"""Plays a workday in about a minute: the clock runs faster until there is something to see, nothing else is faked.

Whoever watches may take over at any time; what nobody does within some seconds, the demonstration does for them, with
the same buttons. With a folder for pictures it leaves one of each scene there, and ends the program after the last.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from models.clock import FastClock
from models.records import LandingStart
from models.workday_state import Phase
from ui.application import Application
from ui.landing_guide import LandingGuide
from ui.tracker.window import Page

_TICK = timedelta(milliseconds=250)
# Paces, as multiples of the real clock: to the landing window, and inside it until a natural pause comes.
_HURRY, _STROLL = 240.0, 12.0
# How long the window may be open without an offer where the desktop tells nothing about input.
_PATIENCE = timedelta(minutes=10)

Scene = Iterator[float]


class Demonstration(QObject):
    """Turns the clock and, where nobody does, the pages."""

    def __init__(self, application: Application, clock: FastClock, pictures: Path | None) -> None:
        super().__init__(application)
        self._application = application
        self._clock = clock
        self._pictures = pictures
        self._taken = 0
        self._script = self._play()
        self._wait = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK // timedelta(milliseconds=1))
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin with the afternoon."""
        self._clock.run_at(_HURRY)
        self._timer.start()

    def _tick(self) -> None:
        self._application.watch.look_again()
        self._wait -= _TICK / timedelta(seconds=1)
        while self._wait <= 0:
            try:
                self._wait += next(self._script)
            except StopIteration:
                self._timer.stop()
                if self._pictures:
                    self._application.quit()
                return

    def _play(self) -> Scene:
        """The script; each value is how many real seconds pass before it goes on."""
        yield 3
        self._picture("today")
        yield from self._until_offered()
        self._clock.run_at(1)
        yield 1.5
        self._picture("popup")
        yield from self._patiently(lambda: self._application.guide is not None, 6)
        popup = self._application.offer.popup
        if self._application.guide is None and popup is not None and popup.isVisible():
            popup.begin_button.click()
        yield from self._land()
        yield from self._look_around()

    def _until_offered(self) -> Scene:
        watch = self._application.watch
        while watch.state.phase in {Phase.BEFORE, Phase.AT_WORK, Phase.PAUSED}:
            yield 0.25
        self._clock.run_at(_STROLL)
        opened = self._clock.now()
        while watch.state.phase is Phase.WINDOW:
            if self._clock.now() - opened > _PATIENCE:
                self._application.begin_landing(LandingStart.BY_HAND)
            yield 0.25

    def _land(self) -> Scene:
        guide = self._application.guide
        if guide is None:
            return
        yield 1.5
        guide.set_down.thoughts.setText("Reply about the shelf\nFinish the second page")
        guide.set_down.plan.setText("9:00, before mail")
        yield 1
        self._picture("landing-1")
        yield from self._step(guide, guide.set_down, 2)
        yield 5
        self._picture("landing-2")
        yield from self._step(guide, guide.slow_down, 2)
        self._picture("landing-3")
        yield from self._step(guide, guide.gesture, 3)
        guide.quiet_part.words.setText("I’m not distant, I’m just slow to switch off today.")
        yield 1
        self._picture("landing-4")
        yield from self._step(guide, guide.quiet_part, 2)
        yield from self._patiently(lambda: self._application.guide is None, 2)

    def _step(self, guide: LandingGuide, step: QObject, seconds: float) -> Scene:
        """Leave a step to whoever watches; go on from it when they don't."""
        yield from self._patiently(lambda: guide.current is not step, seconds)
        if guide.current is step:
            (guide.slow_down.skip if step is guide.slow_down else guide.current.way_on).click()
        yield 0.75

    def _look_around(self) -> Scene:
        tracker = self._application.windows.open_tracker()
        for page in (Page.TODAY, Page.CLARITY, Page.REPAIR, Page.LANDINGS):
            tracker.show_page(page)
            yield 2
            self._picture(f"tracker-{page.value}")
        self._application.windows.open_reflection()
        yield 2
        self._picture("reflection")
        tracker.say_quietly(self.tr("That was a day. This journal is thrown away when you quit."))

    def _patiently(self, done: Callable[[], bool], seconds: float) -> Scene:
        while not done() and seconds > 0:
            seconds -= 0.25
            yield 0.25

    def _picture(self, name: str) -> None:
        if self._pictures is None:
            return
        self._pictures.mkdir(parents=True, exist_ok=True)
        self._taken += 1
        QApplication.processEvents()
        whole_screen = QGuiApplication.primaryScreen().grabWindow(0)
        whole_screen.save(str(self._pictures / f"{self._taken:02}-{name}.png"))
