"""`tcready criteria lint|schema|diff|new`: for whoever writes a pack."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.i18n import ntr, tr


def lint_pack(options: argparse.Namespace) -> int:
    from tcready.core.finding import errors_in
    from tcready.definitions.lint import lint

    findings = lint(options.folder)
    errors = errors_in(findings)
    if options.json:
        output.say_json({"findings": [output.finding_json(finding) for finding in findings]})
    else:
        for finding in findings:
            output.say(output.finding_line(finding, code=True))
        if not findings:
            output.say(tr("Inga fel."))
        else:
            output.say(ntr("{n} anmärkning.", "{n} anmärkningar.", len(findings)))
    return 1 if errors else 0


def schema(_options: argparse.Namespace) -> int:
    """JSON Schema for each form of file."""
    from tcready.definitions.schema import json_schema

    output.say_json(json_schema())
    return 0


def diff(options: argparse.Namespace) -> int:
    """What differs between two packs, in words."""
    from tcready.cli.packs import pack_there
    from tcready.core.pack_diff import pack_diff
    from tcready.i18n.pack_changes import change_sentence

    old, new = pack_there(options.old, options), pack_there(options.new, options)
    found = pack_diff(old, new)
    if options.json:
        editions = {
            name: {"id": pack.id, "edition": pack.edition, "digest": pack.digest}
            for name, pack in (("from", old), ("to", new))
        }
        output.say_json({"format": 1, **editions, "changes": [change._asdict() for change in found]})
        return 0
    output.say_heading(
        tr(
            "Från {old} ({before}) till {new} ({after})",
            old=old.id,
            before=old.edition,
            new=new.id,
            after=new.edition,
        )
    )
    headings = {
        "criterion": tr("Kriterier"),
        "requirement": tr("Krav"),
        "evidence_kind": tr("Underlagsslag"),
        "measure": tr("Mått"),
        "application": tr("Ansökningstyper"),
        "scale": tr("Skala och gränser"),
        "verdict": tr("Skala och gränser"),
    }
    under = None
    for change in found:
        if headings[change.what] != under:
            under = headings[change.what]
            output.say()
            output.say_heading(under)
        output.say(tr("• {sentence}", sentence=change_sentence(change, old, new)))
    if not found:
        output.say(tr("Paketen säger samma sak."))
    return 0


def new(options: argparse.Namespace) -> int:
    """A small pack to start from."""
    from tcready.definitions.starting import write_start

    folder = write_start(options.folder, options.id)
    output.say(tr("Kriteriepaketet ligger i {folder}. Öppna framework.yaml och skriv om det.", folder=folder))
    output.say(tr("Kontrollera det med: tcready criteria lint {folder}", folder=folder))
    return 0
