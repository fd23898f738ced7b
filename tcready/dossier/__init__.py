"""The dossier of an application: one outline as plain data, and its renderings.

`outline` and `completeness` are pure and import only the core and the language; `html` owns Jinja and
`markdown` owns markdown-it. Every text from outside has passed `core.clean` before it is in an outline.
"""
