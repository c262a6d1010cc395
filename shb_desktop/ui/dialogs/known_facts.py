"""Asking, while an article is typed in, what the city or the world already knows of its barcode."""

from shiboken6 import isValid

from shb_desktop.domain.known_facts import KnownFacts
from shb_desktop.errors import ShopError
from shb_desktop.paths import Home
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.article_form import ArticleForm


def follow_known_facts(form: ArticleForm, desk: Desk) -> None:
    """Ask once for each barcode that the form is told, and propose what comes back."""
    asked: set[str] = set()

    def ask(gtin: str) -> None:
        if gtin in asked:
            return
        asked.add(gtin)
        desk.tasks.toil(lambda _: _known(desk, gtin), propose, _unknown)

    def propose(facts: KnownFacts | None) -> None:
        if facts is not None and isValid(form):
            form.propose_facts(facts)

    form.gtin_told.connect(ask)
    form.tell_gtins()


def _known(desk: Desk, gtin: str) -> KnownFacts | None:
    # What talks to the city is imported in a thread, behind everything that a counter needs.
    from shb_desktop.sync import asking

    return asking.known_facts(desk.bare, Home(desk.bare.path.parent), gtin)


def _unknown(_: ShopError) -> None:
    """Nobody answered: the article is typed in as ever."""
