"""The event loop's own line to PostgreSQL is given back whatever ends first."""

import asyncio
import threading

import psycopg
import pytest

from prima.hub.storage.eye import Eye, Question, Row
from tests.hub.cluster import Cluster

NAME = "eye of a test"
_HOW_MANY = "SELECT count(*) FROM pg_stat_activity WHERE application_name = %s AND datname = current_database()"


def test_a_line_that_was_made_when_the_loop_had_ended_is_given_back(postgres: Cluster) -> None:
    address, told, loop = postgres.fresh(), list[list[list[Row]] | None](), asyncio.new_event_loop()
    eye = Eye(address, NAME)

    async def ask_and_go() -> None:
        eye.ask([Question("SELECT 1", ())], told.append)

    loop.run_until_complete(ask_and_go())
    assert _comes_to(address, 1)
    assert told == []  # nobody ran the loop, which would have heard of the line
    eye.close()
    assert _comes_to(address, 0)
    loop.run_until_complete(loop.shutdown_default_executor())
    assert told == [None]
    loop.close()


def test_a_line_that_comes_after_the_eye_was_shut_is_given_back(postgres: Cluster) -> None:
    address = postgres.fresh()
    eye = Eye(address, NAME)

    async def ask_and_shut() -> list[list[Row]] | None:
        answer: asyncio.Future[list[list[Row]] | None] = asyncio.get_running_loop().create_future()
        eye.ask([Question("SELECT 1", ())], answer.set_result)
        eye.close()
        return await answer

    assert asyncio.run(ask_and_shut()) is None
    assert _comes_to(address, 0)


def test_a_line_is_given_back_though_the_loop_ends_before_it_can_let_go(postgres: Cluster) -> None:
    address, told, loop = postgres.fresh(), list[list[list[Row]] | None](), asyncio.new_event_loop()
    eye = Eye(address, NAME)
    ends = threading.Event()

    def shut() -> None:
        ends.wait()
        eye.close()

    def end(rows: list[list[Row]] | None) -> None:
        told.append(rows)
        loop.call_soon(last_turn)

    def last_turn() -> None:
        """Whatever is called during it, the loop does not come to."""
        loop.stop()
        ends.set()
        closing.join(0.1)

    async def ask() -> None:
        eye.ask([Question("SELECT 1", ())], end)

    closing = threading.Thread(target=shut)
    closing.start()
    loop.create_task(ask())
    loop.run_forever()
    closing.join()
    assert told == [[[(1,)]]]
    assert _comes_to(address, 0)
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()


def test_a_line_is_given_back_though_the_loop_is_closed_in_the_same_moment(
    postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, loop = postgres.fresh(), asyncio.new_event_loop()
    eye = Eye(address, NAME)

    async def ask() -> None:
        answered = loop.create_future()
        eye.ask([Question("SELECT 1", ())], answered.set_result)
        await answered

    loop.run_until_complete(ask())
    loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()
    monkeypatch.setattr(loop, "is_running", lambda: True)  # as it was when it was asked
    eye.close()
    assert _comes_to(address, 0)


def _comes_to(address: str, wanted: int) -> bool:
    """Whether the database has so many with us soon: connecting and hanging up take their moment."""
    with psycopg.connect(address, autocommit=True) as ours:
        for _ in range(200):
            if ours.execute(_HOW_MANY, (NAME,)).fetchone() == (wanted,):
                return True
            ours.execute("SELECT pg_sleep(0.01)")
    return False
