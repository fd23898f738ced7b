"""Files and their text, before anybody knows what they mean: bytes in, values with line and column out.

The only room that imports yaml. Knows nothing of packs, workspaces, databases or languages.
"""
