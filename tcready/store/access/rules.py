"""Which rows each role may see and write: the policies of row-level security."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tcready.store.access.roles import ALL_SEEING, GUARDED, PARTS, Role

_OWN_SUBJECT = "subject IN (SELECT access_subjects())"
_SEEN_SUBJECT = "subject IN (SELECT access_seen_subjects())"
_OWN_ORGANISATION = "organisation IN (SELECT access_organisations())"
_OWN_RECORD = "evidence IN (SELECT access_own_evidence())"
_OWN_NOW = f"({_OWN_RECORD} OR access_is_new(evidence))"
_SEEN_RECORD = "evidence IN (SELECT position FROM evidence)"
_SEEN_FILE = "EXISTS (SELECT FROM evidence WHERE file_sha256 = sha256 OR revisions LIKE '%' || sha256 || '%')"
_BY_ME = "(SELECT access_name())"
_OF_MY_DECISION = (
    "EXISTS (SELECT FROM decision d WHERE d.evidence = decision_link.evidence "
    f"AND d.ordinal = decision_link.decision AND d.by = {_BY_ME}{{more}})"
)
_NEW_FILE = "access_file_is_new(sha256)"


class Rule(NamedTuple):
    """Of a table, the rows with which a role may do something (`ALL`: everything it is granted)."""

    table: str
    role: Role
    command: str
    rows: str


def rules() -> Iterator[Rule]:
    """All of them. Where a role has none, it sees and writes nothing."""
    for name in GUARDED:
        yield from (Rule(name, role, "ALL", "true") for role in ALL_SEEING)
    for name in GUARDED:
        yield from (
            Rule(name, role, "SELECT", rows)
            for role in ("reader", "contributor", "reviewer")
            if (rows := _seen(name, role)) is not None
        )
    yield Rule("journal", "contributor", "INSERT", "true")
    yield Rule("journal", "reviewer", "INSERT", "true")
    yield from _written_by_contributors()
    yield from _written_by_reviewers()
    yield from (Rule("access_member", role, "ALL", "true") for role in ALL_SEEING)
    for role in ("reader", "contributor", "reviewer"):
        yield Rule("access_member", role, "SELECT", "role = access_who()")


def _seen(name: str, role: Role) -> str | None:
    """The rows that the role sees, or None."""
    if name in PARTS:
        return _SEEN_RECORD
    if role == "contributor":
        return _SEEN_BY_CONTRIBUTORS.get(name, "true")
    if role == "reader":
        return _SEEN_BY_READERS.get(name, "true")
    return {"person": None, "journal": "register <> 'people'"}.get(name, "true")


_SEEN_BY_READERS = {
    "person": None,
    "journal": "register NOT IN ('people', 'evidence')",
    "evidence": "NOT access_closed(handling, kind)",
    "stored_file": _SEEN_FILE,
    "stored_part": _SEEN_FILE,
}
_SEEN_BY_CONTRIBUTORS = {
    "person": _OWN_ORGANISATION,
    "journal": f"actor = {_BY_ME} OR register = 'snapshots'",  # of those it has the sums alone
    "evidence": "position IN (SELECT access_seen_evidence()) OR access_now(xmin)",
    "seat": f"{_SEEN_SUBJECT} AND (person IS NULL OR {_OWN_SUBJECT} OR person IN (SELECT access_people()))",
    **dict.fromkeys(("judgement", "not_applicable", "narrative", "plan", "need", "figure"), _SEEN_SUBJECT),
    "stored_file": f"access_file_is_seen(sha256) OR {_NEW_FILE}",
    "stored_part": "access_file_is_seen(sha256)",
}


def _written_by_contributors() -> Iterator[Rule]:
    for name in ("narrative", "plan", "need", "figure", "seat"):
        yield from (Rule(name, "contributor", what, _OWN_SUBJECT) for what in ("INSERT", "UPDATE", "DELETE"))
    yield from (
        Rule("person", "contributor", what, _OWN_ORGANISATION) for what in ("INSERT", "UPDATE", "DELETE")
    )
    yield Rule(
        "evidence", "contributor", "INSERT", "true"
    )  # whose it is, its subjects tell: see access_stays_own
    own = "position IN (SELECT access_own_evidence())"
    yield from (Rule("evidence", "contributor", what, own) for what in ("UPDATE", "DELETE"))
    for name in ("evidence_requirement", "evidence_party", "evidence_measure"):
        yield from (Rule(name, "contributor", what, _OWN_NOW) for what in ("INSERT", "DELETE"))
    for what in ("INSERT", "DELETE"):
        yield Rule("evidence_subject", "contributor", what, f"{_OWN_NOW} AND {_OWN_SUBJECT}")
    mine = f"state = 'withdrawn' AND by = {_BY_ME} AND {_OWN_RECORD}"
    yield Rule("decision", "contributor", "INSERT", mine)
    yield Rule("decision", "contributor", "DELETE", _OWN_RECORD)
    withdrawn = _OF_MY_DECISION.format(more=" AND d.state = 'withdrawn'")
    yield Rule("decision_link", "contributor", "INSERT", f"{_OWN_RECORD} AND {withdrawn}")
    assessed = f"\"as\" = 'self' AND reviewer = {_BY_ME} AND {_OWN_SUBJECT}"
    yield from (Rule("judgement", "contributor", what, assessed) for what in ("INSERT", "DELETE"))
    yield Rule("stored_file", "contributor", "INSERT", "true")
    yield Rule("stored_file", "contributor", "DELETE", "NOT access_file_is_used(sha256)")
    yield Rule("stored_part", "contributor", "INSERT", _NEW_FILE)


def _written_by_reviewers() -> Iterator[Rule]:
    yield Rule("evidence", "reviewer", "UPDATE", "true")  # its version alone: see access_content
    for what in ("INSERT", "DELETE"):
        yield Rule("decision", "reviewer", what, f"by = {_BY_ME}")
        yield Rule("decision_link", "reviewer", what, _OF_MY_DECISION.format(more=""))
        yield Rule("judgement", "reviewer", what, f"\"as\" = 'review' AND reviewer = {_BY_ME}")
