"""Geschäft: what the city shows of the shop, and when it is open."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSpinBox

from shb_desktop.domain.shop import ANSWER_HOURS, HOLD_DAYS, ShopData, ShopDataUnclear, place_of, place_text
from shb_desktop.errors import ShopError
from shb_desktop.services import shop
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.language import whole
from shb_desktop.ui.theme import SPACE_8, TARGET
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.parts import Button, beside, words
from shb_desktop.ui.widgets.settings.hours import Hours
from shb_desktop.ui.widgets.settings.section import Fields, Section

_LINES = ("name", "street", "postcode", "town", "phone", "email", "website")


class ShopSection(Section):
    """A form with one button; what is wrong stands beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._data = ShopData()

    def build(self) -> Iterator[None]:
        self._address()
        yield
        self.hours = Hours()
        yield
        card = self.card(
            self.tr("Öffnungszeiten"), self.tr("Fristen für Abholungen zählen nur Tage, an denen Sie geöffnet haben.")
        )
        card.addWidget(self.hours)
        card.addLayout(Flush(self.hours.copy_button))
        yield
        self._reservations()
        self._foot()

    def _address(self) -> None:
        names = (
            self.tr("Name"),
            self.tr("Straße und Nummer"),
            self.tr("Postleitzahl"),
            self.tr("Ort"),
            self.tr("Telefon"),
            self.tr("E-Mail"),
            self.tr("Internetseite"),
        )
        self.lines = {key: QLineEdit() for key in _LINES}
        card = self.card(self.tr("Geschäft"), self.tr("Das sehen Ihre Kunden im Schaufenster der Stadt."))
        fields = Fields()
        for key, name in zip(_LINES, names, strict=True):
            fields.add(name, self.lines[key])
        self.place = QLineEdit()
        self.place.setPlaceholderText(saying.example("51.8386, 6.6153"))
        note = self.tr("Breite und Länge, wie sie eine Karte anzeigt. Freiwillig: für den Weg zu Ihnen.")
        fields.add(self.tr("Lage"), self.place, note)
        self.directions, self.imprint = QPlainTextEdit(), QPlainTextEdit()
        for field in (self.directions, self.imprint):
            field.setTabChangesFocus(True)
            field.setFixedHeight(88)
        fields.add(self.tr("Weg und Parken"), self.directions)
        fields.add(self.tr("Impressum"), self.imprint, self.tr("Pflicht für jedes Geschäft, § 5 DDG."))
        card.addLayout(fields)

    def _foot(self) -> None:
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        self.save_button = Button(self.tr("Speichern"), "primary", "check")
        self.save_button.clicked.connect(lambda _=False: self.save())
        self.column.addWidget(self._problem)
        steps = Button(self.tr("Einrichtung in sechs Schritten"))
        steps.clicked.connect(lambda _=False: self.desk.bridge.first_run_wanted.emit())
        self.column.addLayout(beside(steps, -1, self.save_button))
        self.end()

    def opened(self) -> None:
        self.desk.tasks.look(partial(shop.data, self.desk.book), self.show_data)

    def show_data(self, data: ShopData) -> None:
        """Fill the form."""
        self._data = data
        for key, line in self.lines.items():
            line.setText(getattr(data, key))
        self.place.setText(place_text(data))
        self.directions.setPlainText(data.directions)
        self.imprint.setPlainText(data.imprint)
        self.hours.show_spans(data.opening)
        self.hold_days.setValue(data.hold_days)
        self.answer_hours.setValue(data.answer_hours)
        self.proof.setChecked(data.proof_by_mail)
        self.small.setChecked(data.small_business)
        self._problem.hide()

    def save(self) -> None:
        """Keep what stands in the form."""
        try:
            latitude, longitude = place_of(self.place.text())
            said = replace(
                self._data,
                **{key: line.text().strip() for key, line in self.lines.items()},
                directions=self.directions.toPlainText().strip(),
                imprint=self.imprint.toPlainText().strip(),
                opening=self.hours.spans(),
                hold_days=self.hold_days.value(),
                answer_hours=self.answer_hours.value(),
                latitude_e6=latitude,
                longitude_e6=longitude,
                proof_by_mail=self.proof.isChecked(),
                small_business=self.small.isChecked(),
            )
        except ShopDataUnclear as problem:
            self._show_problem(problem)
            return
        self.desk.tasks.book(partial(shop.keep, self.desk.book, said), self._kept, self._show_problem)

    def problem(self) -> str:
        """What is wrong, or ""."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def _reservations(self) -> None:
        self.hold_days, self.answer_hours = QSpinBox(), QSpinBox()
        self.hold_days.setRange(*HOLD_DAYS)
        self.hold_days.setSuffix(self.tr(" Öffnungstage"))
        self.answer_hours.setRange(*ANSWER_HOURS)
        self.answer_hours.setSuffix(self.tr(" Öffnungsstunden"))
        self.proof = QCheckBox(self.tr("Erst nach Bestätigung per E-Mail"))
        self.small = QCheckBox(self.tr("Keine (Kleinunternehmer, § 19 UStG)"))
        card = self.card(self.tr("Reservierungen und Preise"))
        fields = Fields()
        fields.add(self.tr("Zurückgelegt für"), self._stepped(self.hold_days))
        fields.add(self.tr("Antwort binnen"), self._stepped(self.answer_hours))
        fields.add(self.tr("Reservieren"), self.proof)
        fields.add(self.tr("Umsatzsteuer"), self.small)
        self.hold_days.setAccessibleName(self.tr("Zurückgelegt für"))
        self.answer_hours.setAccessibleName(self.tr("Antwort binnen"))
        self.proof.setAccessibleName(self.proof.text())
        self.small.setAccessibleName(self.small.text())
        card.addLayout(fields)

    def _stepped(self, number: QSpinBox) -> QHBoxLayout:
        """A number between a minus and a plus, as everywhere in the program."""
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setFixedSize(188, TARGET)
        fewer, more = Button("", "", "minus"), Button("", "", "plus")
        fewer.setAccessibleName(self.tr("Weniger {0}").format(number.suffix().strip()))
        more.setAccessibleName(self.tr("Mehr {0}").format(number.suffix().strip()))
        for button, step in ((fewer, number.stepDown), (more, number.stepUp)):
            button.setFixedWidth(TARGET)
            button.clicked.connect(lambda _=False, step=step: step())
        return beside(fewer, number, more, -1, spacing=SPACE_8)

    def _kept(self, data: ShopData) -> None:
        self.show_data(data)
        self.desk.window.rail.set_shop(data.name)
        self.desk.window.say(self.tr("Gespeichert"))
        self.desk.touched("shop", "outbox")

    def _show_problem(self, problem: ShopError) -> None:
        self._problem.setText(whole(problem))
        self._problem.show()
        self.desk.window.announce(self._problem.text())
