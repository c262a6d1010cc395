"""What citizens search in vain reaches the shops, and never who searched it."""

from sqlalchemy import select

from prima.hub.services import clockwork
from prima.hub.services.wishes import KEPT_DAYS, Wishes
from prima.hub.storage.schema import wish
from tests.hub.town import DAY, Town


def search(town: Town, text: str, **narrowed: str) -> None:
    answer = town.http.get("/v1/public/offers", params={"q": text, **narrowed})
    assert answer.status_code == 200, answer.text


def told(town: Town) -> list[tuple[str, int]]:
    clockwork.tick(town.hub.office)
    answer = town.http.get("/v1/wishes", headers=town.till().headers)
    assert answer.status_code == 200, answer.text
    return [(one["words"], one["days"]) for one in answer.json()["wishes"]]


def test_what_is_searched_in_vain_on_five_days_is_told_and_not_before(town: Town) -> None:
    for _ in range(4):
        search(town, "  Kinder  Gummistiefel ")
        search(town, "kinder gummistiefel")
        town.clock.pass_by(DAY)
    assert told(town) == []
    search(town, "KINDER GUMMISTIEFEL")
    assert told(town) == [("kinder gummistiefel", 5)]


def test_a_narrowed_question_and_one_that_is_answered_are_no_wish(town: Town) -> None:
    till = town.till()
    for number in range(3):
        till.publish(2, title=f"Honig {number}")
    for _ in range(5):
        search(town, "honig")
        search(town, "senf", kind="event")
        town.clock.pass_by(DAY)
    assert told(town) == []


def test_nothing_that_may_name_a_person_is_noted_and_nothing_is_kept_for_long(town: Town) -> None:
    wishes, now = Wishes(), town.clock()
    for text in ("erika@example.org", "02871 555123", "x", "?", "a" * 61, "<b>", "4006381333931"):
        wishes.note(text, now)
    wishes.note("Rad 26 Zoll", now)
    wishes.write(town.hub.office.database, now)
    with town.hub.office.database.read() as connection:
        assert connection.execute(select(wish.c.words)).scalars().all() == ["rad 26 zoll"]
    wishes.write(town.hub.office.database, now + (KEPT_DAYS + 1) * DAY)
    with town.hub.office.database.read() as connection:
        assert connection.execute(select(wish.c.words)).scalars().all() == []


def test_only_a_till_of_the_city_may_ask(town: Town) -> None:
    assert town.http.get("/v1/wishes").status_code == 401
