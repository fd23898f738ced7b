"""What to do next: concrete actions, each tried through the scorer, the most useful first.

`action` says what an action is, `candidates` finds those an open leaf asks for, `edits` gives the records as
they would be after one, `trial` counts what it would give, and `choosing` puts them in order.
"""

from tcready.core.next_steps.action import Action, Do
from tcready.core.next_steps.choosing import NextSteps, Step, next_steps

__all__ = ["Action", "Do", "NextSteps", "Step", "next_steps"]
