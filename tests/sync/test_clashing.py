"""Fields of an offer that another till has changed too: asked about once, and only while both sides differ."""

from dataclasses import replace
from uuid import uuid4

import pytest

from prima.contract.messages import OpResult, Problem, PushAnswer
from prima.contract.problems import URN
from shb_desktop.domain.article import Article
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, conflicts, telling
from shb_desktop.sync import engine
from tests.sync.answers import done, outbox_states, pull_of, push_of, the_offer


def _ask_price(book: Book, article: Article, cents: int) -> None:
    found = catalogue.get(book, article.id)
    catalogue.change(book, article.id, replace(catalogue.as_draft(found), price=cents))


def _clash(book: Book, first: int, theirs: int) -> None:
    """What waits is told: operation `first` is refused since the price is `theirs` by now, the rest is done."""
    push = push_of(book)
    fields = {"price": {"yours": 249, "theirs": theirs}}
    problem = Problem.model_validate({"type": f"{URN}conflict", "status": 409, "title": "Zweimal.", "fields": fields})
    answer = done(push)
    results = tuple(
        OpResult(n=one.n, status="refused", problem=problem, rev=one.n) if one.n == first else one
        for one in answer.results
    )
    told = PushAnswer.model_validate(answer.model_dump() | {"epoch": push.epoch, "results": results})
    engine.take_push(book, push, told)


def _open(book: Book, article: Article) -> tuple[int, bool]:
    """How much stands before a person: refused operations, and whether the offer is in conflict."""
    return len(telling.refused(book)), bool(the_offer(book, article).conflict or the_offer(book, article).problem)


@pytest.mark.parametrize("ours", [("price",), ()], ids=["here", "there"])
def test_what_a_person_has_decided_is_not_asked_again_by_a_restored_hub(
    book: Book, article: Article, ours: tuple[str, ...]
) -> None:
    engine.take_push(book, push_of(book), done(push_of(book)))
    _ask_price(book, article, 249)
    _clash(book, 3, 229)
    assert _open(book, article) == (1, True)
    conflicts.settle(book, article.id, ours)
    engine.hub_forgot(book, pull_of(book), str(uuid4()), 2)
    _clash(book, 3, 229)
    assert _open(book, article) == (0, False)
    assert outbox_states(book)[2] == "dismissed"
    assert catalogue.get(book, article.id).price == (249 if ours else 229)


def test_where_both_tills_say_the_same_by_now_nobody_is_asked(book: Book, article: Article) -> None:
    engine.take_push(book, push_of(book), done(push_of(book)))
    _ask_price(book, article, 249)
    _ask_price(book, article, 229)
    _clash(book, 3, 229)
    assert _open(book, article) == (0, False)
    assert outbox_states(book) == ["done", "done", "dismissed", "done"]


def test_another_clash_than_the_one_that_was_decided_is_asked_about(book: Book, article: Article) -> None:
    engine.take_push(book, push_of(book), done(push_of(book)))
    _ask_price(book, article, 249)
    _clash(book, 3, 229)
    conflicts.settle(book, article.id, ("price",))
    engine.hub_forgot(book, pull_of(book), str(uuid4()), 2)
    _clash(book, 4, 219)
    assert _open(book, article) == (1, True)
