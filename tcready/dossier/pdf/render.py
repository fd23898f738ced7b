"""The pages: the outline's data put through the template. The only module that imports typst.

Only the fonts inside typst are used, and the day of the dossier stands for the time it was made, so that the
same inputs give the same bytes on every machine.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from importlib.resources import as_file, files

import typst

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.dossier.blocks import Dossier
from tcready.dossier.pdf.document import document_of
from tcready.dossier.pdf.signs import LACKING

STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
"""An archive's and a screen reader's, in one file."""


def render_pdf(dossier: Dossier) -> bytes:
    """The bytes of the file. A fault of typst's becomes one line to the user."""
    return typeset(data_of(dossier), datetime.combine(dossier.day, time(), UTC))


def data_of(dossier: Dossier) -> str:
    """What the template is given, as JSON."""
    document = document_of(dossier)
    data = json.dumps(document, ensure_ascii=False)
    if LACKING in data:
        document["lacking"] = dossier.furniture.lacking.replace("{sign}", LACKING)
        data = json.dumps(document, ensure_ascii=False)
    return data


def typeset(data: str, made: datetime) -> bytes:
    """The pages of a document's data, marked as made at that time."""
    with as_file(files("tcready.dossier.pdf") / "template") as template:
        try:
            return typst.compile(
                template / "main.typ",
                root=template,
                format="pdf",
                sys_inputs={"data": data},
                ignore_system_fonts=True,
                pdf_standards=STANDARDS,
                timestamp=made,
            )
        except typst.TypstError as fault:
            raise WrongInput(
                msg(
                    "Ansökan kunde inte bli en PDF-fil (typst: {fault}). Ingenting är skrivet. "
                    "Webbsidan går att göra: --format html.",
                    fault=fault.message,
                )
            ) from fault
