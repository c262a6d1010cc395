"""Are the hub's books in order? For the operator, and after every test."""

from prima.hub.services.office import Office
from prima.hub.storage import checks


def check(office: Office) -> tuple[str, ...]:
    """Every broken invariant as a German sentence; empty when all is well."""
    with office.database.read() as connection:
        return tuple(checks.broken(connection))
