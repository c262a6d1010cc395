"""What may happen in the town of `world.py`: each deed is a function of the world and a till, drawn by its weight."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import update

from prima.contract.messages import ReserveRequest
from prima.contract.reservation import OPEN, Action, State
from prima.hub.services import clockwork, reserving
from prima.hub.storage.schema import city
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.reservation import Reservation
from shb_desktop.ledger import backup, offers
from shb_desktop.services import catalogue, conflicts, counter, handover, publishing
from shb_desktop.services.counter import Mode
from shb_desktop.sync import engine, planning
from shb_desktop.sync.errors import BookBehind, Quarantined, Unauthorised
from shb_desktop.sync.planning import Pull, Push
from shb_desktop.sync.step import Step
from tests.faults.copies import copy_of, lay_over
from tests.faults.proofs import raw
from tests.faults.wire import Wire, deliver, renew_if_due

if TYPE_CHECKING:
    from tests.faults.world import Till, World

ARTICLES = (
    ("Apfelsaft", 7, "09520000000011"),
    ("Birnensaft", 4, "09520000000028"),
    ("Kirschsaft", 5, "09520000000035"),
)
"""What each till has in its own book, how many pieces of it, and its GTIN. The last is online nowhere in the morning,
and only where several tills may publish it."""

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000

# -- the shop -------------------------------------------------------------------------------------------------------


def sell(world: "World", till: "Till") -> None:
    """Goods leave over the counter; what is promised is left alone, or taken all the same when somebody insists."""
    insists = world.careless and world.random.random() < 0.3
    world.forced |= insists
    article = _article(world)
    counter.book_article(till.book, article, Mode.OUT, world.random.choice((1, 2)) * PIECE, confirmed=insists)


def receive(world: "World", till: "Till") -> None:
    counter.book_article(till.book, _article(world), Mode.IN, world.random.choice((1, 3)) * PIECE)


def publish(world: "World", till: "Till") -> None:
    publishing.publish(till.book, _article(world), world.random.choice((None, 1, 3, 9)))


def set_cap(world: "World", till: "Till") -> None:
    publishing.set_cap(till.book, _article(world), world.random.randrange(6))


def reprice(world: "World", till: "Till") -> None:
    """Another price for an article; two tills may well ask for different ones."""
    article = _article(world)
    draft = catalogue.as_draft(catalogue.get(till.book, article))
    catalogue.change(till.book, article, replace(draft, price=world.random.choice((149, 199, 249))))


def settle_conflict(world: "World", till: "Till") -> None:
    """A person decides what two tills have said otherwise, field by field."""
    with till.book.read() as connection:
        clashing = [offer for offer in offers.all_offers(connection) if offer.conflict]
    if clashing:
        offer = world.random.choice(sorted(clashing, key=lambda one: one.article))
        ours = [name for name in sorted(offer.conflict) if world.random.random() < 0.5]
        conflicts.settle(till.book, offer.article, ours)
        world.proofs.settled(till)


def pause(world: "World", till: "Till") -> None:
    publishing.pause(till.book, _article(world))


def withdraw(world: "World", till: "Till") -> None:
    publishing.withdraw(till.book, _article(world))


def accept(world: "World", till: "Till") -> None:
    _act(world, till, Action.ACCEPT, lambda found: handover.accept(till.book, found.id))


def ready(world: "World", till: "Till") -> None:
    _act(world, till, Action.READY, lambda found: handover.ready(till.book, found.id))


def reject(world: "World", till: "Till") -> None:
    _act(world, till, Action.REJECT, lambda found: handover.reject(till.book, found.id, "Leider nicht."))


def hand_over(world: "World", till: "Till") -> None:
    def give(found: Reservation) -> None:
        whole = world.random.random() < 0.7
        taken = None if whole else {line.line: max(1, line.quantity - 1) for line in found.lines}
        handover.hand_over(till.book, found.id, found.code, taken)

    _act(world, till, Action.COLLECT, give)


def put_back(world: "World", till: "Till") -> None:
    tasks = handover.put_back_tasks(till.book)
    if tasks:
        handover.put_back(till.book, world.random.choice(tasks).id)


def restart(world: "World", till: "Till") -> None:
    """The computer is switched off: what was not written is gone, also answers that were on their way."""
    till.late.clear()
    till.book.close()
    till.book = world.open(till.name)


def keep_book(world: "World", till: "Till") -> None:
    world.book_backups[till.name] = copy_of(till.book._pen)


def restore_book(world: "World", till: "Till") -> None:
    """The program puts an older copy of the book back. What it forgot may be goods: proofs of stock end here."""
    if till.name in world.book_backups:
        world.put_back_copies = True
        till.late.clear()
        lay_over(world.book_backups[till.name], till.book.path)
        backup.note_restored(raw(till.book._pen), till.book.clock())
        world.proofs.forget(till)


def copy_book_back(world: "World", till: "Till") -> None:
    """Somebody copies an older file over the book, behind the program's back."""
    if till.name in world.book_backups:
        world.rebooked = world.put_back_copies = True
        till.late.clear()
        lay_over(world.book_backups[till.name], till.book.path)
        world.proofs.forget(till)


def pair_again(world: "World", till: "Till") -> None:
    world.pair(till)


# -- the citizen, the clock, the hub ---------------------------------------------------------------------------------


def reserve(world: "World", _: "Till") -> None:
    rows = raw(world.office.database._pen).execute("SELECT id FROM offer WHERE shown AND allot > held")
    reservable = sorted(row[0] for row in rows)
    if not reservable:
        return
    wanted = ReserveRequest(
        offer=UUID(world.random.choice(reservable)),
        quantity=world.random.choice((1, 1, 2)),
        display_name="Frau Muster",
    )
    key = str(uuid4())
    secret = reserving.reserve(world.office, wanted, key).secret
    world.keys.append((key, wanted, secret, world.now))
    world.secrets.append(secret)


def reserve_twice(world: "World", _: "Till") -> None:
    """The citizen's answer was lost; the browser asks again under the same key."""
    # The hub remembers keys for a day.
    young = [kept for kept in world.keys if world.now - kept[3] < 20 * HOUR]
    if young and not world.restored:
        key, wanted, secret, _at = world.random.choice(young)
        assert reserving.reserve(world.office, wanted, key).secret == secret, "one request, two reservations"


def cancel(world: "World", _: "Till") -> None:
    if world.secrets:
        reserving.cancel(world.office, world.random.choice(world.secrets))


def wait(world: "World", _: "Till") -> None:
    world.now += world.random.choice((MINUTE, HOUR, 9 * HOUR, 3 * DAY))
    clockwork.tick(world.office)


def tick(world: "World", _: "Till") -> None:
    clockwork.tick(world.office)


def keep_hub(world: "World", _: "Till") -> None:
    world.backups.append(copy_of(world.office.database._pen))


def restore_hub(world: "World", _: "Till") -> None:
    if world.backups:
        world.restored = True
        lay_over(world.random.choice(world.backups), world.hub_file)
        world.office.database.write(lambda c: c.execute(update(city).values(epoch=uuid4())))
        world.proofs.hub_restored()


# -- the wire -------------------------------------------------------------------------------------------------------


def upload(world: "World", till: "Till") -> None:
    def say() -> Step:
        renew_if_due(world, till)
        return engine.upload(till.book, Wire(world, till))

    _talk(world, till, say)


def download(world: "World", till: "Till") -> None:
    def hear() -> Step:
        renew_if_due(world, till)
        return engine.download(till.book, Wire(world, till))

    _talk(world, till, hear)


def ask_now_read_later(world: "World", till: "Till") -> None:
    """The answer is on its way while the other thread, the clerk and the citizens go on."""
    with till.book.read() as connection:
        action = world.random.choice(planning.plan(planning.position(connection)))
    line = Wire(world, till)
    if isinstance(action, Push):
        pushed = line.push(action.epoch, [op.text for op in action.ops])
        till.late.append(lambda: engine.take_push(till.book, action, pushed))
    elif isinstance(action, Pull):
        pulled = line.pull(action.cursor, 0)
        till.late.append(lambda: engine.take_pull(till.book, action, pulled))
    else:
        page = line.snapshot(action.mark.after)
        till.late.append(lambda: engine.take_snapshot(till.book, action, page))


def read_later(world: "World", till: "Till") -> None:
    if till.late:
        _talk(world, till, till.late.pop(world.random.randrange(len(till.late))))


def deliver_astray(world: "World", _: "Till") -> None:
    """A request that somebody gave up arrives after all; nobody reads the answer."""
    if world.astray:
        deliver(world.office, world.astray.pop(world.random.randrange(len(world.astray))))


def _talk(world: "World", till: "Till", say: Callable[[], Step]) -> None:
    try:
        say()
    except (BookBehind, Quarantined, Unauthorised) as problem:
        world.proofs.needs_a_person(problem)
        # A person pairs the till anew, sooner or later.
        if till.ill:
            world.pair(till)
        till.ill = True


# -- inside ---------------------------------------------------------------------------------------------------------


def _article(world: "World") -> int:
    return 1 + world.random.randrange(len(ARTICLES) if len(world.tills) > 1 else 2)


def _act(world: "World", till: "Till", action: Action, do: Callable[[Reservation], object]) -> None:
    states = [*OPEN, State.CANCELLED, State.EXPIRED] if action is Action.COLLECT else OPEN
    found = [one for one in handover.reservations(till.book, *sorted(states)) if one.may(action)]
    if found:
        do(world.random.choice(sorted(found, key=lambda one: one.id)))


DEEDS: dict[Callable[["World", "Till"], None], int] = {
    sell: 6,
    receive: 3,
    publish: 4,
    set_cap: 4,
    pause: 1,
    withdraw: 1,
    accept: 3,
    ready: 6,
    reject: 2,
    hand_over: 8,
    put_back: 3,
    restart: 1,
    keep_book: 1,
    restore_book: 1,
    copy_book_back: 1,
    pair_again: 1,
    reserve: 16,
    reserve_twice: 2,
    cancel: 4,
    wait: 3,
    tick: 2,
    keep_hub: 2,
    restore_hub: 1,
    upload: 14,
    download: 14,
    ask_now_read_later: 6,
    read_later: 6,
    deliver_astray: 3,
    reprice: 4,
    settle_conflict: 6,
}
"""How often each is drawn."""

SINCE: dict[Callable[["World", "Till"], None], int] = {reprice: 9_000_000, settle_conflict: 11_000_000}
"""Deeds of younger histories: those of smaller seeds stay as they were lived."""


def drawn(seed: int, often: tuple[str, ...]) -> dict[Callable[["World", "Till"], None], int]:
    """How often each deed is drawn in a history; those that are named in `often` in plenty."""
    return {
        deed: 8 * weight if deed.__name__ in often else weight if seed >= SINCE.get(deed, 0) else 0
        for deed, weight in DEEDS.items()
    }
