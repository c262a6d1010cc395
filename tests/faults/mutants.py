"""Protocol bugs, one at a time, in the program as it runs: each must be found by the town of `world.py`."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from sqlalchemy import update

from prima.contract.reservation import MOVES, Action, State
from prima.hub.services import claims, clockwork, fulfilling, placing, pulling, pushing, reserving
from prima.hub.storage import events as hub_events
from prima.hub.storage import offers as hub_offers
from prima.hub.storage import reservations as hub_reservations
from prima.hub.storage import shops
from prima.hub.storage.schema import offer
from shb_desktop.domain.offer import Offer
from shb_desktop.ledger import hub_link, inbox, offers, outbox, renaming
from shb_desktop.services import counter, handover
from shb_desktop.sync import adopting, applying, engine

Bug = Callable[[], AbstractContextManager[object]]
BUGS: dict[str, Bug] = {}

SHOWS_WHEN: dict[str, tuple[str, ...]] = {
    "a_restored_book_goes_by_its_old_name": ("keep_book", "restore_book", "hand_over", "upload"),
    "an_answer_to_the_old_device_is_taken_for_the_new_one": ("ask_now_read_later", "pair_again", "read_later"),
    "an_answer_from_before_a_restore_is_taken": ("ask_now_read_later", "keep_hub", "restore_hub"),
    "a_refused_step_is_not_taken_back": ("reject", "ready", "accept"),
    "what_a_restored_hub_forgot_is_not_told_again": ("keep_hub", "restore_hub", "set_cap", "upload"),
    "the_hub_is_always_right_about_goods_that_are_gone": ("hand_over", "cancel", "download"),
    "an_answer_to_an_older_question_is_applied": ("ask_now_read_later", "read_later", "download"),
    "a_snapshot_does_not_tell_lost_offers": ("keep_hub", "restore_hub", "pair_again", "publish", "upload"),
    "a_snapshot_does_not_tell_lost_reservations": ("keep_hub", "restore_hub", "pair_again"),
    "leases_are_not_compared_after_a_snapshot": ("keep_hub", "restore_hub", "pair_again", "hand_over"),
    "a_new_epoch_is_taken_for_the_old_one": ("keep_hub", "restore_hub"),
    "a_lowered_lease_is_free_before_the_hub_knows": ("set_cap", "sell", "reserve"),
    "a_lease_is_believed_from_an_old_answer": ("hand_over", "reserve", "ask_now_read_later", "download"),
    "a_restored_reservation_holds_nothing": ("keep_hub", "restore_hub"),
    "an_old_event_frees_what_a_raise_may_still_promise": ("set_cap", "ask_now_read_later", "read_later", "upload"),
    "a_withdrawn_offer_is_free_before_its_raise_is_heard_of": ("set_cap", "upload", "withdraw"),
    "more_is_believed_for_ever": ("set_cap", "ask_now_read_later", "read_later", "upload"),
    "what_another_till_told_meanwhile_is_lost": ("reprice", "set_cap", "publish", "upload", "download"),
    "a_snapshot_lacks_what_is_reserved": ("pair_again",),
    "a_second_offer_of_an_article_is_taken": ("publish", "upload"),
    "a_refused_second_offer_is_not_adopted": ("publish", "upload"),
    "a_second_offer_is_adopted_from_a_late_answer": (
        *("publish", "withdraw", "sell", "ask_now_read_later", "read_later", "download"),
    ),
    "what_was_reserved_of_an_adopted_offer_is_not_held": ("publish", "reserve", "upload"),
}
"""Deeds that a bug needs; histories rich in them find it soon."""

FOUND_BY: dict[str, int] = {
    "what_another_till_told_meanwhile_is_lost": 9_000_759,
    "what_a_restored_hub_forgot_is_not_told_again": 5,
    "an_answer_to_the_old_device_is_taken_for_the_new_one": 5,
    "an_answer_from_before_a_restore_is_taken": 14,
    "a_refusal_counts_as_done": 8,
    "a_stale_raise_is_forgotten": 8,
    "a_refused_step_is_not_taken_back": 25,
    "a_snapshot_does_not_tell_lost_offers": 36,
    "leases_are_not_compared_after_a_snapshot": 19,
    "a_lease_is_believed_from_an_old_answer": 188,
    "a_handover_leaves_the_lease_as_it_was": 19,
    "a_repeated_operation_is_answered_from_thin_air": 27,
    "a_crossed_handover_is_refused": 7,
    "a_second_offer_is_adopted_from_a_late_answer": 3191,
    "an_old_event_frees_what_a_raise_may_still_promise": 1733,
}
"""Seeds that found a bug lately: tried first, which saves the many that do not."""


def bug(function: Bug) -> Bug:
    """Enter a bug under its name."""
    BUGS[function.__name__] = function
    return function


def nothing(*_: Any, **__: Any) -> None:
    """What was forgotten."""


def around(place: Any, name: str, wrap: Callable[..., Any]) -> AbstractContextManager[object]:
    """`wrap(original, *arguments)` instead of the original."""
    original = getattr(place, name)
    return patch.object(place, name, lambda *args, **kwargs: wrap(original, *args, **kwargs))


# -- the till tells ---------------------------------------------------------------------------------------------------


@bug
def an_operation_is_skipped() -> AbstractContextManager[object]:
    return around(outbox, "next_batch", lambda original, *args: original(*args)[1:])


@bug
def an_operation_is_told_in_other_words_each_time() -> AbstractContextManager[object]:
    def changed(original: Any, *args: Any) -> Any:
        return [replace(op, text=op.text.replace('"at":', '"at":1')) for op in original(*args)]

    return around(outbox, "next_batch", changed)


@bug
def what_a_restored_hub_forgot_is_not_told_again() -> AbstractContextManager[object]:
    return patch.object(outbox, "reopen_after", nothing)


@bug
def a_new_device_goes_on_with_the_old_numbers() -> AbstractContextManager[object]:
    return patch.object(outbox, "renumber", nothing)


@bug
def a_restored_book_goes_by_its_old_name() -> AbstractContextManager[object]:
    return patch.object(hub_link, "renewal_due", lambda connection: False)


@bug
def an_answer_to_the_old_device_is_taken_for_the_new_one() -> AbstractContextManager[object]:
    def blind(connection: Any, asked: Any) -> bool:
        link = hub_link.link(connection)
        return link is None or link.epoch != asked.epoch

    return patch.object(engine, "_overtaken", blind)


@bug
def an_answer_from_before_a_restore_is_taken() -> AbstractContextManager[object]:
    def blind(connection: Any, asked: Any) -> bool:
        link = hub_link.link(connection)
        return link is None or link.device != asked.device

    return patch.object(engine, "_overtaken", blind)


@bug
def a_refusal_counts_as_done() -> AbstractContextManager[object]:
    def taken(original: Any, connection: Any, seal: Any, row: Any, answer: Any, now: int) -> Any:
        return original(connection, seal, row, answer.model_copy(update={"status": "done", "problem": None}), now)

    return around(applying, "result", taken)


@bug
def a_stale_raise_is_forgotten() -> AbstractContextManager[object]:
    return patch.object(outbox, "settle_stale", lambda connection, kind: [])


# -- the till listens -------------------------------------------------------------------------------------------------


@bug
def the_last_event_of_an_answer_is_lost() -> AbstractContextManager[object]:
    def lossy(original: Any, book: Any, pull: Any, answer: Any, *behind: Any) -> Any:
        return original(book, pull, answer.model_copy(update={"events": answer.events[:-1]}), *behind)

    return around(engine, "take_pull", lossy)


@bug
def the_cursor_stays() -> AbstractContextManager[object]:
    return patch.object(hub_link, "move_cursor", nothing)


@bug
def an_answer_to_an_older_question_is_applied() -> AbstractContextManager[object]:
    def careless(original: Any, book: Any, pull: Any, answer: Any, *behind: Any) -> Any:
        with book.read() as connection:
            now = hub_link.cursor(connection)
        moved = hub_link.move_cursor
        with (
            patch.object(hub_link, "cursor", lambda _: pull.cursor if now else now),
            patch.object(hub_link, "move_cursor", moved),
        ):
            return original(book, pull, answer, *behind)

    return around(engine, "take_pull", careless)


@bug
def the_hub_is_always_right_about_goods_that_are_gone() -> AbstractContextManager[object]:
    return patch.object(applying, "merged", lambda ours, theirs: theirs)


@bug
def a_refused_step_is_not_taken_back() -> AbstractContextManager[object]:
    return patch.object(applying, "_stands_at", nothing)


@bug
def a_snapshot_does_not_tell_lost_reservations() -> AbstractContextManager[object]:
    return patch.object(applying, "remind_of_reservation", nothing)


@bug
def a_snapshot_does_not_tell_lost_offers() -> AbstractContextManager[object]:
    return patch.object(applying, "remind_of_offer", nothing)


@bug
def a_new_epoch_is_taken_for_the_old_one() -> AbstractContextManager[object]:
    @contextmanager
    def deaf() -> Iterator[None]:
        with patch.object(hub_link, "begin_anew", nothing), patch.object(inbox, "set_apart", nothing):
            yield

    return deaf()


@bug
def leases_are_not_compared_after_a_snapshot() -> AbstractContextManager[object]:
    return patch.object(hub_link, "realign_due", lambda connection: False)


@bug
def a_lease_is_believed_from_an_old_answer() -> AbstractContextManager[object]:
    def believe(connection: Any, offer: str, answer: Any) -> None:
        ours = offers.by_id(connection, offer)
        if ours is not None and answer.allot is not None:
            offers.keep(connection, replace(ours, acknowledged=answer.allot))

    def believing(original: Any, connection: Any, row: Any, answer: Any, refusal: str, now: int) -> None:
        original(connection, row, answer, refusal, now)
        believe(connection, row.subject, answer)

    def believing_all(original: Any, connection: Any, done: Any, now: int) -> None:
        original(connection, done, now)
        for answer, _, about in done:
            believe(connection, about, answer)

    @contextmanager
    def everywhere() -> Iterator[None]:
        with around(applying, "_offer_result", believing), around(applying, "done_offers", believing_all):
            yield

    return everywhere()


@bug
def an_old_event_frees_what_a_raise_may_still_promise() -> AbstractContextManager[object]:
    return patch.object(applying, "_believed", lambda ours, view, waits: view.allot)


@bug
def a_withdrawn_offer_is_free_before_its_raise_is_heard_of() -> AbstractContextManager[object]:
    def leased(ours: Offer, pieces: int) -> Offer:
        return replace(ours, allot=pieces)

    return patch.object(Offer, "leased", leased)


@bug
def what_another_till_told_meanwhile_is_lost() -> AbstractContextManager[object]:
    return patch.object(applying, "take_up", nothing)


@bug
def more_is_believed_for_ever() -> AbstractContextManager[object]:
    return patch.object(applying, "end_shortfalls", nothing)


@bug
def a_refused_second_offer_is_not_adopted() -> AbstractContextManager[object]:
    return patch.object(adopting, "settled", lambda connection, row, answer, kept, now: (outbox.DISMISSED, kept))


@bug
def a_second_offer_is_adopted_from_a_late_answer() -> AbstractContextManager[object]:
    return patch.object(hub_link, "heard", lambda connection: 0)


@bug
def what_was_reserved_of_an_adopted_offer_is_not_held() -> AbstractContextManager[object]:
    def forgetful(connection: Any, former: str, offer: str, lost: bool) -> None:
        connection.exec_driver_sql("UPDATE offer SET id = ? WHERE id = ?", (offer, former))

    return patch.object(renaming, "rename", forgetful)


# -- the counter ------------------------------------------------------------------------------------------------------


@bug
def the_counter_sells_what_is_promised() -> AbstractContextManager[object]:
    return patch.object(counter, "_cut_into_promises", lambda card, amount: 0)


@bug
def a_lowered_lease_is_free_before_the_hub_knows() -> AbstractContextManager[object]:
    return patch.object(Offer, "promised", property(lambda self: self.allot))


@bug
def a_handover_leaves_the_lease_as_it_was() -> AbstractContextManager[object]:
    return around(handover, "_book_out", _book_out_keeping_the_lease)


def _book_out_keeping_the_lease(original: Any, connection: Any, *others: Any) -> None:
    before = {one.id: one for one in offers.all_offers(connection)}
    original(connection, *others)
    for identity, one in before.items():
        kept = offers.by_id(connection, identity)
        if kept is not None:
            offers.keep(connection, replace(kept, allot=one.allot))


# -- the hub ----------------------------------------------------------------------------------------------------------


@bug
def a_second_offer_of_an_article_is_taken() -> AbstractContextManager[object]:
    return patch.object(claims.Claims, "first", nothing)


@bug
def the_watermark_stays() -> AbstractContextManager[object]:
    return patch.object(shops, "advance", nothing)


@bug
def a_repeated_operation_is_answered_from_thin_air() -> AbstractContextManager[object]:
    def invented(connection: Any, device: Any, known: Any) -> list[str]:
        return [f'{{"n":{one.n},"status":"done"}}' for one in known]

    return patch.object(pushing, "_remembered", invented)


@bug
def the_last_piece_is_promised_twice() -> AbstractContextManager[object]:
    def generous(connection: Any, shop: Any, offer_id: Any, quantity: int, needed: int) -> bool:
        held = connection.execute(
            update(offer).where(offer.c.id == offer_id, offer.c.shown).values(held=offer.c.held + quantity)
        )
        return bool(held.rowcount)

    def take(shelf: placing._Shelf, quantity: int) -> bool:
        shelf.taken += quantity
        return True

    @contextmanager
    def everywhere() -> Iterator[None]:
        with patch.object(hub_offers, "hold", generous), patch.object(placing._Shelf, "take", take):
            yield

    return everywhere()


@bug
def a_cancellation_keeps_the_pieces() -> AbstractContextManager[object]:
    return patch.object(hub_offers, "release", nothing)


@bug
def a_cancellation_is_not_told() -> AbstractContextManager[object]:
    def silent(original: Any, connection: Any, kind: str, reservation: Any, now: int) -> None:
        if kind != "reservation.cancelled":
            original(connection, kind, reservation, now)

    return around(reserving, "_tell", silent)


@bug
def a_lapse_is_not_told() -> AbstractContextManager[object]:
    return patch.object(clockwork, "reservation_news", lambda kind, ended: hub_events.NewEvent("clock", "{}"))


@bug
def a_crossed_handover_is_refused() -> AbstractContextManager[object]:
    late = [State.CANCELLED, State.EXPIRED, State.LAPSED]
    without = {key: move for key, move in MOVES.items() if key not in [(state, Action.COLLECT) for state in late]}

    def strict(state: Any, action: Any, actor: Any) -> Any:
        found = without.get((state, action))
        return found if found is not None and found.actor is actor else None

    return patch.object(fulfilling, "move", strict)


@bug
def a_handover_leaves_the_hubs_lease_as_it_was() -> AbstractContextManager[object]:
    def keeping(original: Any, table: Any, op: Any) -> Any:
        before = {key: one.allot for key, one in table.offers.items()}
        result = original(table, op)
        for key, one in table.offers.items():
            one.allot = before[key]
        return result

    return around(fulfilling, "collect", keeping)


@bug
def the_cursor_of_an_answer_runs_ahead_of_its_events() -> AbstractContextManager[object]:
    @contextmanager
    def hasty() -> Iterator[None]:
        def ahead(original: Any, office: Any, caller: Any, cursor: int) -> Any:
            found = original(office, caller, cursor)
            with office.database.read() as connection:
                return replace(found, cursor=hub_events.latest(connection, caller.shop), more=False)

        with patch.object(pulling, "MAX_EVENTS_PER_PULL", 2), around(pulling, "pull", ahead):
            yield

    return hasty()


@bug
def a_repeated_reservation_is_a_second_one() -> AbstractContextManager[object]:
    @contextmanager
    def forgetful() -> Iterator[None]:
        unknown: Any = patch.object(hub_reservations, "kept_keys", lambda *_: {})
        with unknown, patch.object(hub_reservations, "keep_keys", nothing):
            yield

    return forgetful()


@bug
def a_snapshot_lacks_what_is_reserved() -> AbstractContextManager[object]:
    return patch.object(hub_reservations, "page", lambda *_: [])


@bug
def a_restored_reservation_holds_nothing() -> AbstractContextManager[object]:
    def light(original: Any, table: Any, op: Any) -> Any:
        before = {key: one.held for key, one in table.offers.items()}
        result = original(table, op)
        for key, one in table.offers.items():
            one.held = before[key]
        return result

    return around(fulfilling, "restore", light)


def loose(name: str) -> contextlib.ExitStack:
    """The bug of this name, at work until the stack is closed."""
    stack = contextlib.ExitStack()
    stack.enter_context(BUGS[name]())
    return stack
