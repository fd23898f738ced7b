"""What the acts ask for, as values: no widgets here, and no lines of text either.

A front end that can show windows makes each of them a window (`tui.modals.windows`), and `--plain` makes it
a few questions (`tui.plain.asking`). An act knows only what it asks and what it does with the answer.
"""
