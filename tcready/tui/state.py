"""What the review on the screen knows: the day, the rows, the cursor and the filter. No widgets here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tcready.core.framework import Requirement
from tcready.core.gaps import musts_met
from tcready.core.readiness import Leaf
from tcready.core.records import Application, Evidence, Judgement
from tcready.core.rescoring import RunningScore
from tcready.core.scoring.linking import Linked
from tcready.core.subjects import SubjectTree
from tcready.i18n import ntr, tr, use
from tcready.i18n.naming import Names
from tcready.review.desk import Desk
from tcready.review.library import Shelved
from tcready.review.partial import partial_notice
from tcready.review.queue import Step, Walk, is_gap
from tcready.review.settings import example_of
from tcready.tui.linked_record import LinkedRecord, linked_at
from tcready.tui.marks import Marks
from tcready.tui.shelf_marks import ShelfMarks

if TYPE_CHECKING:
    from tcready.tui.panel_filter import PanelSearch
    from tcready.tui.panels.item import Item


MANY = 20
"""From so many judgements at once everything is counted again, as it takes less than one after another."""


class ReviewState:
    """The review as it stands. `refresh` reads again after a change; the cursor stays on its row."""

    def __init__(
        self, desk: Desk, as_of: date | None, language: str, application: Application | None = None
    ) -> None:
        """`as_of` is the day asked for; None: the day it is, also when midnight has passed."""
        self.desk = desk
        self.began_as = desk.actor
        self.example = example_of(desk.folder)
        """Which example this is; None: it is somebody's own workspace."""
        self.follows_clock = as_of is None
        self.as_of = as_of or desk.today()
        self.new_day = False
        self._asked = application
        self.language = language
        self.only_gaps = False
        self.text = ""
        self.reading = False
        self.cursor = 0
        self.version = 0
        """Grows whenever what is scored may have changed: what was worked out for an earlier one is old."""
        self.panel = ""
        """The id of the panel that is open; empty: the walk is."""
        self._led: tuple[str, tuple[str, str, str]] | None = None
        """The panel that led to a row of the walk, and that row."""
        self.item: Item | None = None
        """What the cursor stands on in the panel."""
        self.marks = Marks()
        self.shelf = ShelfMarks()
        """What is marked in Underlag."""
        self.search: PanelSearch | None = None
        """The open panel, if it has a search of its own."""
        self._running: RunningScore | None = None
        self.steps: list[Step] = []
        self.shown = 0
        """How many leaves are among the rows."""
        self.refresh()

    @property
    def asked(self) -> str:
        """The id of the application that was asked for; empty: the one there is."""
        return self._asked.id if self._asked else ""

    def speak(self) -> None:
        """Use the reader's language here: each task of the event loop has its own."""
        use(self.language)

    def refresh(self) -> None:
        """Score again, on the day it is unless another was asked for, and rebuild the rows."""
        self.speak()
        if self.is_yesterday:
            self.as_of, self.new_day = self.desk.today(), True
        desk, records = self.desk, self.desk.records
        self._read, self._running = desk.reads, None
        self.workspace = desk.workspace
        self.sees_part = partial_notice(desk) is not None
        """The reader's role in the database sees less than the score rests on."""
        self.readiness = desk.readiness(self.as_of, self._asked)
        self.application = self.readiness.application
        self.names = Names(desk.framework, records)
        self._linked = Linked(desk.framework, records.evidence, self.as_of, self.application.period)
        self._tree = SubjectTree(records.subjects)
        self._titles = {name: self.names.requirement(name) for name in desk.framework.requirements}
        self._titles |= {name: self.names.subject(name) for name in records.subject_by_id}
        self._follow()

    def judged(self, *judgements: Judgement) -> None:
        """Follow more judgements, just made here: only what they move is counted again.

        Everything is, if they are many, if somebody else has written too, or if it has become another day.
        """
        desk, records, running = self.desk, self.desk.records, self._running
        if desk.reads != self._read or self.is_yesterday or len(judgements) > MANY:
            self.refresh()
            return
        self.speak()
        if running is None:
            so_far = records.model_copy(update={"judgements": records.judgements[: -len(judgements)]})
            self._running = running = RunningScore(
                desk.framework,
                so_far,
                self.application,
                self.as_of,
                desk.baseline(self.application),
                self.readiness,
            )
        for judgement in judgements:
            self.readiness = running.judged(judgement)
        self._follow()

    def _follow(self) -> None:
        """Bring what is read off the score in line with it."""
        self.version += 1
        self.musts = musts_met(self.readiness)
        self.total = len(self.readiness.leaves)
        self.marks.follow(self.readiness)
        self.shelf.follow(self.desk.records.evidence_by_id)
        self._walk = Walk(self.readiness, self._titles)
        self.refilter()

    @property
    def is_yesterday(self) -> bool:
        """Has it become another day than the one that is looked at, when no day was asked for?"""
        return self.follows_clock and self.as_of != self.desk.today()

    @property
    def sees_acts(self) -> bool:
        """Does what is done today show on the day that is looked at?"""
        return self.desk.today() <= self.as_of

    def refilter(self) -> None:
        """Rebuild the rows; the cursor keeps its row, or its place if the row is gone."""
        stood_on = self.step
        self.steps = self._walk.rows(only_gaps=self.only_gaps, text=self.text)
        self.shown = sum(step.leaf is not None for step in self.steps)
        self.cursor = max(0, min(self.cursor, len(self.steps) - 1))
        if stood_on:
            self.go_to(stood_on.key)

    def look_up(self) -> None:
        """Rebuild the rows for what is searched; if the row is not among them, stand on the first hit."""
        stood_on = self.step
        self.refilter()
        if self.text.strip() and self.step and stood_on and self.step.key != stood_on.key:
            self.cursor = next((place for place, step in enumerate(self.steps) if step.leaf), 0)

    def go_to(self, key: tuple[str, str, str]) -> None:
        """Put the cursor on the row of that key, if it is among the rows."""
        criterion = key[0]
        for place, step in enumerate(self.steps):
            if step.criterion.id == criterion and step.key == key:
                self.cursor = place
                return

    @property
    def filtered(self) -> bool:
        """Is anything hidden?"""
        if self.panel:
            return self.search is not None and self.search.filtered
        return self.only_gaps or bool(self.text.strip())

    @property
    def step(self) -> Step | None:
        """The row under the cursor; None when there are no rows."""
        return self.steps[self.cursor] if 0 <= self.cursor < len(self.steps) else None

    def led_here(self, panel: str) -> None:
        """Remember that this panel led to the row under the cursor; an empty name: none did."""
        self._led = (panel, self.step.key) if panel and self.step else None

    @property
    def came_from(self) -> str:
        """The panel that led to the row under the cursor; empty: none did, or it has been left since."""
        if self._led is None or self.panel or self.step is None or self.step.key != self._led[1]:
            return ""
        return self._led[0]

    @property
    def leaf(self) -> Leaf | None:
        """The leaf the cursor means: its own, or the only one of the requirement it stands on."""
        step = self.step
        if step is None or step.requirement is None:
            return None
        if step.leaf is None and len(step.requirement.leaves) == 1:
            return step.requirement.leaves[0]
        return step.leaf

    @property
    def marked(self) -> Marks | ShelfMarks | None:
        """What is marked where the reader is: in Underlag, or in the walk; None: nothing is."""
        here: Marks | ShelfMarks = self.marks if not self.panel else self.shelf
        return here if here and self.panel in ("", "library") else None

    @property
    def shelved(self) -> list[Evidence]:
        """The records that are marked in Underlag, as they stand now."""
        known = self.desk.records.evidence_by_id
        return [known[name] for name in self.shelf if name in known]

    def turn_mark(self) -> None:
        """Mark what the row stands for, or take its marks away."""
        if not self.panel:
            self.marks.turn(self.under_cursor, self.readiness)
        elif self.item is not None and isinstance(self.item.what, Shelved):
            self.shelf.turn(self.item.what.record.id)

    @property
    def meant(self) -> list[Leaf]:
        """The leaves an act is for: the marked ones, else the one the cursor means."""
        return self.marks.leaves if self.marks else [self.leaf] if self.leaf else []

    @property
    def under_cursor(self) -> list[Leaf]:
        """The leaf of the cursor's row; of a requirement's or a criterion's row the leaves shown below it."""
        step = self.step
        if step is None or step.leaf:
            return [step.leaf] if step and step.leaf else []
        own = len([part for part in step.key if part])
        return [below.leaf for below in self.steps if below.leaf and below.key[:own] == step.key[:own]]

    def declared(self, leaf: Leaf) -> Requirement:
        """The leaf's requirement as the pack declares it."""
        return self.desk.framework.requirements[leaf.requirement]

    @property
    def requirement(self) -> Requirement | None:
        """The declared requirement the cursor stands on or under."""
        step = self.step
        return self.desk.framework.requirements[step.requirement.id] if step and step.requirement else None

    @property
    def place(self) -> str:
        """The subject the cursor means: the leaf's, else the application's."""
        return self.leaf.subject if self.leaf else self.application.subject

    @property
    def place_line(self) -> str:
        """The requirement and the subject that an asking window is about, or how many are marked."""
        if self.marks:
            return ntr("{n} markerad rad", "{n} markerade rader", len(self.marks))
        leaf = self.leaf
        if leaf is None:
            return ""
        requirement, subject = self.names.requirement(leaf.requirement), self.names.subject(leaf.subject)
        return tr("{requirement} · {subject}", requirement=requirement, subject=subject)

    def linked_records(self, leaf: Leaf) -> list[LinkedRecord]:
        """Every record linked to the leaf, by id, and why it does not count."""
        return linked_at(leaf, self.declared(leaf), self._linked, self._tree)

    def next_leaf(self) -> tuple[str, str, str] | None:
        """The key of the next leaf below the one the cursor means."""
        meant = self.leaf
        for step in self.steps[self.cursor :]:
            if step.leaf and step.leaf is not meant:
                return step.key
        return None

    def gap(self, direction: int) -> int | None:
        """The place of the nearest gap below (1) or above (-1) the cursor."""
        last = len(self.steps) if direction > 0 else -1
        for place in range(self.cursor + direction, last, direction):
            if self._is_gap(self.steps[place]):
                return place
        return None

    @staticmethod
    def _is_gap(step: Step) -> bool:
        asked = step.requirement
        if asked is None:
            return False
        if step.leaf:
            return is_gap(asked, step.leaf)
        return asked.counted and asked.demand == "must" and not asked.leaves
