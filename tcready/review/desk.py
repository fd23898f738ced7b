"""An open workspace with somebody at it: what is recorded, how ready it is, and who is acting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from tcready.core.confirming import confirmed
from tcready.core.errors import Conflict, Damaged, WrongInput
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.readiness import Readiness
from tcready.core.records import Application, Confirmation, Judgement, Records, Workspace
from tcready.core.records.proof import ProofRow
from tcready.core.scoring import Baseline, score
from tcready.definitions.builtin import find_packs
from tcready.definitions.reader import load_pack
from tcready.review.known import known_subject
from tcready.review.retelling import retold
from tcready.snapshots import read_snapshot

if TYPE_CHECKING:
    from tcready.store import Act, Store

Clock = Callable[[], datetime]


class Moved(Conflict):
    """Somebody wrote after the records were read and before the act began. Nothing was stored; try again."""


class Desk:
    """Reads through one snapshot of the records, which every act of its own renews."""

    def __init__(
        self, store: Store, pack: Framework, actor: str, clock: Clock, pack_folder: Path | None = None
    ) -> None:
        self.store = store
        self.pack = pack
        """The pack the workspace follows, as it was written."""
        self.pack_folder = pack_folder
        self.actor = actor
        self._clock = clock
        self._records: Records | None = None
        self._before: Records | None = None
        """What was seen before an act that failed: still to be looked at when the database cannot be read."""
        self._head = ""
        self.reads = 0
        """How many times the records have been read. While it stands, nobody else's writing is seen."""
        self._proofs: tuple[Records, list[ProofRow]] | None = None
        self._framework: tuple[tuple[Confirmation, ...], Framework] | None = None

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()

    @property
    def folder(self) -> Path:
        """The workspace's folder."""
        return self.store.folder

    @property
    def workspace(self) -> Workspace:
        """What the workspace says of itself."""
        return self.store.workspace

    @property
    def records(self) -> Records:
        """Everything recorded, as last read; after an act that failed what was seen before it, if need be."""
        if self._records is None:
            try:
                with _told():
                    head, self._records = self.store.journal_head(), self.store.records()
            except (WrongInput, Conflict):
                if self._before is None:
                    raise
                return self._before
            self._head = head
            self.reads += 1
        self._before = None
        return self._records

    @property
    def registers(self) -> Records:
        """Everything but the evidence, which is there only if all of it was read."""
        return self._proofs[0] if self._proofs and self._records is None else self.records

    def read_to_score(self) -> None:
        """Read no more than the score needs. For who only looks at it: the records are not read at all."""
        if self._records is None:
            with _told():
                self._proofs = self.store.records_and_proofs()

    @property
    def framework(self) -> Framework:
        """The pack with what the region has confirmed or corrected in it."""
        said = self.registers.confirmations
        if self._framework is None or self._framework[0] != said:
            self._framework = (said, confirmed(self.pack, said))
        return self._framework[1]

    def reload(self) -> None:
        """Read again at the next look: somebody else may have written."""
        self._records = self._proofs = self._before = None

    def now(self) -> datetime:
        """The time of an act, with its time zone."""
        return self._clock()

    def today(self) -> date:
        """The day it is here."""
        return self._clock().date()

    @contextmanager
    def act(self, what: str, *, as_read: bool = False) -> Iterator[Act]:
        """Everything written inside is one act by the person at the desk; all of it or nothing.

        `as_read`: Moved unless the records are still as they were read, for what rests on all of them.
        """
        seen = self._records
        done = False
        try:
            with self.store.act(self.actor, self.now(), what) as act:
                if as_read and act.head != self._head:
                    raise Moved(msg("Ingenting sparades: någon annan skrev just nu. Försök igen."))
                yield act
            done = True
        except Moved:
            raise
        except Conflict as conflict:
            raise Conflict(retold(conflict.message, self.now().tzinfo)) from conflict
        finally:
            self.reload()
            self._before = None if done else seen

    def add_judgements(self, judgements: Sequence[Judgement]) -> None:
        """Keep judgements as one act. Unless somebody else has written, the records are not read again."""
        known, read_at = self._records, self._head
        with self.act("judge") as act:
            follows = act.head == read_at
            for judgement in judgements:
                act.put("judgements", judgement)
            written_at = act.head
        if known is not None and follows:
            self._head = written_at
            self._records = known.model_copy(update={"judgements": (*known.judgements, *judgements)})

    def application(self, name: str | None = None, subject: str | None = None) -> Application:
        """The application named, else the only or first one; seen from another subject if one is given."""
        applications = self.registers.applications
        if name is None:
            if not applications:
                raise WrongInput(msg("Arbetsytan har ingen ansökan."))
            found = applications[0]
        else:
            named = [application for application in applications if application.id == name]
            if not named:
                raise WrongInput(
                    msg(
                        "Ansökan {name} finns inte. Här finns: {known}.",
                        name=name,
                        known=", ".join(application.id for application in applications),
                    )
                )
            found = named[0]
        if subject is None:
            return found
        return found.model_copy(update={"subject": known_subject(subject, self.registers)})

    def baseline(self, application: Application) -> Baseline | None:
        """The inputs of the snapshot the application is compared with, if it names one."""
        if application.baseline is None:
            return None
        snapshot = read_snapshot(self.store.snapshot(application.baseline))
        return Baseline(snapshot.records, snapshot.application, snapshot.as_of)

    def readiness(self, as_of: date, application: Application | None = None) -> Readiness:
        """How ready the application is on the day."""
        application = application or self.application()
        proofs = self._proofs[1] if self._proofs and self._records is None else None
        baseline = self.baseline(application)
        return score(self.framework, self.registers, application, as_of, baseline, proofs)


@contextmanager
def _told() -> Iterator[None]:
    """What the store says of damage, in the words of this room."""
    try:
        yield
    except Damaged as damaged:
        raise Damaged(retold(damaged.message)) from damaged


def open_desk(
    folder: Path, *, actor: str, clock: Clock, packs: Sequence[Path] = (), as_it_is: bool = False
) -> Desk:
    """Open a workspace. The pack is looked for in `packs`, then in the workspace, then among our own.

    `as_it_is`: open it though a sync has left a second database, or put an older one in its place.
    """
    from tcready.store import open_store  # late: the review is on the screen before SQL is imported

    store = open_store(folder, as_it_is=as_it_is)
    try:
        pack_folder, pack = _pack_of(store.workspace, [*packs, store.packs])
        return Desk(store, pack, actor, clock, pack_folder)
    except BaseException:
        store.close()
        raise


def _pack_of(workspace: Workspace, folders: Sequence[Path]) -> tuple[Path, Framework]:
    """The pack of the workspace's edition; of several, the one that was pinned last."""
    name, edition = workspace.framework, workspace.edition
    found = find_packs(name, folders=folders, edition=edition)
    if not found:
        raise WrongInput(
            msg(
                "Kriteriepaketet {name}, utgåva {edition}, finns inte. "
                "Ange mappen det ligger i med --criteria.",
                name=name,
                edition=edition,
            )
        )
    packs = [(folder, load_pack(folder)) for folder in found]
    return next(((at, pack) for at, pack in packs if pack.digest == workspace.digest), packs[0])
