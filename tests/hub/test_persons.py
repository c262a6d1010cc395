import json

from sqlalchemy import text

from prima.hub.services import persons
from tests.hub.town import DAY, Clock, Town, placed_id

ANNE = {"display_name": "Anne Aalbach", "contact": "Anne@Example.org"}


def test_a_person_sees_what_the_hub_knows_about_her_and_nothing_of_others(town: Town) -> None:
    till = town.till()
    offer = till.publish(5)
    town.reserved(offer, 2, **ANNE)
    town.reserved(offer, 1, display_name="Bernd", contact="bernd@example.org")
    found = persons.known(town.hub.office, " anne@example.ORG ")
    assert [(one["shop"], one["display_name"], one["lines"][0]["quantity"]) for one in found] == [
        ("Laden am Markt", "Anne Aalbach", 2)
    ]
    assert json.loads(json.dumps(found)) == found
    assert persons.known(town.hub.office, "") == []


def test_a_person_who_asks_is_forgotten_everywhere_and_the_till_hears_of_it(town: Town) -> None:
    till = town.till()
    offer = till.publish(5)
    secret = town.reserved(offer, 2, **ANNE)["secret"]
    till.do("reservation.accept", reservation=placed_id(till))
    before = till.pull()
    assert persons.erase(town.hub.office, "ANNE@example.org") == 1
    told = till.pull(before.cursor).events
    assert [event.type for event in told] == ["reservation.changed"]
    assert told[0].data["reservation"]["display_name"] == ""
    assert told[0].data["reservation"]["rev"] > before.events[-1].data["reservation"]["rev"]
    assert _mentions(town, "Aalbach", "nne@") == []
    assert persons.known(town.hub.office, ANNE["contact"]) == []
    assert town.seen(secret)["state"] == "accepted"
    assert persons.erase(town.hub.office, ANNE["contact"]) == 0


def test_names_and_contacts_are_forgotten_thirty_days_after_the_end(town: Town, clock: Clock) -> None:
    till = town.till()
    offer = till.publish(5)
    secret = town.reserved(offer, 1, **ANNE)["secret"]
    town.http.delete(f"/v1/public/reservations/{secret}")
    clock.pass_by(persons.KEPT_DAYS * DAY)
    town.hub.tick()
    assert sorted(_mentions(town, "Aalbach")) == ["event", "event", "reservation"]
    clock.pass_by(1)
    town.hub.tick()
    assert _mentions(town, "Aalbach", "nne@") == []
    events = [event for event in till.pull().events if event.type.startswith("reservation.")]
    assert [event.data["reservation"]["display_name"] for event in events] == ["", ""]


def test_an_open_reservation_keeps_its_contact_however_long_it_takes(town: Town, clock: Clock) -> None:
    till = town.till()
    town.reserved(till.publish(5), 1, **ANNE)
    till.do("reservation.accept", reservation=placed_id(till))
    clock.pass_by(60 * DAY)
    town.hub.tick()
    assert "reservation" in _mentions(town, "Aalbach")


def _mentions(town: Town, *words: str) -> list[str]:
    """The tables in which a word stands, once for each row."""
    with town.hub.office.database.read() as connection:
        return [
            table
            for table in ("reservation", "event", "op_result", "idempotency", "offer")
            for row in connection.execute(text(f"SELECT * FROM {table}"))
            if any(word in str(row) for word in words)
        ]
