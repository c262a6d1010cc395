"""Keys beside buttons: what is pressed most on a page has one, and its tooltip says which."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

FINISH = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return)
"""Ends what a page is busy with."""

Key = QKeySequence.StandardKey | QKeyCombination


def press_by(button: QAbstractButton, key: Key, page: QWidget) -> None:
    """Press `button` by a key while the keyboard is on `page`: not while a sheet is open over it."""
    button.setToolTip(key_words(key))
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def press() -> None:
        if button.isVisible():
            button.click()

    shortcut.activated.connect(press)


def key_words(key: Key) -> str:
    """A key as Qt's own translation writes it: "Strg+N"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
