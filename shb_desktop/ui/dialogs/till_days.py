"""What became of the till's days, and the lines that wait: unknown articles, odd quantities, counted since."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shb_desktop.domain.quantity import format_quantity
from shb_desktop.domain.till_day import DayDone, DayState, Parked, Why
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Elided, Icon, beside, clear, frame, rule, stacked, words


class TillDays(QWidget):
    """`book_wanted` and `drop_wanted` carry a parked line's number; `again_wanted` tries all that were unknown."""

    book_wanted = Signal(int)
    drop_wanted = Signal(int)
    again_wanted = Signal()

    def __init__(self, days: tuple[DayDone, ...] = ()) -> None:
        super().__init__()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        column.setSpacing(SPACE_8)
        for day in days:
            column.addWidget(self._day(day))
        self._caption = words("", "section")
        column.addWidget(self._caption)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addStretch(1)
        area = scrolling(inside)
        area.setMinimumHeight(320)
        self.again_button = Button(self.tr("Unbekannte noch einmal versuchen"), "", "refresh", tall=True)
        self.again_button.clicked.connect(self.again_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(rule())
        foot = beside(-1, self.again_button)
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        layout.addLayout(foot)

    def show_parked(self, parked: tuple[Parked, ...]) -> None:
        """The lines that wait."""
        clear(self._rows)
        self._caption.setText(self.tr("Diese Zeilen warten auf Sie") if parked else self.tr("Keine Zeile wartet"))
        for line in parked:
            self._rows.addWidget(self._line(line))
        self.again_button.setVisible(any(line.why is Why.UNKNOWN for line in parked))

    def _day(self, day: DayDone) -> QWidget:
        tone = "warning" if day.state is DayState.DIFFERS else "accent" if day.state is DayState.BOOKED else "sunken"
        box, row = frame(tone, margin=SPACE_12, spacing=SPACE_12, row=True)
        icon = "warning" if day.state is DayState.DIFFERS else "check"
        row.addWidget(Icon(icon, 20, "warning" if day.state is DayState.DIFFERS else "accent_text"))
        title = self.tr("Kasse {0}, Abschluss {1} vom {2}").format(day.register, day.z, saying.date(day.closed_at))
        about = day.state.words
        if day.state is DayState.BOOKED:
            about = self.tr("{0} Artikel gebucht").format(day.booked)
            if day.parked:
                about += self.tr(", {0} warten").format(day.parked)
        row.addLayout(stacked(Elided(title, "strong"), words(about, "small", wrap=True), spacing=2), 1)
        return box

    def _line(self, line: Parked) -> QWidget:
        name = line.title or line.code or line.number
        title = Elided(f"{format_quantity(line.quantity)} × {name}", "strong")
        about = Elided(" · ".join(filter(None, (said(line.why.words), line.code or line.number))), "small")
        row = beside(spacing=SPACE_8)
        row.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        row.addLayout(stacked(-1, title, about, -1, spacing=2), 1)
        if line.why is Why.COUNTED:
            book = Button(self.tr("Trotzdem buchen"))
            book.clicked.connect(partial(self.book_wanted.emit, line.id))
            row.addWidget(book)
        drop = Button(self.tr("Verwerfen"), "quiet")
        drop.setAccessibleName(self.tr("{0} verwerfen").format(name))
        drop.clicked.connect(partial(self.drop_wanted.emit, line.id))
        row.addWidget(drop)
        made = QWidget()
        made.setLayout(stacked(rule(), row, spacing=SPACE_4))
        return made
