"""One connection to PostgreSQL that the event loop itself looks through: sent and read by libpq, nobody waits.

A thread for it would cost more than the database does: each handing over of the interpreter, there and back.
"""

import asyncio
import socket
from asyncio import AbstractEventLoop
from collections.abc import Callable, Sequence
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:  # not there where a town keeps to SQLite
    from psycopg import Connection
    from psycopg.pq.abc import PGresult

Row = tuple[Any, ...]
_CONNECT_SECONDS = 10
_LEAVE_SECONDS = 1.0
_TRIES = 2


class Question(NamedTuple):
    """A statement with $1, $2 …, and what stands for these, as text."""

    statement: str
    told: Sequence[str | None]


Told = Callable[[list[list[Row]] | None], None]
"""Called with the rows of each question; with None where the database does not answer."""


class Eye:
    """Asked from one event loop, with one bundle of questions at a time; a line that was lost is made again."""

    def __init__(self, address: str, name: str) -> None:
        """`name` is what PostgreSQL lists the connection as."""
        self._address = address
        self._name = name
        self._line: Connection[Any] | None = None
        self._loop: AbstractEventLoop | None = None
        """Which watches the line."""
        self._watched: socket.socket | None = None
        self._prepared: dict[str, bytes] = {}
        self._questions: Sequence[Question] = ()
        self._told: Told | None = None
        """Who waits; None where nobody does."""
        self._tries = 0
        self._come: list[PGresult] = []
        self._shut = False
        self._made: Connection[Any] | None = None
        """A line that nobody has taken over yet: the event loop may end before it learns of it."""
        self._handing = Lock()

    @property
    def free(self) -> bool:
        """Whether it may be asked."""
        return self._told is None

    def ask(self, questions: Sequence[Question], told: Told) -> None:
        """Send them; `told` is called from the event loop."""
        if self._shut:
            told(None)
            return
        self._questions, self._told, self._tries = questions, told, _TRIES
        self._begin(asyncio.get_running_loop())

    def close(self) -> None:
        """Give the connection back; from any thread. Who asks later is answered that nothing answers."""
        with self._handing:
            self._shut = True
            made, self._made = self._made, None
        if made is not None:
            made.close()
        loop = self._loop
        if loop is None or not loop.is_running() or loop is _running_here():
            self._leave()
            return
        left = Event()

        def leave() -> None:
            self._leave()
            left.set()

        try:
            loop.call_soon_threadsafe(leave)
        except RuntimeError:  # closed since it was asked whether it runs
            self._leave()
            return
        # A loop that is just ending takes it and never comes to it.
        if not left.wait(_LEAVE_SECONDS):
            self._leave()

    def _begin(self, loop: AbstractEventLoop) -> None:
        if self._line is None:
            loop.run_in_executor(None, self._connect).add_done_callback(lambda done: self._met(loop, done))
            return
        if self._loop is not loop:
            self._loop = loop
            # Our own handle of it: libpq closes its one as soon as the server hangs up.
            self._watched = socket.fromfd(self._line.pgconn.socket, socket.AF_INET, socket.SOCK_STREAM)
            loop.add_reader(self._watched, self._readable)
        self._send(self._line)

    def _connect(self) -> None:
        import psycopg

        line = psycopg.connect(
            self._address, autocommit=True, connect_timeout=_CONNECT_SECONDS, application_name=self._name
        )
        with self._handing:
            if self._shut:
                line.close()
            else:
                self._made = line

    def _met(self, loop: AbstractEventLoop, done: "asyncio.Future[None]") -> None:
        with self._handing:
            self._line, self._made = self._made, None
        if done.cancelled() or done.exception() is not None or self._line is None:
            self._tell(None)
            return
        self._line.pgconn.enter_pipeline_mode()
        self._begin(loop)

    def _send(self, line: "Connection[Any]") -> None:
        """Questions are few and short: a socket takes them at once."""
        import psycopg

        self._come = []
        try:
            for statement, told in self._questions:
                name = self._prepared.get(statement)
                if name is None:
                    name = self._prepared[statement] = b"look%d" % len(self._prepared)
                    line.pgconn.send_prepare(name, statement.encode())
                line.pgconn.send_query_prepared(name, [one.encode() if one is not None else None for one in told])
            line.pgconn.pipeline_sync()
            line.pgconn.flush()
        except psycopg.Error:
            self._lost()

    def _readable(self) -> None:
        """Something has come: a part of the answers, all of them, or the end of the line."""
        import psycopg
        from psycopg.pq import ExecStatus

        line = self._line
        if line is None:
            return
        try:
            line.pgconn.consume_input()
            while self._told is not None and not line.pgconn.is_busy():
                result = line.pgconn.get_result()
                if result is None:  # the end of one answer
                    continue
                if result.status == ExecStatus.PIPELINE_SYNC:
                    self._whole(line)
                elif result.status == ExecStatus.TUPLES_OK:
                    self._come.append(result)
                elif result.status != ExecStatus.COMMAND_OK:
                    self._lost()
                    return
        except psycopg.Error:
            self._lost()

    def _whole(self, line: "Connection[Any]") -> None:
        from psycopg.adapt import Transformer

        reading = Transformer(line)
        rows: list[list[Row]] = []
        for result in self._come:
            reading.set_pgresult(result)
            rows.append(reading.load_rows(0, result.ntuples, tuple))
        self._come = []
        self._tell(rows)

    def _lost(self) -> None:
        """Once more over another line, where somebody waits."""
        loop = self._loop
        self._leave()
        self._tries -= 1
        if self._told is not None and self._tries > 0 and loop is not None:
            self._begin(loop)
        else:
            self._tell(None)

    def _leave(self) -> None:
        line, loop, watched = self._line, self._loop, self._watched
        self._line, self._loop, self._watched, self._prepared = None, None, None, {}
        if watched is not None:
            if loop is not None and not loop.is_closed():
                loop.remove_reader(watched)
            watched.close()
        if line is not None:
            line.close()

    def _tell(self, rows: list[list[Row]] | None) -> None:
        told, self._told = self._told, None
        if told is not None:
            told(rows)


def _running_here() -> AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
