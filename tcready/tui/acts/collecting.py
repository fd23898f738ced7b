"""Taking evidence in for the leaf under the cursor: a file, an address, or a request for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.readiness import Reason
from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.review import collecting
from tcready.review.queue import kinds_asked
from tcready.tui.acts.casework import register_file
from tcready.tui.marks import spanned
from tcready.tui.modals.pick import Choice, Pick

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp
    from tcready.tui.modals.attach import Attachment, Offered


async def attach(app: ReviewApp, _key: str) -> None:
    """Ask for the file or address, and keep it; in Ärende a file that was approved or sent."""
    from tcready.tui.modals.attach import AttachForm

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

    form = AttachForm(tr("Bifoga underlag"), save, app.state.place_line, _offered(app))
    kept = await app.push_screen_wait(form)
    if kept:
        state.marks.clear()
        app.done_anew(tr("{title} är bifogat. Tryck y för att godkänna det.", title=kept.title))


async def request(app: ReviewApp, _key: str) -> None:
    """Choose the kind and note that it is asked for."""
    state = app.state
    at = spanned(state.meant)
    if at is None:
        return
    requirements, subjects = at
    kind = await app.push_screen_wait(Pick(tr("Vad ska begäras?"), _kinds(app)))
    if kind is None:
        return
    proof = collecting.Proof(kind=kind, requirements=requirements, subjects=subjects)
    asked = collecting.request(state.desk, proof)
    state.marks.clear()
    app.done_anew(tr("{title} är begärt. När det kommer: tryck a.", title=asked.title))


def _offered(app: ReviewApp) -> Offered:
    from tcready.tui.modals.attach import Offered

    state = app.state
    everywhere = {(leaf.requirement, leaf.subject) for leaf in state.meant}
    linked = [item for leaf in state.meant[:1] for item in state.linked_records(leaf)]
    if state.marks:  # an answer is for all that is meant, or it is no answer to that request
        linked = [item for item in linked if everywhere <= {tuple(link) for link in item.record.links}]
    return Offered(
        kinds=_kinds(app),
        organisations=[Choice(item.id, item.name) for item in state.desk.records.organisations],
        requested={
            item.record.kind: item.record for item in reversed(linked) if item.reason is Reason.REQUESTED
        },
        today=state.desk.today(),
        inbox=state.desk.folder / "inkorg",
    )


def _kinds(app: ReviewApp) -> list[Choice]:
    state = app.state
    kinds = kinds_asked(state.declared(state.meant[0]), state.desk.framework) if state.meant else ()
    return [Choice(kind, state.names.kind(kind)) for kind in kinds]
