"""The words and the menu of the tray icon. Where no tray exists it waits for one, and can say how to get one here."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from models.clock import Clock, workday_of
from models.settings import TrayPanel
from models.workday_state import Phase
from ui import look
from ui.locale_texts import clock_text, day_text, length_text
from ui.tray_icon import AT_WORK, TrayIcon, names_of

_HOUR = timedelta(hours=1)
_MINUTE_MS = 60_000


class Tray(QObject):
    """What the icon says, and everything the program can be asked for."""

    landing = Signal()
    statement = Signal()
    episode = Signal()
    tracker = Signal()
    reflection = Signal()
    settings = Signal()
    lock = Signal()
    quit = Signal()
    resume = Signal()
    pause = Signal(object)
    """Carries the aware time until which nothing is offered, or the date from whose workday on it is offered again."""
    away = Signal()
    """The person is away for some days and wants to say until when."""

    def __init__(self, clock: Clock, icon: TrayIcon, parent: QObject | None = None) -> None:
        """`icon` may be seen already; it is this object's own from now on."""
        super().__init__(parent)
        self._clock = clock
        self._discreet = False
        self._phase = Phase.BEFORE
        self._until: datetime | date | None = None
        self._return: datetime | None = None
        # Runs while a pause between the two does, and at no other time: it wakes the computer once a minute.
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._minutes.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minutes.timeout.connect(self._count_down)
        self.icon = icon
        self.icon.setParent(self)
        self._menu = icon.menu
        self._menu.aboutToShow.connect(self._say_how_long)
        self._pauses = QMenu(self._menu)
        self._fill()
        self.icon.hand_clicks_to(self._activated)
        look.current().changed.connect(self._draw)
        self._draw()

    def show(self) -> None:
        """Show the icon now, or as soon as there is a tray: Qt waits for one."""
        self.icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    @property
    def available(self) -> bool:
        """Whether there is a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def place(self) -> QRect:
        """Where the icon is on the screen; an invalid rectangle where the desktop does not tell."""
        return self.icon.geometry() if self.available else QRect()

    def show_phase(self, phase: Phase, until: datetime | date | None = None) -> None:
        """Follow the day; `until` is the aware time or the date that ends a pause."""
        if (phase, until) != (self._phase, self._until):
            self._phase, self._until = phase, until
            self._draw()

    def show_return(self, at: datetime | None) -> None:
        """Until when a pause between the two is running, in neutral words; None when none is."""
        self._return = at.astimezone(self._clock.now().tzinfo) if at else None
        if self._return is None:
            self._minutes.stop()
        else:
            self._minutes.start()
        self._back.setText(self.tr("Back at {time}").format(time=clock_text(self._return)) if self._return else "")
        self._back.setVisible(self._return is not None)
        self._draw()

    def show_lock(self, shown: bool) -> None:
        """Whether there is something to lock."""
        self._lock.setVisible(shown)

    def speak_anew(self) -> None:
        """Another language is in force: say everything in that."""
        lock_shown = self._lock.isVisible()
        self._menu.clear()
        self._pauses.clear()
        self._fill()
        self.show_lock(lock_shown)
        self.show_return(self._return)

    def follow(self, panel: TrayPanel, *, discreet: bool = False) -> None:
        """What the settings say about the panel, and whether name and state are nobody else's business."""
        self._discreet = discreet
        self.icon.follow(panel, discreet=discreet)
        self._draw()

    def _draw(self) -> None:
        state = self._state()
        self.icon.show_state(state or AT_WORK, windows_dark=look.current().system_dark)
        self.icon.setToolTip(self._tool_tip(state))
        paused = self._phase is Phase.PAUSED
        self._pauses.menuAction().setVisible(not paused)
        self._go_on.setVisible(paused)

    def _state(self) -> str:
        names = {Phase.WINDOW: "window-open", Phase.OFFERED: "window-open", Phase.PAUSED: "paused"}
        return names.get(self._phase, "")

    def _tool_tip(self, state: str) -> str:
        if self._discreet:
            return self.tr("Notes")
        if self._return is not None:
            return self._return_tip(self._return)
        if state == "window-open":
            return self.tr("Soft Landing · a good time to land")
        return self._paused_tip(self._until) if state == "paused" else self.tr("Soft Landing")

    def _paused_tip(self, until: datetime | date | None) -> str:
        if isinstance(until, datetime):
            at = clock_text(until.astimezone(self._clock.now().tzinfo))
            return self.tr("Soft Landing · paused until {time}").format(time=at)
        if until is not None:
            return self.tr("Soft Landing · paused until {day}").format(day=day_text(until))
        return self.tr("Soft Landing · paused")

    def _return_tip(self, agreed: datetime) -> str:
        """The agreed time, and in its last hour the minutes that are left."""
        left = agreed - self._clock.now()
        if not timedelta() < left <= _HOUR:
            return self.tr("Soft Landing · back at {time}").format(time=clock_text(agreed))
        told = self.tr("Soft Landing · back at {time} · {length}")
        return told.format(time=clock_text(agreed), length=length_text(left))

    def _count_down(self) -> None:
        self.icon.setToolTip(self._tool_tip(self._state()))

    def _say_how_long(self) -> None:
        """The menu is about to be seen: now minutes may be counted."""
        now = self._clock.now()
        if self._return is not None and self._return > now:
            told = self.tr("Back at {time}, in {length}")
            self._back.setText(told.format(time=clock_text(self._return), length=length_text(self._return - now)))

    def _fill(self) -> None:
        self._pauses.setTitle(self.tr("Pause"))
        self._back = self._menu.addAction("")
        self._back.setEnabled(False)
        self._back.setVisible(False)
        for text, signal in (
            (self.tr("Begin landing"), self.landing),
            (self.tr("New clarity statement"), self.statement),
            (self.tr("Something happened…"), self.episode),
            (self.tr("Open tracker"), self.tracker),
            (self.tr("Weekly reflection"), self.reflection),
        ):
            self._menu.addAction(text).triggered.connect(signal)
        self._menu.addSeparator()
        self._menu.addMenu(self._pauses)
        for text, until in (
            (self.tr("For an hour"), lambda now: now + _HOUR),
            (self.tr("For today"), until_tomorrow),
            (self.tr("Until Monday"), until_monday),
        ):
            action = self._pauses.addAction(text)
            action.triggered.connect(lambda _checked=False, until=until: self.pause.emit(until(self._clock.now())))
        self._pauses.addAction(self.tr("Until a day…")).triggered.connect(self.away)
        self._go_on = self._menu.addAction(self.tr("End the pause"))
        self._go_on.triggered.connect(self.resume)
        self._menu.addSeparator()
        self._lock = self._menu.addAction(self.tr("Lock"))
        self._lock.setVisible(False)
        self._lock.triggered.connect(self.lock)
        self._menu.addAction(self.tr("Settings")).triggered.connect(self.settings)
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.tracker.emit()


def until_tomorrow(now: datetime) -> date:
    """The workday after this one."""
    return workday_of(now) + timedelta(days=1)


def until_monday(now: datetime) -> date:
    """The next Monday; on a Monday that is a week away."""
    today = workday_of(now)
    return today + timedelta(days=8 - today.isoweekday())


def how_to_get_a_tray(desktop: str) -> str:
    """A quiet sentence for the desktop named in XDG_CURRENT_DESKTOP, where no tray is to be seen."""
    known = names_of(desktop)
    if "GNOME" in known:
        return QCoreApplication.translate(
            "Tray",
            "GNOME shows no tray icons by itself; the extension “AppIndicator and KStatusNotifierItem Support” "
            "adds them. Everything works from this window too.",
        )
    if known & {"SWAY", "HYPRLAND", "RIVER", "WLROOTS"}:
        return QCoreApplication.translate(
            "Tray", "No tray was found; a bar with a tray module, such as Waybar, shows one. This window works without."
        )
    if known & {"XFCE", "MATE", "LXQT", "LXDE", "KDE", "CINNAMON"}:
        return QCoreApplication.translate(
            "Tray", "No tray was found; it can be added to your panel’s items. Everything works from this window too."
        )
    return QCoreApplication.translate(
        "Tray", "No tray was found on this desktop. Everything works from this window too."
    )
