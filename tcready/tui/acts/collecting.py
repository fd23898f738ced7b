"""Taking evidence in for the leaf under the cursor: a file, an address, or a request for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.readiness import Reason
from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.review import collecting
from tcready.review.queue import kinds_asked
from tcready.tui.modals.pick import Choice, Pick

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp
    from tcready.tui.modals.attach import Attachment, Offered


async def attach(app: ReviewApp, _key: str) -> None:
    """Ask for the file or address, and keep it."""
    from tcready.tui.modals.attach import AttachForm

    state, leaf = app.state, app.state.leaf
    if leaf is None:
        return

    def save(given: Attachment) -> Evidence:
        answers = given.answers is not None  # what was requested has its links already
        proof = collecting.Proof(
            kind=given.kind,
            requirements=() if answers else (leaf.requirement,),
            subjects=() if answers else (leaf.subject,),
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
        app.done_anew(tr("{title} är bifogat. Tryck y för att godkänna det.", title=kept.title))


async def request(app: ReviewApp, _key: str) -> None:
    """Choose the kind and note that it is asked for."""
    state, leaf = app.state, app.state.leaf
    if leaf is None:
        return
    kind = await app.push_screen_wait(Pick(tr("Vad ska begäras?"), _kinds(app)))
    if kind is None:
        return
    asked = collecting.request(
        state.desk, collecting.Proof(kind=kind, requirements=(leaf.requirement,), subjects=(leaf.subject,))
    )
    app.done_anew(tr("{title} är begärt. När det kommer: tryck a.", title=asked.title))


def _offered(app: ReviewApp) -> Offered:
    from tcready.tui.modals.attach import Offered

    state = app.state
    linked = state.linked_records(state.leaf) if state.leaf else []
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


def _kinds(app: ReviewApp) -> list[Choice]:
    state, requirement = app.state, app.state.requirement
    kinds = kinds_asked(requirement, state.desk.framework) if requirement else ()
    return [Choice(kind, state.names.kind(kind)) for kind in kinds]
