"""Goods that moved for another reason than over the counter: broken, used by the shop itself, brought back."""

from PySide6.QtCore import Signal

from shb_desktop.domain.article import Article
from shb_desktop.domain.movement import REASON_WORDS, Reason
from shb_desktop.domain.quantity import parse_quantity
from shb_desktop.errors import ShopError
from shb_desktop.services.counter import BY_HAND
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.widgets.form import Form, labelled, line
from shb_desktop.ui.widgets.parts import words
from shb_desktop.ui.widgets.segmented import Segmented


class OtherReason(Form):
    """`wanted` carries the reason, thousandths of the unit, and whether pieces that are promised online may go."""

    wanted = Signal(object, int, bool)

    def __init__(self, article: Article) -> None:
        super().__init__(self.tr("Buchen"))
        self._confirmed = False
        self.reason = Segmented(tuple((str(one.value), said(REASON_WORDS[one]), "") for one in BY_HAND))
        self.reason.chosen.connect(lambda _: self._changed())
        self.quantity = line("1", width=120)
        self.quantity.textChanged.connect(lambda _: self._changed())
        self._about = words("", "small", wrap=True)
        unit = said(article.unit.label)
        on_hand = self.tr("Im Laden: {0}").format(saying.amount(article.on_hand, article.unit))
        self.fields.addLayout(labelled(self.tr("Grund"), self.reason))
        self.fields.addWidget(self._about)
        self.fields.addLayout(labelled(self.tr("Menge ({0})").format(unit), self.quantity, on_hand))
        self.lay_out()
        self._changed()
        self.setFocusProxy(self.quantity)
        self.quantity.selectAll()

    def save(self) -> None:
        try:
            quantity = parse_quantity(self.quantity.text())
        except ShopError as problem:
            self.show_problem(problem)
            self.quantity.setFocus()
            return
        self.save_button.setEnabled(False)
        self.wanted.emit(Reason(int(self.reason.key())), quantity, self._confirmed)

    def ask(self, question: ShopError) -> None:
        """Say what a second press of the button would do."""
        self.show_problem(question)
        self._confirmed = True
        self.save_button.setText(self.tr("Trotzdem buchen"))

    def _changed(self) -> None:
        self.settled()
        self._confirmed = False
        self.save_button.setText(self.tr("Buchen"))
        about = {
            Reason.WASTE: self.tr("Zerbrochen, verdorben, abgelaufen: Die Ware ist weg."),
            Reason.OWN_USE: self.tr("Für den Laden oder privat entnommen. Ihr Steuerbüro braucht das getrennt."),
            Reason.RETURN: self.tr("Zurückgebracht und wieder im Regal."),
        }
        self._about.setText(about[Reason(int(self.reason.key()))])
