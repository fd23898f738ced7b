"""A pack with what the region has confirmed or corrected in it, requirement by requirement."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import ValidationError

from tcready.core.errors import WrongInput
from tcready.core.framework import Confirmed, Framework, Requirement
from tcready.core.message import msg
from tcready.core.records import Confirmation
from tcready.core.wording import wording


def confirmed(framework: Framework, confirmations: Iterable[Confirmation]) -> Framework:
    """The pack where each requirement confirmed is verified and says so, with its corrections.

    Of several about one requirement the last counts; those about no requirement of the pack, or about
    another wording than the pack's, are left out.
    """
    latest = {item.requirement: item for item in confirmations if is_current(item, framework)}
    if not latest:
        return framework
    criteria = tuple(
        criterion.model_copy(
            update={
                "requirements": tuple(
                    corrected(item, latest[item.id]) if item.id in latest else item
                    for item in criterion.requirements
                )
            }
        )
        for criterion in framework.criteria
    )
    return framework.model_copy(update={"criteria": criteria})


def is_current(confirmation: Confirmation, framework: Framework) -> bool:
    """Is it about a requirement of the pack, as it is worded there?"""
    requirement = framework.requirements.get(confirmation.requirement)
    return requirement is not None and confirmation.text in (None, wording(requirement))


def corrected(requirement: Requirement, confirmation: Confirmation) -> Requirement:
    """The requirement as the region has read it; WrongInput if the corrections do not make one."""
    changes = confirmation.changes
    given = {name: getattr(changes, name) for name in changes.model_fields_set} if changes else {}
    given |= {
        "verified": True,
        "confirmed": Confirmed(source=confirmation.source, on=confirmation.on),
    }
    try:
        plain = requirement.model_copy(update=given).model_dump(mode="json")
        return Requirement.model_validate(plain)
    except ValidationError as error:
        fields = ", ".join(str(fault["loc"][0]) for fault in error.errors() if fault["loc"])
        raise WrongInput(
            msg(
                "Rättelsen av {requirement} går inte ihop: {fields}.",
                requirement=requirement.id,
                fields=fields,
            )
        ) from None
