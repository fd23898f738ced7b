"""`tcready criteria confirm|upgrade`: changing the pack that a workspace follows."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import application_of, day_of, desk_of, past_day
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.core.readiness import Leaf, Readiness
    from tcready.review.upgrading import Upgrading


def confirm(options: argparse.Namespace) -> int:
    """The region has read the demand: it is confirmed, or corrected."""
    from tcready.definitions.correction import read_correction
    from tcready.review.confirming import confirm as confirm_it

    changes = read_correction(options.correct) if options.correct else None
    with desk_of(options) as desk:
        made = confirm_it(desk, options.requirement, options.source, past_day(desk, options.on), changes)
        if options.json:
            output.say_json(made.model_dump(mode="json", exclude_none=True))
            return 0
        title = _titles(desk.framework)[made.requirement]
        if changes is None:
            output.say(tr("{title} är bekräftat: {source}.", title=title, source=made.source))
        else:
            output.say(tr("{title} är rättat och bekräftat: {source}.", title=title, source=made.source))
            output.say(tr("Har ordalydelsen ändrats behöver kravet bedömas igen."))
        output.say(tr("Ångra med tcready undo."))
    return 0


def upgrade_pack(options: argparse.Namespace) -> int:
    """To another edition; with --dry-run only what it would mean."""
    from tcready.review.freezing import take
    from tcready.review.places import pack_folders
    from tcready.review.upgrading import prepare, upgrade

    with desk_of(options) as desk:
        day, application = day_of(desk, options), application_of(desk, options)
        prepared = prepare(desk, options.edition, day, application, pack_folders(options.criteria))
        taken = None
        if not options.dry_run:
            label = tr("före utgåva {edition}", edition=prepared.new.edition)
            taken = take(desk, day, application, label).id
            upgrade(desk, prepared)
        if options.json:
            output.say_json(_value(prepared) | {"dry_run": options.dry_run, "snapshot": taken})
            return 0
        _say(prepared)
        output.say()
        if taken is None:
            output.say(tr("Inget har ändrats. Kör utan --dry-run för att byta."))
        else:
            output.say(
                tr(
                    "Arbetsytan följer nu utgåva {edition}. Läget före bytet är fryst som {snapshot}, "
                    "och det gamla paketet ligger kvar.",
                    edition=prepared.new.edition,
                    snapshot=taken,
                )
            )
    return 0


def _say(prepared: Upgrading) -> None:
    from tcready.i18n.naming import percent
    from tcready.i18n.words import state_word, verdict_word

    before, after = prepared.before, prepared.after
    output.say_heading(
        tr(
            "Från utgåva {old} till utgåva {new}",
            old=prepared.old.edition,
            new=prepared.new.edition,
        )
    )
    arrow = "→"
    output.table(
        [
            (tr("Omdöme"), verdict_word(before.verdict.state), arrow, verdict_word(after.verdict.state)),
            (tr("Poäng"), percent(before.numbers.score), arrow, percent(after.numbers.score)),
            (tr("Bedömt"), percent(before.numbers.assessed), arrow, percent(after.numbers.assessed)),
            (tr("Täckning"), percent(before.numbers.coverage), arrow, percent(after.numbers.coverage)),
        ]
    )
    titles = {pack: _titles(getattr(prepared, pack)) for pack in ("old", "new")}
    subjects = {subject.id: subject.title for subject in prepared.records.subjects}
    if prepared.leaves:
        output.say()
        output.say_heading(tr("Det här får ett annat läge"))
    output.table(
        (
            tr(
                "• {requirement} · {subject}",
                requirement=titles["new"].get(leaf.requirement) or titles["old"][leaf.requirement],
                subject=subjects.get(leaf.subject, leaf.subject),
            ),
            state_word(leaf.before.state) if leaf.before else tr("nytt"),
            arrow,
            state_word(leaf.after.state) if leaf.after else tr("utgår, men ligger kvar"),
        )
        for leaf in prepared.leaves
    )
    if prepared.rejudge:
        output.say()
        output.say(
            ntr(
                "{n} bedömning gällde en äldre lydelse och behöver göras om.",
                "{n} bedömningar gällde en äldre lydelse och behöver göras om.",
                len(prepared.rejudge),
            )
        )


def _titles(pack: Any) -> dict[str, str]:
    from tcready.i18n import language

    return {name: item.title.to(language()) for name, item in pack.requirements.items()}


def _value(prepared: Upgrading) -> dict[str, Any]:
    return {
        "format": 1,
        "from": _pack_value(prepared.old),
        "to": _pack_value(prepared.new),
        "before": _readiness_value(prepared.before),
        "after": _readiness_value(prepared.after),
        "leaves": [
            {
                "requirement": leaf.requirement,
                "subject": leaf.subject,
                "before": _state(leaf.before),
                "after": _state(leaf.after),
            }
            for leaf in prepared.leaves
        ],
        "rejudge": [{"requirement": r, "subject": s} for r, s in prepared.rejudge],
    }


def _pack_value(pack: Any) -> dict[str, str]:
    return {"id": pack.id, "edition": pack.edition, "digest": pack.digest}


def _state(leaf: Leaf | None) -> str | None:
    return leaf.state.value if leaf else None


def _readiness_value(readiness: Readiness) -> dict[str, Any]:
    from tcready.core.status_json import numbers_json

    return {"verdict": readiness.verdict.state.value, **numbers_json(readiness.numbers)}
