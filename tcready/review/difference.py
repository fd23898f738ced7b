"""What has moved between two times, in words: for the commands, the review and whoever else tells it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from tcready.core.delta import NOT_PROGRESS
from tcready.core.readiness import Clause, State
from tcready.i18n import ntr, tr
from tcready.i18n.changing import cause_short, cause_word, gain_sentence, points, rounded_apart, signed
from tcready.i18n.explaining import clause_name
from tcready.i18n.naming import Names, percent
from tcready.i18n.words import state_word, verdict_word
from tcready.snapshots import Comparison
from tcready.snapshots.compare import Move


class CauseTold(NamedTuple):
    """A cause and its part of the difference; what is not progress says so in `words`."""

    words: str
    part: str
    progress: bool


class ClausesTold(NamedTuple):
    """A heading and the clauses under it, the most moved first."""

    heading: str
    names: tuple[str, ...]


def number_rows(found: Comparison) -> list[tuple[str, str, str]]:
    """Verdict and the three numbers: what it is, before, after."""
    return [
        (tr("Omdöme"), verdict_word(found.verdict_before), verdict_word(found.verdict_after)),
        (tr("Poäng"), percent(found.before.score), percent(found.after.score)),
        (tr("Bedömt"), percent(found.before.assessed), percent(found.after.assessed)),
        (tr("Täckning"), percent(found.before.coverage), percent(found.after.coverage)),
    ]


def gain_sentences(found: Comparison) -> Iterator[str]:
    """How the score has moved, and what an undefined one was counted as."""
    yield gain_sentence(found.gain)
    if found.before.score is None or found.after.score is None:
        yield tr("Där inget krav räknas finns ingen poäng. Den räknas här som noll.")


def causes_told(found: Comparison) -> list[CauseTold]:
    """The causes that moved something, in their order."""
    told = []
    for cause, part in found.causes.items():
        if part:
            progress, words = cause not in NOT_PROGRESS, cause_word(cause)
            if not progress:
                words = tr("{cause} (inte framsteg)", cause=words)
            told.append(CauseTold(words, signed(part), progress))
    return told


def reservations(found: Comparison, names: Names) -> Iterator[str]:
    """What a reader must know before trusting the sum: rounding, another place, other rules."""
    if rounded_apart(found.gain, [part for part in found.causes.values() if part]):
        yield tr("Delarna är avrundade var för sig.")
    one, other = found.subject_before, found.subject_after
    if one != other:
        told = (names.subject(one), names.subject(other))
        yield tr("Det tidigare läget gäller {one}, det senare {other}.", one=told[0], other=told[1])
    if not found.same_framework:
        yield tr("Kriterierna har ändrats mellan lägena.")
    if not found.same_method:
        yield tr("Räknesättet har ändrats mellan lägena.")


def move_told(move: Move, names: Names) -> tuple[str, str]:
    """Where something moved, and how much, from what to what and why."""
    requirement = names.requirement(move.requirement)
    if move.subject is None:
        where = tr("{requirement} · den svagaste enheten", requirement=requirement)
    else:
        where = tr("{requirement} · {subject}", requirement=requirement, subject=names.subject(move.subject))
    told = [points(move.gain), _states(move), _why(move)]
    return where, " · ".join(part for part in told if part)


def clauses_told(found: Comparison, names: Names) -> list[ClausesTold]:
    """The clauses that no longer stand in the way and those that now do."""
    gains = {(change.requirement, change.subject): abs(change.gain) for change in found.leaves}

    def moved_most(clause: Clause) -> Fraction | int:
        return -gains.get((clause.requirement or "", clause.subject or ""), 0)

    lists = (
        (tr("Står inte längre i vägen"), sorted(found.closed, key=moved_most)),
        (tr("Står nu i vägen"), sorted(found.opened, key=moved_most)),
    )
    return [
        ClausesTold(heading, tuple(clause_name(clause, names) for clause in clauses))
        for heading, clauses in lists
        if clauses
    ]


def more_sentence(left: int) -> str:
    """That the list goes on."""
    return ntr("och {n} till", "och {n} till", left)


def _states(move: Move) -> str:
    """From one state to another; nothing where the state is the same."""
    if move.before == move.after:
        return ""
    word = {None: tr("finns inte")} | {state.value: state_word(state) for state in State}
    return tr("{before} → {after}", before=word[move.before], after=word[move.after])


def _why(move: Move) -> str:
    """The causes, the largest first; their sizes only where they are several."""
    parts = sorted(move.causes.items(), key=lambda item: -abs(item[1]))
    if len(parts) == 1:
        return cause_short(parts[0][0])
    return "; ".join(
        tr("{cause} {points}", cause=cause_short(cause), points=signed(part)) for cause, part in parts
    )
