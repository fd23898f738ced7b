"""The stops of the tour. What to do at each, and how it is seen that it has been done. No widgets here.

They are about the letter of intent in Haninge, whose signed copy lies in the example's inbox.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import NamedTuple

from tcready.core.readiness import Leaf, Reason, State
from tcready.i18n import tr
from tcready.tui.state import ReviewState

REQUIREMENT, SUBJECT, PARTY = "avsiktsforklaring-foretag", "haninge", "exempelforetag-verkstad"


class Stop(NamedTuple):
    """`told`: what to do. `seen`: what is looked at; the stop is over when `over(as it began, now)`.

    With `over` None it is when what is looked at is another than it was. `hint`: what to do in a window that
    covers the rest, in few words.
    """

    told: Callable[[ReviewState], str]
    seen: Callable[[ReviewState], Hashable]
    over: Callable[[Hashable, Hashable], bool] | None = None
    hint: Callable[[ReviewState], str] | None = None

    def is_over(self, began: Hashable, now: Hashable) -> bool:
        """Has it been done?"""
        return now != began if self.over is None else self.over(began, now)


def _is_so(_began: Hashable, now: Hashable) -> bool:
    return bool(now)


def _leaf(state: ReviewState) -> Leaf | None:
    asked = [result for criterion in state.readiness.criteria for result in criterion.requirements]
    leaves = [leaf for result in asked if result.id == REQUIREMENT for leaf in result.leaves]
    return next((leaf for leaf in leaves if leaf.subject == SUBJECT), None)


def _stands_there(state: ReviewState) -> bool:
    leaf = state.leaf
    return not state.panel and leaf is not None and (leaf.requirement, leaf.subject) == (REQUIREMENT, SUBJECT)


def _waits(state: ReviewState) -> bool:
    """Has something come in there that nobody has decided about, or is it accepted already?"""
    leaf = _leaf(state)
    if leaf is None or leaf.state is State.MET:
        return leaf is not None
    return any(item.reason is Reason.COLLECTED for item in state.linked_records(leaf))


def _is_met(state: ReviewState) -> bool:
    leaf = _leaf(state)
    return leaf is not None and leaf.state is State.MET


def _exports(state: ReviewState) -> Hashable:
    found = state.desk.folder.joinpath("exports").glob("*")
    return frozenset((path.name, path.stat().st_mtime_ns) for path in found)


def _worst(_state: ReviewState) -> str:
    return tr("Vad är värst? Tryck h: Härnäst visar vad som ger mest att göra, skall-kraven först.")


def find_told(state: ReviewState) -> str:
    """What is told at that stop on a screen; line by line there are other keys for it."""
    return tr(
        "Nu till ett avtal som saknas. Tryck Esc, sedan / och skriv avsikt, Enter, och gå med j till "
        "«{subject}» under «{requirement}».",
        subject=state.names.subject(SUBJECT),
        requirement=state.names.requirement(REQUIREMENT),
    )


def attach_told(state: ReviewState) -> str:
    """What is told at that stop on a screen; line by line there are other keys for it."""
    return tr(
        "Företagets underskrift saknas: Enter visar det. Nu har den kommit. Tryck a, Ctrl+O, välj filen, gå "
        "med Tab till parterna, kryssa för {party} med mellanslag, och spara med Ctrl+S.",
        party=state.names.organisation(PARTY),
    )


def _attach_hint(state: ReviewState) -> str:
    party = state.names.organisation(PARTY)
    return tr("Ctrl+O, välj filen, kryssa för {party}, spara", party=party)


def _write_hint(_state: ReviewState) -> str:
    return tr("Skriv under Nuläge och spara med Ctrl+S")


def _other(state: ReviewState) -> str:
    return tr(
        "Bifogat. Den som lämnar in ska inte granska sitt eget. Tryck V och välj granskare-fack, eller någon "
        "annan än {actor}.",
        actor=state.desk.actor,
    )


def _accept(state: ReviewState) -> str:
    leaf = _leaf(state)
    if leaf and any(item.reason is None for item in state.linked_records(leaf)):
        return tr(
            "Godkänt, men kravet är inte uppfyllt: inget företag står som part. Tryck a, bifoga filen igen, "
            "kryssa för {party} och tryck y.",
            party=state.names.organisation(PARTY),
        )
    return tr(
        "Stå kvar på «{subject}», tryck y och välj den nya för att godkänna den. Se på omdömet överst: nu är "
        "{met} av {of} skall-krav uppfyllda.",
        subject=state.names.subject(SUBJECT),
        met=state.musts[0],
        of=state.musts[1],
    )


def write_told(state: ReviewState) -> str:
    """What is told at that stop on a screen; line by line there are other keys for it."""
    return tr(
        "Omdömet rörde sig: {met} av {of} skall-krav är uppfyllda, och Haninge har fått ✓. Skriv hur läget "
        "är: tryck e, skriv under Nuläge och spara med Ctrl+S.",
        met=state.musts[0],
        of=state.musts[1],
    )


def freeze_told(_state: ReviewState) -> str:
    """What is told at that stop on a screen; line by line there are other keys for it."""
    return tr("Frys läget så att ni kan jämföra senare: tryck s, ge bilden ett namn och tryck Enter.")


def _export(_state: ReviewState) -> str:
    return tr("Till sist ansökan: tryck x. Det som saknas står i den, och den är märkt UTKAST.")


STOPS = (
    Stop(_worst, lambda state: state.panel == "next", _is_so),
    Stop(find_told, _stands_there, _is_so),
    Stop(attach_told, _waits, _is_so, _attach_hint),
    Stop(_other, lambda state: state.desk.actor),
    Stop(_accept, _is_met, _is_so),
    Stop(write_told, lambda state: state.desk.records.narratives, hint=_write_hint),
    Stop(freeze_told, lambda state: len(state.desk.store.snapshots())),
    Stop(_export, _exports),
)
