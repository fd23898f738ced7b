"""Which records a command is about: ids, or everything that fits a description."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tcready.core.records import Evidence
    from tcready.review.desk import Desk

FILTERS = ("kind", "requirement", "subject", "state", "owner")
STATES = ("requested", "collected", "accepted", "rejected", "withdrawn")


def filters(parser: argparse.ArgumentParser, prefix: str = "") -> None:
    """`--kind`, `--requirement`, `--subject`, `--state`, `--owner`, with `prefix` before the names."""

    def option(name: str, help: str, metavar: str | None, choices: tuple[str, ...] | None = None) -> None:
        dest = f"of_{name}"
        parser.add_argument(f"--{prefix}{name}", dest=dest, metavar=metavar, choices=choices, help=help)

    option("kind", tr("bara det slaget"), tr("SLAG"))
    option("requirement", tr("bara det som är kopplat till kravet"), tr("KRAV"))
    option("subject", tr("bara det som gäller enheten"), "ID")
    option("state", tr("bara det som är i det läget"), None, STATES)
    option("owner", tr("bara det som den ansvarar för"), tr("ROLL"))


def many(parser: argparse.ArgumentParser, prefix: str = "") -> None:
    """Ids or filters, and `--dry-run` to see first what would be touched."""
    parser.add_argument("ids", nargs="*", metavar="ID", help=tr("underlag, eller beskriv dem nedan"))
    filters(parser, prefix)
    parser.add_argument("--dry-run", action="store_true", help=tr("visa vilka det gäller, ändra inget"))


def described(options: argparse.Namespace) -> bool:
    """Is there a filter at all?"""
    return any(getattr(options, f"of_{name}") is not None for name in FILTERS)


def fitting(desk: Desk, options: argparse.Namespace, among: Iterable[Evidence], on: date) -> list[Evidence]:
    """Those of the records that fit the filters on the day; WrongInput for a name that does not exist."""
    from tcready.review.known import known_kind, known_requirement, known_subject

    if options.of_kind is not None:
        known_kind(options.of_kind, desk.framework)
    if options.of_requirement is not None:
        known_requirement(options.of_requirement, desk.framework)
    if options.of_subject is not None:
        known_subject(options.of_subject, desk.records)
    return [item for item in among if _fits(item, options, on)]


def chosen(desk: Desk, options: argparse.Namespace, among: Iterable[Evidence], on: date) -> list[str]:
    """The ids given, else those among the records that fit; WrongInput without either, or if none fits."""
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.review.known import known_evidence

    if options.ids and described(options):
        raise WrongInput(msg("Ange antingen id eller en beskrivning, inte båda."))
    if options.ids:
        return [known_evidence(name, desk.records).id for name in dict.fromkeys(options.ids)]
    if not described(options):
        raise WrongInput(msg("Ange vilka underlag det gäller: deras id, eller slag, krav eller enhet."))
    found = [item.id for item in fitting(desk, options, among, on)]
    if not found:
        raise WrongInput(msg("Inget underlag stämmer in på beskrivningen. Ingenting har ändrats."))
    return found


def rehearse(desk: Desk, options: argparse.Namespace, names: list[str]) -> int:
    """Say which records it would be, and that nothing was done."""
    if options.json:
        output.say_json({"evidence": [{"id": name} for name in names], "dry_run": True})
        return 0
    output.table((name, desk.records.evidence_by_id[name].title) for name in names)
    output.say(tr("Det gäller {n} underlag. Ingenting har ändrats.", n=len(names)))
    return 0


def tell(options: argparse.Namespace, records: list[Evidence], lines: list[str]) -> None:
    """What became of them: as JSON, one by itself and several under their plural name, or a line each."""
    if options.json:
        values = [record.model_dump(mode="json") for record in records]
        output.say_json(values[0] if len(values) == 1 else {"evidence": values})
        return
    for line in lines:
        output.say(line)


def state_of(item: Evidence, on: date) -> str:
    """The latest decision's state on the day, else collected, else requested."""
    from tcready.core.scoring.standing import decision_at

    decision = decision_at(item, on)
    if decision:
        return str(decision.state)
    return "collected" if item.collected and item.collected <= on else "requested"


def _fits(item: Evidence, options: argparse.Namespace, on: date) -> bool:
    return (
        options.of_kind in (None, item.kind)
        and (options.of_requirement is None or options.of_requirement in item.requirements)
        and (options.of_subject is None or options.of_subject in item.subjects)
        and options.of_owner in (None, item.owner)
        and options.of_state in (None, state_of(item, on))
    )
