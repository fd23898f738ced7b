"""Writing the dossier: in which form and where, with what has been done so far told while it goes on."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

from tcready.core.clean import clean_line
from tcready.i18n import language, tr
from tcready.i18n.explaining import draft_sentence
from tcready.review.desk import Desk
from tcready.tui.asked.question import Choice
from tcready.tui.asked.writing import AskExport

if TYPE_CHECKING:
    from pathlib import Path

    from tcready.review.dossiers import Exported
    from tcready.tui.front import Front

TELL_EVERY = 0.5
"""Seconds between two words on how far it has come."""


async def export(app: Front, _key: str) -> None:
    """Ask, write while the screen goes on living, and say where it lies. The thread has a desk of its own."""
    from tcready.dossier.renderings import RENDERINGS
    from tcready.review.dossiers import ARCHIVE, export_dossier

    state, desk = app.state, app.state.desk
    forms = [Choice(form, form_words(form)) for form in (*RENDERINGS, ARCHIVE)]
    about = tr("Läget {day}. Det som skrivs är en kopia: arbetsytan ändras inte.", day=state.as_of)
    wanted = await app.ask(AskExport(tr("Exportera ansökan"), about, forms))
    if wanted is None:
        return
    own = Desk(desk.store, desk.framework, desk.actor, desk.now)
    made: list[Exported] = []
    for number, form in enumerate(wanted.forms, 1):
        work = asyncio.create_task(
            asyncio.to_thread(export_dossier, own, state.as_of, wanted.folder, state.application, form)
        )
        await _told(app, work, form, number, len(wanted.forms))
        made.append(work.result())
    told = "\n".join(_where(app, one.path) for one in made)
    if made[-1].draft:
        told += "\n" + draft_sentence([lack.part.title.to(language()) for lack in made[-1].missing])
    app.say(told, timeout=20)


def _where(app: Front, path: Path) -> str:
    """Where it lies, or that the browser fetches it."""
    if app.hand_over(path):
        return tr("{name} laddas ned av webbläsaren.", name=clean_line(path.name))
    return tr("Ansökan ligger i {path}", path=path)


async def _told(app: Front, work: asyncio.Task[Exported], form: str, number: int, of: int) -> None:
    """Wait for it, and say every little while what is being written and for how long."""
    began = monotonic()
    while not work.done():
        values = {"form": form.upper(), "n": number, "of": of, "seconds": round(monotonic() - began)}
        if of > 1:
            app.meanwhile(tr("Skriver {form}, {n} av {of} … {seconds} s", **values))
        else:
            app.meanwhile(tr("Skriver {form} … {seconds} s", **values))
        await asyncio.wait([work], timeout=TELL_EVERY)


def form_words(form: str) -> str:
    """What a form is good for; one that is new here goes by its name."""
    words = {
        "html": tr("HTML: en webbsida i en fil, för alla att läsa"),
        "pdf": tr("PDF: för utskrift och arkiv"),
        "docx": tr("DOCX: ett dokument att redigera i Word"),
        "zip": tr("ZIP: dossiern med alla bilagor, går att kontrollera"),
    }
    return words.get(form, form.upper())
