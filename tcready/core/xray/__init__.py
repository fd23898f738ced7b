"""What looks wrong though it scores: proof nobody can read, judges in their own cause, numbers that leap.

The scorer answers whether the rules are met; here one asks whether a reader would believe it. Every check is
pure, says its threshold in its docstring, and looks only at what counts: leaves that are met or partly met.
A false alarm costs more than a silence, so what cannot be told for certain is not told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tcready.core.finding import Severity
from tcready.core.framework import Framework
from tcready.core.readiness import Readiness
from tcready.core.records import Records
from tcready.core.xray.ageing import old_evidence, owner_left
from tcready.core.xray.independence import accepted_by_supplier, exception_within, judged_by_party
from tcready.core.xray.jumps import measure_jumped
from tcready.core.xray.personal_numbers import personal_number
from tcready.core.xray.proof import criterion_on_one_record, met_without_file, rubber_stamped
from tcready.core.xray.seen import Oddity, Seen

CHECKS: dict[str, Callable[[Seen], Iterator[Oddity]]] = {
    check.__name__: check
    for check in (
        personal_number,
        accepted_by_supplier,
        judged_by_party,
        exception_within,
        met_without_file,
        criterion_on_one_record,
        old_evidence,
        measure_jumped,
        owner_left,
        rubber_stamped,
    )
}
"""Every check by its code, in the order its findings are told."""


def xray(framework: Framework, records: Records, readiness: Readiness) -> tuple[Oddity, ...]:
    """Everything that looks wrong on the day: errors first, then by check, then in the pack's order."""
    seen = Seen(framework, records, readiness)
    found = [oddity for check in CHECKS.values() for oddity in check(seen)]
    return tuple(sorted(found, key=lambda oddity: oddity.severity is not Severity.ERROR))


__all__ = ["CHECKS", "Oddity", "xray"]
