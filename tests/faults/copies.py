"""Copies of a whole database, kept in memory and laid over its file again."""

import contextlib
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite

from tests.faults.proofs import raw


def copy_of(pen: Any) -> Any:
    """The whole database behind a connection, in memory."""
    kept = sqlite.connect(":memory:", check_same_thread=False)
    raw(pen).backup(kept)
    return kept


def lay_over(kept: Any, file: Path) -> None:
    """Lay a copy over a database behind the back of whoever has it open."""
    with contextlib.closing(sqlite.connect(str(file), isolation_level=None)) as over:
        (schema,) = over.execute("PRAGMA schema_version").fetchone()
        kept.backup(over)
        # The tables are the same ones: nobody has to read the schema and prepare every statement again.
        over.execute(f"PRAGMA schema_version = {schema}")
