"""The region has read a demand itself: it is confirmed, and corrected where the pack was wrong."""

from __future__ import annotations

from datetime import date

from tcready.core.confirming import corrected
from tcready.core.errors import WrongInput
from tcready.core.framework import Framework, RequirementChanges
from tcready.core.message import msg
from tcready.core.records import Confirmation
from tcready.core.wording import wording
from tcready.review.desk import Desk
from tcready.review.known import known_requirement
from tcready.review.validated import validated


def confirm(
    desk: Desk, requirement: str, source: str, on: date, changes: RequirementChanges | None = None
) -> Confirmation:
    """Say where the demand stands and, in `changes`, what it says there. It is verified from now on.

    WrongInput if the corrections do not make a requirement, or use what the pack does not declare.
    """
    declared = known_requirement(requirement, desk.pack)
    confirmation = validated(
        Confirmation,
        None,
        {
            "requirement": declared.id,
            "source": source,
            "by": desk.actor,
            "on": on,
            "changes": changes,
            "text": wording(declared),
        },
    )
    _fits(desk.pack, confirmation)
    with desk.act("criteria.confirm") as act:
        act.put("confirmations", confirmation)
    return confirmation


def _fits(pack: Framework, confirmation: Confirmation) -> None:
    """Do the corrected checks name kinds, measures and levels that the pack has?"""
    requirement = corrected(pack.requirements[confirmation.requirement], confirmation)
    for check in requirement.checks:
        for name, known in (
            (getattr(check, "evidence", None), pack.kinds),
            (getattr(check, "measure", None), pack.measure_names),
            (getattr(check, "judgement", None), pack.credit_of_level),
        ):
            if name is not None and name not in known:
                raise WrongInput(
                    msg(
                        "Rättelsen av {requirement} nämner {name}, som inte finns i kriteriepaketet.",
                        requirement=requirement.id,
                        name=name,
                    )
                )
