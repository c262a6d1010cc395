"""What can be done with an offer beyond one click, each in its sheet: times, rescue, places, terms, both sides."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from shb_desktop.domain.movement import unpacked_date
from shb_desktop.domain.offer import NotPublishable, Offer
from shb_desktop.errors import ShopError
from shb_desktop.paths import Home
from shb_desktop.services import occasions, publishing, rescuing, scheduling
from shb_desktop.services.publishing import OfferRow, Terms
from shb_desktop.services.rescuing import Candidate
from shb_desktop.ui.album import Album
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.conflict import decide
from shb_desktop.ui.dialogs.mending import Mending
from shb_desktop.ui.dialogs.occasion_form import OccasionForm
from shb_desktop.ui.dialogs.rescue import RescueForm, RescueList
from shb_desktop.ui.dialogs.schedule import ScheduleForm
from shb_desktop.ui.dialogs.terms import TermsForm
from shb_desktop.ui.widgets.form import Form

T = TypeVar("T")
PREVIEW = "vorschau.html"


class OfferDeeds(QObject):
    """Works for the page of offers; whoever holds it keeps it."""

    def __init__(self, desk: Desk, album: Album, mending: Mending, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._album, self._mending = desk, album, mending

    def plan(self, row: OfferRow) -> ScheduleForm:
        """From when until when."""
        desk, offer = self._desk, row.offer
        form = ScheduleForm(offer.visible_from, offer.visible_until)
        form.saved.connect(
            lambda starts, ends: self._do(
                form,
                partial(scheduling.plan, desk.book, offer.article, starts, ends),
                self.tr("Zeitraum gespeichert"),
                lambda: scheduling.plan(desk.book, offer.article, offer.visible_from, offer.visible_until),
            )
        )
        self._open(self.tr("Zeitraum: {0}").format(offer.title), form, 600)
        return form

    def rescue(self, row: OfferRow) -> RescueForm:
        """One offer to be rescued."""
        desk, article = self._desk, row.article
        form = RescueForm(article)
        form.saved.connect(
            lambda day, price, pieces: self._do(
                form,
                partial(rescuing.rescue, desk.book, article.id, day, price, pieces),
                self.tr("Wird als Rettungsangebot gezeigt"),
                lambda: rescuing.end(desk.book, article.id),
            )
        )
        self._open(self.tr("Rettungsangebot: {0}").format(article.name), form, 600)
        return form

    def rescue_list(self) -> RescueList:
        """All that expires soon."""
        desk = self._desk
        sheet = RescueList(self._album)

        def look() -> None:
            desk.tasks.look(partial(rescuing.candidates, desk.book), show, desk.window.fail)

        def show(found: tuple[Candidate, ...]) -> None:
            if desk.window.sheet.content() is sheet:
                sheet.show_all(found)

        def done(_: Offer) -> None:
            desk.touched("offers", "articles")
            look()

        def refused(problem: ShopError, article: int) -> None:
            if isinstance(problem, NotPublishable):
                self._mending.refused(problem, article)
            else:
                sheet.show_problem(problem)

        def offer(article: int, day: date, price: int) -> None:
            work = partial(rescuing.rescue, desk.book, article, day, price)
            desk.tasks.book(work, done, lambda problem: refused(problem, article))

        sheet.rescue_wanted.connect(offer)
        sheet.end_wanted.connect(
            lambda article: desk.tasks.book(partial(rescuing.end, desk.book, article), done, sheet.show_problem)
        )
        desk.window.open_sheet(self.tr("Rettungsangebote"), sheet, 760)
        look()
        return sheet

    def end_rescue(self, row: OfferRow) -> None:
        """The usual price again."""
        desk, article, offer = self._desk, row.article.id, row.offer
        day, price = unpacked_date(offer.rescue or 0), offer.rescue_price
        back = partial(rescuing.rescue, desk.book, article, day, price, offer.cap) if day and price else None
        self._do(None, partial(rescuing.end, desk.book, article), self.tr("Wieder zum üblichen Preis"), back)

    def announce(self) -> OccasionForm:
        """A new event or service, straight online."""
        desk = self._desk
        form = OccasionForm()
        form.saved.connect(
            lambda draft: self._do(
                form, partial(occasions.announce, desk.book, draft), self.tr("Geht online: {0}").format(draft.title)
            )
        )
        self._open(self.tr("Veranstaltung oder Dienstleistung anlegen"), form, 680)
        return form

    def set_terms(self) -> None:
        """What new offers promise."""
        desk = self._desk
        desk.tasks.look(partial(publishing.usual_terms, desk.book), self._show_terms, desk.window.fail)

    def settle(self, row: OfferRow) -> None:
        """Both sides of what was changed at two tills."""
        decide(self._desk, row.article.id)

    def preview(self, row: OfferRow) -> None:
        """The storefront's own page of it, in the system's browser."""
        desk = self._desk
        desk.window.say(self.tr("Die Stadt zeichnet die Seite …"))

        def work(_: object) -> Path:
            from shb_desktop.sync import asking

            home = Home(desk.book.path.parent)
            target = home.folder / PREVIEW
            target.write_text(asking.preview(desk.book, home, row.article.id), encoding="utf-8")
            return target

        def show(page: Path) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
            desk.bridge.changed.emit(frozenset({"outbox"}))

        desk.tasks.toil(work, show, desk.window.fail)

    def _show_terms(self, terms: Terms) -> None:
        desk = self._desk
        form = TermsForm(terms)
        form.saved.connect(
            lambda wanted, everywhere: self._do(
                form,
                partial(publishing.set_usual_terms, desk.book, wanted, everywhere=everywhere),
                self.tr("Vorgaben gespeichert"),
            )
        )
        self._open(self.tr("Vorgaben für Angebote"), form, 660)

    def _open(self, title: str, form: Form, width: int) -> None:
        form.left.connect(self._desk.window.sheet.leave)
        self._desk.window.open_sheet(title, form, width)

    def _do(
        self, form: Form | None, work: Callable[[], T], text: str, undo: Callable[[], object] | None = None
    ) -> None:
        desk = self._desk

        def changed(_: object = None) -> None:
            desk.touched("offers", "articles", "stock")

        def done(_: T) -> None:
            if form is not None and desk.window.sheet.content() is form:
                desk.window.sheet.leave()
            desk.window.say(text, None if undo is None else lambda: desk.tasks.book(undo, changed, desk.window.fail))
            changed()

        def failed(problem: ShopError) -> None:
            if form is not None and desk.window.sheet.content() is form:
                form.show_problem(problem)
                if isinstance(problem, NotPublishable):
                    form.go_to(problem.refusals[0].field)
            else:
                desk.window.fail(problem)

        desk.tasks.book(work, done, failed)
