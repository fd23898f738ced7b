"""Is the application fit to be sent: what it lacks, and what its appendices and texts should not hold."""

from __future__ import annotations

from typing import NamedTuple

from tcready.core.records import FileRef
from tcready.core.xray.personal_numbers import has_personal_number, masked, record_has_personal_number
from tcready.dossier.check_words import MAIL_LIMIT, MUST_BE_MENDED
from tcready.dossier.completeness import MissingPart
from tcready.dossier.file_traits import Trait, traits
from tcready.dossier.inputs import Appendix, Scope
from tcready.dossier.logo import not_in_word
from tcready.dossier.mending import mends
from tcready.dossier.outline import outline
from tcready.dossier.texts import texts
from tcready.review.desk import Desk
from tcready.review.dossiers import Gathered


class Lacking(NamedTuple):
    """A part that is missing, and the command or key that mends it."""

    lack: MissingPart
    mend: str


class FileFound(NamedTuple):
    """What was seen in the file of an appendix; None for a file that is not there."""

    appendix: Appendix
    file: FileRef
    trait: Trait | None

    @property
    def must(self) -> bool:
        """Does it have to be mended before the application is sent?"""
        return self.trait is None or self.trait in MUST_BE_MENDED


class Checked(NamedTuple):
    """Everything found. `numbers` are the headings and titles whose text looks like a personal number."""

    lacking: tuple[Lacking, ...]
    files: tuple[FileFound, ...]
    numbers: tuple[str, ...]
    size: int
    lost_logo: bool = False
    """Is there a logo that a Word document cannot show?"""

    @property
    def complete(self) -> bool:
        """Is every required part there?"""
        return not any(found.lack.part.required for found in self.lacking)

    @property
    def over_mail_limit(self) -> bool:
        """Are the appendices together larger than mail often takes?"""
        return self.size > MAIL_LIMIT

    @property
    def sendable(self) -> bool:
        """Is there nothing that has to be mended?"""
        return self.complete and not self.numbers and not any(found.must for found in self.files)


def check(desk: Desk, gathered: Gathered) -> Checked:
    """Look at everything the dossier would hold, files too. Nothing is written."""
    scope = gathered.inputs.scope
    return Checked(
        tuple(Lacking(lack, mends(scope, lack)) for lack in gathered.missing),
        tuple(found for appendix in scope.appendices for found in _file(desk, scope, appendix)),
        _numbers(gathered, scope),
        sum(appendix.evidence.file.size for appendix in scope.appendices if appendix.evidence.file),
        not_in_word(gathered.inputs.logo),
    )


def _file(desk: Desk, scope: Scope, appendix: Appendix) -> tuple[FileFound, ...]:
    file = appendix.evidence.file
    if file is None:
        return ()
    try:
        with desk.store.files.path_of(file).open("rb") as stream:
            seen = traits(stream, file.name, scope.as_of)
    except OSError:
        return (FileFound(appendix, file, None),)
    return tuple(FileFound(appendix, file, trait) for trait in seen)


def _numbers(gathered: Gathered, scope: Scope) -> tuple[str, ...]:
    """The records and the sections; a record is told by its title, without the number if it is there."""
    day = scope.as_of
    records = [
        masked(scope.names.evidence(seen.evidence.id), day)
        for seen in scope.standings
        if record_has_personal_number(seen.evidence, day)
    ]
    made = outline(gathered.inputs)
    sections = [
        masked(heading, day)
        for section in made.sections
        for heading, text in texts(section)
        if has_personal_number(text, day)
    ]
    return tuple(dict.fromkeys((*records, *sections)))
