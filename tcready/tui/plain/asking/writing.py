"""Asks for a level and its reasons, for texts, promises and rows."""

from __future__ import annotations

from typing import Any

from tcready.i18n import tr
from tcready.tui.asked.judging import AskOpinion, AskWaiver, Opinion, Waiver, whose_choices, whose_given
from tcready.tui.asked.question import Choice
from tcready.tui.asked.writing import (
    AskExport,
    AskPromise,
    AskRow,
    AskTexts,
    Fields,
    Promise,
    Texts,
    Wanted,
    folder_given,
)
from tcready.tui.plain.talk import Talk

ALL = "all"
"""Every form of the dossier."""


def opinion(talk: Talk, asked: AskOpinion) -> Opinion:
    """The level, whose it is, and why."""
    before = asked.before
    steps = [Choice(str(level), f"{level}, {title}") for level, title in asked.steps]
    level = talk.level(tr("Nivåerna:"), steps, str(before.level) if before else None)
    whose = whose_given(
        talk.one_of(tr("Vems bedömning"), whose_choices(), before.whose if before else "review")
    )
    return Opinion(int(level), whose, talk.text(tr("Motivering"), before.note if before else "").strip())


def waiver(talk: Talk, asked: AskWaiver) -> Waiver:
    """The reason, and the approver if there has to be one."""
    why = talk.line(tr("Varför gäller kravet inte här?"))
    approver = talk.line(tr("Vem annan har godkänt undantaget?")) if asked.needs_approver else ""
    return Waiver(why, approver)


def texts(talk: Talk, asked: AskTexts) -> Texts:
    """The three texts, one after the other."""
    labels = (tr("Nuläge"), tr("Mål"), tr("Vision"))
    return Texts(*[talk.text(label, text) for label, text in zip(labels, asked.before, strict=True)])


def promise(talk: Talk, _asked: AskPromise) -> Promise:
    """Owner and day."""
    owner = talk.line(tr("Vem ska göra det? (får vara tomt)"))
    return Promise(owner or None, talk.day(tr("Senast vilken dag? (får vara tomt, annars som 2026-11-23)")))


def export(talk: Talk, asked: AskExport) -> Wanted:
    """The form and the folder."""
    choices = list(asked.forms)
    form = choices[0].id
    if len(choices) > 1:
        choices.append(Choice(ALL, tr("Alla former")))
        form = talk.one_of(tr("Form"), choices, form)
    forms = tuple(choice.id for choice in asked.forms) if form == ALL else (form,)
    return Wanted(forms, folder_given(talk.line(tr("Mapp (tom: exports i arbetsytan)"))))


def row(talk: Talk, asked: AskRow[Any]) -> Fields:
    """One line for each field; where there is a list, a number or a title of it is enough."""
    written = {
        one.name: talk.named(one.label, one.choices, one.written, key=one.name, several=one.several)
        if one.choices
        else talk.line(one.label, one.written, key=one.name)
        for one in asked.fields()
    }
    return asked.given(written)
