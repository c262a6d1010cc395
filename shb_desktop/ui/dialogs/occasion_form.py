"""An event or a service with places: what, when, where, for how much and how many."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from shb_desktop.domain import schedule
from shb_desktop.domain.money import parse_money
from shb_desktop.domain.occasion import Kind, NoPlaces, NoStart, Occasion
from shb_desktop.errors import ShopError
from shb_desktop.services.occasions import OccasionDraft
from shb_desktop.ui import saying
from shb_desktop.ui.dialogs.schedule import day_text, time_text, tomorrow
from shb_desktop.ui.widgets.form import Form, labelled, line, mark, row, text_box
from shb_desktop.ui.widgets.segmented import Segmented


class OccasionForm(Form):
    """`saved` carries an OccasionDraft."""

    saved = Signal(object)

    def __init__(self, draft: OccasionDraft | None = None) -> None:
        new = draft is None
        super().__init__(self.tr("Online stellen") if new else self.tr("Speichern"), "globe" if new else "check")
        draft = draft or OccasionDraft("", Occasion(Kind.EVENT), 0, 0)
        self._draft = draft
        place = draft.occasion
        self.kind = Segmented(
            (("event", self.tr("Veranstaltung"), "calendar"), ("service", self.tr("Dienstleistung"), "clock"))
        )
        self.kind.choose(place.kind.value)
        self.kind.chosen.connect(lambda _: self._show_needed())
        self.title = line(draft.title, self.tr("z. B. Weinprobe im Hof"))
        self.text = text_box(draft.text, self.tr("Was erwartet die Gäste?"), 84)
        self.day = line(day_text(place.starts_at), saying.on(tomorrow() + timedelta(days=6)))
        self.starts = line(time_text(place.starts_at), saying.example("19:00"))
        self.ends = line(time_text(place.ends_at), self.tr("offen"))
        self.venue = line(place.venue, self.tr("leer: im Geschäft"))
        self.places = line(str(draft.places) if not new else "", saying.example("12"))
        self.price = line(saying.price(draft.price) if not new else "", self.tr("0 für kostenlos"))
        self.age = QComboBox()
        for text, years in ((self.tr("keine"), 0), (self.tr("ab 16"), 16), (self.tr("ab 18"), 18)):
            self.age.addItem(text, years)
        self.age.setCurrentIndex(max(0, self.age.findData(draft.age_limit)))
        self.vat = QComboBox()
        for rate in (19, 7, 0):
            self.vat.addItem(f"{rate} %", rate)
        self.vat.setCurrentIndex(max(0, self.vat.findData(draft.vat)))
        self.named = {
            "name": self.title,
            "starts_at": self.day,
            "price": self.price,
            "places": self.places,
            "description": self.text,
        }
        tr = self.tr
        if new:
            self.fields.addWidget(self.kind)
        self.fields.addLayout(labelled(tr("Titel"), self.title))
        self.fields.addLayout(
            row(labelled(tr("Tag"), self.day), labelled(tr("Beginn"), self.starts), labelled(tr("Ende"), self.ends))
        )
        self.fields.addLayout(labelled(tr("Veranstaltungsort"), self.venue))
        places = tr("Plätze") if new else tr("Freie Plätze")
        self.fields.addLayout(
            row(
                labelled(places, self.places),
                labelled(tr("Preis je Platz (brutto)"), self.price),
                labelled(tr("Mehrwertsteuer"), self.vat),
                labelled(tr("Altersgrenze"), self.age),
            )
        )
        self.fields.addLayout(labelled(tr("Beschreibung"), self.text))
        self.lay_out()
        self._show_needed()
        self.setFocusProxy(self.title)

    def save(self) -> None:
        self.settled()
        try:
            draft = self.draft()
        except ShopError as problem:
            self.show_problem(problem)
            return
        self.saved.emit(draft)

    def draft(self) -> OccasionDraft:
        """What the fields say. Raises MomentUnclear, NoSuchTime, NoStart, MoneyUnclear, NoPlaces."""
        kind = Kind(self.kind.key())
        starts = self._moment(self.starts, later=False)
        ends = self._moment(self.ends, later=True) if self.ends.text().strip() else None
        if starts is not None and ends is not None and ends <= starts:
            # Past midnight: nobody types the next day for that.
            ends = schedule.instant(
                schedule.local(starts).date() + timedelta(days=1), schedule.local(ends).time(), later=True
            )
        if kind is Kind.EVENT and starts is None:
            raise _at(self.day, NoStart())
        places = self.places.text().strip()
        if not places.isdecimal():
            raise _at(self.places, NoPlaces())
        return OccasionDraft(
            title=self.title.text().strip(),
            occasion=Occasion(kind, starts, ends, self.venue.text().strip()),
            places=int(places),
            price=self._price(),
            text=self.text.toPlainText().strip(),
            age_limit=self.age.currentData(),
            vat=self.vat.currentData(),
            category=self._draft.category,
        )

    def _moment(self, clock: QLineEdit, *, later: bool) -> int | None:
        if not self.day.text().strip():
            return None
        try:
            return schedule.read_moment(self.day.text(), clock.text(), later=later)
        except ShopError as problem:
            raise _at(clock if clock.text().strip() else self.day, problem) from problem

    def _price(self) -> int:
        try:
            return parse_money(self.price.text().strip() or "0")
        except ShopError as problem:
            raise _at(self.price, problem) from problem

    def _show_needed(self) -> None:
        event = self.kind.key() == "event"
        day = saying.example(saying.on(tomorrow() + timedelta(days=6)))
        self.day.setPlaceholderText(day if event else self.tr("nach Absprache"))


def _at(field: QLineEdit, problem: ShopError) -> ShopError:
    mark(field, wrong=True)
    field.setFocus()
    return problem
