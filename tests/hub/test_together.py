"""What is asked for in one moment is done in one round, and one's trouble is nobody else's."""

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from prima.contract.messages import ReserveRequest
from prima.hub.errors import Refusal
from prima.hub.services import reserving
from prima.hub.services.office import Office
from prima.hub.services.placing import Asked, Placed
from prima.hub.services.together import Together
from tests.hub.town import HOUR, Town


def test_what_comes_while_a_round_is_done_makes_up_the_next_one() -> None:
    together = Together()
    rounds: list[list[int]] = []
    first_begun, others_wait = threading.Event(), threading.Event()

    def work(asked: Sequence[int]) -> list[str | Refusal]:
        rounds.append(list(asked))
        if 0 in asked:
            first_begun.set()
            others_wait.wait(20)
        return [Refusal("sold-out") if one == 3 else f"done {one}" for one in asked]

    told: dict[int, str] = {}

    def ask(one: int) -> None:
        try:
            told[one] = together.ask(one, work).result(20)
        except Refusal as refusal:
            told[one] = refusal.problem.code

    threads = [threading.Thread(target=ask, args=(one,)) for one in range(6)]
    threads[0].start()
    first_begun.wait(20)
    for thread in threads[1:]:
        thread.start()
    while len(together._queue) < 5:
        pass
    others_wait.set()
    for thread in threads:
        thread.join()
    assert rounds[0] == [0]
    assert sorted(rounds[1]) == [1, 2, 3, 4, 5]
    assert told == {one: "sold-out" if one == 3 else f"done {one}" for one in range(6)}
    assert not together._busy


class Rounds:
    """Work that can be held up, and who was in which round of it."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.open = threading.Event()
        self.begun = threading.Event()

    def __call__(self, asked: Sequence[int]) -> list[int]:
        self.sizes.append(len(asked))
        self.begun.set()
        assert self.open.wait(20)
        return list(asked)

    def crowd(self, together: Together, count: int) -> None:
        """One has begun a round alone; so many wait behind him and make up the next."""
        mine = [together.ask(0, self)]
        assert self.begun.wait(20)
        mine += [together.ask(one, self) for one in range(count)]
        self.open.set()
        assert [one.result(20) for one in mine] == [0, *range(count)]


def test_whoever_of_a_crowd_comes_back_first_has_no_round_to_himself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prima.hub.services.together._A_MOMENT_SECONDS", 30)
    together, rounds = Together(), Rounds()
    rounds.crowd(together, 6)
    again = [together.ask(one, rounds) for one in range(6)]
    assert [one.result(20) for one in again] == list(range(6))
    assert rounds.sizes == [1, 6, 6]
    together.close()


def test_nobody_waits_longer_than_a_moment_for_a_crowd_that_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prima.hub.services.together._A_MOMENT_SECONDS", 0.001)
    together, rounds = Together(), Rounds()
    rounds.crowd(together, 6)
    assert together.ask(7, rounds).result(20) == 7
    assert rounds.sizes == [1, 6, 1]
    together.close()


def test_a_fault_of_the_first_is_a_fault_for_his_round_and_the_next_one_goes_on() -> None:
    together = Together()

    def broken(asked: Sequence[int]) -> list[str]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        together.ask(1, broken).result(20)
    assert together.ask(2, lambda asked: [f"{one}" for one in asked]).result(20) == "2"


def _ask(offer: str, quantity: int, key: str) -> Asked:
    return Asked(ReserveRequest.model_validate({"offer": offer, "quantity": quantity}), key)


def _said(town: Town, asked: list[Asked]) -> list[object]:
    return [
        outcome.reservation.lines[0].quantity
        if isinstance(outcome, Placed)
        else (outcome.problem.code, outcome.members.get("left"))
        if isinstance(outcome, Refusal)
        else outcome
        for outcome in reserving.reserve_all(town.hub.office, asked)
    ]


def test_a_round_is_decided_in_its_order_as_if_each_came_alone(town: Town) -> None:
    till, other = town.till(), town.till("Buchhandlung")
    few, many = till.publish(5), other.publish(100)
    said = _said(
        town,
        [
            _ask(few, 3, "a" * 16),
            _ask(many, 60, "b" * 16),
            _ask(few, 3, "c" * 16),  # two are left
            _ask(few, 2, "d" * 16),
            _ask(few, 1, "e" * 16),
            _ask(many, 41, "f" * 16),
            _ask("00000000-0000-7000-8000-000000000000", 1, "g" * 16),
        ],
    )
    sold_out = "sold-out"
    assert said == [3, 60, (sold_out, 2), 2, (sold_out, 0), (sold_out, 40), ("unknown-offer", None)]
    assert (town.offer(few)["left"], town.offer(many)["left"]) == (0, 40)
    assert [event.type for event in till.pull().events].count("reservation.placed") == 2


def test_in_a_round_of_an_uncertain_lease_half_of_what_is_left_is_promised_each_time(town: Town) -> None:
    offer = town.till().publish(10)
    town.clock.pass_by(5 * HOUR)
    # 10 free: 4 need 8; then 6 free: 4 would need 8, 3 need 6; then 3 free: 1 needs 2; then 2 free: 1 needs 2.
    said = _said(town, [_ask(offer, quantity, f"{n:016}") for n, quantity in enumerate((4, 4, 3, 1, 1, 1))])
    assert said == [4, ("sold-out", 3), 3, 1, 1, ("sold-out", 0)]


def test_the_same_key_in_one_round_reserves_once(town: Town) -> None:
    offer = town.till().publish(10)
    first, again, other = reserving.reserve_all(
        town.hub.office, [_ask(offer, 2, "a" * 16), _ask(offer, 2, "a" * 16), _ask(offer, 3, "a" * 16)]
    )
    assert isinstance(first, Placed)
    assert isinstance(again, Placed)
    assert (again.secret, again.reservation.id) == (first.secret, first.reservation.id)
    assert isinstance(other, Refusal)
    assert other.problem.code == "idempotency-key"
    assert town.offer(offer)["left"] == 8


def test_the_same_wishes_at_two_processes_reserve_once(town: Town) -> None:
    till = town.till()
    offers = [till.publish(5) for _ in range(3)]
    other = Office.open(town.hub.office.settings, town.clock)
    try:
        for turn in range(4):
            asked = [_ask(offer, 1, f"{turn}-{offer}") for offer in offers]
            with ThreadPoolExecutor(2) as both:
                ours = both.submit(reserving.reserve_all, town.hub.office, asked)
                theirs = both.submit(reserving.reserve_all, other, asked[::-1])
            told = (ours.result(), theirs.result()[::-1])
            placed = [[one.secret for one in each if isinstance(one, Placed)] for each in told]
            assert placed[0] == placed[1]
            assert len(set(placed[0])) == 3
    finally:
        other.close()
    assert [town.offer(offer)["left"] for offer in offers] == [1, 1, 1]


def test_whoever_hung_up_meanwhile_is_passed_over() -> None:
    together = Together()

    async def ask() -> list[object]:
        waiting = [together.soon(one, lambda asked: [f"done {one}" for one in asked]) for one in range(3)]
        waiting[1].cancel()
        return list(await asyncio.gather(*waiting, return_exceptions=True))

    first, second, third = asyncio.run(ask())
    assert (first, third) == ("done 0", "done 2")
    assert isinstance(second, asyncio.CancelledError)
