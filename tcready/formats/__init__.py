"""Files and their text, before anybody knows what they mean: bytes in, values with line and column out.

The only room that imports yaml. Knows nothing of packs, workspaces, databases or languages.
"""

from __future__ import annotations

import os

# Workbooks are written by the standard library's XML, though lxml is here for documents: lxml turns a full
# disk into an error of its own that says neither what nor where.
os.environ["OPENPYXL_LXML"] = "False"
