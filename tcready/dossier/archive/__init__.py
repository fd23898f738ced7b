"""What goes with a dossier into its archive: appendices under safe names, and the lists of them.

Values in, bytes out. How an archive is written stands in `formats.bag`; who puts it together is `review`.
"""

from tcready.dossier.archive.appendices import Enclosed, enclosed
from tcready.dossier.archive.contents import contents_text
from tcready.dossier.archive.list_json import APPENDICES, appendix_list
from tcready.dossier.archive.names import FOLDER, archive_name

CONTENTS = "INNEHALL.txt"
READINESS = "beredskap.json"
FRAMEWORK = "kriterier.json"
SNAPSHOT = "ogonblicksbild.json"
"""The names are the same in every language: programs look for them."""

__all__ = [
    "APPENDICES",
    "CONTENTS",
    "FOLDER",
    "FRAMEWORK",
    "READINESS",
    "SNAPSHOT",
    "Enclosed",
    "appendix_list",
    "archive_name",
    "contents_text",
    "enclosed",
]
