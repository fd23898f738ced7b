"""What the journal says of one record."""

from __future__ import annotations

import pytest

from tcready.core.errors import WrongInput
from tcready.i18n import tell
from tcready.review.deciding import accept
from tcready.review.history import changes, entries_of
from tcready.review.proof import Proof
from tcready.review.revising import describe
from tcready.review.undoing import undo
from tests.databases import by_hand
from tests.review.conftest import Sat
from tests.tui.small import TODAY


def test_each_act_and_the_fields_it_changed(sat: Sat) -> None:
    desk = sat("anna")
    describe(desk, ["avtal-2026"], Proof("", (), (), owner="bo"), ["note"])
    accept(desk, "avtal-2026", TODAY)
    undo(desk)
    entries = entries_of(desk, "avtal-2026")
    assert [entry.what for entry in entries] == ["import", "evidence.set", "evidence.accepted", "undo"]
    assert [(c.field, c.before, c.after) for c in changes(entries[1]) or ()] == [
        ("note", "Originalet ligger hos registratorn.", None),
        ("owner", None, "bo"),
    ]
    assert tell((changes(entries[1]) or [])[0].word) == "anteckningen"
    (decided,), (undone,) = changes(entries[2]) or (), changes(entries[3]) or ()
    assert (decided.field, decided.before) == ("decisions", None)
    assert (undone.before, undone.after) == (decided.after, None)


def test_one_of_several_registers_and_a_name_that_is_wrong(sat: Sat) -> None:
    desk = sat("anna")
    assert [entry.register for entry in entries_of(desk, "subjects/norr")] == ["subjects"]
    with pytest.raises(WrongInput) as refused:
        entries_of(desk, "avtal-2027")
    assert tell(refused.value.message) == ("Ändringsloggen säger inget om avtal-2027. Menade du avtal-2026?")
    with pytest.raises(WrongInput, match="Se allt"):
        entries_of(desk, "evidence/zzz")


def test_an_entry_that_was_tampered_with_says_nothing(sat: Sat) -> None:
    desk = sat("anna")
    describe(desk, ["avtal-2026"], Proof("", (), (), owner="bo"))
    with by_hand(desk.folder) as database:
        database.execute("UPDATE journal SET payload = replace(payload, 'bo', 'eva')")
    assert changes(entries_of(desk, "avtal-2026")[-1]) is None
