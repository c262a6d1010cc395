"""What must always be true of the hub's books; each query finds what is not."""

from collections.abc import Iterator

from sqlalchemy import Connection

from prima.hub.storage.schema import OPEN_STATES

_HELD = f"""
    SELECT offer.shop, offer.id, offer.held, coalesce(sum(line.quantity), 0)
    FROM offer LEFT JOIN (
        SELECT reservation_line.shop, reservation_line.offer, reservation_line.quantity
        FROM reservation_line JOIN reservation
        ON reservation.shop = reservation_line.shop AND reservation.id = reservation_line.reservation
        WHERE reservation.{OPEN_STATES}
    ) AS line ON line.shop = offer.shop AND line.offer = offer.id
    GROUP BY offer.shop, offer.id, offer.held
    HAVING offer.held <> coalesce(sum(line.quantity), 0)
"""
_OVER = "SELECT id, held, allot, shortfall FROM offer WHERE held > allot + shortfall"
_SEQ = """
    SELECT shop_counter.shop, shop_counter.seq, count(event.seq),
        coalesce(min(event.seq), 1), coalesce(max(event.seq), 0)
    FROM shop_counter LEFT JOIN event ON event.shop = shop_counter.shop
    GROUP BY shop_counter.shop, shop_counter.seq
    HAVING count(event.seq) <> shop_counter.seq OR coalesce(max(event.seq), 0) <> shop_counter.seq
        OR coalesce(min(event.seq), 1) <> 1
"""
_WATERMARK = """
    SELECT device.id, device.last_n, coalesce(sum(length(op_result.contents)), 0) / 32, coalesce(max(op_result.n), 0)
    FROM device LEFT JOIN op_result ON op_result.shop = device.shop AND op_result.device = device.id
    GROUP BY device.shop, device.id, device.last_n
    HAVING coalesce(max(op_result.n), 0) <> device.last_n
        OR coalesce(sum(length(op_result.contents)), 0) <> device.last_n * 32
"""
_STATES = f"""
    SELECT id, state FROM reservation
    WHERE state NOT IN ('placed', 'accepted', 'ready', 'collected', 'rejected', 'lapsed', 'cancelled', 'expired')
    OR ({OPEN_STATES}) <> (ended_at IS NULL)
    OR (state IN ('placed', 'ready')) <> (deadline IS NOT NULL)
    OR (late_pickup AND state <> 'collected')
"""
_COLLECTED = """
    SELECT reservation.id, line.line FROM reservation_line AS line
    JOIN reservation ON reservation.shop = line.shop AND reservation.id = line.reservation
    WHERE (reservation.state = 'collected') <> (line.collected IS NOT NULL) OR line.collected > line.quantity
"""
_LINES = """
    SELECT id FROM reservation WHERE NOT EXISTS (
        SELECT 1 FROM reservation_line AS line WHERE line.shop = reservation.shop AND line.reservation = reservation.id
    )
"""

FINDS = (
    (_HELD, "Angebot {1}: {2} Stück gelten als reserviert, offene Reservierungen ergeben {3}."),
    (_OVER, "Angebot {0}: {1} reserviert, freigegeben sind {2} (vermerkte Fehlmenge {3})."),
    (_SEQ, "Geschäft {0}: Zähler {1}, aber {2} Ereignisse von {3} bis {4}."),
    (_WATERMARK, "Gerät {0}: Stand {1}, aber {2} gespeicherte Ergebnisse bis {3}."),
    (_STATES, "Reservierung {0}: Der Zustand „{1}“ ist so nicht erlaubt."),
    (_COLLECTED, "Reservierung {0}, Zeile {1}: Abgeholte Menge und Zustand passen nicht zusammen."),
    (_LINES, "Reservierung {0}: Sie hat keine Zeilen."),
)
"""Queries that find what is not as it must be, and the German sentence for a row of each."""


def broken(connection: Connection) -> Iterator[str]:
    """A German sentence for each thing that is not as it must be."""
    for query, sentence in FINDS:
        for row in connection.exec_driver_sql(query):
            yield sentence.format(*row)
