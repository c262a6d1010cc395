"""Whatever a till can send has a word: no field of the treaty leaves the shop unsaid."""

from prima.contract.messages import OfferFields, ShopFields
from prima.contract.ops import Op
from shb_desktop.domain import told


def test_every_field_and_every_kind_of_message_has_a_word() -> None:
    assert told.OFFER_FIELDS.keys() == OfferFields.model_fields.keys()
    assert told.SHOP_FIELDS.keys() == ShopFields.model_fields.keys()
    kinds = {kind.model_fields["type"].default for kind in Op.__args__[0].__args__}
    assert told.WHAT.keys() == kinds | {"device.pair", "image.put", "facts.look_up", "offer.preview"}


def test_values_are_said_as_a_person_reads_them() -> None:
    fields = {"price": 249, "paused": False, "age_limit": 18, "deposit": None, "visible_from": 1_795_161_600_000}
    facts = dict(told.content("offer.put", {"offer": "x", "base_rev": 3, "fields": fields}))
    assert facts.pop("Zu sehen ab").startswith("20.11.2026, ")
    assert facts == {"Preis": "2,49\u00a0€", "Pausiert": "nein", "Abgabe ab": "18 Jahren", "Pfand": "–"}
    opening = {"fields": {"opening": [{"weekday": 5, "opens": "09:00", "closes": "13:00"}]}}
    assert told.content("shop.put", opening) == (("Öffnungszeiten", "Samstag 09:00–13:00 Uhr"),)


def test_a_handover_and_a_reminder_name_what_was_told_of_them() -> None:
    lines = [{"line": 1, "quantity": 2}]
    assert told.content("reservation.collect", {"reservation": "x", "code": "ACD234", "lines": lines}) == (
        ("Abholcode", "ACD234"),
        ("Ausgehändigt", "2 Stück"),
    )
    both = told.content("reservation.collect", {"lines": [*lines, {"line": 2, "quantity": 0}]})
    assert both == (("Ausgehändigt", "Posten 1: 2 Stück"), ("Ausgehändigt", "Posten 2: 0 Stück"))
    line = {"line": 1, "offer": "x", "title": "Honig", "price": 549, "quantity": 2, "collected": 1}
    view = {"state": "collected", "code": "ACD234", "lines": [line], "display_name": "", "placed_at": 1}
    facts = told.content("reservation.restore", {"reservation": "x", "view": view})
    assert ("Reserviert", "2 × Honig · 5,49\u00a0€ · übergeben: 1") in facts
    assert ("Stand", "Abgeholt") in facts


def test_what_has_no_word_comes_as_it_is() -> None:
    assert told.content("market.day", {"stall": 7}) == (("stall", "7"),)
    assert told.what("market.day") == "market.day"
