"""`tcready status --all`: every region at a glance, from what each has frozen last."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import now
from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.formats.database_address import DATABASE, ENVIRONMENT, address_for_new, is_address, is_workspace
from tcready.i18n import ntr, tell, tr

if TYPE_CHECKING:
    from tcready.review.regions import Region

LONGEST_NAME = 32


def run_all(options: argparse.Namespace) -> int:
    """All that can be told is told; exit 4 if something is damaged, else what the first fault says."""
    from tcready.glance.places import places
    from tcready.review.regions import Region, region_json, regions

    today: date = options.as_of or now().date()
    given = options.places or ["."]
    _refuse_one_address_for_many(given)
    told = list(regions(places(given), today))
    found = [one for one in told if isinstance(one, Region)]
    untold = [one for one in told if not isinstance(one, Region)]
    if options.json:
        output.say_json(
            {
                "format": 1,
                "today": today.isoformat(),
                "regions": [region_json(region, today) for region in found],
                "untold": [
                    {
                        "place": one.place,
                        "name": one.name,
                        "message": tell(one.message),
                        "exit_code": one.exit_code,
                    }
                    for one in untold
                ],
            }
        )
    else:
        _say(found, today)
    for one in untold:
        output.complain(tr("{name}: {message}", name=one.name, message=tell(one.message)))
    return max((one.exit_code for one in untold), default=0)


def _refuse_one_address_for_many(given: Sequence[str]) -> None:
    """WrongInput if `TCREADY_DATABASE` goes before what several folders say: one would be told as all."""
    if address_for_new() is None:
        return
    reached: set[Path] = set()
    for folder in (Path(text) for text in given if not is_address(text)):
        with suppress(OSError):  # told as what cannot be read, when it is looked at
            reached |= {one.resolve() for one in (folder, *folder.iterdir()) if _is_elsewhere(one)}
    if len(reached) > 1:
        raise WrongInput(
            msg(
                "{name} gäller en enda arbetsyta, och här finns flera. Ta bort den för det här kommandot, "
                "eller ange databasens adress i stället för mappen.",
                name=ENVIRONMENT,
            )
        )


def _is_elsewhere(folder: Path) -> bool:
    """Is it a workspace whose database is not in the folder?"""
    return is_workspace(folder) and not (folder / DATABASE).is_file()


def _say(found: Sequence[Region], today: date) -> None:
    if not found:
        return
    from tcready.i18n.words import disclaimer, verdict_word

    output.say_heading(ntr("{n} region", "{n} regioner", len(found)))
    head = (tr("Region"), tr("Ansökan"), tr("Omdöme"), tr("Skall-krav"), tr("Nästa dag"), tr("Läget"))
    named = _named(found)
    rows = [
        (
            named[region.place],
            region.application,
            verdict_word(region.last.point.verdict),
            tr("{met} av {n}", met=region.musts[0], n=region.musts[1]),
            _days(region.due, today),
            region.last.point.as_of.isoformat() + (" *" if region.changed else ""),
        )
        for region in found
    ]
    output.table([head, *rows])
    output.say()
    _chart(found, named)
    output.say()
    if any(region.changed for region in found):
        output.say(tr("* Något har ändrats sedan dess. tcready status i arbetsytan räknar om."))
    output.say(disclaimer())


def _chart(found: Sequence[Region], named: Mapping[str, str]) -> None:
    """A bar of each score, with the numbers and how they came there."""
    from tcready.formats.bar import bar
    from tcready.formats.spark import spark
    from tcready.i18n.naming import percent, percentage_points

    head = (tr("Region"), tr("Poäng"), "", tr("Av det bedömda"), tr("Täckning"), tr("Utveckling"))
    rows = [head]
    for region in found:
        numbers, change = region.last.point.numbers, region.last.change
        moved = spark([item.point.numbers.score for item in region.moved])
        rows.append(
            (
                named[region.place],
                bar(numbers.score or Fraction(0), 10),
                percent(numbers.score).rjust(7),
                percent(numbers.assessed).rjust(7),
                percent(numbers.coverage).rjust(7),
                moved + ("" if change is None else f" {percentage_points(change, signed=True)}"),
            )
        )
    output.table(rows)


def _named(found: Sequence[Region]) -> dict[str, str]:
    """What each place is called: the workspace's name; where several have the same, also which it is."""
    held = Counter({region.place: region.name for region in found}.values())
    return {
        region.place: _short(region.name)
        if held[region.name] == 1
        else tr("{name} ({place})", name=_short(region.name), place=_last(region.place))
        for region in found
    }


def _last(place: str) -> str:
    """The folder's own name, or the schema's."""
    return place.rpartition("schema=")[2] if is_address(place) else Path(place).resolve().name


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


def _days(due: date | None, today: date) -> str:
    if due is None:
        return "–"
    left = (due - today).days
    if left < 0:
        return ntr("{n} dag försenat", "{n} dagar försenat", -left)
    return tr("i dag") if left == 0 else ntr("om {n} dag", "om {n} dagar", left)
