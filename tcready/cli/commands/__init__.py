"""One module a command: `configure(parser)` names its options, `run(options)` does it, returns the exit code.

What a command needs it imports inside `run`, so that help costs nothing.
"""
