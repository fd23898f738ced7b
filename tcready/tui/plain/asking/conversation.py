"""From what an act asks to its answer: asked line by line, done, and asked again if it could not be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from tcready.core.errors import Conflict, TcreadyError
from tcready.i18n import tr
from tcready.tui.asked import attaching as of_files
from tcready.tui.asked import filing as of_filing
from tcready.tui.asked import judging as of_judging
from tcready.tui.asked import writing as of_texts
from tcready.tui.asked.question import Asked, AskLevel, AskLine, AskSure, AskWhich
from tcready.tui.faults import fault_lines
from tcready.tui.plain.asking import attaching, linking, writing
from tcready.tui.plain.talk import Left, Talk

Gather = Callable[[Talk, Any], Any]

FORMS: dict[type[Asked[Any]], Gather] = {
    AskLine: lambda talk, asked: talk.line(asked.label),
    of_files.AskAttachment: attaching.attachment,
    of_files.AskNewVersion: attaching.attachment,
    of_files.AskSent: attaching.sent,
    of_filing.AskFiling: attaching.filing,
    of_filing.AskLinks: attaching.links,
    of_filing.AskSharedLinks: linking.shared_links,
    of_judging.AskOpinion: writing.opinion,
    of_judging.AskWaiver: writing.waiver,
    of_texts.AskTexts: writing.texts,
    of_texts.AskPromise: writing.promise,
    of_texts.AskRow: writing.row,
}
"""What is gathered for each question that something is done with."""

ANSWERS: dict[type[Asked[Any]], Gather] = {
    AskSure: lambda talk, asked: talk.sure(asked.heading),
    AskWhich: lambda talk, asked: talk.one_of(asked.heading, asked.choices),
    AskLevel: lambda talk, asked: talk.level(asked.heading, asked.choices),
    of_texts.AskExport: writing.export,
}
"""What is gathered where the answer is all there is to it."""


def converse(talk: Talk, asked: Asked[Any], conflict: Callable[[], None]) -> Any:
    """Ask, and do it. A fault is told and everything asked again, with what was answered standing there.

    `conflict` reads again what somebody else has written. Raises Left if the reader does not want to.
    """
    if type(asked) in ANSWERS:
        if type(asked) is of_texts.AskExport:
            talk.say(asked.about)
        return ANSWERS[type(asked)](talk, asked)
    gather, form = FORMS[type(asked)], cast(Any, asked)
    talk.say(tr("{heading}. Skriv avbryt för att lämna utan att spara.", heading=form.heading))
    talk.say(getattr(form, "about", ""))
    while True:
        given = gather(talk, form)
        if getattr(form, "final", False) and not talk.sure(tr("Det går inte att ångra. Ska det göras?")):
            raise Left
        try:
            return form.do(given)
        except TcreadyError as error:
            if not talk.console.interactive:
                raise
            if isinstance(error, Conflict):
                conflict()
            talk.console.say_all(fault_lines(error))
