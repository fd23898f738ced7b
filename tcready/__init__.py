"""tcready: a Swedish region's way to becoming a Teknikcollege, from criteria to dossier."""

__version__ = "0.1.0"
