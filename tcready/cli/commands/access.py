"""`tcready access`: the roles of a workspace in PostgreSQL."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.i18n import tell, tr


def configure(parser: argparse.ArgumentParser) -> None:
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("what", nargs="?", choices=("list",), metavar="list", help=tr("visa vem som får vad"))
    asked.add_argument(
        "--print-sql",
        action="store_true",
        help=tr("skriv den SQL som den som sköter databasen kör för att det ska finnas roller"),
    )
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.review.access import MAY, TITLES, access_script, who_may_what, without_role

    with desk_of(options) as desk:
        if options.print_sql:
            script = access_script(desk)
            if options.json:
                output.say_json({"sql": script})
            else:
                output.say(script.rstrip())
            return 0
        holders, strays = who_may_what(desk), without_role(desk)
        subjects = {subject.id for subject in desk.records.subjects}
    if options.json:
        output.say_json(
            {
                "roles": [
                    {
                        "id": one.role,
                        "group": one.group,
                        "may": tell(MAY[one.role]),
                        "members": [
                            {"login": member.login, "name": member.name, "subject": member.subject}
                            for member in one.members
                        ],
                    }
                    for one in holders
                ],
                "without_role": list(strays),
            }
        )
        return 0
    for one in holders:
        output.say(f"{tell(TITLES[one.role])} ({one.group})")
        output.say(f"  {tell(MAY[one.role])}")
        output.table(
            ("   ", member.login, member.name or "", member.subject or "", tell(lack) if lack else "")
            for member in one.members
            for lack in (one.lacks(member, subjects),)
        )
    if strays:
        output.say(
            tr(
                "Har ett namn i access_member men ingen roll: {logins}. Kontrollera stavningen.",
                logins=", ".join(strays),
            )
        )
    return 0
