"""The command line: one small module a command, and one door for every error.

Imports nothing heavy at the top: `tcready --help` must answer at once.
"""
