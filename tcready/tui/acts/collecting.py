"""Taking evidence in for the leaf under the cursor: a file, an address, or a request for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.clean import clean_line
from tcready.core.readiness import Reason
from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.review import collecting
from tcready.review.queue import kinds_asked
from tcready.tui.acts.casework import register_file
from tcready.tui.asked.attaching import AskAttachment, Attachment, Offered
from tcready.tui.asked.question import AskWhich, Choice
from tcready.tui.marks import spanned

if TYPE_CHECKING:
    from tcready.tui.front import Front


async def attach(app: Front, _key: str) -> None:
    """Ask for the file or address, and keep it; in Ärende a file that was approved or sent."""
    state = app.state
    if state.panel == "case":
        await register_file(app)
        return
    at = spanned(state.meant)
    if at is None:
        return
    requirements, subjects = at

    def save(given: Attachment) -> Evidence:
        answers = given.answers is not None  # what was requested has its links already
        proof = collecting.Proof(
            kind=given.kind,
            requirements=() if answers else requirements,
            subjects=() if answers else subjects,
            title=given.title,
            parties=given.parties,
            valid_from=given.valid_from,
            valid_through=given.valid_through,
        )
        if given.answers is not None:
            return collecting.answer(
                state.desk, given.answers, given.path, given.address, given.collected, proof
            )
        if given.path is not None:
            return collecting.add_file(state.desk, given.path, proof, given.collected)
        return collecting.add_link(state.desk, given.address or "", proof, given.collected)

    asked = AskAttachment(tr("Bifoga underlag"), save, app.state.place_line, _offered(app))
    kept = await app.ask(asked)
    if kept:
        state.marks.clear()
        app.done_anew(tr("{title} är bifogat. Tryck y för att godkänna det.", title=clean_line(kept.title)))


async def request(app: Front, _key: str) -> None:
    """Choose the kind and note that it is asked for."""
    state = app.state
    at = spanned(state.meant)
    if at is None:
        return
    requirements, subjects = at
    kind = await app.ask(AskWhich(tr("Vad ska begäras?"), _kinds(app)))
    if kind is None:
        return
    proof = collecting.Proof(kind=kind, requirements=requirements, subjects=subjects)
    asked = collecting.request(state.desk, proof)
    state.marks.clear()
    app.done_anew(tr("{title} är begärt. När det kommer: tryck a.", title=clean_line(asked.title)))


def _offered(app: Front) -> Offered:
    state = app.state
    everywhere = {(leaf.requirement, leaf.subject) for leaf in state.meant}
    linked = [item for leaf in state.meant[:1] for item in state.linked_records(leaf)]
    if state.marks:  # an answer is for all that is meant, or it is no answer to that request
        linked = [item for item in linked if everywhere <= {tuple(link) for link in item.record.links}]
    named = [party.organisation for item in linked for party in item.record.parties]
    expected = {organisation: place for place, organisation in enumerate(dict.fromkeys(named))}
    organisations = sorted(
        state.desk.records.organisations, key=lambda item: expected.get(item.id, len(expected))
    )
    return Offered(
        kinds=_kinds(app),
        organisations=[Choice(item.id, item.name) for item in organisations],
        requested={
            item.record.kind: item.record for item in reversed(linked) if item.reason is Reason.REQUESTED
        },
        today=state.desk.today(),
        inbox=state.desk.folder / "inkorg",
    )


def _kinds(app: Front) -> list[Choice]:
    state = app.state
    kinds = kinds_asked(state.declared(state.meant[0]), state.desk.framework) if state.meant else ()
    return [Choice(kind, state.names.kind(kind)) for kind in kinds]
