"""What must hold in the town of `world.py`: at every moment, and when everything has come to rest."""

import hashlib
import json
from typing import TYPE_CHECKING, Any

from prima.contract.reservation import MOVES, OPEN, State
from prima.hub.services import checking
from shb_desktop.ledger import hub_link, outbox

if TYPE_CHECKING:
    from tests.faults.world import Till, World

EXPECTED_REFUSALS = {"wrong-state", "conflict", "stale-view"}
"""What a person may be shown in the end: somebody else was faster. Anything else would be the protocol's own fault."""

_NEXT = {state: {move.to for (at, _), move in MOVES.items() if at is state} for state in State}


def _reachable(state: State) -> set[State]:
    found, edge = {state}, {state}
    while edge:
        edge = {after for one in edge for after in _NEXT[one]} - found
        found |= edge
    return found


_LATER = {state: _reachable(state) for state in State}


class Proofs:
    """Remembers what was seen, so that nothing may go back."""

    def __init__(self, world: "World") -> None:
        self._world = world

    def begin(self) -> None:
        self._states: dict[str, State] = {}
        self._cursors: dict[str, tuple[str, int]] = {}
        self._done: dict[str, dict[int, str]] = {}

    def hub_restored(self) -> None:
        """The hub's own past is another one now."""
        self._states = {}
        self._done = {}

    def forget(self, till: "Till") -> None:
        """The till's own past is another one now."""
        self._cursors.pop(till.name, None)
        self._done.pop(till.name, None)

    def always(self) -> None:
        """After every step."""
        world = self._world
        assert checking.check(world.office) == ()
        with world.office.database.read() as hub:
            self._transitions(hub)
            for till in world.tills:
                with till.book.read() as book:
                    self._book(book)
                    self._cursor(book, till)
                    self._once(hub, book, till)
            self._not_oversold(hub)

    def _transitions(self, hub: Any) -> None:
        for identity, text in hub.exec_driver_sql("SELECT id, state FROM reservation"):
            before, now = self._states.get(identity), State(text)
            assert before is None or now in _LATER[before], f"{before} became {now}"
            self._states[identity] = now

    def _book(self, book: Any) -> None:
        wrong = book.exec_driver_sql(
            """SELECT stock.article FROM stock WHERE on_hand <> (
                   SELECT coalesce(sum(quantity), 0) FROM movement WHERE movement.article = stock.article
               ) OR held <> 1000 * (
                   SELECT coalesce(sum(line.quantity), 0) FROM reservation_line AS line
                   JOIN reservation ON reservation.id = line.reservation
                   WHERE line.article = stock.article AND reservation.state IN ('placed', 'accepted', 'ready')
               )"""
        ).all()
        assert wrong == [], "the stock is not the sum of the book"
        first, last, count = book.exec_driver_sql("SELECT min(n), max(n), count(n) FROM outbox").one()
        assert count == 0 or (first, last) == (1, count), "a gap in the outbox"
        answered = outbox.answered(book)
        early = book.exec_driver_sql("SELECT count(*) FROM outbox WHERE n <= ? AND state = 'waiting'", (answered,))
        assert early.scalar_one() == 0

    def _cursor(self, book: Any, till: "Till") -> None:
        link = hub_link.link(book)
        assert link
        if hub_link.snapshot(book) is not None:
            self._cursors.pop(till.name, None)
            return
        place = (f"{link.epoch} {link.device}", hub_link.cursor(book))
        before = self._cursors.get(till.name)
        assert before is None or before[0] != place[0] or before[1] <= place[1], "a cursor went back"
        self._cursors[till.name] = place

    def _once(self, hub: Any, book: Any, till: "Till") -> None:
        """What the hub has of this till is what the till said, and every answer that was taken in stands at the hub."""
        world = self._world
        link = hub_link.link(book)
        epoch = hub.exec_driver_sql("SELECT epoch FROM city").scalar_one()
        if world.rebooked or link is None or link.epoch.replace("-", "") != str(epoch).replace("-", ""):
            return
        told = hub.exec_driver_sql(
            "SELECT n, content, result FROM op_result WHERE device = ? ORDER BY n", (till.device.hex,)
        ).all()
        said = {n: (state, body) for n, state, body in self._said(book)}
        assert [n for n, _, _ in told] == list(range(1, len(told) + 1))
        for n, content, _ in told:
            assert n in said, "the hub knows an operation that the till never made"
            assert bytes(content) == said[n][1], f"operation {n} says something else at the hub"
        missing = [n for n, (state, _) in said.items() if state != outbox.WAITING and n > len(told)]
        assert missing == [], f"answered, but unknown to the hub: {missing}"
        results = self._done.setdefault(f"{till.name} {till.device}", {})
        for n, _, result in told:
            assert results.setdefault(n, result) == result, "an answer changed"

    def _said(self, book: Any) -> list[tuple[int, str, bytes]]:
        rows = book.exec_driver_sql("SELECT n, type, at, body, state FROM outbox WHERE n IS NOT NULL")
        return [
            (n, state, _content({"n": n, "type": kind, "at": at, **json.loads(body)}))
            for n, kind, at, body, state in rows
        ]

    def _not_oversold(self, hub: Any) -> None:
        """With one till whose clerk respects promises: what the city holds is on the shelf, always."""
        world = self._world
        if len(world.tills) > 1 or world.forced or world.restored or world.rebooked:
            return
        with world.tills[0].book.read() as book:
            for article, on_hand in book.exec_driver_sql("SELECT article, on_hand / 1000 FROM stock").all():
                ours = {
                    identity: (state, quantity)
                    for identity, state, quantity in book.exec_driver_sql(
                        """SELECT reservation.id, state, sum(quantity) FROM reservation
                           JOIN reservation_line ON reservation = reservation.id WHERE article = ? GROUP BY 1""",
                        (article,),
                    )
                }
                mine = book.exec_driver_sql("SELECT id FROM offer WHERE article = ?", (article,)).scalars().all()
                held = slack = 0
                for identity, state, late, quantity in self._reserved(hub, mine):
                    gone = ours.get(identity, ("", 0))[0] == State.COLLECTED
                    if State(state) in OPEN:
                        held += 0 if gone else quantity
                    elif gone and (late or state != State.COLLECTED):
                        # Handed over while the hub had it ended: goods in a hand win, and the next promise is short.
                        slack += quantity
                assert held <= max(0, on_hand) + slack, f"{held} promised, {on_hand} on the shelf"

    def _reserved(self, hub: Any, offers: list[str]) -> list[tuple[str, str, bool, int]]:
        found = []
        for offer in offers:
            rows = hub.exec_driver_sql(
                """SELECT reservation.id, state, late_pickup, quantity FROM reservation
                   JOIN reservation_line AS line ON line.reservation = reservation.id WHERE line.offer = ?""",
                (offer.replace("-", ""),),
            )
            found += [(_dashed(identity), state, bool(late), pieces) for identity, state, late, pieces in rows]
        return found

    # -- at rest ------------------------------------------------------------------------------------------------------

    def at_rest(self) -> None:
        """When everything has been said and heard."""
        world = self._world
        with world.office.database.read() as hub:
            seq = hub.exec_driver_sql("SELECT seq FROM shop_counter").scalar_one()
            at_hub = {
                _dashed(row[0]): State(row[1]) for row in hub.exec_driver_sql("SELECT id, state FROM reservation").all()
            }
            leases = {
                _dashed(row[0]): (max(row[1], row[2]), row[2], bool(row[3]), json.loads(row[4]))
                for row in hub.exec_driver_sql("SELECT id, allot, held, withdrawn, fields FROM offer").all()
            }
            for till in world.tills:
                with till.book.read() as book:
                    assert outbox.waiting_count(book) == 0
                    assert hub_link.snapshot(book) is None
                    assert hub_link.cursor(book) == seq
                    assert not outbox.in_state(book, outbox.STALE)
                    self._refusals(book)
                    self._reservations(book, at_hub)
                    self._offers(book, leases)

    def _refusals(self, book: Any) -> None:
        for row in outbox.in_state(book, outbox.REFUSED):
            assert row.result
            code = row.result["problem"]["type"].rpartition(":")[2]
            expected = EXPECTED_REFUSALS
            if self._world.rebooked:
                expected = expected | {"unknown-reservation", "unknown-offer"}
            assert code in expected, f"{row.type} was refused: {code}"

    def _reservations(self, book: Any, at_hub: dict[str, State]) -> None:
        here = {row[0]: State(row[1]) for row in book.exec_driver_sql("SELECT id, state FROM reservation").all()}
        for identity, state in at_hub.items():
            if state in OPEN:
                assert identity in here, "an open reservation is missing from a till"
            if identity in here and here[identity] is not state:
                assert here[identity] is State.COLLECTED, f"{here[identity]} here, {state} at the hub"
                assert self._refused_about(book, identity) or self._world.rebooked
        for identity, state in here.items():
            assert state not in OPEN or at_hub.get(identity) in OPEN, "open here, unknown to the hub"

    def _refused_about(self, book: Any, subject: str) -> bool:
        found = book.exec_driver_sql(
            "SELECT count(*) FROM outbox WHERE subject = ? AND type = 'reservation.collect' AND result LIKE '%refused%'",
            (subject,),
        )
        return bool(found.scalar_one())

    def _offers(self, book: Any, leases: dict[str, tuple[int, int, bool, dict[str, Any]]]) -> None:
        alone = len(self._world.tills) == 1
        rows = book.exec_driver_sql("SELECT id, state, allot, acknowledged, held, fields FROM offer").all()
        for identity, state, allot, acknowledged, held, fields in rows:
            if identity not in leases:
                assert state == "withdrawn", "an offer is missing at the hub"
                continue
            leased, at_hub, withdrawn, told = leases[identity]
            assert acknowledged == leased, f"the till believes in a lease of {acknowledged}, the hub has {leased}"
            assert held == at_hub, f"{held} held here, {at_hub} at the hub"
            if alone and not self._world.rebooked:
                assert (state == "withdrawn") == withdrawn
                if state == "online":
                    assert allot == leased, f"{allot} wanted, {leased} leased, and nothing on the way"
                    assert {key: value for key, value in json.loads(fields).items() if value is not None} == told


def _content(body: dict[str, Any]) -> bytes:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).digest()


def _dashed(identity: str) -> str:
    return f"{identity[:8]}-{identity[8:12]}-{identity[12:16]}-{identity[16:20]}-{identity[20:]}"
