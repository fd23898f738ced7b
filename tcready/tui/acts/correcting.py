"""E: what stands of the thing under the cursor is to be different, wherever it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from tcready.core.clean import clean_line
from tcready.core.framework import Handling
from tcready.core.signing import SigningRow, signing_matrix
from tcready.i18n import tr
from tcready.i18n.words import handling_word
from tcready.review.deciding import acceptance
from tcready.review.describing import Description, correct, description_of
from tcready.review.known import known_evidence
from tcready.review.library import Shelved
from tcready.review.signing import Signature, sign, signature_of
from tcready.review.validated import validated
from tcready.tui.acts import registers
from tcready.tui.asked.choosing import told_apart
from tcready.tui.asked.question import AskWhich, Choice
from tcready.tui.asked.writing import AskRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tcready.core.records import Evidence
    from tcready.tui.front import Front


async def edit(app: Front, key: str) -> None:
    """A record of evidence, a municipality's signature, or a row of a register."""
    what = app.state.item.what if app.state.item else None
    if isinstance(what, Shelved):
        await _describe(app, what.record.id)
    elif isinstance(what, SigningRow):
        await _sign(app, what)
    else:
        await registers.edit(app, key)


async def _describe(app: Front, name: str) -> None:
    state = app.state
    record = known_evidence(name, state.desk.records)
    before = description_of(record)

    def save(given: Mapping[str, object]) -> Description:
        return description_of(correct(state.desk, record, given))

    names, records = state.names, state.desk.records
    choices = {
        "kind": told_apart([Choice(k.id, names.kind(k.id)) for k in state.desk.framework.evidence_kinds]),
        "signed_by": told_apart([Choice(o.id, names.organisation(o.id)) for o in records.organisations]),
        "handling": [Choice(value, handling_word(value)) for value in get_args(Handling)],
    }
    heading = tr("Ändra {title}", title=clean_line(record.title))
    changed = await app.ask(AskRow(heading, save, Description, before, choices=choices))
    if changed is not None and changed != before:
        _tell(app, record)


async def _sign(app: Front, row: SigningRow) -> None:
    state, town = app.state, row.organisation
    agreements = _agreements(app)
    if not agreements:  # taken away since the row was drawn
        return
    record = agreements[0]
    if len(agreements) > 1:
        offered = told_apart([Choice(item.id, clean_line(item.title)) for item in agreements])
        chosen = await app.ask(AskWhich(tr("Vilket avtal?"), offered))
        if chosen is None:
            return
        record = known_evidence(chosen, state.desk.records)
    before = signature_of(record, town.id)

    def save(given: Mapping[str, object]) -> Signature:
        if not given:
            return before
        checked = validated(Signature, before, given)
        said = {field: getattr(checked, field) for field in given}
        return signature_of(sign(state.desk, record.id, [town.id], said), town.id)

    heading = tr("{town}: {title}", town=clean_line(town.name), title=clean_line(record.title))
    changed = await app.ask(AskRow(heading, save, Signature, before))
    if changed is not None and changed != before:
        _tell(app, record)


def _agreements(app: Front) -> list[Evidence]:
    """Those that the matrix has."""
    state, desk = app.state, app.state.desk
    found = signing_matrix(desk.framework, desk.records, state.as_of, state.application.period)
    return [agreement.evidence for agreement in found.agreements]


def _tell(app: Front, before: Evidence) -> None:
    """That it is changed, and whether it has to be accepted again."""
    today = app.state.desk.today()
    now = app.state.desk.records.evidence_by_id[before.id]
    told = tr("{title} är ändrat. Ångra med u.", title=clean_line(now.title))
    if acceptance(before, today) and not acceptance(now, today):
        told += "\n" + tr("Det som godkändes har ändrats. Godkänn det igen i Underlag: y.")
    app.done_anew(told)
