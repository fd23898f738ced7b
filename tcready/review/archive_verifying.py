"""Is a dossier's archive what was written? With nothing but the archive: no workspace, no network."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.message import msg
from tcready.formats.bag import Bag, as_written, bag_in
from tcready.formats.hashing import hashed
from tcready.formats.safe_zip import SafeZip, safe_zip
from tcready.review.archive_content import Content, content_of, is_dossier


class VerifiedArchive(NamedTuple):
    """An archive, its own sum, what it says, and everything that is wrong with it."""

    path: Path
    sha256: str
    size: int
    files: int
    applicant: str
    content: Content
    findings: tuple[Finding, ...]

    @property
    def whole(self) -> bool:
        """Is nothing changed?"""
        return not errors_in(self.findings)


def verify_archive(path: Path) -> VerifiedArchive:
    """Read the whole archive; WrongInput if it is not one, not a dossier's, or not safe to read."""
    with safe_zip(path) as archive:
        archive.stream.seek(0)
        sha256, size = hashed(archive.stream, archive.size, path.name)
        bag = bag_in(archive)
        if bag is None or not is_dossier(archive, bag):
            raise WrongInput(
                msg("{path} är ett zip-arkiv, men ingen ansökan som tcready har skrivit.", path=path)
            )
        content = content_of(archive, bag)
        findings = [*bag.findings, *content.findings, *_packing(archive, bag)]
        applicant = bag.info.get("Source-Organization", "")
        return VerifiedArchive(path, sha256, size, len(archive.members), applicant, content, tuple(findings))


def _packing(archive: SafeZip, bag: Bag) -> list[Finding]:
    """Is the archive itself as it was written? Packed anew it is another file, with the same content."""
    if bag.findings:
        return []
    same, alike = as_written(archive, bag)
    if same:
        return []
    if alike:
        message = msg("Själva arkivet är ändrat på något ställe, fast ingen fil i det är det.")
        return [Finding(Severity.ERROR, "archive-bytes", Where(""), message)]
    message = msg("Arkivet är packat på nytt av ett annat program. Filerna i det är oförändrade.")
    return [Finding(Severity.WARNING, "archive-repacked", Where(""), message)]
