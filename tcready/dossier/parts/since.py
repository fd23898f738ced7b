"""What is new since a snapshot: the last certification's, or one the reader asks about."""

from __future__ import annotations

from tcready.dossier.blocks import Block, Items, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope, Since
from tcready.i18n import ntr, tr

MOST_MOVES, MOST_CLAUSES = 4, 3


def since_certification(scope: Scope) -> tuple[Section, ...]:
    """What is new since the last certification; nothing where the application is not compared with one."""
    declared = scope.framework.application_types.get(scope.application.type)
    heading = tr("Nytt sedan förra certifieringen")
    if scope.since is not None:
        if not scope.since.baseline:
            heading = tr("Nytt sedan {earlier}", earlier=scope.since.earlier)
        return (Section("nytt", heading, since_blocks(scope.since)),)
    if declared is None or not declared.baseline:
        return ()
    if scope.application.baseline:
        told = tr(
            "Ögonblicksbilden från förra certifieringen följer andra kriterier och går inte att jämföra post "
            "för post."
        )
    else:
        told = tr("Ansökan pekar inte ut någon ögonblicksbild från förra certifieringen att jämföra med.")
    return (Section("nytt", heading, (Paragraph(told),)),)


def since_blocks(since: Since) -> tuple[Block, ...]:
    """Before and after, why, what moved most, and what has come or gone in the verdict's way."""
    titles = columns(tr("Vad"), since.earlier, tr("Nu"), numeric=(1, 2))
    rows = tuple(tuple(cell(text) for text in row) for row in since.rows)
    blocks: list[Block] = [
        Table("tabell-nytt", tr("Läget då och nu"), titles, rows),
        *(Paragraph(text) for text in (*since.sentences, *since.reservations)),
    ]
    if since.causes:
        blocks.append(Items(tuple(tr("{what}: {part}", what=what, part=part) for what, part in since.causes)))
    if since.moves:
        blocks.append(Paragraph(tr("Det som har flyttat poängen mest:")))
        told = [tr("{where}: {how}", where=where, how=how) for where, how in since.moves[:MOST_MOVES]]
        blocks.append(Items(_with_rest(told, len(since.moves) - MOST_MOVES)))
    for heading, names in since.clauses:
        blocks.append(Paragraph(tr("{heading}:", heading=heading)))
        blocks.append(Items(_with_rest(list(names[:MOST_CLAUSES]), len(names) - MOST_CLAUSES)))
    return tuple(blocks)


def _with_rest(told: list[str], left: int) -> tuple[str, ...]:
    return (*told, ntr("och {n} till", "och {n} till", left)) if left > 0 else tuple(told)
