"""People with PINs: who may what, how wrong tries slow down, and the way back in."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shb_desktop.domain import staff as rules
from shb_desktop.domain.article import Article, ArticleDraft
from shb_desktop.domain.occasion import Kind, Occasion
from shb_desktop.domain.staff import (
    NOBODY,
    SHOP,
    Actor,
    LastOwner,
    OwnerOnly,
    PinTooSimple,
    PinUnclear,
    Role,
    StaffNameUnclear,
    TriedTooOften,
    UnknownPerson,
    WrongPin,
    WrongRecoveryCode,
)
from shb_desktop.domain.update import Parcel
from shb_desktop.ledger import movements
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home, resources
from shb_desktop.services import (
    catalogue,
    conflicts,
    counter,
    occasions,
    publishing,
    rescuing,
    safekeeping,
    sample,
    scheduling,
    staff,
    stocktaking,
)
from shb_desktop.services.importing import booking, plan
from shb_desktop.services.occasions import OccasionDraft
from shb_desktop.sync import asking, pairing, updating
from shb_desktop.sync.updating import Offered
from tests.shop import Clock

OWNER_PIN, CLERK_PIN = "8051", "473920"
TASTING = OccasionDraft("Geschenkkorb packen lassen", Occasion(Kind.SERVICE), 4, 500)
LIST = resources() / "sample" / "laden_am_markt.csv"


@pytest.fixture
def clerk(book: Book) -> Book:
    """The book in the hands of a clerk; Erika is the owner."""
    staff.found(book, "Erika", OWNER_PIN)
    jana = staff.add(owner_of(book), "Jana", Role.CLERK, CLERK_PIN)
    return book.by(Actor(jana.id, jana.role, jana.name))


def owner_of(book: Book) -> Book:
    erika = next(person for person in staff.people(book) if person.role is Role.OWNER)
    return book.by(Actor(erika.id, Role.OWNER, erika.name))


def article(book: Book) -> Article:
    return catalogue.add(book, ArticleDraft(name="Heidehonig", price=650, stock=5000))


def test_a_shop_without_staff_works_as_its_owner(book: Book) -> None:
    assert staff.at_start(book) == SHOP
    catalogue.change(book, article(book).id, ArticleDraft(name="Heidehonig", price=690))


def test_where_there_is_staff_nobody_is_an_owner_before_the_pin(book: Book) -> None:
    person = staff.found(book, "  Erika  ", OWNER_PIN).person
    assert person.name == "Erika"
    assert staff.at_start(book) == NOBODY
    with pytest.raises(WrongPin):
        staff.log_in(book, person.id, "8052")
    assert staff.log_in(book, person.id, OWNER_PIN) == Actor(person.id, Role.OWNER, "Erika")
    assert staff.log_in_by_name(book, "erika", OWNER_PIN).staff == person.id


def test_the_first_owner_is_found_once(clerk: Book) -> None:
    for hands in (clerk, clerk.by(SHOP)):
        with pytest.raises(OwnerOnly):
            staff.found(hands, "Eve", "9305")


FORBIDDEN: dict[str, Callable[[Book, Article], object]] = {
    "a price": lambda book, one: catalogue.change(book, one.id, replace(catalogue.as_draft(one), price=1)),
    "a purchase price": lambda book, one: catalogue.change(book, one.id, replace(catalogue.as_draft(one), cost=1)),
    "publishing": lambda book, one: publishing.publish(book, one.id),
    "a lease": lambda book, one: publishing.set_cap(book, one.id, 1),
    "pausing": lambda book, one: publishing.pause(book, one.id),
    "withdrawing": lambda book, one: publishing.withdraw(book, one.id),
    "a buffer": lambda book, one: publishing.set_terms(book, one.id, buffer=1),
    "the usual terms": lambda book, one: publishing.set_usual_terms(book, publishing.Terms()),
    "an offer's times": lambda book, one: scheduling.plan(book, one.id, None, None),
    "rescuing": lambda book, one: rescuing.rescue(book, one.id, date(2031, 1, 1), 100),
    "the usual price again": lambda book, one: rescuing.end(book, one.id),
    "settling a conflict": lambda book, one: conflicts.settle(book, one.id, ()),
    "the sample shop": lambda book, one: sample.fill(book),
    "an occasion": lambda book, one: occasions.lay_out(book, TASTING),
    "an occasion's places": lambda book, one: occasions.change(book, one.id, TASTING),
    "a new version": lambda book, one: updating.start(book, LIST, Offered("2.0", {}, Parcel("here", "", 1, ""))),
    "the city's preview": lambda book, one: asking.preview(book, Home(book.path.parent), one.id),
    "pairing": lambda book, one: pairing.pair(book, Home(book.path.parent), "https://stadt.example", "ACD-234"),
    "what columns mean": lambda book, one: booking.keep_profile(book, plan.look(LIST)),
    "counting what nobody found": lambda book, one: stocktaking.count_zero(book, (one.id,)),
    "undoing an import": lambda book, one: booking.undo(book, 1),
    "an evaluation": lambda book, one: stocktaking.inventory(book),
    "booking a stocktake": lambda book, one: stocktaking.close(book),
    "dropping a stocktake": lambda book, one: stocktaking.drop(book),
    "new staff": lambda book, one: staff.add(book, "Eve", Role.OWNER, "9305"),
    "another's PIN": lambda book, one: staff.set_pin(book, 1, "9305"),
    "a role": lambda book, one: staff.set_role(book, book.actor.staff, Role.OWNER),
    "somebody's leaving": lambda book, one: staff.leave(book, 1),
    "the lock": lambda book, one: staff.set_lock_minutes(book, 0),
    "a recovery code": lambda book, one: staff.new_recovery(book),
}


@pytest.mark.parametrize("deed", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_what_is_the_owners_is_refused_to_a_clerk_in_the_service_itself(
    clerk: Book, deed: Callable[[Book, Article], object]
) -> None:
    one = article(clerk)
    stocktaking.begin(clerk, "Inventur")
    with pytest.raises(OwnerOnly) as refusal:
        deed(clerk, one)
    assert "Inhaber" in refusal.value.title
    assert catalogue.get(clerk, one.id) == one


def test_a_clerk_neither_imports_nor_restores(clerk: Book, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Name;Preis\nSenf;2,00\n", encoding="utf-8")
    with pytest.raises(OwnerOnly):
        booking.run(clerk, plan.look(file))
    assert catalogue.count(clerk) == 0
    assert booking.run(owner_of(clerk), plan.look(file)).added == 1
    with pytest.raises(OwnerOnly):
        safekeeping.restore(Home(tmp_path), file, Clock(), lambda: clerk, clerk.actor)


def test_a_clerk_books_counts_and_mends_words_and_each_line_carries_the_name(clerk: Book) -> None:
    one = article(clerk)
    counter.book_article(clerk, one.id, counter.Mode.OUT, 1000)
    assert catalogue.change(clerk, one.id, replace(catalogue.as_draft(one), shelf="B2")).shelf == "B2"
    with clerk.read() as connection:
        lines = movements.recent(connection, 2)
    assert {staff.names(clerk)[line.staff] for line in lines} == {"Jana"}
    stocktaking.begin(clerk, "Inventur")
    stocktaking.count(clerk, one.id, 3000)
    assert stocktaking.inventory(owner_of(clerk)).lines[0].count.staff == clerk.actor.staff


def test_everybody_changes_their_own_pin(clerk: Book) -> None:
    staff.set_pin(clerk, clerk.actor.staff, "60418")
    assert staff.log_in(clerk, clerk.actor.staff, "60418") == clerk.actor


@pytest.mark.parametrize(
    ("pin", "refusal"),
    [
        ("123", PinUnclear), ("123456789", PinUnclear), ("12a4", PinUnclear), ("١٢٣٤", PinUnclear),
        ("0000", PinTooSimple), ("4567", PinTooSimple), ("9876", PinTooSimple),
    ],
)  # fmt: skip
def test_a_poor_pin_is_not_set(book: Book, pin: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        staff.found(book, "Erika", pin)
    assert staff.people(book) == ()


def test_no_pin_lies_in_the_book(book: Book) -> None:
    made = staff.found(book, "Erika", "80514416")
    with book.read() as connection:
        kept = str(connection.exec_driver_sql("SELECT * FROM staff").fetchall())
        kept += str(connection.exec_driver_sql("SELECT * FROM setting").fetchall())
    assert "80514416" not in kept
    assert rules.normal_recovery_code(made.recovery) not in kept


def test_wrong_tries_make_one_wait_longer_each_time(book: Book, clock: Clock) -> None:
    person = staff.found(book, "Erika", OWNER_PIN).person
    for _ in range(rules.FREE_TRIES):
        with pytest.raises(WrongPin):
            staff.log_in(book, person.id, "9305")
    with pytest.raises(TriedTooOften) as refusal:
        staff.log_in(book, person.id, OWNER_PIN)
    assert refusal.value.seconds == 5
    clock.now += 5_000
    with pytest.raises(WrongPin):
        staff.log_in(book, person.id, "9305")
    with pytest.raises(TriedTooOften) as refusal:
        staff.log_in(book, person.id, OWNER_PIN)
    assert refusal.value.seconds == 10
    clock.now += 10_000
    assert staff.log_in(book, person.id, OWNER_PIN).staff == person.id
    with pytest.raises(WrongPin):
        staff.log_in(book, person.id, "9305")


def test_a_clock_set_back_or_forth_makes_no_wait_shorter_or_endless() -> None:
    assert rules.wait_ms(rules.FREE_TRIES, last=100_000, now=0) == 5_000
    assert rules.wait_ms(99, last=0, now=0) == 300_000
    assert rules.wait_ms(rules.FREE_TRIES - 1, last=0, now=0) == 0


def test_the_recovery_code_opens_once_and_is_followed_by_another(book: Book) -> None:
    made = staff.found(book, "Erika", OWNER_PIN)
    with pytest.raises(WrongRecoveryCode):
        staff.recover(book, "2222-2222-2222-2222-2222", "9305")
    again = staff.recover(book, made.recovery.lower().replace("-", " "), "9305")
    assert staff.log_in(book, made.person.id, "9305").role is Role.OWNER
    with pytest.raises(WrongRecoveryCode):
        staff.recover(book, made.recovery, "7402")
    assert again.recovery != made.recovery


def test_wrong_recovery_codes_wait_too(book: Book) -> None:
    staff.found(book, "Erika", OWNER_PIN)
    for _ in range(rules.FREE_TRIES):
        with pytest.raises(WrongRecoveryCode):
            staff.recover(book, "2222", "9305")
    with pytest.raises(TriedTooOften):
        staff.recover(book, "2222", "9305")


def test_an_owner_stays_as_long_as_anybody_does(clerk: Book) -> None:
    boss = owner_of(clerk)
    with pytest.raises(LastOwner):
        staff.leave(boss, boss.actor.staff)
    with pytest.raises(LastOwner):
        staff.set_role(boss, boss.actor.staff, Role.CLERK)
    staff.leave(boss, clerk.actor.staff)
    assert staff.still(clerk, clerk.actor) == NOBODY
    with pytest.raises(UnknownPerson):
        staff.log_in(clerk, clerk.actor.staff, CLERK_PIN)
    staff.leave(boss, boss.actor.staff)
    assert staff.at_start(clerk) == SHOP
    assert staff.still(clerk, clerk.actor) == SHOP


def test_who_comes_back_is_the_same_person(clerk: Book) -> None:
    boss = owner_of(clerk)
    staff.leave(boss, clerk.actor.staff)
    assert staff.add(boss, "Jana", Role.CLERK, "60418").id == clerk.actor.staff
    with pytest.raises(StaffNameUnclear):
        staff.add(boss, "jana", Role.CLERK, "60418")
    with pytest.raises(StaffNameUnclear):
        staff.add(boss, " ", Role.CLERK, "60418")


def test_a_pin_is_stretched_as_far_as_a_counter_can_wait(cost: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "_COST", cost)
    scheme, salt, digest = rules.sealed(OWNER_PIN).split("$")
    stretched = hashlib.scrypt(OWNER_PIN.encode(), salt=bytes.fromhex(salt), n=16_384, r=8, p=1, maxmem=2**26)
    assert (scheme, len(salt), digest) == ("scrypt", 32, stretched.hex())
