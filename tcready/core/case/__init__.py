"""The case of an application: its steps from anchoring to decision, what has to be done by when. Pure.

What is known of the process is what Riksföreningen has published; where it says nothing, neither does this.
"""

from tcready.core.case.flow import CERTIFYING, flow_of
from tcready.core.case.in_force import in_force
from tcready.core.case.limits import Limit, LimitKind, limits
from tcready.core.case.sending import Approval, Approved, approval_of, approved_files, not_sent
from tcready.core.case.timeline import Step, StepState, next_step, timeline
from tcready.core.case.validity import Validity, validity, whole_years

__all__ = [
    "CERTIFYING",
    "Approval",
    "Approved",
    "Limit",
    "LimitKind",
    "Step",
    "StepState",
    "Validity",
    "approval_of",
    "approved_files",
    "flow_of",
    "in_force",
    "limits",
    "next_step",
    "not_sent",
    "timeline",
    "validity",
    "whole_years",
]
