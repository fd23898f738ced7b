"""Is what was sent what the steering group approved?"""

from __future__ import annotations

from datetime import date

from tcready.core.case import Approval, Approved, approval_of, approved_files, not_sent
from tests.core.case.given import ID, rows

ONE, TWO = "1" * 64, "2" * 64
DAY = date(2026, 3, 1)


def test_what_was_approved_by_the_day() -> None:
    given = (
        *rows("ansokan_godkand 2026-02-20", sha256=ONE),
        *rows("ansokan_godkand 2026-03-02", sha256=TWO),
        *rows("ansokan 2026-02-01", sha256=TWO),
    )
    assert approved_files(given, ID, DAY) == Approved(True, (ONE,))
    assert approved_files(given, ID, date(2026, 3, 2)).files == (ONE, TWO)
    assert approved_files(given, "b", DAY) == Approved(False, ())
    assert approved_files(rows("ansokan_godkand 2026-02-20"), ID, DAY) == Approved(True, ())


def test_how_a_file_stands_to_it() -> None:
    assert approval_of(ONE, Approved(True, (ONE, TWO))) is Approval.APPROVED
    assert approval_of("A" * 64, Approved(True, ("a" * 64,))) is Approval.APPROVED
    assert approval_of(ONE, Approved(True, (TWO,))) is Approval.OTHER
    assert approval_of(ONE, Approved(True, ())) is Approval.NOT_KNOWN
    assert approval_of(ONE, Approved(False, ())) is Approval.NONE


def test_what_is_left() -> None:
    assert not_sent(Approved(True, (ONE, TWO)), {ONE}) == (TWO,)
    assert not_sent(Approved(True, (ONE,)), {ONE}) == ()
