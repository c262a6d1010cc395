"""A real PostgreSQL for one run of the tests, which hands out databases; no power cut to survive."""

import importlib
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql

_ROOM = 8 << 30
"""Bytes: an empty hub is 8 MB, and hundreds are made."""


def folder() -> "tempfile.TemporaryDirectory[str]":
    """Where its files go: into memory where that has room, since making and removing them is most of the work."""
    memory = Path("/dev/shm")
    inside = memory if memory.is_dir() and shutil.disk_usage(memory).free > _ROOM else None
    return tempfile.TemporaryDirectory(prefix="pg", dir=inside, ignore_cleanup_errors=True)


class Cluster:
    """One server on a socket of this machine."""

    def __init__(self, server: Any) -> None:
        for name in ("fsync", "full_page_writes", "synchronous_commit"):
            server.psql(f"ALTER SYSTEM SET {name} = off;")
        server.psql("SELECT pg_reload_conf();")
        self._server = server
        self._line = psycopg.connect(server.get_uri(database="postgres"), autocommit=True)

    def fresh(self, template: str = "pattern") -> str:
        """The address of a new database: an empty hub, or with `template0` nothing at all."""
        name = f"t{uuid4().hex}"
        self.do("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", name, template)
        return self.address(name)

    def address(self, name: str) -> str:
        return str(self._server.get_uri(database=name))

    def do(self, statement: str, *names: str) -> None:
        """What only the server's owner may do, with these names in its gaps."""
        self._line.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def end(self) -> None:
        """At once: a proper end would first write out every database that the tests have made."""
        psutil: Any = importlib.import_module("psutil")  # comes with the server
        self._line.close()
        pid = self._server.get_pid()
        os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGQUIT)
        while psutil.pid_exists(pid):
            time.sleep(0.05)
