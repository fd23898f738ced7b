"""Two editions of a pack side by side: what was added, retired, renamed, moved, re-weighted, reworded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any, Literal, NamedTuple

from tcready.core.exact import decimal_text
from tcready.core.framework import Framework, Requirement, VerdictRules
from tcready.core.upgrading import CarryingOver
from tcready.core.wording import wording

Kind = Literal[
    "added",
    "retired",
    "became",
    "moved",
    "reweighted",
    "reworded",
    "level",
    "demand",
    "checks",
    "verified",
    "rules",
]
What = Literal["criterion", "requirement", "evidence_kind", "measure", "application", "scale", "verdict"]


class PackChange(NamedTuple):
    """One difference. `name` is the id in the newer pack, or in the older one if it is retired.

    `before` and `after` are what differs: ids of criteria or requirements, weights, demands, levels.
    """

    what: What
    kind: Kind
    name: str
    before: str | None = None
    after: str | None = None


def pack_diff(old: Framework, new: Framework) -> tuple[PackChange, ...]:
    """Every difference, criteria first, then requirements in the newer pack's order, then the rest."""
    return tuple(_all(old, new))


def _all(old: Framework, new: Framework) -> Iterator[PackChange]:
    carrying = CarryingOver(old, new)
    yield from _criteria(old, new, carrying)
    yield from _requirements(old, new, carrying)
    names = carrying.names
    yield from _listed("evidence_kind", old.kinds, new.kinds, names.evidence_kinds)
    yield from _listed("measure", old.measure_names, new.measure_names, names.measures)
    yield from _listed("application", old.application_types, new.application_types, names.applications)
    if _scale(old) != _scale(new):
        yield PackChange("scale", "rules", "scale", _scale(old), _scale(new))
    if old.verdict != new.verdict:
        yield PackChange("verdict", "rules", "verdict", _rules(old.verdict), _rules(new.verdict))


def _criteria(old: Framework, new: Framework, carrying: CarryingOver) -> Iterator[PackChange]:
    was = {item.id: (number, item) for number, item in enumerate(old.criteria, start=1)}
    became = {earlier: carrying.names.criteria.get(earlier, earlier) for earlier in was}
    for number, item in enumerate(new.criteria, start=1):
        from_ = [earlier for earlier, now in became.items() if now == item.id]
        if not from_:
            yield PackChange("criterion", "added", item.id)
        for earlier in from_:
            if earlier != item.id:
                yield PackChange("criterion", "became", item.id, earlier, item.id)
        if item.id in from_:
            before, older = was[item.id]
            if before != number:
                yield PackChange("criterion", "moved", item.id, str(before), str(number))
            if older.weight != item.weight:
                yield _weighed("criterion", item.id, older.weight, item.weight)
            if (older.title, older.about) != (item.title, item.about):
                yield PackChange("criterion", "reworded", item.id)
    kept = {item.id for item in new.criteria}
    for earlier, now in became.items():
        if now not in kept:
            yield PackChange("criterion", "retired", earlier)


def _requirements(old: Framework, new: Framework, carrying: CarryingOver) -> Iterator[PackChange]:
    came_from: dict[str, list[str]] = {}
    for earlier in old.requirements:
        for name in carrying.successors(earlier):
            came_from.setdefault(name, []).append(earlier)
    for name, item in new.requirements.items():
        from_ = came_from.get(name, [])
        if not from_:
            yield PackChange("requirement", "added", name)
        for earlier in from_:
            if earlier != name:
                yield PackChange("requirement", "became", name, earlier, name)
        if name in from_:
            criterion = old.criterion_of[name].id
            home = carrying.names.criteria.get(criterion, criterion)
            if home != new.criterion_of[name].id:
                yield PackChange("requirement", "moved", name, criterion, new.criterion_of[name].id)
            yield from _same_requirement(old.requirements[name], item)
    for earlier in old.requirements:
        if not carrying.successors(earlier):
            yield PackChange("requirement", "retired", earlier)


def _same_requirement(was: Requirement, now: Requirement) -> Iterator[PackChange]:
    if was.weight != now.weight:
        yield _weighed("requirement", now.id, was.weight, now.weight)
    if wording(was) != wording(now):
        yield PackChange("requirement", "reworded", now.id)
    if was.demand != now.demand:
        yield PackChange("requirement", "demand", now.id, was.demand, now.demand)
    if was.level != now.level:
        yield PackChange("requirement", "level", now.id, was.level, now.level)
    if _tested(was) != _tested(now):
        yield PackChange("requirement", "checks", now.id)
    if was.verified != now.verified:
        yield PackChange("requirement", "verified", now.id, _yes(was.verified), _yes(now.verified))


def _tested(requirement: Requirement) -> tuple[Any, ...]:
    """What decides a leaf's state, apart from the wording."""
    return (
        requirement.checks,
        requirement.inherit,
        requirement.not_applicable_rule,
        requirement.deferrable,
        requirement.rollup,
        requirement.since,
        requirement.retired,
    )


def _listed(
    what: What, old: Iterable[str], new: Iterable[str], names: dict[str, str]
) -> Iterator[PackChange]:
    became = {earlier: names.get(earlier, earlier) for earlier in old}
    for name in new:
        if name not in became.values():
            yield PackChange(what, "added", name)
    for earlier, now in became.items():
        if now not in new:
            yield PackChange(what, "retired", earlier)
        elif now != earlier:
            yield PackChange(what, "became", now, earlier, now)


def _weighed(what: What, name: str, was: Fraction, now: Fraction) -> PackChange:
    return PackChange(what, "reweighted", name, decimal_text(was), decimal_text(now))


def _scale(pack: Framework) -> str:
    return ", ".join(f"{step.level}: {decimal_text(step.credit)}" for step in pack.scale)


def _rules(rules: VerdictRules) -> str:
    ready, conditional = rules.ready, rules.conditional
    values = [ready.score, ready.criterion, ready.coverage, conditional.score, rules.coverage_floor]
    return ", ".join([*map(decimal_text, values), str(conditional.months)])


def _yes(value: bool) -> str:
    return "true" if value else "false"
