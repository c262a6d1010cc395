"""What was done before: a line each with its state, and one button to look at it or to take it up again."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Elided, Pill, beside, clear, rule, stacked, words
from shb_desktop.ui.widgets.tables import Look


@dataclass(frozen=True, slots=True)
class Record:
    """A line: its words, its state, and `subject`, which the button `action` speaks of ("" for no button)."""

    title: str
    about: str
    pill: Look
    action: str
    subject: object


class Records(QFrame):
    """`chosen` carries the subject of the line whose button was pressed.

    While there is none it says what will stand here; the button for the first stands in the card above.
    """

    chosen = Signal(object)

    def __init__(self, title: str, none: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._none = words(none, "muted")
        self._none.setContentsMargins(SPACE_16, 0, SPACE_16, SPACE_16)
        self._buttons: list[Button] = []
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, SPACE_8)
        self._rows.setSpacing(0)
        caption = words(title, "section")
        caption.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(caption)
        layout.addWidget(self._none)
        self._area = scrolling(inside)
        layout.addWidget(self._area, 1)
        self.show_records(())

    def show_records(self, records: tuple[Record, ...]) -> None:
        """Show these, in this order."""
        clear(self._rows)
        self._buttons = []
        self._none.setVisible(not records)
        self._area.setVisible(bool(records))
        for record in records:
            self._rows.addWidget(self._line(record))
        self._rows.addStretch(1)
        # Without a line the card is as high as its sentence: a large empty one looks like something that is missing.
        fills = QSizePolicy.Policy.Expanding if records else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, fills)

    def buttons(self) -> list[Button]:
        """The lines' buttons, from the top."""
        return self._buttons

    def _line(self, record: Record) -> QWidget:
        line = QWidget()
        row = beside(spacing=SPACE_12)
        row.setContentsMargins(SPACE_16, SPACE_4, SPACE_4 if record.action else SPACE_16, SPACE_4)
        row.addLayout(stacked(Elided(record.title, "strong"), Elided(record.about, "small"), spacing=0), 1)
        row.addWidget(Pill(*record.pill))
        if record.action:
            button = Button(record.action, "quiet")
            button.setAccessibleName(f"{record.action}: {record.title}")
            button.clicked.connect(partial(self.chosen.emit, record.subject))
            self._buttons.append(button)
            row.addWidget(button)
        else:
            line.setMinimumHeight(53)
        line.setLayout(stacked(rule(), row, spacing=0))
        return line
