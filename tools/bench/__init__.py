"""How fast tcready is, as ratios taken in one run. `make bench` prints a table and keeps it as JSON.

A room is a module with `run()`, which gives what it measured. Each runs in a process of its own, so that one
room's memory is not another's.
"""
