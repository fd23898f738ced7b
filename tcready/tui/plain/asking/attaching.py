"""Asks for a file or an address and what it is."""

from __future__ import annotations

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.i18n.naming import listed
from tcready.tui.asked.attaching import (
    AskAttachment,
    AskNewVersion,
    AskSent,
    Attachment,
    Sent,
    file_given,
    past,
    sent_given,
)
from tcready.tui.asked.filing import NEW, AskFiling, AskLinks, Filing, Linkable, Linked
from tcready.tui.asked.question import Choice
from tcready.tui.plain.talk import Talk


def attachment(talk: Talk, asked: AskAttachment) -> Attachment:
    """The file or address, its kind, title, days and parties."""
    offered = asked.offered
    path, address = talk.place(tr("Fil eller webbadress (https://…)"), offered.inbox)
    kind = offered.kinds[0].id
    if len(offered.kinds) > 1:
        kind = talk.one_of(tr("Slag av underlag"), offered.kinds, kind)
    answered = offered.requested.get(kind)
    if answered:
        question = tr("Är det svaret på begäran «{title}»?", title=answered.title)
        yes, no = Choice("yes", tr("Ja")), Choice("no", tr("Nej, det är något nytt"))
        answered = answered if talk.one_of(question, [yes, no], "yes") == "yes" else None
    title = talk.line(_title_label(asked, answered))
    collected = talk.day(tr("Kom in"), offered.today) or offered.today
    first = talk.day(tr("Gäller från (får vara tomt)"), answered.valid_from if answered else None)
    last = talk.day(tr("Gäller till och med (får vara tomt)"), answered.valid_through if answered else None)
    parties: list[str] = []
    if offered.organisations:
        parties = talk.several(_parties_label(answered, offered.organisations), offered.organisations)
    return Attachment(
        path=path,
        address=address,
        kind=kind,
        title=title or None,
        collected=collected,
        valid_from=first,
        valid_through=last,
        parties=tuple(parties),
        answers=answered.id if answered else None,
    )


def _title_label(asked: AskAttachment, answered: Evidence | None) -> str:
    if isinstance(asked, AskNewVersion):
        return tr("Rubrik (tom: som förut)")
    return tr("Rubrik (tom: som i begäran)") if answered else tr("Rubrik (tom: filens namn)")


def _parties_label(answered: Evidence | None, organisations: object) -> str:
    if not answered or not answered.parties or not isinstance(organisations, list):
        return tr("Parter som har skrivit under (får vara tomt)")
    named = {choice.id: choice.title for choice in organisations}
    parties = listed([named.get(party.organisation, party.organisation) for party in answered.parties])
    return tr("Parter som har skrivit under (tomt: {names}, som i begäran)", names=parties)


def sent(talk: Talk, asked: AskSent) -> Sent:
    """The file, its recipient or paragraph, its day and number."""
    path, _address = talk.place(tr("Fil"), asked.folder)
    path = file_given(path)
    if asked.sent:
        told = talk.line(tr("Skickad till"), "RTS")
    else:
        told = talk.line(tr("Paragraf i protokollet"))
    on = past(talk.day(tr("Dag"), asked.today) or asked.today, asked.today)
    return sent_given(asked, path, on, told, talk.line(tr("Diarienummer")), talk.line(tr("Av vem")))


def filing(talk: Talk, asked: AskFiling) -> Filing:
    """Everything about a file; what is proposed stands there from the start."""
    offered = asked.offered
    path, address = offered.place, None
    if path is None:
        path, address = talk.place(tr("Fil eller webbadress (https://…)"), offered.inbox)
    answers, kind = NEW, offered.kind
    if offered.requested:
        choices = [Choice(NEW, tr("Nej, det är något nytt")), *offered.requested]
        answers = talk.one_of(tr("Är det svaret på en begäran?"), choices, offered.answers or NEW)
    if not answers:
        kind = talk.one_of(tr("Slag av underlag"), offered.kinds, offered.kind)
    if not answers and kind is None:
        raise WrongInput(msg("Välj vilket slag av underlag det är."))
    linked = links_of(talk, offered.links)
    title = talk.line(tr("Rubrik (tom: filens namn)"))
    collected = talk.day(tr("Kom in"), offered.today) or offered.today
    first = talk.day(tr("Gäller från (får vara tomt)"))
    last = talk.day(tr("Gäller till och med (får vara tomt)"))
    return Filing(path, address, answers or None, kind, title or None, linked, collected, first, last)


def links(talk: Talk, asked: AskLinks) -> Linked:
    """The requirements and the subjects."""
    return links_of(talk, asked.offered)


def links_of(talk: Talk, offered: Linkable) -> Linked:
    """What is chosen of each; what is ticked from the start stands there."""
    asked = talk.several(tr("Krav som underlaget visar"), offered.requirements, offered.ticked.requirements)
    places = talk.several(tr("Enheter som det gäller"), offered.subjects, offered.ticked.subjects)
    return Linked(tuple(asked), tuple(places))
