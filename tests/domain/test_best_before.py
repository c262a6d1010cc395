"""First in, first out, and the lots that are named."""

from hypothesis import given
from hypothesis import strategies as st

from shb_desktop.domain.best_before import Parcel, remaining
from shb_desktop.domain.movement import Movement, MovementKey, Reason

JANUARY, MARCH = 20270131, 20270331


def line(quantity: int, best_before: int = 0, lot: str = "", reverses: MovementKey | None = None) -> Movement:
    return Movement(MovementKey(1, 1), 1, quantity, Reason.IN, 0, lot=lot, best_before=best_before, reverses=reverses)


def test_what_came_first_goes_first() -> None:
    assert remaining([line(5, JANUARY), line(5, MARCH), line(-6)]) == (Parcel("", MARCH, 4),)


def test_a_named_lot_goes_before_its_turn() -> None:
    left = remaining([line(5, JANUARY, "A"), line(5, MARCH, "B"), line(-2, MARCH, "B")])
    assert left == (Parcel("A", JANUARY, 5), Parcel("B", MARCH, 3))


def test_more_of_a_lot_than_came_is_taken_from_the_oldest() -> None:
    assert remaining([line(5, JANUARY, "A"), line(1, MARCH, "B"), line(-2, MARCH, "B")]) == (Parcel("A", JANUARY, 4),)


def test_what_went_out_before_it_came_in_is_made_up_for() -> None:
    assert remaining([line(-3), line(5, JANUARY)]) == (Parcel("", JANUARY, 2),)


def test_what_is_taken_back_is_the_next_to_go() -> None:
    taken_back = line(2, reverses=MovementKey(1, 2))
    assert remaining([line(5, JANUARY), line(-2), taken_back, line(-2)]) == (Parcel("", JANUARY, 3),)


@given(st.lists(st.tuples(st.integers(-9, 9), st.sampled_from((0, JANUARY, MARCH)), st.sampled_from(("", "A")))))
def test_the_parcels_add_up_to_what_is_on_hand(moves: list[tuple[int, int, str]]) -> None:
    left = remaining([line(quantity, day, lot) for quantity, day, lot in moves])
    assert all(parcel.quantity > 0 for parcel in left)
    on_hand = sum(quantity for quantity, _, _ in moves)
    assert sum(parcel.quantity for parcel in left) == max(0, on_hand)
