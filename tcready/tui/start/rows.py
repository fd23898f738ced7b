"""What the *Start* screen says, as items: the workspaces opened last, a new one, the example."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tcready.i18n import tr
from tcready.i18n.naming import day
from tcready.review.recent import Recent
from tcready.tui.panels.item import AIR, Item, heading, sentence
from tcready.tui.paragraphs import Paragraph, Piece, said

NEW, DEMO = "new", "demo"


def start_items(recents: Sequence[Recent], demo_folder: Path) -> Iterator[Item]:
    """Everything there is to choose from, the latest workspace first, those that are gone last."""
    if not recents:
        yield AIR
        yield sentence(tr("Välkommen. Här följer du en region på vägen till att bli Teknikcollege."))
        yield sentence(
            tr(
                "Kriterierna finns med. Ni samlar underlag, bedömer, ser vad som saknas och skriver ansökan. "
                "Allt ligger i en mapp på din dator."
            )
        )
    else:
        yield heading(tr("Fortsätt"))
    for number, known in enumerate(sorted(recents, key=lambda known: not known.there)):
        yield _recent(number, known)
    yield heading(tr("Börja"))
    yield _choice(NEW, tr("Ny arbetsyta"), tr("Välj vad ni ansöker om, skriv vad regionen heter och börja."))
    about = tr(
        "Stockholm 2021 och 2025: en verklig region med påhittade handlingar, och en kort rundtur. "
        "Läggs i {folder}.",
        folder=demo_folder,
    )
    yield _choice(DEMO, tr("Prova med exemplet"), about)


def _recent(number: int, known: Recent) -> Item:
    title = Paragraph((Piece("  "), Piece(said(known.name).text, "strong")))
    about = said(tr("{folder} · öppnad {day}", folder=known.folder, day=day(known.opened.date())), "quiet")
    lines = [title, about._replace(indent=2, hang=0)]
    if not known.there:
        gone = tr("! Mappen finns inte längre. Tryck - för att glömma den.")
        lines.append(said(gone, "notice")._replace(indent=2, hang=2))
    return Item(tuple(lines), f"recent-{number}", None, known)


def _choice(id: str, title: str, about: str) -> Item:
    return Item((Paragraph((Piece("  "), Piece(title, "strong"))), said(about, "quiet", indent=2)), id)
