"""What must hold in the town of `world.py`: at every moment, and when everything has come to rest."""

import hashlib
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from prima.contract.reservation import MOVES, OPEN, State
from prima.hub.storage import checks
from shb_desktop.ledger import backup, hub_link, outbox
from shb_desktop.ledger.driver import run
from shb_desktop.sync.errors import BookBehind, Quarantined

if TYPE_CHECKING:
    from tests.faults.world import Till, World

EXPECTED_REFUSALS = {"wrong-state", "conflict", "stale-view"}
"""What a person may be shown in the end: somebody else was faster. Anything else would be the protocol's own fault."""

_NEXT = {state: {move.to for (at, _), move in MOVES.items() if at is state} for state in State}


# What a till has said that may have brought an offer's lease to so many pieces.
_LEASED = """SELECT 1 FROM outbox WHERE type = 'reservation.collect'
    OR (subject = ? AND (type = 'offer.withdraw' OR (type = 'offer.allot' AND json_extract(body, '$.allot') = ?)))"""


def _reachable(state: State) -> set[State]:
    found, edge = {state}, {state}
    while edge:
        edge = {after for one in edge for after in _NEXT[one]} - found
        found |= edge
    return found


_LATER = {state: _reachable(state) for state in State}


_DONE = "SELECT n, contents, results FROM op_result WHERE device = ? ORDER BY n"


def _one_by_one(kept: Iterable[Any]) -> list[tuple[int, bytes, str]]:
    """The number, the content's hash and the result of each operation that the hub has done, in order."""
    found = []
    for last, contents, results in kept:
        told = results.split("\n")
        assert len(contents) == 32 * len(told)
        found += [
            (n, contents[32 * place : 32 * place + 32], result)
            for place, (n, result) in enumerate(zip(range(last - len(told) + 1, last + 1), told, strict=True))
        ]
    return found


class Proofs:
    """Remembers what was seen, so that nothing may go back."""

    def __init__(self, world: "World") -> None:
        self._world = world

    def begin(self) -> None:
        self._looked: dict[str, int] = {}
        self._states: dict[str, State] = {}
        self._cursors: dict[str, tuple[str, int]] = {}
        self._done: dict[str, dict[int, str]] = {}
        self._handed_over: dict[str, set[str]] = {}
        self._caps: dict[tuple[str, str], int] = {}
        self._settled: dict[str, set[int]] = {}

    def hub_restored(self) -> None:
        """The hub's own past is another one now."""
        self._states = {}
        self._done = {}

    def forget(self, till: "Till") -> None:
        """The till's own past is another one now."""
        self._cursors.pop(till.name, None)
        self._done.pop(f"{till.name} {till.device}", None)
        self._handed_over.pop(till.name, None)
        self._settled.pop(till.name, None)

    def settled(self, till: "Till") -> None:
        """A person has decided; what was refused until then need not be looked at again."""
        rows = raw(till.book._pen).execute(
            """SELECT id FROM outbox WHERE state = 'dismissed' AND json_extract(result, '$.dismissed_at') IS NOT NULL"""
        )
        self._settled.setdefault(till.name, set()).update(row[0] for row in rows)

    def needs_a_person(self, problem: Exception) -> None:
        """Only a file that was copied behind the program's back makes a till look like another one's clone."""
        strange = isinstance(problem, BookBehind | Quarantined)
        assert not strange or self._world.rebooked, f"{type(problem).__name__}, and nobody copied a book"

    def always(self) -> None:
        """After every step, of whatever it has written to."""
        world = self._world
        hub = raw(world.office.database._pen)
        hub_changed = self._changed("hub", hub)
        if hub_changed:
            assert [told.format(*row) for query, told in checks.FINDS for row in hub.execute(query)] == []
            self._transitions(hub)
            self._once_each(hub)
        changed = hub_changed
        for till in world.tills:
            book = raw(till.book._pen)
            book_changed = self._changed(till.name, book)
            if book_changed:
                self._book(book, till.name)
                self._cursor(till.book._pen, till)
                self._caps_are_words(book, till)
            if book_changed or hub_changed:
                self._once(hub, book, till)
            changed = changed or book_changed
        if changed:
            self._not_oversold(hub)
            self._never_believed_too_low(hub)

    def _changed(self, name: str, connection: Any) -> bool:
        written = int(connection.total_changes)
        before, self._looked[name] = self._looked.get(name), written
        return before != written

    def _transitions(self, hub: Any) -> None:
        for identity, text in hub.execute("SELECT id, state FROM reservation"):
            before, now = self._states.get(identity), State(text)
            # A hub from a backup takes over how the tills saw a reservation end.
            reminded = self._world.restored and before in OPEN
            assert before is None or reminded or now in _LATER[before], f"{before} became {now}"
            self._states[identity] = now

    def _book(self, book: Any, name: str) -> None:
        wrong = book.execute(
            """SELECT stock.article FROM stock WHERE on_hand <> (
                   SELECT coalesce(sum(quantity), 0) FROM movement WHERE movement.article = stock.article
               ) OR held <> 1000 * (
                   SELECT coalesce(sum(line.quantity), 0) FROM reservation_line AS line
                   JOIN reservation ON reservation.id = line.reservation
                   WHERE line.article = stock.article AND reservation.state IN ('placed', 'accepted', 'ready')
               )"""
        ).fetchall()
        assert wrong == [], "the stock is not the sum of the book"
        gone = {row[0] for row in book.execute("SELECT id FROM reservation WHERE state = 'collected'")}
        assert self._handed_over.get(name, set()) <= gone, "goods that were handed over came back"
        self._handed_over[name] = gone
        first, last, count = book.execute("SELECT min(n), max(n), count(n) FROM outbox").fetchone()
        assert count == 0 or (first, last) == (1, count), "a gap in the outbox"

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

    def _caps_are_words(self, book: Any, till: "Till") -> None:
        """The most that may be promised is a person's word here, or at a till that has leased the same offer."""
        world = self._world
        if world.restored or world.put_back_copies:
            return
        said_here = world.deeds[-1:] in ([f"set_cap({till.name})"], [f"publish({till.name})"])
        others = [raw(other.book._pen) for other in world.tills if other is not till]
        for identity, cap in book.execute("SELECT id, cap FROM offer").fetchall():
            before = self._caps.get((till.name, identity), cap)
            self._caps[till.name, identity] = cap
            if cap != before and not said_here:
                there = any(other.execute(_LEASED, (identity, cap)).fetchone() for other in others)
                assert there, f"the cap was {before}, is {cap}, and nobody said so"

    def _once(self, hub: Any, book: Any, till: "Till") -> None:
        """What the hub has of this till is what the till said, and every answer that was taken in stands at the hub."""
        if self._world.rebooked or self._renewal_due(book):
            return
        (epoch,) = hub.execute("SELECT epoch FROM city").fetchone()
        (link,) = book.execute("SELECT value FROM setting WHERE key = 'hub.link'").fetchone()
        if json.loads(link)["epoch"].replace("-", "") != epoch:
            return
        told = _one_by_one(hub.execute(_DONE, (till.device.hex,)))
        assert [n for n, _, _ in told] == list(range(1, len(told) + 1))
        results = self._done.setdefault(f"{till.name} {till.device}", {})
        known = len(results)
        said = book.execute("SELECT n, type, at, body, state FROM outbox WHERE n > ? ORDER BY n", (known,)).fetchall()
        assert len(told) <= known + len(said), "the hub knows an operation that the till never made"
        assert [result for _, _, result in told[:known]] == list(results.values()), "an answer changed"
        for (n, content, result), (m, kind, at, body, _) in zip(told[known:], said, strict=False):
            wanted = _content({"n": m, "type": kind, "at": at, **json.loads(body)})
            assert content == wanted, f"operation {n} says something else at the hub"
            results[n] = result
        missing = [n for n, _, _, _, state in said[len(told) - known :] if state != outbox.WAITING]
        assert missing == [], f"answered, but unknown to the hub: {missing}"

    def _renewal_due(self, book: Any) -> bool:
        """Until a restored book has its new identity, the hub rightly knows more of the former one."""
        return bool(book.execute("SELECT 1 FROM setting WHERE key = ?", (backup.STRANGE_SINCE,)).fetchone())

    def _not_oversold(self, hub: Any) -> None:
        """With one till whose clerk respects promises: what the city holds is on the shelf, always."""
        world = self._world
        if len(world.tills) > 1 or world.forced or world.restored or world.put_back_copies:
            return
        book = raw(world.tills[0].book._pen)
        at_hub = self._reserved(hub)
        for article, on_hand in book.execute("SELECT article, on_hand / 1000 FROM stock").fetchall():
            ours = dict(
                book.execute(
                    """SELECT reservation.id, state FROM reservation
                       JOIN reservation_line ON reservation = reservation.id WHERE article = ?""",
                    (article,),
                ).fetchall()
            )
            mine = {row[0] for row in book.execute("SELECT id FROM offer WHERE article = ?", (article,))}
            held = slack = 0
            for identity, offer, state, late, quantity in at_hub:
                if offer not in mine:
                    continue
                gone = ours.get(identity) == State.COLLECTED
                if State(state) in OPEN:
                    held += 0 if gone else quantity
                elif gone and (late or state != State.COLLECTED):
                    # Handed over while the hub had it ended: goods in a hand win, and the next promise is short.
                    slack += quantity
            assert held <= max(0, on_hand) + slack, f"{held} promised, {on_hand} on the shelf"

    def _never_believed_too_low(self, hub: Any) -> None:
        """With one till: what it keeps back at the counter is never less than what the city may promise."""
        world = self._world
        if len(world.tills) > 1 or world.restored or world.put_back_copies:
            return
        book = world.tills[0].book._pen
        if hub_link.snapshot(book) is not None:
            return
        believed = {
            identity: max(allot, acknowledged or 0)
            for identity, allot, acknowledged in raw(book).execute("SELECT id, allot, acknowledged FROM offer")
        }
        here = dict(
            raw(book).execute(
                """SELECT reservation.id, coalesce(sum(collected), 0) FROM reservation
                   JOIN reservation_line ON reservation = reservation.id WHERE state = 'collected' GROUP BY 1"""
            )
        )
        gone: dict[str, int] = {}
        for identity, offer, state, _, _ in self._reserved(hub):
            if state != State.COLLECTED:
                gone[offer] = gone.get(offer, 0) + here.get(identity, 0)
        for identity, leased in hub.execute("SELECT id, allot FROM offer").fetchall():
            offer = _dashed(identity)
            known = believed.get(offer, leased)
            assert leased - gone.get(offer, 0) <= known, f"the hub may promise {leased}, the till keeps back {known}"

    def _once_each(self, hub: Any) -> None:
        """The shop offers each article once, whichever of its tills published it."""
        twice = hub.execute(
            """SELECT gtin, count(*) FROM offer WHERE gtin IS NOT NULL AND NOT withdrawn
               AND json_extract(fields, '$.rescue_best_before') IS NULL GROUP BY gtin HAVING count(*) > 1"""
        ).fetchall()
        assert twice == [], "one article is offered twice"

    def _reserved(self, hub: Any) -> list[tuple[str, str, str, bool, int]]:
        rows = hub.execute(
            """SELECT reservation.id, line.offer, state, late_pickup, quantity FROM reservation
               JOIN reservation_line AS line ON line.reservation = reservation.id"""
        )
        return [(_dashed(one), _dashed(offer), state, bool(late), pieces) for one, offer, state, late, pieces in rows]

    # -- at rest ------------------------------------------------------------------------------------------------------

    def at_rest(self) -> None:
        """When everything has been said and heard."""
        world = self._world
        with world.office.database.read() as hub:
            seq = run(hub, "SELECT seq FROM shop_counter").fetchone()[0]
            at_hub = {
                _dashed(row[0]): State(row[1]) for row in run(hub, "SELECT id, state FROM reservation").fetchall()
            }
            leases = {
                _dashed(row[0]): (row[1], row[2], bool(row[3]), json.loads(row[4]))
                for row in run(hub, "SELECT id, allot, held, withdrawn, fields FROM offer").fetchall()
            }
            for till in world.tills:
                with till.book.read() as book:
                    assert outbox.waiting_count(book) == 0
                    assert hub_link.snapshot(book) is None
                    assert hub_link.cursor(book) == seq
                    assert not outbox.in_state(book, outbox.STALE)
                    self._refusals(book)
                    self._results(hub, book, till)
                    self._reservations(book, at_hub)
                    self._offers(book, leases)
                    self._same_offer(book, leases)
                    self._as_shown(book, leases)
                    self._settled_once(book, till)

    def _results(self, hub: Any, book: Any, till: "Till") -> None:
        """Every answer that the till took in is the one that the hub gave."""
        if self._world.rebooked:
            return
        told = {n: result for n, _, result in _one_by_one(run(hub, _DONE, (till.device.hex,)))}
        for n, text in run(book, "SELECT n, result FROM outbox WHERE n IS NOT NULL").fetchall():
            here, there = json.loads(text), json.loads(told[n])
            kept = here["status"] == "done" and there.get("problem", {}).get("type", "").endswith("unknown-reservation")
            assert here["status"] == there["status"] or kept, "the till was told something else"

    def _refusals(self, book: Any) -> None:
        for row in outbox.in_state(book, outbox.REFUSED):
            assert row.result
            code = row.result["problem"]["type"].rpartition(":")[2]
            expected = EXPECTED_REFUSALS
            if self._world.rebooked:
                expected = expected | {"unknown-reservation", "unknown-offer"}
            # Adopted, and what both tills had said otherwise waits for a person.
            differs = code == "already-offered" and row.result["problem"].get("fields")
            assert code in expected or differs, f"{row.type} was refused: {code}"

    def _reservations(self, book: Any, at_hub: dict[str, State]) -> None:
        here = {row[0]: State(row[1]) for row in run(book, "SELECT id, state FROM reservation").fetchall()}
        for identity, state in at_hub.items():
            if state in OPEN:
                assert identity in here, "an open reservation is missing from a till"
            if identity in here and here[identity] is not state:
                assert here[identity] is State.COLLECTED, f"{here[identity]} here, {state} at the hub"
                assert self._refused_about(book, identity) or self._world.rebooked
                # A citizen's change of mind or a clock that ran out never beats goods in a hand.
                assert state not in (State.CANCELLED, State.EXPIRED, State.LAPSED) or self._world.rebooked
        for identity, state in here.items():
            assert state not in OPEN or at_hub.get(identity) in OPEN, "open here, unknown to the hub"

    def _refused_about(self, book: Any, subject: str) -> bool:
        found = run(
            book,
            """SELECT count(*) FROM outbox
               WHERE subject = ? AND type = 'reservation.collect' AND result LIKE '%refused%'""",
            (subject,),
        )
        return bool(found.fetchone()[0])

    def _same_offer(self, book: Any, leases: dict[str, tuple[int, int, bool, dict[str, Any]]]) -> None:
        """Every till's article goes by the offer that the city shows of it."""
        shown = {
            told["gtin"]: one for one, (_, _, withdrawn, told) in leases.items() if not withdrawn and "gtin" in told
        }
        for identity, gtin in run(
            book,
            """SELECT offer.id, barcode.code FROM offer JOIN barcode ON barcode.article = offer.article
               WHERE state <> 'withdrawn'""",
        ).fetchall():
            assert shown.get(gtin) == identity, f"online here as {identity}, in the city {shown.get(gtin)}"

    def _settled_once(self, book: Any, till: "Till") -> None:
        """Nobody is asked again what a person has decided."""
        asked = {row[0] for row in run(book, "SELECT id FROM outbox WHERE state = 'refused'").fetchall()}
        again = asked & self._settled.get(till.name, set())
        assert not again, f"decided, and asked again: {sorted(again)}"

    def _as_shown(self, book: Any, leases: dict[str, tuple[int, int, bool, dict[str, Any]]]) -> None:
        """What a till takes for shown in the city is shown there."""
        if self._world.rebooked:
            return
        for identity, fields in run(book, "SELECT id, fields FROM offer WHERE state <> 'withdrawn'").fetchall():
            _, _, withdrawn, there = leases.get(identity, (0, 0, True, {}))
            here = {name: value for name, value in json.loads(fields).items() if value is not None}
            assert withdrawn or here == there, f"taken for shown {here}, and shown {there}"

    def _offers(self, book: Any, leases: dict[str, tuple[int, int, bool, dict[str, Any]]]) -> None:
        alone = len(self._world.tills) == 1
        rows = run(book, "SELECT id, state, allot, acknowledged, held, fields FROM offer").fetchall()
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


def raw(pen: Any) -> Any:
    """The driver's own connection behind a pen: looking must not cost more than the history."""
    return pen.connection.dbapi_connection


def _content(body: dict[str, Any]) -> bytes:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).digest()


def _dashed(identity: str) -> str:
    return f"{identity[:8]}-{identity[8:12]}-{identity[12:16]}-{identity[16:20]}-{identity[20:]}"
