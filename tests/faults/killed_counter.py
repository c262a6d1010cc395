"""A power cut at the counter: `shb scan -` is killed in the middle of a thousand scans; what it answered must be there.

Run it as `python -m tests.faults.killed_counter [ROUNDS] [SEED]`; each round prints what it saw.
"""

import json
import random
import signal
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from shb_desktop.domain.movement import Reason
from shb_desktop.ledger import hashchain
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from tests.shop import ean, put

SCANS = 1_000


@dataclass(frozen=True, slots=True)
class Seen:
    """One round: scans answered before the kill, lines in the book, answered codes that are missing or there twice."""

    answered: int
    booked: int
    missing: tuple[str, ...]
    doubled: tuple[str, ...]
    whole: bool

    @property
    def holds(self) -> bool:
        """Nothing answered is lost, nothing is there twice, and at most the scan in flight is unanswered."""
        return self.whole and not self.missing and not self.doubled and 0 <= self.booked - self.answered <= 1


def stocked(folder: Path, articles: int = SCANS) -> Home:
    """A home whose book holds `articles` articles, each with its own code."""
    home = Home(folder).made()
    with closing(_book(home)) as book:
        for item in range(1, articles + 1):
            put(book, item, f"Artikel {item}", stock=5)
    return home


def kill_in_the_middle(home: Home, items: range, kill_after: int) -> Seen:
    """Scan each of `items` once through a real process and SIGKILL it when `kill_after` answers have come."""
    codes = [ean(item) for item in items]
    command = [sys.executable, "-m", "shb_desktop.cli", "--home", str(home.folder), "--json", "scan", "--yes", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write("".join(f"{code}\n" for code in codes))
        process.stdin.flush()
        answers = [process.stdout.readline() for _ in range(kill_after)]
        process.send_signal(signal.SIGKILL)
        # What was answered between the decision and the kill counts as answered too.
        answers += process.stdout.readlines()
    answered = [json.loads(line)["code"] for line in answers if line.endswith("\n")]
    with closing(_book(home)) as book, book.read() as connection:
        rows = connection.exec_driver_sql(
            """SELECT substr(barcode.code, 2), count(movement.n) FROM barcode
               LEFT JOIN movement ON movement.article = barcode.article AND movement.reason = ? GROUP BY 1""",
            (int(Reason.OUT),),
        ).all()
        whole = hashchain.verify(connection).whole
    lines = {row[0]: row[1] for row in rows}
    wanted = set(codes)
    return Seen(
        answered=len(answered),
        booked=sum(count for code, count in lines.items() if code in wanted),
        missing=tuple(code for code in answered if not lines[code]),
        doubled=tuple(code for code, count in lines.items() if count > 1),
        whole=whole,
    )


def _book(home: Home) -> Book:
    return Book.open(home.book, system_clock, Seal(lambda: b"k" * 32))


def main() -> int:
    """As many rounds as asked for, each on a fresh book; 1 if any did not hold."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    chance, held = random.Random(seed), 0
    for turn in range(1, rounds + 1):
        with tempfile.TemporaryDirectory() as folder:
            seen = kill_in_the_middle(stocked(Path(folder) / "home"), range(1, SCANS + 1), chance.randrange(1, SCANS))
        held += seen.holds
        print(f"{turn}/{rounds} answered {seen.answered} booked {seen.booked} {'held' if seen.holds else seen}")
    print(f"{held} of {rounds} rounds held")
    return 0 if held == rounds else 1


if __name__ == "__main__":
    sys.exit(main())
