"""The dossier as a Word document: what people correct, comment and paste from.

The only room that imports python-docx. Everything it says comes from the outline; text is always set as
text, never as XML, and the same outline gives the same bytes.
"""

from tcready.dossier.docx.document import render_docx

__all__ = ["render_docx"]
