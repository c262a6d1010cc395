"""Datenschutz: what is kept of persons, for how long; to show it, to hand it out, to forget it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from shb_desktop.domain.reservation import STATE_WORDS, Reservation
from shb_desktop.services import privacy
from shb_desktop.services.privacy import KEPT_DAYS, Kept
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.files import ask_to_save
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_12
from shb_desktop.ui.widgets.parts import Button, beside, words
from shb_desktop.ui.widgets.settings.section import Section

_SHOWN = 20


class PrivacySection(Section):
    """Two cards: all of it, and one person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: tuple[Reservation, ...] = ()
        card = self.card(
            self.tr("Was dieses Programm von Personen weiß"),
            self.tr(
                "Nur den beim Reservieren genannten Namen. Er liegt verschlüsselt im Buch und wird {0}\u00a0Tage "
                "nach dem Ende der Reservierung von selbst gelöscht. Telefon und E-Mail bleiben bei der Stadt."
            ).format(KEPT_DAYS),
        )
        self.standing = words("", "strong", wrap=True)
        self.forget_ended = Button(self.tr("Beendete sofort löschen"), "", "trash")
        self.forget_ended.clicked.connect(lambda _=False: self._forget_ended())
        card.addWidget(self.standing)
        card.addLayout(beside(self.forget_ended, -1))
        one = self.card(
            self.tr("Auskunft, Mitnahme und Löschung für eine Person"),
            self.tr("Wer das verlangt, hat ein Recht darauf: Art. 15, 17 und 20 DSGVO."),
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name oder Abholcode"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(lambda _: self._look())
        self.hits = words("", "", wrap=True)
        self.hits.hide()
        self.save_button = Button(self.tr("Als Datei mitgeben"), "", "out")
        self.save_button.clicked.connect(lambda _=False: self._ask_where())
        self.forget_button = Button(self.tr("Namen löschen"), "danger", "trash")
        self.forget_button.clicked.connect(lambda _=False: self._forget())
        one.addWidget(self.search)
        one.addWidget(self.hits)
        one.addLayout(beside(self.save_button, self.forget_button, -1, spacing=SPACE_12))
        self.end()

    def opened(self) -> None:
        self.desk.tasks.look(partial(privacy.kept, self.desk.book), self._show)
        self._look()

    def _show(self, kept: Kept) -> None:
        self.standing.setText(
            self.tr("Namen in laufenden Reservierungen: {0} · in beendeten: {1}").format(kept.under_way, kept.ended)
        )
        self.forget_ended.setEnabled(bool(kept.ended))

    def _look(self) -> None:
        self.desk.tasks.look(partial(privacy.of_person, self.desk.book, self.search.text()), self._hit)

    def _hit(self, found: tuple[Reservation, ...]) -> None:
        self._found = found
        lines = [
            f"{one.display_name} · {one.code} · {said(STATE_WORDS[one.state])} · {saying.day(one.placed_at)}"
            for one in found[:_SHOWN]
        ]
        if len(found) > _SHOWN:
            lines.append(self.tr("und {0} weitere").format(len(found) - _SHOWN))
        none = self.tr("Niemand dieses Namens.") if self.search.text().strip() else ""
        self.hits.setText("\n".join(lines) or none)
        self.hits.setVisible(bool(self.hits.text()))
        for button in (self.save_button, self.forget_button):
            button.setEnabled(bool(found))

    def _ask_where(self) -> None:
        found = self._found

        def save(target: Path) -> None:
            self.desk.tasks.look(
                partial(privacy.export, found, target),
                lambda made: self.desk.window.say(self.tr("Gespeichert: {0}").format(made.name)),
                self.desk.window.fail,
            )

        ask_to_save(self, self.tr("Wohin?"), self.tr("Auskunft.json"), (self.tr("JSON-Datei (*.json)"),), save)

    def _forget(self) -> None:
        found = self._found
        self._ask(
            self.tr("Die Namen dieser Reservierungen werden gelöscht: {0}").format(len(found)),
            partial(privacy.forget, self.desk.book, found),
        )

    def _forget_ended(self) -> None:
        self._ask(
            self.tr("Die Namen aller beendeten Reservierungen werden gelöscht."),
            partial(privacy.forget_ended, self.desk.book),
        )

    def _ask(self, what: str, work: Callable[[], int]) -> None:
        """A name that was erased does not come back: not without a second word."""
        question = Question(
            what,
            self.tr("Das lässt sich nicht zurücknehmen. Abholcodes und Artikel bleiben, übergeben wird wie bisher."),
            yes=self.tr("Löschen"),
            kind="danger",
        )
        window = self.desk.window
        question.left.connect(window.sheet.leave)
        question.yes.connect(window.sheet.leave)
        question.yes.connect(lambda: self.desk.tasks.book(work, self._forgotten, window.fail))
        window.open_sheet(self.tr("Namen löschen?"), question, 560)

    def _forgotten(self, many: int) -> None:
        self.desk.window.say(self.tr("Gelöschte Namen: {0}").format(many))
        self.desk.touched("reservations")
        self.opened()
