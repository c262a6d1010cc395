"""How much there is and how late it is, counted for the operator; nothing about any person or shop by name."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

# name, what it says, the label of the group ("" for none), and the query; `:now` is the present in ms.
_QUESTIONS: tuple[tuple[str, str, str, str], ...] = (
    ("prima_shops", "Shops of the city.", "", "SELECT '', count(*) FROM shop"),
    ("prima_devices", "Tills by state.", "state", "SELECT state, count(*) FROM device GROUP BY state"),
    (
        "prima_devices_heard",
        "Tills that were heard within ten minutes.",
        "",
        "SELECT '', count(*) FROM device WHERE state = 'active' AND seen_at > :now - 600000",
    ),
    (
        "prima_offers",
        "Offers by whether citizens see them.",
        "shown",
        "SELECT CASE WHEN shown THEN 'yes' ELSE 'no' END, count(*) FROM offer GROUP BY shown",
    ),
    ("prima_pieces_allotted", "Pieces that the city may promise.", "", "SELECT '', coalesce(sum(allot), 0) FROM offer"),
    ("prima_pieces_held", "Pieces that are reserved.", "", "SELECT '', coalesce(sum(held), 0) FROM offer"),
    (
        "prima_reservations",
        "Reservations by state.",
        "state",
        "SELECT state, count(*) FROM reservation GROUP BY state",
    ),
    (
        "prima_oldest_unanswered_seconds",
        "How long the oldest reservation waits for its shop.",
        "",
        "SELECT '', coalesce(max(:now - placed_at), 0) / 1000 FROM reservation WHERE state = 'placed'",
    ),
    (
        "prima_overdue",
        "Reservations whose deadline has passed and that the clock job has not ended; more than a few is a fault.",
        "",
        "SELECT '', count(*) FROM reservation WHERE state IN ('placed', 'ready') AND deadline < :now - 60000",
    ),
    (
        "prima_letters_waiting",
        "Letters to citizens that the mail server has not taken.",
        "",
        "SELECT '', count(*) FROM mail",
    ),
    ("prima_events_total", "Events told to tills so far.", "", "SELECT '', coalesce(sum(seq), 0) FROM shop_counter"),
)


def counted(connection: Connection, now: int) -> Iterator[tuple[str, str, str, tuple[tuple[str, int], ...]]]:
    """Each figure: its name, its meaning, its label's name, and its values by label."""
    for name, meaning, label, query in _QUESTIONS:
        values = {"now": now} if ":now" in query else {}
        rows = connection.execute(text(query), values)
        yield name, meaning, label, tuple((str(group), int(value)) for group, value in rows)
