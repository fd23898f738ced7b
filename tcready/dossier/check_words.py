"""What a check of the dossier found, in sentences. Nothing is claimed that cannot be seen in the file."""

from __future__ import annotations

from tcready.dossier.file_traits import Trait
from tcready.i18n import tr
from tcready.i18n.naming import number

MAIL_LIMIT = 20_000_000
"""Bytes. A rule of thumb of tcready's own: what a mail server takes is for whoever runs it to say."""
MUST_BE_MENDED = frozenset(Trait) - {Trait.NOT_PDF, Trait.UNREAD}
"""Traits that make the answer no; the others are worth knowing."""


def trait_sentence(trait: Trait) -> str:
    """What was seen in a file, and what to do about it."""
    return {
        Trait.NOT_PDFA: tr("säger inte själv att den är PDF/A. Spara den som PDF/A."),
        Trait.LOCKED: tr("är låst med lösenord eller kryptering. Spara den olåst."),
        Trait.TRACKED: tr("har spårade ändringar. Godkänn eller avvisa dem och spara på nytt."),
        Trait.COMMENTS: tr("har kommentarer. Ta bort dem och spara på nytt."),
        Trait.MACROS: tr("innehåller makron eller skript. Spara den utan."),
        Trait.PERSONAL_NUMBER: tr(
            "har en text som ser ut som ett personnummer. Ta bort det och spara på nytt."
        ),
        Trait.NOT_PDF: tr("är ingen PDF. Den som ska bevara den vill ofta ha PDF/A."),
        Trait.UNREAD: tr("har ett format som tcready inte kan se in i. Titta själv."),
    }[trait]


def size_sentence(size: int) -> str:
    """How much the appendices are together, and whether mail may stop them."""
    told = tr("Bilagorna är {size} tillsammans.", size=size_word(size))
    if size <= MAIL_LIMIT:
        return told
    over = tr(
        "Det är mer än {limit}, och många mejlservrar stoppar så stora brev. Dela upp dem med "
        "tcready dossier export --parts, eller fråga mottagaren.",
        limit=size_word(MAIL_LIMIT),
    )
    return f"{told} {over}"


def size_word(size: int) -> str:
    """A size as people say it, in kB or MB of a thousand and a million bytes."""
    from fractions import Fraction

    if size < 1000:
        return tr("{n} byte", n=size)
    if size < 1_000_000:
        return tr("{n} kB", n=number(Fraction(round(Fraction(size, 1000)))))
    return tr("{n} MB", n=number(Fraction(round(Fraction(size, 100_000)), 10)))


def no_logo_in_word_sentence() -> str:
    """That the Word document has no logo, why, and what to do."""
    return tr("Worddokumentet blir utan logotyp: den är en SVG. Spara den som PNG, så kommer den med.")
