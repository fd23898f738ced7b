"""`tcready access`: the roles of a workspace in PostgreSQL."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.i18n import tell, tr


def configure(parser: argparse.ArgumentParser) -> None:
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("what", nargs="?", choices=("list",), help=tr("visa vem som får vad"))
    asked.add_argument(
        "--print-sql",
        action="store_true",
        help=tr("skriv den SQL som den som sköter databasen kör för att det ska finnas roller"),
    )
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.review.access import MAY, TITLES, access_script, who_may_what

    with desk_of(options) as desk:
        if options.print_sql:
            script = access_script(desk)
            if options.json:
                output.say_json({"sql": script})
            else:
                output.say(script.rstrip())
            return 0
        holders = who_may_what(desk)
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
                ]
            }
        )
        return 0
    missing = tr("saknas i access_member: får inte skriva")
    for one in holders:
        output.say(f"{tell(TITLES[one.role])} ({one.group})")
        output.say(f"  {tell(MAY[one.role])}")
        output.table(
            (
                "   ",
                member.login,
                member.name or ("" if not one.names_known or one.role == "reader" else missing),
                member.subject or "",
            )
            for member in one.members
        )
    return 0
