"""Backups of the hub and the way back from one."""

from pathlib import Path
from uuid import UUID

from prima.contract.ids import uuid7
from prima.hub.errors import NotEmpty
from prima.hub.services.office import Office
from prima.hub.storage import backup, shops
from prima.hub.storage.database import Connection, Database


def save(office: Office, target: Path) -> dict[str, int]:
    """Back up to a new file while the hub works; the rows it holds by table.

    Raises BackupFailed (also where the file exists), StoreUnavailable.
    """
    backup.save(office.database, target, office.clock)
    with backup.opened(target, office.clock) as kept, kept.read() as connection:
        return backup.count(connection)


def restore(office: Office, file: Path, *, over: bool = False) -> UUID:
    """Put a backup in the place of what is there, in one transaction; the new epoch.

    The epoch changes so that every till tells again what the backup does not know. `over` allows it where shops have
    entered already. Raises NoBackup, StoreTooNew, NotEmpty, StoreUnavailable.
    """
    epoch = uuid7(office.clock())
    with backup.opened(file, office.clock) as source:
        office.database.write(lambda connection: _restore(connection, source, epoch, over=over))
    return epoch


def _restore(connection: Connection, source: Database, epoch: UUID, *, over: bool) -> None:
    if not over and not backup.is_empty(connection):
        raise NotEmpty
    backup.replace(connection, source)
    shops.begin_epoch(connection, epoch)
