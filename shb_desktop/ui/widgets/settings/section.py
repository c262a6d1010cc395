"""What every section of Einstellungen is: cards with labelled fields below each other, looked at anew when opened."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from shb_desktop.ui.desk import Desk
from shb_desktop.ui.page import OUTER
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import beside, frame, stacked, words

LABEL = 160
_LEAST, _WIDEST = 640, 760
"""Pixels of width between which a card with fields is easily read."""
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own name for a width that nobody limits; PySide does not hand it on."""


class Section(QWidget):
    """One subject of the settings: its cards below each other, or on a wide page in two columns."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._last = QWidget(self)
        self._last.hide()
        self._cards: list[QWidget] = []
        self._room = 0
        self._growing: QWidget | None = None
        self._left, self._right = stacked(-1, spacing=SPACE_16), stacked(-1, spacing=SPACE_16)
        self._sides = beside(self._left, self._right, spacing=SPACE_16)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, OUTER, SPACE_24)
        self.column.setSpacing(SPACE_16)
        self.column.addLayout(self._sides)
        self._columns = 1

    def build(self) -> Iterator[None]:
        """Put together what is long, part by part, as a page is: each `yield` is the end of a turn."""
        yield from ()

    def opened(self) -> None:
        """It comes to the front."""

    def card(self, title: str, hint: str = "") -> QBoxLayout:
        """A new card at the end, and the layout inside it."""
        made, inside = frame(margin=SPACE_16, spacing=SPACE_12)
        head = [words(title, "section")]
        if hint:
            head.append(words(hint, "muted", wrap=True))
        inside.addLayout(stacked(*head, spacing=SPACE_4))
        self._cards.append(made)
        self._place(len(self._cards) - 1)
        self._last = made
        return inside

    def last_card(self) -> QWidget:
        """The card made last, to be hidden and shown."""
        return self._last

    def arrange(self, room: int) -> None:
        """Fill `room` pixels of width: with two columns where there is enough to put into them."""
        self._room = room
        columns = self._columns
        self._measure()
        if self._columns != columns:
            self._place_all()

    def settle(self) -> None:
        """Other cards are hidden now: the first of those that are not stands at the left."""
        self._measure()
        self._place_all()

    def _measure(self) -> None:
        shown = sum(not _was_hidden(card) for card in self._cards)
        wide = self._room >= 2 * _LEAST + SPACE_16 + OUTER and shown > 1
        self.setMaximumWidth(2 * _WIDEST + SPACE_16 + OUTER if wide else _WIDEST + OUTER)
        self._columns = 1 + wide
        self._sides.setStretch(0, wide)
        self._sides.setStretch(1, wide)

    def _place_all(self) -> None:
        for number in range(len(self._cards)):
            self._place(number)

    def _place(self, number: int) -> None:
        """The first card at the left, the others beside it; below it where there is one column.

        Of two columns the shorter one's last card ends where the other one's does.
        """
        shown = [at for at, card in enumerate(self._cards) if not _was_hidden(card)] or [0]
        side = self._right if number > shown[0] and self._columns > 1 else self._left
        self._left.removeWidget(self._cards[number])
        self._right.removeWidget(self._cards[number])
        level = self._growing is None and self._columns > 1 and number in (shown[0], shown[-1])
        grows = level or self._cards[number] is self._growing
        side.insertWidget(side.count() - 1, self._cards[number], int(grows))
        if number in shown:  # the room below a column's last card
            side.setStretch(side.count() - 1, int(not grows))

    def end(self, *, grows: bool = False, runs_out: bool = False) -> None:
        """Nothing follows. `grows`: the last card takes what height is left, a long table is in it.

        `runs_out`: that table is its end, and the rows scroll out of sight at the card's edge, as they do on a page.
        """
        if grows:
            self._growing, inside = self._last, self._last.layout()
            if inside is not None and runs_out:
                inside.setContentsMargins(inside.contentsMargins() - QMargins(0, 0, 0, SPACE_12))
            self._place_all()
            self.column.setStretchFactor(self._sides, 1)
            return
        for card in self._cards:
            inside = card.layout()
            if isinstance(inside, QBoxLayout):
                inside.addStretch(1)
        self.column.addStretch(1)


def _was_hidden(card: QWidget) -> bool:
    """Whether somebody hid it; before its page is shown each is hidden, in Qt's words."""
    return card.isHidden() and card.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def below_fields(button: QWidget) -> QHBoxLayout:
    """The button of a form, where its fields begin."""
    row = beside(button, -1, spacing=0)
    row.setContentsMargins(LABEL + SPACE_16, 0, 0, 0)
    return row


class Fields(QGridLayout):
    """Labels at the left, fields at the right; what is behind a label is named by it for a screen reader too."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(SPACE_16)
        self.setVerticalSpacing(SPACE_8)
        self.setColumnMinimumWidth(0, LABEL)
        self.setColumnStretch(1, 1)

    def add(self, label: str, field: QWidget | QLayout, note: str = "") -> None:
        """A further row; `note` stands small below the field."""
        row = self.rowCount()
        said = words(label, "", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        said.setContentsMargins(0, SPACE_12, 0, 0)
        self.addWidget(said, row, 0, top)
        if isinstance(field, QLayout):
            self.addLayout(field, row, 1)
        else:
            if not field.accessibleName():
                field.setAccessibleName(label)
            if field.maximumWidth() < QWIDGETSIZE_MAX:
                field.setFixedWidth(field.maximumWidth())
                self.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                self.addWidget(field, row, 1)
        if note:
            self.addWidget(words(note, "small", wrap=True), row + 1, 1)

    def add_whole(self, things: QLayout) -> None:
        """What takes the whole width, under the row before it."""
        self.addLayout(things, self.rowCount(), 0, 1, 2)
