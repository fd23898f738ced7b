"""The dossier as one PDF file that is both PDF/UA-1 and PDF/A-2a, set by typst.

The outline becomes plain data (`document`, `block_data`, `prose`), and the template in `template/` makes
pages of it. No text from outside is ever read as typst's own language: it reaches the template as values of
JSON. Only `render` imports typst.
"""
