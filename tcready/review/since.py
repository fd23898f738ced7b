"""What has moved since a snapshot, told for the dossier."""

from __future__ import annotations

from tcready.core.delta import Side
from tcready.core.errors import WrongInput
from tcready.core.readiness import Readiness
from tcready.dossier.inputs import Since
from tcready.i18n.naming import Names, day
from tcready.review.desk import Desk
from tcready.review.difference import (
    causes_told,
    clauses_told,
    gain_sentences,
    move_told,
    number_rows,
    reservations,
)
from tcready.review.freezing import find, refuse_other_criteria
from tcready.snapshots import Snapshot, compare


def since_of(desk: Desk, readiness: Readiness, named: str | None = None) -> Since | None:
    """What has moved since the snapshot named, else since the one the application is compared with.

    None without one, and where the last certification followed other criteria. WrongInput for one that is
    named and does not exist or cannot be compared.
    """
    name = named or readiness.application.baseline
    if name is None:
        return None
    earlier = find(desk, name)
    try:
        refuse_other_criteria(earlier.framework, desk.framework)
    except WrongInput:
        if named:
            raise
        return None
    return _told(desk, earlier, readiness)._replace(baseline=name == readiness.application.baseline)


def _told(desk: Desk, earlier: Snapshot, readiness: Readiness) -> Since:
    side = Side(desk.framework, desk.records, readiness.application, readiness.as_of, readiness)
    found = compare(earlier, side)
    names = Names(desk.framework, desk.records, earlier.records)
    return Since(
        day(earlier.as_of),
        tuple(number_rows(found)),
        tuple(gain_sentences(found)),
        tuple((cause.words, cause.part) for cause in causes_told(found)),
        tuple(reservations(found, names)),
        tuple(move_told(move, names) for move in found.moves),
        tuple((clauses.heading, clauses.names) for clauses in clauses_told(found, names)),
    )
