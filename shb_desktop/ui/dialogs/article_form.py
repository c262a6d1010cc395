"""What is said of an article, to be filled in: from a yellow line, for a new one, or to mend an old one."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.barcode import read, shown
from shb_desktop.domain.known_facts import KnownFacts, is_askable, missing
from shb_desktop.domain.money import parse_money
from shb_desktop.domain.quantity import Unit, parse_quantity, typed_quantity
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue
from shb_desktop.ui import saying
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.tasks import Tasks
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.facts_offer import FactsOffer
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Elided, beside, clear, rule, stacked, words

_VAT = (19, 7, 0)
_NAMED = frozenset({"name", "price", "unit", "vat", "description", "brand", "category", "content"})
"""Fields that a refusal can name."""
_CONTENT_UNITS = ("", "kg", "l", "m", "m²", "m³")


class Wrong(ShopError):
    """A field does not hold what it should."""

    code = "wrong-field"

    def __init__(self, where: QLineEdit, reason: ShopError) -> None:
        self.where = where
        super().__init__(reason.title, reason.hint)


class ArticleForm(Page):
    """`saved` carries an ArticleDraft that can go into the book as it is; `left` when a person changed their mind."""

    saved = Signal(object)
    left = Signal()
    category_told = Signal(str)
    gtin_told = Signal(str)

    def __init__(
        self, draft: ArticleDraft, *, new: bool, save_word: str, scales: ScalesLayout, with_stock: str = ""
    ) -> None:
        super().__init__()
        self._scales = scales
        self._draft = draft
        self._codes = list(draft.barcodes)
        self._build_fields(draft)
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        self.save_button = Button(save_word, "primary", "check", tall=True)
        self.save_button.clicked.connect(self.save)
        leave = Button(self.tr("Abbrechen"), "quiet", tall=True)
        leave.clicked.connect(self.left)
        fields = QWidget()
        fields.setLayout(self._laid_out(with_stock if new else ""))
        self.facts = FactsOffer()
        self.facts.taken.connect(self._take_facts)
        area = scrolling(fields)
        area.show_whole(900)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        offer = beside(self.facts)
        offer.setContentsMargins(SPACE_24, SPACE_8, SPACE_24, 0)
        layout.addLayout(offer)
        layout.addWidget(area, 1)
        layout.addWidget(rule())
        foot = stacked(self._problem, beside(-1, leave, self.save_button, spacing=SPACE_12), spacing=SPACE_8)
        foot.setContentsMargins(SPACE_24, SPACE_12, SPACE_24, SPACE_16)
        layout.addLayout(foot)
        self.setFocusProxy(self.name)
        for field in self.findChildren(QLineEdit):
            field.returnPressed.connect(self.save)

    def take_scan(self, code: str) -> bool:
        """A scan while the form is open is one more barcode of this article."""
        try:
            self.add_code(code)
        except ShopError as problem:
            self.show_problem(problem)
        return True

    def add_code(self, raw: str, pack: int = PIECE) -> None:
        """One more barcode. Raises UnreadableCode."""
        key = read(raw, self._scales).key
        if all(code.code != key for code in self._codes):
            self._codes.append(Barcode(key, pack))
            self._show_codes()
            self.tell_gtins()

    def tell_gtins(self) -> None:
        """Say which barcodes others know too."""
        for code in self._codes:
            if is_askable(code.code):
                self.gtin_told.emit(code.code)

    def propose_facts(self, facts: KnownFacts) -> None:
        """Somebody knows this article; only what is still empty would be filled in."""
        if missing(self._said(), facts):
            self.facts.show_facts(facts)

    def _take_facts(self) -> None:
        if self.facts.facts is not None:
            for name, text in missing(self._said(), self.facts.facts).items():
                field = getattr(self, name)
                field.setPlainText(text) if isinstance(field, QPlainTextEdit) else field.setText(text)
        self.facts.hide()
        self.category_told.emit(self.category.text())
        self.price.setFocus()

    def _said(self) -> ArticleDraft:
        """The words as they stand in the fields."""
        return ArticleDraft(
            self.name.text(),
            brand=self.brand.text(),
            category=self.category.text(),
            description=self.description.toPlainText(),
        )

    def propose_vat(self, rate: int | None) -> None:
        """The rate that is usual, as long as nobody has chosen one."""
        place = self.vat.findData(rate)
        if place >= 0 and not self._vat_chosen:
            self.vat.setCurrentIndex(place)

    def go_to(self, field: str) -> None:
        """Put the keyboard into the field that a refusal named, and mark it."""
        found = getattr(self, field, None) if field in _NAMED else None
        if isinstance(found, QWidget):
            found.setFocus()
            if isinstance(found, QLineEdit):
                _mark(found, wrong=True)

    def show_problem(self, problem: ShopError) -> None:
        """Why it could not be saved; what was typed stays."""
        self._problem.setText(whole(problem))
        self._problem.show()

    def problem(self) -> str:
        """The sentence shown, if any."""
        return "" if self._problem.isHidden() else self._problem.text()

    def save(self) -> None:
        """Hand the draft over if every field holds what it should."""
        for field in self.findChildren(QLineEdit):
            _mark(field, wrong=False)
        try:
            draft = self.draft()
        except Wrong as problem:
            _mark(problem.where, wrong=True)
            problem.where.setFocus()
            self.show_problem(problem)
            return
        self._problem.hide()
        self.saved.emit(draft)

    def draft(self) -> ArticleDraft:
        """What the fields say. Raises Wrong, naming the field."""
        content = self._quantity(self.content)
        return replace(
            self._draft,
            name=self.name.text().strip(),
            number=self.number.text().strip(),
            brand=self.brand.text().strip(),
            category=self.category.text().strip(),
            description=self.description.toPlainText().strip(),
            unit=self.unit.currentData(),
            price=self._money(self.price),
            cost=self._money(self.cost),
            vat=self.vat.currentData(),
            content=content,
            content_unit=self.content_unit.currentText() if content else "",
            deposit=self._money(self.deposit) or 0,
            minimum=self._quantity(self.minimum) or 0,
            age_limit=self.age.currentData(),
            shelf=self.shelf.text().strip(),
            maker=self.maker.text().strip(),
            barcodes=tuple(self._codes),
            stock=self._quantity(self.stock),
        )

    def _build_fields(self, draft: ArticleDraft) -> None:
        self.name = _line(draft.name, self.tr("Was auf dem Etikett steht"))
        self.price = _line("" if draft.price is None else saying.price(draft.price), self.tr("z. B. 3,50 €"))
        self.cost = _line("" if draft.cost is None else saying.price(draft.cost), self.tr("je Einheit"))
        self.number = _line(draft.number)
        self.brand = _line(draft.brand)
        self.category = _line(draft.category)
        self.shelf = _line(draft.shelf)
        self.maker = _line(draft.maker, self.tr("Name und Anschrift (für online)"))
        self.stock = _line("" if draft.stock is None else typed_quantity(draft.stock), "0")
        self.minimum = _line(typed_quantity(draft.minimum) if draft.minimum else "", "0")
        self.content = _line("" if draft.content is None else typed_quantity(draft.content), self.tr("z. B. 0,5"))
        self.deposit = _line(saying.price(draft.deposit) if draft.deposit else "", saying.price(0))
        self.description = QPlainTextEdit(draft.description)
        self.description.setPlaceholderText(self.tr("Was Kundinnen und Kunden wissen sollten"))
        self.description.setFixedHeight(72)
        self.description.setTabChangesFocus(True)
        self.unit = _choice([(said(unit.label), unit) for unit in Unit], draft.unit)
        self.vat = _choice([(f"{rate} %", rate) for rate in _VAT], draft.vat)
        self._vat_chosen = False
        self.vat.activated.connect(self._choose_vat)
        self.category.editingFinished.connect(lambda: self.category_told.emit(self.category.text()))
        self.age = _choice([(self.tr("keine"), 0), (self.tr("ab 16"), 16), (self.tr("ab 18"), 18)], draft.age_limit)
        self.content_unit = _choice([(unit, unit) for unit in _CONTENT_UNITS], draft.content_unit)
        self._code_rows = QVBoxLayout()
        self._code_rows.setSpacing(SPACE_8)
        self._show_codes()

    def _laid_out(self, with_stock: str) -> QVBoxLayout:
        column = stacked(spacing=SPACE_12)
        column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        tr = self.tr
        content = beside(self.content, self.content_unit, spacing=SPACE_8)
        rows: list[list[tuple[str, object]]] = [
            [(tr("Name"), self.name)],
            [(tr("Preis (brutto)"), self.price), (tr("Einkaufspreis (netto)"), self.cost)],
            [(tr("Mehrwertsteuer"), self.vat), (tr("Einheit"), self.unit)],
            [(with_stock, self.stock), (tr("Mindestbestand"), self.minimum), (tr("Regal"), self.shelf)]
            if with_stock
            else [(tr("Mindestbestand"), self.minimum), (tr("Regal"), self.shelf)],
            [(tr("Marke"), self.brand), (tr("Warengruppe"), self.category), (tr("Artikelnummer"), self.number)],
            [
                (tr("Inhalt (für den Grundpreis)"), content),
                (tr("Pfand"), self.deposit),
                (tr("Altersgrenze"), self.age),
            ],
            [(tr("Beschreibung"), self.description)],
            [(tr("Hersteller"), self.maker)],
            [(tr("Strichcodes (zum Ergänzen scannen)"), self._code_rows)],
        ]
        for things in rows:
            # A row each: in a grid, what spans some columns makes them wider than the others.
            row = beside(spacing=SPACE_16)
            for title, thing in things:
                cell = stacked(words(title, "small"), thing, spacing=SPACE_4)  # type: ignore[arg-type]
                if isinstance(thing, QWidget):
                    thing.setAccessibleName(title)
                row.addLayout(cell, 1)
            column.addLayout(row)
        return column

    def _show_codes(self) -> None:
        clear(self._code_rows)
        if not self._codes:
            self._code_rows.addWidget(words(self.tr("Noch keiner. Scannen Sie den Artikel jetzt."), "muted"))
        for code in self._codes:
            pack = _line(typed_quantity(code.pack))
            pack.setFixedWidth(88)
            pack.setAccessibleName(self.tr("Stück je Scan"))
            pack.editingFinished.connect(lambda key=code.code, field=pack: self._set_pack(key, field))
            drop = Button("", "icon", "close")
            drop.setFixedWidth(44)
            drop.setAccessibleName(self.tr("Code {0} entfernen").format(shown(code.code)))
            drop.clicked.connect(lambda _=False, key=code.code: self._drop_code(key))
            row = QWidget()
            cells = beside(Elided(shown(code.code)), words(self.tr("Stück je Scan"), "small"), pack, drop)
            cells.setStretch(0, 1)
            row.setLayout(cells)
            self._code_rows.addWidget(row)

    def _choose_vat(self) -> None:
        self._vat_chosen = True

    def _set_pack(self, key: str, field: QLineEdit) -> None:
        try:
            pack = parse_quantity(field.text()) or PIECE
        except ShopError:
            pack = next(code.pack for code in self._codes if code.code == key)
        self._codes = [Barcode(code.code, pack if code.code == key else code.pack) for code in self._codes]
        field.setText(typed_quantity(pack))

    def _drop_code(self, key: str) -> None:
        self._codes = [code for code in self._codes if code.code != key]
        self._show_codes()

    def _money(self, field: QLineEdit) -> int | None:
        return self._read(field, parse_money)

    def _quantity(self, field: QLineEdit) -> int | None:
        return self._read(field, parse_quantity)

    @staticmethod
    def _read(field: QLineEdit, parse: object) -> int | None:
        if not field.text().strip():
            return None
        try:
            return int(parse(field.text()))  # type: ignore[operator]
        except ShopError as problem:
            raise Wrong(field, problem) from problem


def follow_usual_vat(form: ArticleForm, tasks: Tasks, book: Book) -> None:
    """Let a new article's rate follow what the shop usually has: of its category, else of the article before it."""

    def look(category: str = "") -> None:
        tasks.look(partial(catalogue.usual_vat, book, category), propose)

    def propose(rate: int | None) -> None:
        if isValid(form):
            form.propose_vat(rate)

    form.category_told.connect(look)
    look()


def _line(text: str, hint: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setPlaceholderText(hint)
    return field


def _choice(choices: list[tuple[str, object]], now: object) -> QComboBox:
    box = QComboBox()
    for text, value in choices:
        box.addItem(text, value)
    values = [value for _, value in choices]
    if now not in values:
        box.addItem(str(now), now)
        values.append(now)
    box.setCurrentIndex(values.index(now))
    return box


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    if bool(field.property("wrong")) is not wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
