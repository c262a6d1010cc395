"""What an article needs beside its own words before a city may show it: a picture, its maker, and warnings."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QListView, QWidget

from shb_desktop.domain.product_safety import Maker, Safety, exempt_category, is_outside_the_union
from shb_desktop.services import makers, pictures
from shb_desktop.services.makers import Told
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.theme import SPACE_4, SPACE_12, lend
from shb_desktop.ui.widgets.form import Form, labelled, line, row, text_box
from shb_desktop.ui.widgets.parts import rule, stacked, words
from shb_desktop.ui.widgets.photo_box import PhotoBox


@dataclass(frozen=True, slots=True)
class Given:
    """What a person gave: `jpeg` None leaves the picture alone, empty removes it; `maker` None names none."""

    jpeg: bytes | None
    maker: Maker | None
    safety: Safety


def keep(desk: Desk, article: int, given: Given) -> None:
    """Write all of it into the book (in the thread of bookings)."""
    book = desk.book
    if given.maker is not None:
        makers.keep(book, given.maker)
    makers.say(book, article, given.safety, given.maker.name if given.maker is not None else None)
    if given.jpeg:
        pictures.show(book, article, given.jpeg)
    elif given.jpeg is not None:
        pictures.remove(book, article)


class OnlineFacts(Form):
    """`saved` carries what was Given."""

    saved = Signal(object)

    def __init__(self, desk: Desk, told: Told, known: tuple[Maker, ...]) -> None:
        super().__init__(self.tr("Speichern"))
        self._told = told
        self._known = {maker.name.casefold(): maker for maker in known}
        maker = told.maker or Maker("")
        self.photo = PhotoBox(desk.tasks, pictures.path_of(desk.book, told.article.image))
        self.photo.trouble.connect(self.show_problem)
        self.exempt = QCheckBox(self.tr("Keine Angaben zum Hersteller nötig"))
        self.exempt.setChecked(told.exempt)
        self.maker = line(maker.name, self.tr("z. B. Töpferei Muster"))
        self.address = line(maker.address, self.tr("Straße 1, 12345 Ort"))
        self.electronic = line(maker.electronic, self.tr("info@hersteller.de oder www.hersteller.de"))
        self.responsible = line(maker.responsible, self.tr("Name, Anschrift und E-Mail in der EU"))
        self.warnings = text_box(told.safety.warnings, self.tr("z. B. Nicht für Kinder unter 3 Jahren geeignet."), 60)
        self.named = {
            "image": self.photo,
            "maker": self.maker,
            "maker_address": self.address,
            "maker_contact": self.electronic,
            "maker_responsible": self.responsible,
        }
        completer = QCompleter([maker.name for maker in known], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names = QListView()
        completer.setPopup(names)
        self.maker.setCompleter(completer)
        self.maker.textEdited.connect(lambda _: lend(names, self.maker))
        completer.activated.connect(self._fill)
        self.maker.editingFinished.connect(lambda: self._fill(self.maker.text()))
        self.address.textChanged.connect(lambda _: self._show_needed())
        self.exempt.toggled.connect(lambda _: self._show_needed())
        self._lay_out_fields()
        self.setFocusProxy(self.maker if told.article.image else self.photo.view)

    def save(self) -> None:
        self.settled()
        self.photo.stop()
        exempt = self.exempt.isChecked()
        # What the category says need not be said again: moved to another one, the article follows it.
        same = exempt == exempt_category(self._told.article.category)
        warnings = self.warnings.toPlainText().strip()
        told: bool | None = None if same and not warnings else exempt
        name = self.maker.text().strip()
        maker = Maker(name, self.address.text(), self.electronic.text(), self.responsible.text()) if name else None
        if not self._told.goods:
            maker, told = None, None
        self.saved.emit(Given(self.photo.jpeg, None if exempt else maker, Safety(told, warnings)))

    def go_to(self, field: str) -> None:
        if field in self.named and field != "image":
            self.exempt.setChecked(False)
        super().go_to(field)

    def _fill(self, name: str) -> None:
        known = self._known.get(name.strip().casefold())
        if known is None:
            return
        for field, text in (
            (self.address, known.address),
            (self.electronic, known.electronic),
            (self.responsible, known.responsible),
        ):
            if not field.text().strip():
                field.setText(text)

    def _show_needed(self) -> None:
        self._makers.setVisible(self._told.goods and not self.exempt.isChecked())
        self._abroad.setVisible(is_outside_the_union(self.address.text()) or bool(self.responsible.text()))

    def _lay_out_fields(self) -> None:
        tr = self.tr
        why = tr(
            "Für Lebensmittel, Futter, Pflanzen und Antiquitäten, und für Ware, die schon vor dem 13.12.2024 im Handel "
            "war (GPSR Art. 2, 51)."
        )
        self._abroad = QWidget()
        inside = labelled(tr("Verantwortlich in der EU (GPSR Art. 16)"), self.responsible)
        inside.setContentsMargins(0, 0, 0, 0)
        self._abroad.setLayout(inside)
        self._makers = QWidget()
        once = tr("Einmal eingetragen, gilt es für alle Artikel dieses Herstellers.")
        fields = stacked(
            labelled(tr("Hersteller"), self.maker, once),
            row(labelled(tr("Anschrift"), self.address), labelled(tr("E-Mail oder Internet"), self.electronic)),
            self._abroad,
            spacing=SPACE_12,
        )
        fields.setContentsMargins(0, 0, 0, 0)
        self._makers.setLayout(fields)
        self.fields.addWidget(self.photo)
        if not self._told.goods:
            self._makers.hide()
            self.lay_out()
            return
        self.fields.addWidget(rule())
        self.fields.addLayout(stacked(self.exempt, words(why, "small", wrap=True), spacing=SPACE_4))
        self.fields.addWidget(self._makers)
        self.fields.addLayout(labelled(tr("Warn- und Sicherheitshinweise (wenn es welche gibt)"), self.warnings))
        self.lay_out()
        # Only now they have a parent: shown before, they would be windows of their own.
        self._show_needed()
