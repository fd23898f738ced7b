"""What people do with a workspace, without a front end: open, look, attach, judge, freeze, export.

The command line and the terminal application both stand on this room, so they can do the same things.
It brings the other rooms together; no rule of scoring lives here. Import the modules by name: each
brings only what it needs.
"""
