"""What others write is told once, and never what one has written oneself."""

from __future__ import annotations

import pytest

from tcready.core.errors import WrongInput
from tcready.i18n.naming import Names
from tcready.review import deciding, judging, undoing
from tcready.review.desk import Desk
from tcready.review.others import Others, news_line
from tcready.review.registering import REGISTERS, add_row, remove_row
from tests.review.conftest import Sat
from tests.tui.small import TODAY


def told(others: Others, desk: Desk) -> str | None:
    news = others.news()
    desk.reload()
    return news_line(news, desk, Names(desk.framework, desk.records)) if news else None


def test_one_act_is_told_once_with_who_what_and_when(sat: Sat) -> None:
    mine, theirs = sat("granskare-1"), sat("granskare-2")
    others = Others(mine)
    assert others.news() is None
    judging.judge(theirs, "uppfoljning", "soder", 2, TODAY)
    assert told(others, mine) == "Ändrad av granskare-2 kl. 09:00: bedömningen – Uppföljningen görs · Söder."
    assert others.news() is None


def test_own_acts_undoing_and_switching_names_are_no_news(sat: Sat) -> None:
    mine, theirs = sat("granskare-1"), sat("granskare-2")
    others, seen_by_them = Others(mine), Others(theirs)
    judging.judge(mine, "uppfoljning", "soder", 2, TODAY)
    mine.actor = "granskare-3"
    judging.judge(mine, "uppfoljning", "soder", 3, TODAY)
    undoing.undo(mine)
    undoing.redo(mine)
    assert undoing.redo(mine) is None
    assert others.news() is None
    news = seen_by_them.news()
    assert news is not None
    assert (news.actors, news.acts) == (("granskare-1", "granskare-3"), 4)


def test_nothing_written_claims_no_number_of_an_act(sat: Sat) -> None:
    """An act that wrote nothing has no number: the next one, by somebody else, is news."""
    mine, theirs = sat("granskare-1"), sat("granskare-2")
    others = Others(mine)
    assert undoing.undo(mine) is None
    with pytest.raises(WrongInput), mine.act("judge") as act:
        act.remove("organisations", "finns-inte")
    judging.judge(theirs, "uppfoljning", "soder", 2, TODAY)
    assert others.news() is not None


def test_the_same_person_at_another_window_is_another(sat: Sat) -> None:
    here, there = sat("granskare-1"), sat("granskare-1")
    others = Others(here)
    deciding.accept(there, "avtal-2026", TODAY)
    assert told(others, here) == "Ändrad av granskare-1 kl. 09:00: godkännandet – Avtal 2026."


def test_several_acts_are_counted_and_hostile_names_are_harmless(sat: Sat) -> None:
    mine, one, two = sat("granskare-1"), sat("anna\x1b[31m\u202e"), sat("bo")
    others = Others(mine)
    judging.judge(one, "uppfoljning", "soder", 2, TODAY)
    judging.narrate(two, "kvalitet", "regionen", current="Bra.")
    judging.narrate(two, "samverkan", "regionen", current="[b]Bra")
    line = told(others, mine)
    assert line is not None
    assert line.endswith(" och bo: 3 ändringar, senast texten – Samverkan, kl. 09:00.")
    assert not {"\x1b", "\u202e", "\n"} & set(line)


def test_what_is_gone_has_a_name_still(sat: Sat) -> None:
    mine, theirs = sat("granskare-1"), sat("granskare-2")
    register = REGISTERS["organisations"]
    others = Others(mine)
    add_row(theirs, register, {"name": "Ny Verkstad AB", "kind": "företag"})
    others.news()
    remove_row(theirs, register, "ny-verkstad-ab")
    line = told(others, mine)
    assert line is not None
    assert "Ny Verkstad AB" in line
