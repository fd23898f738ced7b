"""What somebody should know of records just taken in or changed: the same file twice, a personal number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.core.clean import clean_line
from tcready.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tcready.core.records import Evidence
    from tcready.review.desk import Desk


def remark(desk: Desk, records: Sequence[Evidence]) -> None:
    """A line on stderr for each thing; nothing is refused, for it can be right."""
    from tcready.core.same_content import held, twins_of
    from tcready.core.xray.personal_numbers import masked, record_has_personal_number

    today = desk.today()
    holding = held([*desk.records.evidence, *records])
    for record in records:
        title = masked(clean_line(record.title), today)
        if record_has_personal_number(record, today):
            output.complain(
                tr(
                    "Obs: «{title}» har något som ser ut som ett personnummer i text eller filnamn. Ta bort "
                    "det om det inte måste finnas där.",
                    title=title,
                )
            )
        for twin in twins_of(record, holding):
            output.complain(
                tr("Obs: «{title}» har samma innehåll som underlaget {twin}.", title=title, twin=twin)
            )
