"""When the first run opens by itself, where it goes on, and that it does not come back once it is over."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from shb_desktop.domain.staff import Deed
from shb_desktop.errors import ShopError
from shb_desktop.services import catalogue, preferences, shop
from shb_desktop.services.preferences import Choice
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.devices import Devices
from shb_desktop.ui.dialogs.first_run import FirstRunSheet, Step
from shb_desktop.ui.directory import COUNTER, EXCHANGE, SETTINGS

Couple = Callable[[str, str, Callable[[], None], Callable[[ShopError], None]], None]
"""Couple with the city: address, code, what to do when it is done, and when it failed."""
OVER = "over"


class FirstRun(QObject):
    """Opens by itself in a book without articles, city and history; what was begun is offered to be taken up again."""

    def __init__(self, desk: Desk, couple: Couple, devices: Devices) -> None:
        super().__init__(desk.window)
        self._desk, self._couple, self._devices = desk, couple, devices
        self._step = Step.SHOP
        desk.bridge.first_run_wanted.connect(self.open)
        book = desk.bare
        desk.tasks.look(
            lambda: (
                preferences.chosen(book, Choice.FIRST_RUN),
                catalogue.count(book) == 0 and not shop.linked_city(book)[0],
            ),
            self._decide,
        )

    def stop(self) -> None:
        """The book closes."""
        self._desk.bridge.first_run_wanted.disconnect(self.open)

    def open(self) -> None:
        """Go on where it was left."""
        sheet = FirstRunSheet(self._desk, self._devices.made_sheet())
        sheet.moved.connect(self._moved)
        sheet.pair_wanted.connect(partial(self._pair, sheet))
        sheet.finished.connect(self._finish)
        sheet.import_wanted.connect(lambda: self._go(EXCHANGE.key))
        sheet.copy_wanted.connect(lambda: self._go(SETTINGS.key, "backups"))
        sheet.staff_wanted.connect(lambda: self._go(SETTINGS.key, "staff"))
        sheet.show_step(self._step)
        self._desk.window.open_sheet(self.tr("Einrichten"), sheet, 720)

    def _decide(self, found: tuple[str, bool]) -> None:
        kept, fresh = found
        if kept == OVER or not self._desk.shift.actor.may(Deed.SETTINGS):
            return
        if kept:
            self._step = Step(int(kept))
            self._desk.window.banner.say(
                self.tr("Die Einrichtung ist noch nicht fertig."),
                self.tr("Sie können sie jetzt fortsetzen, oder später unter Einstellungen, Geschäft."),
                "warning",
                self.tr("Fortsetzen"),
                self.open,
            )
        elif fresh and self._desk.window.sheet.content() is None:
            self.open()

    def _moved(self, step: int) -> None:
        self._step = Step(step)
        self._keep(str(step))

    def _pair(self, sheet: FirstRunSheet, address: str, code: str) -> None:
        self._couple(address, code, sheet.coupled, sheet.show_problem)

    def _finish(self) -> None:
        self._step = Step.SHOP
        self._keep(OVER)
        self._go(COUNTER.key)

    def _go(self, key: str, subject: object = None) -> None:
        self._desk.window.sheet.leave()
        self._desk.window.open(key, subject)

    def _keep(self, value: str) -> None:
        work = partial(preferences.choose, self._desk.bare, Choice.FIRST_RUN, value)
        self._desk.tasks.book(work, lambda _: None, self._desk.window.fail)
