"""Programm: how it looks and speaks, whether it starts by itself, and what it may ask on the internet."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox

from shb_desktop.services import preferences
from shb_desktop.services.preferences import NO, YES, Choice
from shb_desktop.ui import autostart
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.language import spoken
from shb_desktop.ui.theme import Appearance
from shb_desktop.ui.widgets.parts import stacked
from shb_desktop.ui.widgets.settings.section import Fields, Section

_LANGUAGES = (("de", "Deutsch"), ("en", "English"), ("nl", "Nederlands"))


class ProgramSection(Section):
    """Each choice is kept at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        looks = self.card(self.tr("Aussehen und Sprache"))
        self.appearance, self.language = QComboBox(), QComboBox()
        for appearance, name in (
            (Appearance.SYSTEM, self.tr("Wie das System")),
            (Appearance.LIGHT, self.tr("Hell")),
            (Appearance.DARK, self.tr("Dunkel")),
            (Appearance.CONTRAST, self.tr("Hoher Kontrast")),
        ):
            self.appearance.addItem(name, appearance.value)
        for key, name in _LANGUAGES:
            self.language.addItem(name, key)
        fields = Fields()
        fields.add(self.tr("Aussehen"), self.appearance)
        fields.add(self.tr("Sprache"), self.language, self.tr("Gilt ab dem nächsten Start."))
        looks.addLayout(fields)
        self.appearance.activated.connect(lambda _: self._appear())
        self.language.activated.connect(lambda _: self._keep(Choice.LANGUAGE, self.language.currentData()))
        habits = self.card(self.tr("Gewohnheiten"))
        self.sounds = QCheckBox(self.tr("Kurze Töne beim Buchen und bei neuen Reservierungen"))
        self.sounds.toggled.connect(desk.sounds.switch)
        self.sounds.clicked.connect(lambda on: self._keep(Choice.SOUNDS, YES if on else NO))
        self.autostart = QCheckBox(self.tr("Mit dem Computer starten"))
        self.autostart.clicked.connect(self._start_by_itself)
        self.tray = QCheckBox(self.tr("Beim Schließen weiterlaufen, Reservierungen melden"))
        self.tray.setEnabled(desk.window.has_tray)
        if not desk.window.has_tray:
            self.tray.setToolTip(self.tr("Dieser Computer hat keinen Platz für kleine Symbole neben der Uhr."))
        self.tray.clicked.connect(self._close_to_tray)
        # A box is as high as a finger needs: more air between them would tear them apart.
        habits.addLayout(stacked(self.sounds, self.autostart, self.tray, spacing=0))
        internet = self.card(
            self.tr("Produktangaben aus dem Internet"),
            self.tr(
                "Fehlen zu einer EAN Name, Marke oder Inhalt, fragt das Programm Open Food Facts, eine freie "
                "Datenbank. Dorthin geht nur die EAN, und nur, wenn Sie es hier erlauben."
            ),
        )
        self.facts = QCheckBox(self.tr("Open Food Facts fragen"))
        self.facts.clicked.connect(lambda on: self._keep(Choice.PRODUCT_FACTS, YES if on else NO))
        internet.addWidget(self.facts)
        self.end()

    def opened(self) -> None:
        book = self.desk.book
        self.desk.tasks.look(lambda: {choice: preferences.chosen(book, choice) for choice in Choice}, self._show)

    def _show(self, chosen: dict[Choice, str]) -> None:
        self.appearance.setCurrentIndex(max(0, self.appearance.findData(chosen[Choice.APPEARANCE])))
        self.language.setCurrentIndex(max(0, self.language.findData(chosen[Choice.LANGUAGE] or spoken())))
        self.sounds.setChecked(chosen[Choice.SOUNDS] != NO)
        self.facts.setChecked(chosen[Choice.PRODUCT_FACTS] == YES)
        self.tray.setChecked(chosen[Choice.TRAY] == YES)
        self.autostart.setChecked(autostart.is_on())
        self.autostart.setEnabled(autostart.possible())

    def _appear(self) -> None:
        self._keep(Choice.APPEARANCE, self.appearance.currentData())
        self.desk.bridge.appearance_wanted.emit(self.appearance.currentData())

    def _close_to_tray(self, on: bool) -> None:
        self.desk.window.closes_to_tray = on
        self._keep(Choice.TRAY, YES if on else NO)

    def _keep(self, choice: Choice, value: str) -> None:
        work = partial(preferences.choose, self.desk.book, choice, value)
        self.desk.tasks.book(work, lambda _: None, self.desk.window.fail)

    def _start_by_itself(self, on: bool) -> None:
        self.desk.tasks.look(partial(autostart.switch, on), lambda _: None, self.desk.window.fail)
