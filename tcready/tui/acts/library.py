"""In Underlag: decide about a record, link it, let something newer come, file what lies in the inbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.clean import clean_line
from tcready.core.records import Evidence
from tcready.formats.confined import is_confined
from tcready.i18n import tr
from tcready.i18n.naming import percent
from tcready.i18n.words import already_accepted
from tcready.review import collecting, deciding, inbox, revising
from tcready.review.guessing import guess, requested
from tcready.review.known import known_evidence
from tcready.review.library import Dropped, Shelved
from tcready.tui.acts import library_marked
from tcready.tui.asked.attaching import AskAttachment, AskNewVersion, Attachment, Offered
from tcready.tui.asked.filing import AskFiling, AskLinks, Fileable, Filing, Linkable, Linked
from tcready.tui.asked.question import AskLine, AskSure, Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path
    from typing import Any

    from tcready.tui.front import Front

    Act = Callable[[Front, str], Coroutine[Any, Any, None] | None]


def here_or(here: Act, elsewhere: Act) -> Act:
    """The act that a key does in Underlag, and the one it does in the walk."""

    def act(app: Front, key: str) -> Coroutine[Any, Any, None] | None:
        return (here if app.state.panel == "library" else elsewhere)(app, key)

    return act


def accept(app: Front, _key: str) -> None:
    """Accept the record under the cursor, or all that are marked."""
    state, record = app.state, _record(app)
    if state.shelf:
        library_marked.accept(app)
        return
    if record is None:
        return
    before, today = state.readiness.numbers.score, state.desk.today()
    standing = deciding.acceptance(known_evidence(record.id, state.desk.records), today)
    if standing:  # given today, and the screen shows an earlier day
        app.done(already_accepted(record.title, standing))
        return
    accepted = deciding.accept(state.desk, record.id, today)
    state.refresh()
    app.done(
        tr(
            "{title} är godkänt. Poäng {before} → {now}",
            title=clean_line(accepted.title),
            before=percent(before),
            now=percent(state.readiness.numbers.score),
        )
    )


async def reject(app: Front, _key: str) -> None:
    """Reject the record under the cursor, or all that are marked, and say why."""
    state, record = app.state, _record(app)
    if state.shelf:
        await library_marked.reject(app)
        return
    if record is None:
        return

    def save(why: str) -> Evidence:
        return deciding.reject(state.desk, record.id, state.desk.today(), why)

    heading = tr("Underkänn {title}", title=clean_line(record.title))
    ask = AskLine(heading, save, tr("Varför? Den som lämnat underlaget ser det här."))
    if await app.ask(ask):
        app.done_anew(tr("{title} är underkänt.", title=clean_line(record.title)))


async def remove(app: Front, _key: str) -> None:
    """Withdraw the record, or the marked ones; of a file in the inbox that is filed, the original goes."""
    state, record, file = app.state, _record(app), _file(app)
    if state.shelf:
        await library_marked.withdraw(app)
        return
    if file is not None:
        name = file.file.path.name
        question = tr(
            "Ta bort {name} ur inkorgen? Det går inte att ångra. Underlaget har en egen kopia.",
            name=clean_line(name),
        )
        if await app.ask(AskSure(question, tr("j ta bort · n låt den ligga"))):
            inbox.clear(state.desk, [name])
            app.done_anew(tr("{name} är borttagen ur inkorgen.", name=clean_line(name)))
        return
    if record is None:
        return

    def save(why: str) -> Evidence:
        return deciding.withdraw(state.desk, record.id, state.desk.today(), why or None)

    ask = AskLine(tr("Återta {title}", title=clean_line(record.title)), save, tr("Varför? (får vara tomt)"))
    if await app.ask(ask):
        app.done_anew(
            tr("{title} är återtaget och räknas inte längre. Ångra med u.", title=clean_line(record.title))
        )


async def link(app: Front, _key: str) -> None:
    """Choose the requirements and subjects of the record, or what all the marked ones share."""
    state, record = app.state, _record(app)
    if state.shelf:
        await library_marked.link(app, _linkable(app, Linked((), ())))
        return
    if record is None:
        return
    stood = deciding.acceptance(record, state.desk.today()) is not None

    def save(linked: Linked) -> Evidence:
        return revising.relink(state.desk, record.id, linked.requirements, linked.subjects)

    offered = _linkable(app, Linked(record.requirements, record.subjects))
    linked = await app.ask(AskLinks(tr("Koppla {title}", title=clean_line(record.title)), save, offered))
    if linked is None:
        return
    if linked == record:
        app.say(tr("Kopplingarna är som de var."))
        return
    told = tr("{title} är kopplat. Ångra med u.", title=clean_line(record.title))
    if stood and deciding.acceptance(linked, state.desk.today()) is None:
        told += "\n" + tr("De nya kopplingarna räknas när du godkänner underlaget igen: y.")
    app.done_anew(told)


async def attach(app: Front, key: str) -> None:
    """File the file under the cursor; of a record: what came of a request, or a newer version."""
    file, record = _file(app), _record(app)
    if file is not None:
        await _file_it(app, file.file.path)
    elif record is not None and record.collected is None:
        await _answer(app, record)
    elif record is not None:
        await _revise(app, record)
    else:
        await add(app, key)


async def add(app: Front, _key: str) -> None:
    """A record that is new, from a file anywhere or an address."""
    await _file_it(app, None)


def view(app: Front, _key: str) -> None:
    """Show a copy of the file in the system's own viewer."""
    from tcready.review.viewing import Viewer
    from tcready.tui.panels.library_panel import LibraryPanel

    record, panel = _record(app), app.panels.open
    if record is None or record.file is None or not isinstance(panel, LibraryPanel):
        return
    panel.viewer = panel.viewer or Viewer()
    if is_confined():
        app.hand_over(panel.viewer.copied(app.state.desk.store.files, record.file))
        app.say(tr("{name} laddas ned av webbläsaren.", name=clean_line(record.file.name)))
        return
    panel.viewer.show(app.state.desk.store.files, record.file)
    app.say(
        tr(
            "{name} öppnas i ett annat fönster: en kopia, som inte går att ändra.",
            name=clean_line(record.file.name),
        )
    )


async def _file_it(app: Front, path: Path | None) -> None:
    state = app.state
    framework, records = state.desk.framework, state.desk.records
    proposed = guess(path.name if path else "", framework, records)
    asked = [Choice(item.id, item.title, state.names.kind(item.kind)) for item in requested(records)]

    def save(given: Filing) -> Evidence:
        kind = given.kind or ""
        if given.answers:
            kind = known_evidence(given.answers, state.desk.records).kind
        proof = collecting.Proof(
            kind=kind,
            requirements=given.linked.requirements,
            subjects=given.linked.subjects,
            title=given.title,
            valid_from=given.valid_from,
            valid_through=given.valid_through,
        )
        coming = collecting.Incoming(given.path, given.address, proof, given.collected, given.answers)
        return collecting.take_in(state.desk, [coming])[0]

    offered = Fileable(
        kinds=[Choice(kind.id, state.names.kind(kind.id)) for kind in framework.evidence_kinds],
        requested=asked,
        links=_linkable(app, Linked(proposed.requirements, proposed.subjects)),
        kind=proposed.kind,
        answers=proposed.answers,
        today=state.desk.today(),
        inbox=inbox.inbox_of(state.desk),
        place=path,
    )
    heading = tr("Lägg in {name}", name=clean_line(path.name)) if path else tr("Nytt underlag")
    kept = await app.ask(AskFiling(heading, save, offered))
    if kept is None:
        return
    told = tr("{title} är inlagt. Tryck y på det för att godkänna det.", title=clean_line(kept.title))
    if path:
        told += "\n" + tr("Originalet ligger kvar i inkorgen. - tar bort det.")
    app.done_anew(told)


async def _answer(app: Front, record: Evidence) -> None:
    def save(given: Attachment) -> Evidence:
        return collecting.answer(
            app.state.desk, record.id, given.path, given.address, given.collected, _proof(record, given)
        )

    offered = _attachable(app, record)._replace(requested={record.kind: record})
    kept = await app.ask(AskAttachment(tr("Det som begärdes har kommit"), save, record.title, offered))
    if kept:
        app.done_anew(
            tr("{title} har kommit in. Tryck y för att godkänna det.", title=clean_line(kept.title))
        )


async def _revise(app: Front, record: Evidence) -> None:
    def save(given: Attachment) -> Evidence:
        return revising.revise(
            app.state.desk, record.id, given.path, given.address, given.collected, _proof(record, given)
        )

    about = tr(
        "{title} · den gamla versionen finns kvar, och den nya ska godkännas.", title=clean_line(record.title)
    )
    kept = await app.ask(AskNewVersion(tr("Ny version"), save, about, _attachable(app, record)))
    if kept:
        n = len(kept.revisions) + 1
        app.done_anew(
            tr(
                "{title} har en ny version, nummer {n}. Tryck y för att godkänna den.",
                title=clean_line(kept.title),
                n=n,
            )
        )


def _proof(record: Evidence, given: Attachment) -> collecting.Proof:
    return collecting.Proof(
        kind=record.kind,
        requirements=(),
        subjects=(),
        title=given.title,
        parties=given.parties,
        valid_from=given.valid_from,
        valid_through=given.valid_through,
    )


def _attachable(app: Front, record: Evidence) -> Offered:
    state = app.state
    return Offered(
        kinds=[Choice(record.kind, state.names.kind(record.kind))],
        organisations=[Choice(item.id, item.name) for item in state.desk.records.organisations],
        requested={},
        today=state.desk.today(),
        inbox=inbox.inbox_of(state.desk),
    )


def _linkable(app: Front, ticked: Linked) -> Linkable:
    state = app.state
    names = state.names
    requirements = [Choice(name, names.requirement(name)) for name in state.desk.framework.requirements]
    subjects = [Choice(item.id, item.title) for item in state.desk.records.subjects]
    return Linkable(requirements, subjects, ticked)


def _record(app: Front) -> Evidence | None:
    """The record under the cursor, as it stands now."""
    what = app.state.item.what if app.state.item else None
    return app.state.desk.records.evidence_by_id.get(what.record.id) if isinstance(what, Shelved) else None


def _file(app: Front) -> Dropped | None:
    what = app.state.item.what if app.state.item else None
    return what if isinstance(what, Dropped) else None
