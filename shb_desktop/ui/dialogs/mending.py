"""Putting something online and, where it is refused, the way straight into the field that mends it, and on again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from shb_desktop.domain.article import Article
from shb_desktop.domain.offer import NotPublishable
from shb_desktop.domain.product_safety import Maker
from shb_desktop.errors import ShopError
from shb_desktop.services import catalogue, makers, occasions, publishing
from shb_desktop.services.makers import Told
from shb_desktop.services.occasions import OccasionDraft
from shb_desktop.services.publishing import Published
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.dialogs.known_facts import follow_known_facts
from shb_desktop.ui.dialogs.occasion_form import OccasionForm
from shb_desktop.ui.dialogs.online_facts import Given, OnlineFacts, keep
from shb_desktop.ui.dialogs.refused import Refused

Then = Callable[[], object]

_FACTS = frozenset({"image", "maker", "maker_address", "maker_contact", "maker_responsible"})


class Mending(QObject):
    """Works for a page; whoever holds it keeps it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def publish(self, article: int) -> None:
        """Put an article online, or show what stands against it."""
        desk = self._desk
        work = partial(publishing.put_online, desk.book, article)
        desk.tasks.book(work, self._published, lambda problem: self.refused(problem, article))

    def refused(self, problem: ShopError, article: int) -> None:
        """Show why, each reason with the way to mend it; what is no matter of the pre-flight goes to the banner."""
        if not isinstance(problem, NotPublishable):
            self._desk.window.fail(problem)
            return
        sheet = Refused(problem)
        sheet.mend_wanted.connect(lambda field: self.mend(article, field, partial(self.publish, article)))
        self._desk.window.open_sheet(self.tr("Noch nicht bereit für online"), sheet, 600)

    def mend(self, article: int, field: str = "", then: Then | None = None) -> None:
        """Open the form that holds `field`, with the keyboard in it; `then` is done once it is saved."""
        desk = self._desk
        if field in _FACTS:
            self.facts(article, field, then)
            return

        def look() -> tuple[Article, OccasionDraft | None]:
            found, place = catalogue.get(desk.book, article), occasions.get(desk.book, article)
            return found, occasions.as_drafted(found, place) if place else None

        desk.tasks.look(look, lambda found: self._open_form(*found, field, then), desk.window.fail)

    def facts(self, article: int, field: str = "", then: Then | None = None) -> None:
        """Open picture, maker and warnings of an article."""
        desk = self._desk

        def look() -> tuple[Told, tuple[Maker, ...]]:
            return makers.of_article(desk.book, article), makers.everyone(desk.book)

        def show(found: tuple[Told, tuple[Maker, ...]]) -> None:
            form = OnlineFacts(desk, *found)
            form.left.connect(desk.window.sheet.leave)
            form.saved.connect(partial(self._keep_facts, form, article, then))
            desk.window.open_sheet(self.tr("Für online: {0}").format(found[0].article.name), form, 680)
            form.go_to(field)

        desk.tasks.look(look, show, desk.window.fail)

    def _open_form(self, article: Article, place: OccasionDraft | None, field: str, then: Then | None) -> None:
        desk = self._desk
        form: OccasionForm | ArticleForm
        if place is not None:
            form = OccasionForm(place)
            change = partial(occasions.change, desk.book, article.id)
        else:
            form = ArticleForm(
                catalogue.as_draft(article), new=False, save_word=self.tr("Speichern"), scales=desk.book.scales
            )
            change = partial(catalogue.change, desk.book, article.id)
            follow_known_facts(form, desk)
        form.left.connect(desk.window.sheet.leave)
        form.saved.connect(
            lambda draft: desk.tasks.book(partial(change, draft), lambda _: self._saved(then), form.show_problem)
        )
        desk.window.open_sheet(article.name, form, 680)
        form.go_to(field)

    def _keep_facts(self, form: OnlineFacts, article: int, then: Then | None, given: Given) -> None:
        desk = self._desk
        desk.tasks.book(
            partial(keep, desk, article, given),
            lambda _: self._saved(then),
            form.show_problem,
        )

    def _saved(self, then: Then | None) -> None:
        desk = self._desk
        desk.window.sheet.leave()
        desk.touched("articles", "stock", "offers")
        if then is not None:
            then()
        else:
            desk.window.say(self.tr("Gespeichert"))

    def _published(self, done: Published) -> None:
        desk, offer = self._desk, done.offer
        withdraw = partial(publishing.withdraw, desk.book, offer.article)
        text = self.tr("{0} geht online").format(offer.title)
        desk.window.say(
            " ".join((text, *done.notes)),
            lambda: desk.tasks.book(withdraw, lambda _: desk.touched("offers", "articles")),
        )
        desk.touched("offers", "articles")
