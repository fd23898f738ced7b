"""How fast tcready is, as ratios taken in one run. `make bench` prints a table and keeps it as JSON."""
