"""The pure room: what the words mean and how readiness is scored.

Takes values and returns values: no clock, no file, no environment, no language. Imports pydantic
and the standard library, nothing else; everything else may import this.
"""
