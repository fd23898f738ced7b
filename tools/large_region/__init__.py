"""A large region, made up from a seed, in its plain-file form: for tests, measuring and looking.

Thirteen municipalities, eleven providers, thirty-two programmes, fifteen hundred records. The municipalities
are Sweden's own and all that is said of them is made up, so every name begins with «Exempel». No person has a
name: they are called by their roles. `python -m tools.large_region FOLDER` writes it.
"""
