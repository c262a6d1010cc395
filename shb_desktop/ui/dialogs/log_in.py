"""Wer arbeitet? Names, a keypad for the PIN, and the way back in for an owner who forgot it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.staff import NOBODY, ROLE_WORDS, SHOP, Actor, Person
from shb_desktop.errors import ShopError
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, beside, stacked, words

MOST_DIGITS = 8
_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")


def pin_field(what: str) -> QLineEdit:
    """A field for a PIN: hidden digits."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
    field.setMaxLength(MOST_DIGITS)
    field.setAccessibleName(what)
    return field


class LogIn(Page):
    """`log_in_wanted` carries person and PIN, `recovery_wanted` code and new PIN, `lock_wanted` ends the shift."""

    log_in_wanted = Signal(int, str)
    recovery_wanted = Signal(str, str)
    lock_wanted = Signal()

    def __init__(self, people: Sequence[Person], working: Actor) -> None:
        super().__init__()
        self._people = tuple(people)
        self._group = QButtonGroup(self)
        self.pin = pin_field(self.tr("PIN"))
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pin.setProperty("tall", True)
        self.pin.returnPressed.connect(self._log_in)
        self.pin.installEventFilter(self)
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        self.done = Button(self.tr("Anmelden"), "primary", "check", tall=True)
        self.done.clicked.connect(lambda _=False: self._log_in())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._asking(working))
        self._stack.addWidget(self._recovering())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.pin)
        self._choose(working)

    def person(self) -> int:
        """Who is about to log in."""
        return self._people[self._group.checkedId()].id

    def choose(self, person: int) -> None:
        """Pick somebody, as a press on the name does."""
        number = next(at for at, one in enumerate(self._people) if one.id == person)
        self._group.button(number).click()

    def show_problem(self, problem: ShopError) -> None:
        """It was not right; the next try begins empty."""
        for label, field in ((self._problem, self.pin), (self._lost, self.code)):
            label.setText(whole(problem))
            label.setVisible(True)
            if field is self.pin:
                field.clear()
        self.done.setEnabled(True)
        self.recover_button.setEnabled(True)
        if self._stack.currentIndex() == 0:
            self.pin.setFocus()

    def problem(self) -> str:
        """Why it was not right, or ""."""
        return self._problem.text()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # Arrows choose the name while the digits go on into the field.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                at = (self._group.checkedId() + step) % len(self._people)
                self._group.button(at).setChecked(True)
                return True
        return False

    def _choose(self, working: Actor) -> None:
        """Whoever comes is somebody else than whoever is there: with two people a PIN is enough."""
        others = [at for at, one in enumerate(self._people) if one.id != working.staff]
        self._group.button(others[0] if others else 0).setChecked(True)

    def _asking(self, working: Actor) -> QWidget:
        made, names = QWidget(), QVBoxLayout()
        names.setSpacing(SPACE_8)
        names.setContentsMargins(0, 0, 0, 0)
        for at, one in enumerate(self._people):
            name = Button(f"{one.name} · {said(ROLE_WORDS[one.role])}", "choice", "person", tall=True)
            name.setCheckable(True)
            name.clicked.connect(lambda _=False: self.pin.setFocus())
            self._group.addButton(name, at)
            names.addWidget(name)
        names.addStretch(1)
        inside = QWidget()
        inside.setLayout(names)
        lock = Button(self.tr("Abmelden"), "", "lock")
        lock.clicked.connect(lambda _=False: self.lock_wanted.emit())
        forgot = Button(self.tr("PIN vergessen?"), "quiet")
        forgot.clicked.connect(lambda _=False: self._forgotten())
        # Beside the keypad there is room for it: below, the keys would move or stand above a hole.
        left = stacked(scrolling(inside), self._problem, lock, spacing=SPACE_12)
        left.setStretch(0, 1)
        right = stacked(self.pin, self._keypad(), self.done, forgot, spacing=SPACE_8)
        columns = beside(left, right, spacing=SPACE_24)
        columns.setStretch(0, 3)
        columns.setStretch(1, 2)
        made.setLayout(columns)
        lock.setVisible(working not in (SHOP, NOBODY))
        return made

    def _keypad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE_4)
        for place, key in enumerate(_KEYS):
            grid.addWidget(self._key(key), place // 3, place % 3)
        grid.addWidget(self._key("0"), 3, 0, 1, 2)
        back = Button("", "key", "backspace")
        back.setAccessibleName(self.tr("Letzte Ziffer löschen"))
        back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        back.clicked.connect(lambda _=False: self.pin.backspace())
        grid.addWidget(back, 3, 2)
        return grid

    def _key(self, digit: str) -> Button:
        made = Button(digit, "key")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _=False: self.pin.insert(digit))
        return made

    def _recovering(self) -> QWidget:
        made = QWidget()
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Wiederherstellungscode"))
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX")
        self.code.setMaxLength(40)
        self.new_pin = pin_field(self.tr("Neue PIN"))
        self._lost = words("", "danger-word", wrap=True)
        self._lost.hide()
        self.recover_button = Button(self.tr("Neue PIN setzen"), "primary", "check", tall=True)
        self.recover_button.clicked.connect(lambda _=False: self._recover())
        self.new_pin.returnPressed.connect(self._recover)
        back = Button(self.tr("Zurück"), "quiet", tall=True)
        back.clicked.connect(lambda _=False: self._stack.setCurrentIndex(0))
        told = self.tr(
            "Personal: Bitten Sie die Inhaberin oder den Inhaber um eine neue PIN (Einstellungen, Personal). "
            "Inhaber: Beim Einrichten wurde ein Wiederherstellungscode ausgegeben. Er gilt einmal."
        )
        made.setLayout(
            stacked(
                words(told, "muted", wrap=True),
                stacked(words(self.tr("Wiederherstellungscode"), "small"), self.code, spacing=SPACE_4),
                stacked(words(self.tr("Neue PIN, 4 bis 8 Ziffern"), "small"), self.new_pin, spacing=SPACE_4),
                self._lost,
                -1,
                beside(-1, back, self.recover_button, spacing=SPACE_12),
                spacing=SPACE_12,
            )
        )
        return made

    def _forgotten(self) -> None:
        self._lost.hide()
        self._stack.setCurrentIndex(1)
        self.code.setFocus()

    def _log_in(self) -> None:
        if self.pin.text():
            self.done.setEnabled(False)
            self.log_in_wanted.emit(self.person(), self.pin.text())

    def _recover(self) -> None:
        self.recover_button.setEnabled(False)
        self.recovery_wanted.emit(self.code.text(), self.new_pin.text())
