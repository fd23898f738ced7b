"""The panels beside the walk: each a way to look at readiness, all with the same keys.

A panel says what has to be worked out (in a thread), and turns the answer into items; `view` shows them,
`answers` works them out and `opened` ties it together. Nothing here knows a rule or a sum.
"""
