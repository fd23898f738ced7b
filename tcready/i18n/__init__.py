"""The reader's language. Swedish is the source; English comes from the catalogue.

`tell` makes a `core.Message` a sentence; `tr` does the same for a text given on the spot. Values are
filled in with their dangerous signs replaced, so a sentence is always safe to show on a terminal.
Imports the core and, only for another language than Swedish, gettext.
"""

from tcready.i18n.catalogue import language, ntr, tell, tr, use

__all__ = ["language", "ntr", "tell", "tr", "use"]
