"""A small form in a sheet: fields with their names above, why something does not fit below, and one button."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from shb_desktop.errors import ShopError
from shb_desktop.ui.language import whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, beside, rule, stacked, words


class Form(Page):
    """`left` when a person changed their mind. `named` are the fields that a refusal can point to, by its name."""

    left = Signal()

    def __init__(self, action: str, icon: str = "check") -> None:
        super().__init__()
        self.named: Mapping[str, QWidget] = {}
        self.fields = QVBoxLayout()
        self.fields.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        self.fields.setSpacing(SPACE_12)
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        self.save_button = Button(action, "primary", icon, tall=True)
        self.save_button.clicked.connect(self.save)
        leave = Button(self.tr("Abbrechen"), "quiet", tall=True)
        leave.clicked.connect(self.left)
        self._foot = beside(-1, leave, self.save_button, spacing=SPACE_12)

    def save(self) -> None:
        """Hand over what the fields say; each form does its own, and one without fields is left."""
        self.left.emit()

    def lay_out(self, highest: int = 900, least: int = 0) -> None:
        """Once all fields are in their place; the heights are those of what scrolls, in pixels."""
        inside = QWidget()
        self.fields.addStretch(1)
        inside.setLayout(self.fields)
        area = scrolling(inside)
        area.show_whole(highest, least)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(rule())
        foot = stacked(self._problem, self._foot, spacing=SPACE_8)
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        layout.addLayout(foot)
        for line in self.findChildren(QLineEdit):
            line.returnPressed.connect(self.save)

    def show_problem(self, problem: ShopError) -> None:
        """Why it could not be done; what was typed stays."""
        self._problem.setText(whole(problem))
        self._problem.show()
        self.save_button.setEnabled(True)

    def problem(self) -> str:
        """The sentence shown, if any."""
        return "" if self._problem.isHidden() else self._problem.text()

    def go_to(self, field: str) -> None:
        """Put the keyboard into the field that a refusal named, and mark it."""
        found = self.named.get(field)
        if found is None:
            return
        found.setFocus()
        mark(found, wrong=True)

    def settled(self) -> None:
        """Everything fits so far."""
        self._problem.hide()
        for field in self.named.values():
            mark(field, wrong=False)


def labelled(title: str, thing: QWidget, hint: str = "") -> QBoxLayout:
    """A field below its name."""
    thing.setAccessibleName(title)
    parts: list[QWidget] = [words(title, "small"), thing]
    if hint:
        parts.append(words(hint, "small", wrap=True))
    return stacked(*parts, spacing=SPACE_4)


def row(*cells: QBoxLayout | QWidget) -> QBoxLayout:
    """Fields beside each other, of one width."""
    made = beside(*cells, spacing=SPACE_16)
    for place in range(made.count()):
        made.setStretch(place, 1)
    return made


def line(text: str, hint: str = "", width: int = 0) -> QLineEdit:
    """A field of one line."""
    field = QLineEdit(text)
    field.setPlaceholderText(hint)
    if width:
        field.setFixedWidth(width)
    return field


def text_box(text: str, hint: str, height: int = 72) -> QPlainTextEdit:
    """A field of several lines, which Tab leaves."""
    field = QPlainTextEdit(text)
    field.setPlaceholderText(hint)
    field.setFixedHeight(height)
    field.setTabChangesFocus(True)
    return field


def mark(field: QWidget, *, wrong: bool) -> None:
    """Show that a field does not hold what it should."""
    if bool(field.property("wrong")) is not wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
