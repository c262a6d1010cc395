"""What a monitoring system asks for: the city's figures in Prometheus' text format."""

from prima.contract.limits import API
from prima.hub.services.office import Office
from prima.hub.storage import counting

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def metrics(office: Office) -> str:
    """Every figure as the database holds it, so that it is the same whichever process is asked.

    Format: https://prometheus.io/docs/instrumenting/exposition_formats/ (text, 0.0.4).
    Raises StoreUnavailable.
    """
    lines = []
    with office.database.read() as connection:
        for name, meaning, label, values in counting.counted(connection, office.clock()):
            kind = "counter" if name.endswith("_total") else "gauge"
            lines += [f"# HELP {name} {meaning}", f"# TYPE {name} {kind}"]
            lines += [f'{name}{{{label}="{group}"}} {value}' if label else f"{name} {value}" for group, value in values]
    engine = "postgresql" if office.database.postgresql else "sqlite"
    lines += ["# HELP prima_info What answers.", "# TYPE prima_info gauge"]
    lines.append(f'prima_info{{api="{API}",database="{engine}"}} 1')
    return "\n".join(lines) + "\n"
