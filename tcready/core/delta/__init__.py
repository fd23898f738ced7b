"""What changed between two times: the difference in score split into causes, exactly. Pure.

The score is a sum over leaves of share × achievement. Each leaf is a game whose players are the causes
that touch it, and each cause gets its Shapley value (L. S. Shapley, «A Value for n-Person Games», 1953):
what it adds, averaged over every order in which the causes could have come. The parts of a leaf sum to
what the leaf gained, so all parts together sum to the difference.

Read in this order: `causes`, `moves` (why a record came or went), `plays` (a leaf before and after),
`shapley`, `shares` (what a leaf weighs), `games`, `split`. Nothing here scores; `core.scoring` does that.
"""

from tcready.core.delta.causes import NOT_PROGRESS, Cause
from tcready.core.delta.side import Side
from tcready.core.delta.split import Changes, LeafChange, summed, what_changed

__all__ = ["NOT_PROGRESS", "Cause", "Changes", "LeafChange", "Side", "summed", "what_changed"]
