"""`tcready review --plain`: the same review, line by line, for screen readers, scripts and slow links.

It shares the state, the acts, the panels and the registry of actions with the screen, and imports neither
Textual nor Rich. Nothing is drawn: no cursor moves, no colour, no bar; a state is said in words.
"""
