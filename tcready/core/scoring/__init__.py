"""The one scorer: `score(framework, records, application, as_of)` → `Readiness`. Pure and exact.

Read in this order: `standing` (does a record count?), `linking` (for which leaf?), `computed` and
`measuring` (numbers), `judging` (levels), `checks` (credit), `leaves` (state), `totals` (up the tree),
`verdict`, `score`.
"""

from tcready.core.scoring.score import Baseline, leaves_at, score

__all__ = ["Baseline", "leaves_at", "score"]
