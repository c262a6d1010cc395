import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest

from prima.contract.messages import ShopFields
from tests.hub.town import DAY, HOUR, MONDAY_TEN, SHOP, Clock, Till, Town, code_of, placed_id


def step(till: Till, kind: str, **body: Any) -> Any:
    return till.do(f"reservation.{kind}", reservation=placed_id(till), **body)


def test_a_reservation_from_placed_to_collected(town: Town, clock: Clock) -> None:
    till = town.till()
    offer = till.publish(3)
    mine = town.reserved(offer, 2, display_name="  Frau   Müller ")
    assert (mine["state"], town.offer(offer)["left"]) == ("placed", 1)
    assert till.pull().events[-1].data["reservation"]["display_name"] == "Frau Müller"
    assert step(till, "accept").state == "accepted"
    assert step(till, "ready").state == "ready"
    # The hold clock starts at ready and counts opening days: Monday → closing time on Wednesday.
    assert town.seen(mine["secret"])["deadline"] == MONDAY_TEN + 2 * DAY + 8 * HOUR
    assert step(till, "collect", code=f"prima.{mine['code'].lower()}").state == "collected"
    seen = town.seen(mine["secret"])
    assert (seen["state"], seen["lines"][0]["collected"]) == ("collected", 2)
    assert town.offer(offer)["left"] == 1


def test_the_wrong_code_hands_nothing_over(town: Town) -> None:
    till = town.till()
    mine = town.reserved(till.publish(3))
    other = "A23467" if mine["code"] != "A23467" else "A23468"
    assert step(till, "collect", code=other).problem.type.endswith("wrong-code")
    assert town.seen(mine["secret"])["state"] == "placed"


def test_part_of_a_reservation_is_collected_and_the_rest_goes_back(town: Town) -> None:
    till = town.till()
    offer = till.publish(5)
    mine = town.reserved(offer, 3)
    step(till, "ready")
    step(till, "collect", code=mine["code"], lines=[{"line": 1, "quantity": 1}])
    assert town.seen(mine["secret"])["lines"][0]["collected"] == 1
    assert town.offer(offer)["left"] == 4
    assert step(till, "put_back").status == "done"


@pytest.mark.parametrize(
    "lines", [[{"line": 2, "quantity": 1}], [{"line": 1, "quantity": 9}], [{"line": 1, "quantity": 0}]]
)
def test_more_than_was_reserved_or_nothing_at_all_is_no_collection(town: Town, lines: list[dict[str, int]]) -> None:
    till = town.till()
    mine = town.reserved(till.publish(5), 3)
    assert step(till, "collect", code=mine["code"], lines=lines).problem.type.endswith("invalid")


def test_rejecting_frees_the_pieces_and_tells_why(town: Town) -> None:
    till = town.till()
    offer = till.publish(1)
    mine = town.reserved(offer)
    step(till, "reject", reason="Leider beschädigt.")
    assert town.seen(mine["secret"])["reason"] == "Leider beschädigt."
    assert town.offer(offer)["left"] == 1


def test_an_end_state_stays(town: Town) -> None:
    till = town.till()
    mine = town.reserved(till.publish(3))
    step(till, "reject")
    refused = step(till, "ready")
    assert refused.problem.type.endswith("wrong-state")
    assert refused.state == "rejected"
    assert code_of(town.http.delete(f"/v1/public/reservations/{mine['secret']}")) == "wrong-state"


def test_cancelling_frees_the_pieces_once(town: Town) -> None:
    till = town.till()
    offer = till.publish(3)
    mine = town.reserved(offer, 2)
    for _ in range(2):
        assert town.http.delete(f"/v1/public/reservations/{mine['secret']}").json()["state"] == "cancelled"
    assert town.offer(offer)["left"] == 3
    assert [event.type for event in till.pull().events][-2:] == ["reservation.placed", "reservation.cancelled"]


def test_goods_in_the_hand_beat_a_cancellation_that_crossed_them(town: Town) -> None:
    till = town.till()
    offer = till.publish(3)
    mine = town.reserved(offer, 2)
    step(till, "ready")
    town.http.delete(f"/v1/public/reservations/{mine['secret']}")
    assert step(till, "collect", code=mine["code"]).state == "collected"
    assert till.pull().events[-2].data["reservation"]["late_pickup"]
    assert town.offer(offer)["left"] == 1


def test_a_late_pickup_of_pieces_promised_to_somebody_else_is_a_shortfall(town: Town) -> None:
    till = town.till()
    offer = till.publish(2)
    first = town.reserved(offer, 2)
    reservation = placed_id(till)
    town.http.delete(f"/v1/public/reservations/{first['secret']}")
    town.reserved(offer, 2)
    till.do("reservation.collect", reservation=reservation, code=first["code"])
    assert "offer.shortfall" in [event.type for event in till.pull().events]
    assert town.offer(offer)["left"] == 0


def test_put_back_twice_does_no_harm(town: Town) -> None:
    till = town.till()
    mine = town.reserved(till.publish(3))
    step(till, "ready")
    assert step(till, "put_back").problem.type.endswith("wrong-state")
    town.http.delete(f"/v1/public/reservations/{mine['secret']}")
    assert [step(till, "put_back").status for _ in range(2)] == ["done", "done"]


# -- asking -----------------------------------------------------------------------------------------------------------


def test_no_more_is_promised_than_is_leased(town: Town) -> None:
    offer = town.till().publish(2)
    answer = town.ask_for(offer, 3)
    assert answer.status_code == 409
    assert code_of(answer) == "sold-out"
    assert answer.json()["left"] == 2


def test_the_same_key_answers_the_same_reservation(town: Town) -> None:
    offer = town.till().publish(5)
    answers = [town.ask_for(offer, 2, key="a-key-of-the-page-1", display_name="Ada") for _ in range(3)]
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert town.offer(offer)["left"] == 3
    assert code_of(town.ask_for(offer, 1, key="a-key-of-the-page-1", display_name="Ada")) == "idempotency-key"


def test_the_same_key_at_the_same_moment_reserves_once(town: Town) -> None:
    offer = town.till().publish(50)
    answers = at_once(8, lambda _: town.ask_for(offer, 1, key="pressed-eight-times"))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["secret"] for answer in answers}) == 1
    assert town.offer(offer)["left"] == 49


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ({"offer": "x"}, "k" * 16),
        ({"offer": "018f0000-0000-7000-8000-000000000000", "quantity": 0}, "k" * 16),
        ({"offer": "018f0000-0000-7000-8000-000000000000", "quantity": 1000}, "k" * 16),
        ({"offer": "018f0000-0000-7000-8000-000000000000", "display_name": "a\0b"}, "k" * 16),
        ({"offer": "018f0000-0000-7000-8000-000000000000"}, "short"),
        ([], "k" * 16),
    ],
)
def test_a_request_that_does_not_fit_is_refused(town: Town, body: Any, key: str) -> None:
    answer = town.http.post("/v1/public/reservations", json=body, headers={"Idempotency-Key": key})
    assert answer.status_code == 422
    assert code_of(answer) == "invalid"


def test_an_unknown_offer_or_secret_is_not_found(town: Town) -> None:
    town.till()
    assert code_of(town.ask_for("018f0000-0000-7000-8000-000000000000")) == "unknown-offer"
    assert code_of(town.http.get("/v1/public/reservations/nonsense")) == "unknown-reservation"
    assert code_of(town.http.delete("/v1/public/reservations/nonsense")) == "unknown-reservation"


def asking(town: Town, offer: str, _: int) -> httpx.Response:
    return town.ask_for(offer)


def test_the_last_piece_is_promised_once(town: Town) -> None:
    till = town.till()
    for _ in range(3):
        offer = till.publish(1)
        answers = at_once(16, partial(asking, town, offer))
        assert sorted(answer.status_code for answer in answers) == [201, *[409] * 15]


def test_many_at_once_leave_the_books_in_order(town: Town) -> None:
    till = town.till()
    offers = [till.publish(6) for _ in range(3)]

    def visit(number: int) -> httpx.Response:
        answer = town.ask_for(offers[number % 3], 1 + number % 2)
        if answer.status_code == 201 and number % 4 == 0:
            town.http.delete(f"/v1/public/reservations/{answer.json()['secret']}")
        return answer

    def sell(number: int) -> httpx.Response:
        return town.http.get("/v1/public/offers")

    answers = at_once(24, visit)
    at_once(2, sell)
    assert {answer.status_code for answer in answers} <= {201, 409}
    seqs = [event.seq for event in till.pull().events]
    assert seqs == list(range(1, len(seqs) + 1))


# -- the lease ages ---------------------------------------------------------------------------------------------------


def test_a_silent_shop_is_promised_less_and_then_not_at_all(town: Town, clock: Clock) -> None:
    till = town.till()  # open 9 to 18, Monday to Saturday; it is Monday, 10 o'clock
    offer = till.publish(3)
    found = []
    for hours in (3, 2, 24, 24):
        clock.pass_by(hours * HOUR)
        seen = town.offer(offer)
        found.append((seen["certainty"], seen["left"]))
    assert found == [("sure", 3), ("likely", 1), ("ask", 0), ("ask", 0)]
    assert code_of(town.ask_for(offer)) == "not-offered"
    till.pull()
    assert town.offer(offer)["certainty"] == "sure"


def test_a_closed_shop_is_not_silent(town: Town, clock: Clock) -> None:
    offer = town.till().publish(3)
    clock.pass_by(7 * HOUR)  # 17:00
    assert town.offer(offer)["certainty"] == "likely"
    quiet = town.till("Nur samstags", ShopFields(opening=(SHOP.opening[5],) if SHOP.opening else ()))
    rare = quiet.publish(3)
    clock.pass_by(4 * DAY)
    assert town.offer(rare)["certainty"] == "sure"


def test_of_an_uncertain_lease_half_is_promised(town: Town, clock: Clock) -> None:
    offer = town.till().publish(4)
    clock.pass_by(5 * HOUR)
    assert code_of(town.ask_for(offer, 3)) == "sold-out"
    assert town.reserved(offer, 2)["state"] == "placed"


# -- time -------------------------------------------------------------------------------------------------------------


def test_what_nobody_answers_lapses_after_the_shops_own_hours(town: Town, clock: Clock) -> None:
    till = town.till(fields=SHOP.model_copy(update={"answer_hours": 9}))
    offer = till.publish(2)
    mine = town.reserved(offer, 2)
    assert mine["deadline"] == MONDAY_TEN + DAY  # 8 hours today, one tomorrow from 9
    clock.pass_by(DAY - 1)
    assert town.hub.tick() == 0
    clock.pass_by(1)
    assert town.hub.tick() == 1
    assert (town.seen(mine["secret"])["state"], till.pull().events[-1].type) == ("lapsed", "reservation.lapsed")
    assert town.offer(offer)["left"] == 2


def test_a_hold_expires_at_closing_time_and_only_then(town: Town, clock: Clock) -> None:
    till = town.till()
    offer = till.publish(2)
    mine = town.reserved(offer, 2)
    step(till, "ready")
    clock.pass_by(2 * DAY + 8 * HOUR - 1)
    assert town.hub.tick() == 0
    clock.pass_by(1)
    assert town.hub.tick() == 1
    assert town.hub.tick() == 0
    assert town.seen(mine["secret"])["state"] == "expired"
    assert step(till, "collect", code=mine["code"]).state == "collected"  # standing at the counter with the code


def test_persons_are_forgotten_thirty_days_after_the_end(town: Town, clock: Clock) -> None:
    till = town.till()
    mine = town.reserved(till.publish(2), display_name="Ada", contact="ada@example.org")
    town.http.delete(f"/v1/public/reservations/{mine['secret']}")

    def names() -> list[str]:
        page = town.http.get("/v1/sync/snapshot?after=reservations:", headers=till.headers).json()
        return [one["display_name"] for one in page["reservations"]]

    clock.pass_by(DAY)
    town.hub.tick()
    assert names() == ["Ada"]
    clock.pass_by(30 * DAY)
    town.hub.tick()
    clock.pass_by(-20 * DAY)
    assert names() == [""]


def at_once(count: int, work: Callable[[int], httpx.Response]) -> list[httpx.Response]:
    """Do something from many threads that start together."""
    ready = threading.Barrier(count)
    answers: list[httpx.Response] = []

    def one(number: int) -> None:
        ready.wait()
        answers.append(work(number))

    threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == count
    return answers
