"""Every way a code comes in, as one signal: a keyboard-wedge scanner told apart from a person who types.

A wedge types like a keyboard, only faster than any hand, and ends with Enter or Tab. So each key is held back for the
blink in which a scanner would send the next one. If a quick row of keys ends in Enter or Tab it was a scan and no text
field ever sees it; otherwise the keys go on to where they were meant for, in their order.

When keys went down decides, never when this program came to see them: a machine that is so busy that ten keys of a
person arrive at once makes no scanner of them. Qt hands on the stamp of X11, of Wayland, and of Windows' message.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from shb_desktop.domain.key_layout import heal

GAP_MS = 35
"""The longest pause between two keys of a scanner."""
LONG_GAP_MS = 120
"""The same once a row is so long that no hand can have typed it: a wireless scanner stutters at times."""
LATE_GAP_MS = 300
"""The longest pause that may be forgiven in a row that is quick on the whole: a display short of processor time makes
such, when it stamps the keys of a scanner itself."""
SURE_LENGTH = 6
LEAST_LENGTH = 4
"""Fewer keys than this before Enter are typing, however quick."""
MOST_LENGTH = 8_192
"""Held characters; a longer flood is cut, the reader refuses it with a reason."""
GROUP_SEPARATOR = "\x1d"

_PRESS = QEvent.Type.KeyPress
_RELEASE = QEvent.Type.KeyRelease
_OVERRIDE = QEvent.Type.ShortcutOverride
_KEY_EVENTS = (_PRESS, _RELEASE, _OVERRIDE)
# As the numbers that a key event tells: each comparison with an enumeration costs more than the look into a set.
_SUFFIXES = frozenset(map(int, (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)))
_SILENT = frozenset(
    map(
        int,
        (
            Qt.Key.Key_Shift,
            Qt.Key.Key_Control,
            Qt.Key.Key_Alt,
            Qt.Key.Key_AltGr,
            Qt.Key.Key_CapsLock,
            Qt.Key.Key_NumLock,
        ),
    )
)
_F8 = int(Qt.Key.Key_F8)
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_PLAIN = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
)


@dataclass(slots=True)
class _Row:
    """Keys held back: their characters, the events to replay, when the first and the last one went down."""

    characters: list[str] = field(default_factory=list)
    events: list[QKeyEvent] = field(default_factory=list)
    pressed: list[int] = field(default_factory=list)
    window: QWindow | None = None
    first: int = 0
    last: int = 0
    doubtful: bool = False
    """Somewhere in it was a pause that no scanner makes."""

    @property
    def patience(self) -> int:
        return LONG_GAP_MS if len(self.characters) >= SURE_LENGTH and not self.doubtful else GAP_MS

    def goes_on_at(self, moment: int) -> bool:
        """Whether a key that went down at `moment` may still belong to it.

        Held keys are given back once patience is over. If the next key came all the same, then the program was busy;
        what is held waits for its end, and `is_scan` judges all of it.
        """
        return bool(self.characters) and 0 <= moment - self.last <= LATE_GAP_MS

    def is_scan(self, moment: int) -> bool:
        """Whether an Enter or Tab at `moment` ends a scan: quick throughout, or quick on the whole."""
        length = len(self.characters)
        if length < LEAST_LENGTH or not self.goes_on_at(moment):
            return False
        certain = not self.doubtful and moment - self.last <= self.patience
        return certain or moment - self.first <= GAP_MS * length

    def take(self, character: str, key: QKeyEvent, moment: int) -> None:
        """Hold back one more."""
        if not self.characters:
            self.first = moment
        elif moment - self.last > self.patience:
            self.doubtful = True
        self.last = moment
        if len(self.characters) < MOST_LENGTH:
            self.characters.append(character)
            self.events.append(_copy(key))
            self.pressed.append(key.key())


class Scanner(QObject):
    """An event filter on every window that gets the keys. `scanned` carries the code without its suffix.

    A key comes to the system's window first and from there to a widget. A filter over the whole application would see
    it there too, but also every paint and every timer of the program, each through Python.

    `arrived` carries the same as the keyboard typed it, before swapped keys were put right: the setup looks at it.
    """

    coming = Signal()
    """A quick row of keys has become so long that a code is on its way."""
    scanned = Signal(str)
    arrived = Signal(str)

    def __init__(self, app: QGuiApplication, healing: Mapping[str, str] | None = None) -> None:
        super().__init__(app)
        self._healing: Mapping[str, str] = healing or {}
        self._row = _Row()
        self._swallowed: set[int] = set()
        self._scan_ended = -10_000
        self._replaying = False
        self._last_call = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_is_up)
        self._app, self._windows = app, list[QWindow]()
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def heal_with(self, healing: Mapping[str, str]) -> None:
        """What to put in place of characters that a scanner set to another country swaps."""
        self._healing = healing

    def feed(self, code: str) -> None:
        """A code from somewhere else: a serial scanner, a camera."""
        self.scanned.emit(code)

    def stop(self) -> None:
        """Let every key through from now on."""
        self._timer.stop()
        self._app.focusWindowChanged.disconnect(self._watch)
        for window in filter(isValid, self._windows):
            window.removeEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Qt's hook. True means that the event ends here."""
        kind = event.type()
        if kind not in _KEY_EVENTS or self._replaying:
            return False
        if kind is _OVERRIDE:
            # Otherwise the F8 inside a GS1 code would open a page, and the Enter behind a code press a button.
            if self._belongs_to_scan(cast(QKeyEvent, event)):
                event.accept()
                return True
            return False
        key = cast(QKeyEvent, event)
        return self._pressed(key, cast(QWindow, target)) if kind is _PRESS else self._released(key)

    def _watch(self, window: QWindow | None) -> None:
        """Keys go to this window from now on; to a dialog, a list that opened, or the main window again."""
        if window is not None:
            window.installEventFilter(self)
            self._windows = [one for one in self._windows if isValid(one) and one is not window] + [window]

    def _belongs_to_scan(self, key: QKeyEvent) -> bool:
        row, moment = self._row, key.timestamp()
        if key.key() in _SUFFIXES:
            return row.is_scan(moment)
        return len(row.characters) >= LEAST_LENGTH and row.goes_on_at(moment) and _character(key) is not None

    def _pressed(self, key: QKeyEvent, window: QWindow) -> bool:
        pressed, moment = key.key(), key.timestamp()
        if pressed in _SILENT:
            return False
        if not self._row.goes_on_at(moment):
            self._replay()
        row, character = self._row, _character(key)
        if pressed in _SUFFIXES:
            return self._suffix(key, moment)
        starts_here = character is not None and (bool(row.characters) or character != " ") and pressed != _F8
        # X11 calls a key that goes down in the millisecond in which it came up a repetition: the "00" of a quick code.
        # A key that is held repeats a quarter of a second later, when no row is open any more.
        repeats = key.isAutoRepeat() and not row.characters
        if repeats or character is None or not (row.characters or starts_here):
            self._replay()
            return False
        row.take(character, key, moment)
        row.window = window
        if len(row.characters) == SURE_LENGTH:
            self.coming.emit()
        self._wait(row.patience)
        return True

    def _suffix(self, key: QKeyEvent, moment: int) -> bool:
        row = self._row
        if row.is_scan(moment):
            code = "".join(row.characters)
            self._swallowed.update(row.pressed)
            self._swallowed.add(key.key())
            self._row = _Row()
            self._timer.stop()
            self._scan_ended = moment
            self.arrived.emit(code)
            self.scanned.emit(heal(code, self._healing))
            return True
        self._replay()
        # Scanners that send CR and LF: the second one belongs to the scan too.
        return 0 <= moment - self._scan_ended <= GAP_MS

    def _released(self, key: QKeyEvent) -> bool:
        if key.key() in self._row.pressed:
            self._row.events.append(_copy(key))
            return True
        if key.key() in self._swallowed:
            self._swallowed.discard(key.key())
            return True
        return False

    def _wait(self, patience: int) -> None:
        self._last_call = False
        self._timer.start(patience + 5)

    def _time_is_up(self) -> None:
        if not self._last_call:
            # The next key may already stand in the queue, behind a paint that took long: let it come first.
            self._last_call = True
            self._timer.start(0)
            return
        self._replay()

    def _replay(self) -> None:
        row, self._row = self._row, _Row()
        self._timer.stop()
        if not row.events or row.window is None or not isValid(row.window):
            return
        self._replaying = True
        try:
            for event in row.events:
                QCoreApplication.sendEvent(row.window, event)
        finally:
            self._replaying = False


def _character(key: QKeyEvent) -> str | None:
    """What a key adds to a code; None when it cannot be part of one."""
    modifiers = key.modifiers()
    if modifiers == _NO_MODIFIER and key.key() != _F8:
        text = key.text()
        return text if len(text) == 1 and (text.isprintable() or text == GROUP_SEPARATOR) else None
    if key.key() == _F8 and not modifiers:
        return GROUP_SEPARATOR
    if modifiers == Qt.KeyboardModifier.ControlModifier and key.key() == Qt.Key.Key_BracketRight:
        return GROUP_SEPARATOR
    text = key.text()
    if text == GROUP_SEPARATOR:
        return text
    if modifiers & ~_PLAIN and modifiers != Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier:
        return None
    return text if len(text) == 1 and text.isprintable() else None


def _copy(key: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        key.type(),
        key.key(),
        key.modifiers(),
        key.nativeScanCode(),
        key.nativeVirtualKey(),
        key.nativeModifiers(),
        key.text(),
        key.isAutoRepeat(),
        key.count(),
    )
