"""From when until when an offer is shown, in the shop's own time, with its sentence below while it is typed."""

from datetime import date, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from shb_desktop.domain import schedule
from shb_desktop.errors import ShopError
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.widgets.form import Form, labelled, line, mark, row
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.parts import Button, words


class ScheduleForm(Form):
    """`saved` carries both ends in ms since 1970 UTC, each or both None."""

    saved = Signal(object, object)

    def __init__(self, starts: int | None, ends: int | None) -> None:
        super().__init__(self.tr("Speichern"))
        self.from_day, self.from_time = _fields(starts, tomorrow(), "8:00")
        self.to_day, self.to_time = _fields(ends, tomorrow() + timedelta(days=7), "18:00")
        self.preview = words("", wrap=True)
        for field in (self.from_day, self.from_time, self.to_day, self.to_time):
            field.textChanged.connect(lambda _: self._show())
        weekend = Button(self.tr("Nur dieses Wochenende"), "quiet")
        weekend.clicked.connect(lambda _=False: self._weekend())
        week = Button(self.tr("Ab jetzt eine Woche"), "quiet")
        week.clicked.connect(lambda _=False: self._week())
        always = Button(self.tr("Ohne Zeitraum"), "quiet")
        always.clicked.connect(lambda _=False: self._fill(None, None))
        self.fields.addLayout(Flush(weekend, week, always))
        tr = self.tr
        self.fields.addLayout(
            row(labelled(tr("Sichtbar ab (leer: sofort)"), self.from_day), labelled(tr("Uhrzeit"), self.from_time))
        )
        self.fields.addLayout(
            row(labelled(tr("Sichtbar bis (leer: ohne Ende)"), self.to_day), labelled(tr("Uhrzeit"), self.to_time))
        )
        self.fields.addWidget(self.preview)
        self.lay_out()
        self._show()
        self.setFocusProxy(self.from_day)

    def save(self) -> None:
        self.settled()
        try:
            starts, ends = self.span()
            schedule.checked(starts, ends, saying.now_ms())
        except ShopError as problem:
            self.show_problem(problem)
            return
        self.saved.emit(starts, ends)

    def span(self) -> tuple[int | None, int | None]:
        """Both ends as they are typed. Raises MomentUnclear, NoSuchTime."""
        starts = _read(self.from_day, self.from_time, "0:00", later=False)
        return starts, _read(self.to_day, self.to_time, "23:59", later=True)

    def _show(self) -> None:
        try:
            starts, ends = self.span()
        except ShopError as problem:
            self.preview.setText(said(problem.title))
            return
        span = saying.span(starts, ends, saying.now_ms())
        self.preview.setText(span or self.tr("Sichtbar, bis Sie es ändern."))

    def _weekend(self) -> None:
        today = schedule.local(saying.now_ms()).date()
        saturday = today + timedelta(days=(5 - today.weekday()) % 7 if today.weekday() != 6 else 6)
        starts = schedule.instant(saturday, time(0))
        self._fill(starts, schedule.instant(saturday + timedelta(days=1), time(23, 59), later=True))

    def _week(self) -> None:
        today = schedule.local(saying.now_ms()).date()
        self._fill(None, schedule.instant(today + timedelta(days=7), time(23, 59), later=True))

    def _fill(self, starts: int | None, ends: int | None) -> None:
        for at, day, clock in ((starts, self.from_day, self.from_time), (ends, self.to_day, self.to_time)):
            day.setText(day_text(at))
            clock.setText(time_text(at))


def day_text(at: int | None) -> str:
    """A day as the window's language writes it, and as `read_moment` reads it; "" for none."""
    return saying.on(schedule.local(at).date()) if at is not None else ""


def time_text(at: int | None) -> str:
    """A time of day as one types it; "" for none."""
    return f"{schedule.local(at):%H:%M}" if at is not None else ""


def tomorrow() -> date:
    """The day after today, here."""
    return schedule.local(saying.now_ms()).date() + timedelta(days=1)


def _fields(at: int | None, day: date, clock: str) -> tuple[QLineEdit, QLineEdit]:
    return line(day_text(at), saying.example(saying.on(day))), line(time_text(at), saying.example(clock))


def _read(day: QLineEdit, at: QLineEdit, usual: str, *, later: bool) -> int | None:
    for field in (day, at):
        mark(field, wrong=False)
    if not day.text().strip() and not at.text().strip():
        return None
    try:
        return schedule.read_moment(day.text(), at.text().strip() or usual, later=later)
    except ShopError:
        mark(day, wrong=True)
        raise
