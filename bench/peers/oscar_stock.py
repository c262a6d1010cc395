"""django-oscar's stock of one article, one piece less at each line of input; runs in an environment of its own.

`python oscar_stock.py FOLDER`: the record is found by its number, a piece allocated and the allocation consumed, as
Oscar does when a piece is ordered and handed over, in one transaction on SQLite with synchronous=FULL. Prints
milliseconds.
"""

import sys
from pathlib import Path
from time import perf_counter

import django  # type: ignore[import-not-found]
from django.conf import settings  # type: ignore[import-not-found]
from oscar import defaults  # type: ignore[import-not-found]

_APPS = (
    *("analytics.Analytics", "checkout.Checkout", "address.Address", "shipping.Shipping", "catalogue.Catalogue"),
    *("catalogue.reviews.CatalogueReviews", "communication.Communication", "partner.Partner", "basket.Basket"),
    *("payment.Payment", "offer.Offer", "order.Order", "customer.Customer", "search.Search", "voucher.Voucher"),
    *("wishlists.Wishlists", "dashboard.Dashboard", "dashboard.reports.ReportsDashboard"),
    *("dashboard.users.UsersDashboard", "dashboard.orders.OrdersDashboard", "dashboard.catalogue.CatalogueDashboard"),
    *("dashboard.offers.OffersDashboard", "dashboard.partners.PartnersDashboard", "dashboard.pages.PagesDashboard"),
    *("dashboard.ranges.RangesDashboard", "dashboard.reviews.ReviewsDashboard", "dashboard.vouchers.VouchersDashboard"),
    *("dashboard.communications.CommunicationsDashboard", "dashboard.shipping.ShippingDashboard"),
)


def _set_up(folder: Path) -> None:
    told = {name: value for name, value in vars(defaults).items() if name.isupper()}
    django_apps = ("admin", "auth", "contenttypes", "sessions", "messages", "sites", "flatpages")
    apps = [f"django.contrib.{name}" for name in django_apps] + ["oscar.config.Shop"]
    for place, _, config in (name.rpartition(".") for name in _APPS):
        apps.append(f"oscar.apps.{place}.apps.{config}Config")
    apps += ["haystack", "treebeard", "sorl.thumbnail", "django_tables2", "widget_tweaks"]
    database = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(folder / "oscar.sqlite3"),
        "OPTIONS": {"init_command": "PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL"},
    }
    told |= {
        "INSTALLED_APPS": apps,
        "DATABASES": {"default": database},
        "HAYSTACK_CONNECTIONS": {"default": {"ENGINE": "haystack.backends.simple_backend.SimpleEngine"}},
        "SITE_ID": 1,
        "USE_TZ": True,
        "SECRET_KEY": "of a benchmark",
        "DEFAULT_AUTO_FIELD": "django.db.models.AutoField",
    }
    settings.configure(**told)
    django.setup()


def main() -> None:
    """Make a shop with one article, then book."""
    _set_up(Path(sys.argv[1]))
    from django.core.management import call_command  # type: ignore[import-not-found]
    from django.db import transaction  # type: ignore[import-not-found]
    from oscar.core.loading import get_model  # type: ignore[import-not-found]

    call_command("migrate", verbosity=0)
    kind = get_model("catalogue", "ProductClass").objects.create(name="Ware")
    product = get_model("catalogue", "Product").objects.create(title="Apfelsaft", product_class=kind)
    partner = get_model("partner", "Partner").objects.create(name="Laden")
    records = get_model("partner", "StockRecord").objects
    records.create(product=product, partner=partner, partner_sku="A1", price=3, num_in_stock=1_000_000)
    print("ready", flush=True)
    for _ in sys.stdin:
        began = perf_counter()
        with transaction.atomic():
            record = records.select_for_update().get(partner_sku="A1")
            record.allocate(1)
            record.consume_allocation(1)
        print((perf_counter() - began) * 1_000, flush=True)


if __name__ == "__main__":
    main()
