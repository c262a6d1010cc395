"""Tryton's stock move of one piece to a customer at each line of standard input; runs in an environment of its own.

`python tryton_stock.py FOLDER`: the move is created and done, as Tryton books goods out, in one transaction on SQLite.
Prints milliseconds.
"""

import os
import sys
from decimal import Decimal
from time import perf_counter
from typing import Any

os.environ["TRYTOND_DATABASE__URI"] = "sqlite://"
os.environ["TRYTOND_DATABASE__PATH"] = sys.argv[1]
os.environ["DB_NAME"] = "shop"

from trytond.modules.company.tests import create_company, set_company  # type: ignore[import-not-found]
from trytond.pool import Pool  # type: ignore[import-not-found]
from trytond.tests.test_tryton import CONTEXT, DB_NAME, USER, activate_module  # type: ignore[import-not-found]
from trytond.transaction import Transaction  # type: ignore[import-not-found]


def main() -> None:
    """Make a company with one product, then book."""
    activate_module(["stock"])
    with Transaction().start(DB_NAME, USER, context=CONTEXT) as transaction:
        company = create_company()
        transaction.commit()
        with set_company(company):
            told = _made(company)
        transaction.commit()
        mine = {**CONTEXT, "company": company.id, "companies": [company.id]}
    print("ready", flush=True)
    for _ in sys.stdin:
        began = perf_counter()
        with Transaction().start(DB_NAME, USER, context=mine) as transaction:
            moves = Pool().get("stock.move")
            done = moves.create([told])
            moves.do(done)
            transaction.commit()
        print((perf_counter() - began) * 1_000, flush=True)


def _made(company: Any) -> dict[str, Any]:
    pool = Pool()
    [unit] = pool.get("product.uom").search([("symbol", "=", "u")])
    template = pool.get("product.template")(name="Apfelsaft", type="goods", default_uom=unit, list_price=Decimal(3))
    template.save()
    product = pool.get("product.product")(template=template)
    product.save()
    locations = pool.get("stock.location")
    [storage] = locations.search([("code", "=", "STO")])
    [customer] = locations.search([("code", "=", "CUS")])
    return {
        "product": product.id, "unit": unit.id, "quantity": 1, "from_location": storage.id, "to_location": customer.id,
        "company": company.id, "unit_price": Decimal(3), "currency": company.currency.id,
    }  # fmt: skip


if __name__ == "__main__":
    main()
