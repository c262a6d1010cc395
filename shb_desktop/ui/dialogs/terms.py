"""What new offers of this shop promise, unless somebody says otherwise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from shb_desktop.services.publishing import Terms
from shb_desktop.ui.widgets.form import Form, row
from shb_desktop.ui.widgets.parts import words
from shb_desktop.ui.widgets.stepper import Stepper


class TermsForm(Form):
    """`saved` carries Terms, and whether they hold for what is online already."""

    saved = Signal(object, bool)

    def __init__(self, terms: Terms) -> None:
        super().__init__(self.tr("Speichern"))
        self.share = Stepper(self.tr("Anteil des Vorrats, der zugesagt wird"), self.tr("zusagen"), "%", 10, 100)
        self.buffer = Stepper(self.tr("Bleibt immer im Laden"), self.tr("im Laden lassen"))
        for stepper, number in ((self.share, terms.share), (self.buffer, terms.buffer)):
            stepper.show_number(number)
            stepper.wanted.connect(stepper.show_number)
        self.everywhere = QCheckBox(self.tr("Auch für alle Angebote, die es schon gibt"))
        hint = self.tr(
            "Was der Stadt zugesagt ist, wird an der Theke nur nach einer Rückfrage gebucht. "
            "Der Rest bleibt frei, auch wenn die Leitung ausfällt."
        )
        self.fields.addWidget(words(hint, "muted", wrap=True))
        self.fields.addLayout(row(self.share, self.buffer))
        self.fields.addWidget(self.everywhere)
        self.lay_out()
        self.setFocusProxy(self.share.more)

    def save(self) -> None:
        self.saved.emit(Terms(self.share.value(), self.buffer.value()), self.everywhere.isChecked())
