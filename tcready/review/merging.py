"""Whole registers brought together: what comes in is found among what is here, and written in one act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from tcready.core.errors import Faulty
from tcready.core.fields import Value
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.framework import Framework
from tcready.core.merging import Change, Kind, Side, Versions, matched, merge
from tcready.core.message import Message, msg
from tcready.core.records import Records
from tcready.core.references import check_references
from tcready.store import Act, Tombstone, key_in

Registers = Mapping[str, Versions]
Placed = Callable[[Finding, str, str], Finding]


def keyed(theirs: Records, base: Registers | None, ours: Registers) -> dict[str, dict[str, Value]]:
    """Their records under our keys; where a register has no ids, by what tells its records apart."""
    found: dict[str, dict[str, Value]] = {}
    for register in ours:
        values: tuple[Value, ...] = getattr(theirs, register)
        named = {key: value for value in values if (key := key_in(register, value)) is not None}
        if values and not named:
            named = matched(register, values, (base or {}).get(register, {}), ours[register])
        found[register] = named
    return found


def merged(
    base: Registers | None,
    ours: Registers,
    theirs: Registers,
    *,
    prefer: Side | None = None,
    removals: bool = True,
) -> list[Change]:
    """What theirs changes here, register by register. A register they have nothing in says nothing."""
    return [
        change
        for register, versions in ours.items()
        if theirs.get(register)
        for change in merge(
            register,
            None if base is None else base.get(register, {}),
            versions,
            theirs[register],
            prefer=prefer,
            removals=removals,
        )
    ]


def without_erased(
    stones: Iterable[Tombstone], changes: Iterable[Change]
) -> tuple[list[Change], list[Finding]]:
    """The changes but for those that would bring back what was erased; each of them gets a remark."""
    erased = {(stone.register, stone.key): stone for stone in stones}
    left, remarks = [], []
    for change in changes:
        stone = erased.get((change.register, change.key))
        if stone is None or change.ours is not None:
            left.append(change)
        elif change.result is not None:
            message = msg("Det här gallrades {day} och läses inte in.", day=stone.at[:10])
            where = Where(f"{change.register}/{change.key}")
            remarks.append(Finding(Severity.WARNING, "erased", where, message))
    return left, remarks


def write(act: Act, changes: Iterable[Change]) -> None:
    """Write every change that has an effect; Conflict if a record is another than when it was read."""
    for change in changes:
        register, key, ours, result = change.register, change.key, change.ours, change.result
        if ours is None and result is not None:
            act.add(register, result)
        elif ours is not None and result is None:
            act.remove(register, key, expected=ours)
        elif ours is not None and result is not None and result != ours:
            act.replace(register, key, result, expected=ours)


def after(ours: Registers, changes: Iterable[Change]) -> dict[str, dict[str, Value]]:
    """All records as they will be once the changes are written."""
    registers = {register: dict(versions) for register, versions in ours.items()}
    for change in changes:
        if change.result is None:
            registers[change.register].pop(change.key, None)
        else:
            registers[change.register][change.key] = change.result
    return registers


def refuse_loose_ends(
    framework: Framework, ours: Registers, changes: Sequence[Change], placed: Placed
) -> None:
    """Faulty if a record would point at what is not there, or at the wrong level, and none did so before.

    `placed(finding, register, key)` is the finding at the place in what comes in where the record stands.
    """
    registers = after(ours, changes)
    before = Counter(map(_about, check_references(framework, _records(ours))))
    wrong = []
    for finding in errors_in(check_references(framework, _records(registers))):
        if before[_about(finding)]:
            before[_about(finding)] -= 1
            continue
        register, place = str(finding.path[0]), int(finding.path[1])
        wrong.append(placed(finding, register, list(registers[register])[place]))
    if wrong:
        raise Faulty(wrong)


def _records(registers: Registers) -> Records:
    return Records(**{name: tuple(versions.values()) for name, versions in registers.items()})


def _about(finding: Finding) -> tuple[str, Message]:
    return finding.code, finding.message


def open_conflicts(changes: Iterable[Change]) -> list[Change]:
    """The changes that somebody has to settle first."""
    return [change for change in changes if change.kind is Kind.CONFLICT and not change.settled]
