"""Stadt: what this computer is coupled with, and the way there."""

from functools import partial

from shb_desktop.services import shop
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.directory import LINE
from shb_desktop.ui.theme import SPACE_4, SPACE_12
from shb_desktop.ui.widgets.parts import Button, beside, set_kind, stacked, words
from shb_desktop.ui.widgets.settings.section import Section


class CitySection(Section):
    """Coupled with whom, or with nobody."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._hub = ""
        card = self.card(
            self.tr("PRIMA, das Schaufenster Ihrer Stadt"),
            self.tr(
                "Die Stadt erfährt nur Ihre Angebote und wie viel davon reserviert werden darf. "
                "Bestand, Buchungen und Zählungen bleiben auf diesem Computer."
            ),
        )
        self.standing = words("", "large", wrap=True)
        self.about = words("", "muted", wrap=True)
        self.pair_button = Button(self.tr("Koppeln"), "primary", "link")
        self.pair_button.clicked.connect(lambda _=False: desk.bridge.pairing_wanted.emit(self._hub))
        line = Button(self.tr("Synchronisierung öffnen"), "", "sync")
        line.clicked.connect(lambda _=False: desk.window.open(LINE.key))
        card.addLayout(stacked(self.standing, self.about, spacing=SPACE_4))
        card.addLayout(beside(self.pair_button, line, -1, spacing=SPACE_12))
        self.end()
        desk.bridge.changed.connect(self._changed)

    def opened(self) -> None:
        self.desk.tasks.look(partial(shop.linked_city, self.desk.book), self._show)

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & {"outbox", "inbox"}:
            self.opened()

    def _show(self, found: tuple[str, str, str]) -> None:
        city, name, self._hub = found
        if self._hub:
            self.standing.setText(self.tr("Gekoppelt mit {0}").format(city))
            self.about.setText(self.tr("als „{0}“ · {1}").format(name, self._hub))
            self.pair_button.setText(self.tr("Neu koppeln"))
            set_kind(self.pair_button, "")
        else:
            self.standing.setText(self.tr("Noch nicht gekoppelt"))
            self.about.setText(
                self.tr("Sie brauchen die Adresse Ihrer Stadt und einen Kopplungscode mit 8 Zeichen von ihr.")
            )
            self.pair_button.setText(self.tr("Koppeln"))
            set_kind(self.pair_button, "primary")
