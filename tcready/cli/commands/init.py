"""`tcready init`: a new workspace, empty or from plain files."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import at_packs, day, now
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar=tr("MAPP"), help=tr("den nya mappen"))
    parser.add_argument(
        "--from", dest="source", type=Path, metavar=tr("MAPP"), help=tr("läs in från vanliga filer")
    )
    parser.add_argument("--framework", default="teknikcollege", metavar="ID", help=tr("kriteriepaket"))
    parser.add_argument("--application", default="ny-region", metavar="ID", help=tr("vad ni ansöker om"))
    parser.add_argument(
        "--name", metavar=tr("NAMN"), help=tr("regionens namn, till exempel Teknikcollege Norrby")
    )
    parser.add_argument("--period-from", type=day, metavar=tr("DAG"), help=tr("periodens första dag"))
    parser.add_argument("--period-through", type=day, metavar=tr("DAG"), help=tr("periodens sista dag"))
    parser.add_argument(
        "--database",
        metavar=tr("ADRESS"),
        help=tr("lägg databasen i PostgreSQL i stället för i mappen, annars det TCREADY_DATABASE säger"),
    )
    parser.add_argument(
        "--files",
        choices=("folder", "database"),
        default="folder",
        help=tr("var filerna ska ligga när databasen är PostgreSQL: i mappen (folder) eller där (database)"),
    )
    parser.add_argument("--as", dest="actor", metavar=tr("NAMN"), help=tr("vem som gör detta, annars du"))
    at_packs(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.core.records import Period
    from tcready.formats.database_address import address_for_new, address_from
    from tcready.review.people import actor_named
    from tcready.review.places import pack_folders
    from tcready.review.setting_up import Founding, found_empty, found_from

    address = address_from(options.database, "--database") if options.database else address_for_new()
    packs, in_database = pack_folders(options.criteria), options.files == "database"
    founding = Founding(actor_named(options.actor), now(), packs, address, in_database)
    if options.source is not None:
        for finding in found_from(options.folder, options.source, founding):
            output.complain(output.finding_line(finding))
    else:
        if not options.name:
            raise WrongInput(msg("Ange vad regionen heter med --name, eller läs in filer med --from."))
        given = (options.period_from, options.period_through)
        if None in given:
            raise WrongInput(
                msg("Ange perioden ni ansöker för med --period-from och --period-through (ÅÅÅÅ-MM-DD).")
            )
        if given[1] < given[0]:
            raise WrongInput(msg("Periodens sista dag ligger före den första. Byt plats på dem."))
        period = Period(from_=given[0], through=given[1])
        found_empty(options.folder, options.framework, options.application, options.name, period, founding)
    output.say(tr("Arbetsytan {folder} är klar.", folder=options.folder))
    output.say(tr("Se läget: tcready status --workspace {folder}", folder=options.folder))
    output.say(tr("Börja arbeta: tcready review --workspace {folder}", folder=options.folder))
    return 0
