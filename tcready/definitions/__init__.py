"""Criteria packs: from YAML files to a Framework, with every fault at its line and column.

Also finds the packs that come with the program, looks them over (lint) and describes their form
(schema). Knows nothing of workspaces or databases.
"""
