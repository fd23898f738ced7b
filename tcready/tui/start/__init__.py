"""The *Start* screen: what one sees where there is no workspace. Recent ones, a new one, the example.

Light to import: what opens a workspace comes after the first picture.
"""
