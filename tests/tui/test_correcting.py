"""E in Underlag and on a municipality in Aktörer: what stands there is corrected where one sees it."""

from __future__ import annotations

from datetime import date

from textual.widgets import Input

from tcready.review.deciding import accept, acceptance
from tcready.review.desk import Desk
from tcready.tui.app import ReviewApp
from tests.tui.answered import answered, pressed
from tests.tui.plain.talked import talked
from tests.tui.small import TODAY


def _said(app: ReviewApp) -> str:
    return "\n".join(notice.message for notice in app._notifications)


async def test_a_records_title_day_and_signatures_are_corrected(app: ReviewApp) -> None:
    accept(app.state.desk, "avtal-2026", TODAY)
    app.state.refresh()
    async with app.run_test(size=(100, 40)) as pilot:
        await pressed(pilot, "B", "slash", *"avtal", "enter", "E")
        form = app.screen
        assert form.query_one("#field-signed_by", Input).value == "Norr kommun"
        assert form.query_one("#field-kind", Input).value == "Avtal"
        form.query_one("#field-title", Input).value = "Samverkansavtal"
        form.query_one("#field-signed_by", Input).value = "norr, verkst"
        form.query_one("#field-valid_through", Input).value = "2029-12-31"
        await pressed(pilot, "ctrl+s")
        assert len(app.screen_stack) == 1
        assert _said(app) == (
            "Samverkansavtal är ändrat. Ångra med u.\n"
            "Det som godkändes har ändrats. Godkänn det igen i Underlag: y."
        )
        changed = app.state.desk.records.evidence_by_id["avtal-2026"]
        assert [party.organisation for party in changed.parties] == ["norr-kommun", "verkstaden"]
        assert changed.valid_through == date(2029, 12, 31)
        assert acceptance(changed, TODAY) is None
        await pressed(pilot, "u")
        assert acceptance(app.state.desk.records.evidence_by_id["avtal-2026"], TODAY)


async def test_a_fault_goes_when_it_is_mended(app: ReviewApp) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await pressed(pilot, "B", "slash", *"avtal", "enter", "E")
        day = app.screen.query_one("#field-collected", Input)
        day.value = "i går"
        await pressed(pilot, "ctrl+s")
        fault = app.screen.query_one(".fault")
        assert fault.has_class("shown")
        day.value = "2026-01-16"
        await answered(pilot)
        assert not fault.has_class("shown")
        await pressed(pilot, "ctrl+s")
    assert app.state.desk.records.evidence_by_id["avtal-2026"].collected == date(2026, 1, 16)


async def test_nothing_changed_writes_nothing(app: ReviewApp) -> None:
    length = app.state.desk.store.journal_length()
    async with app.run_test(size=(100, 40)) as pilot:
        await pressed(pilot, "B", "slash", *"avtal", "enter", "E", "ctrl+s")
        assert len(app.screen_stack) == 1
    assert app.state.desk.store.journal_length() == length


async def test_a_municipalitys_signature_is_corrected_where_the_agreements_stand(app: ReviewApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pressed(pilot, "A")
        while not (app.state.item and app.state.item.id.startswith("town-")):
            await pressed(pilot, "j")
        assert "Tryck E" in app.detail.text
        await pressed(pilot, "E")
        if not app.screen.query("#field-signed"):  # there is more than one agreement
            await pressed(pilot, "enter")
        app.screen.query_one("#field-signed", Input).value = "2026-01-10"
        app.screen.query_one("#field-signatory", Input).value = "kommunstyrelsens ordförande"
        await pressed(pilot, "ctrl+s")
        assert "är ändrat" in _said(app)
    (party,) = app.state.desk.records.evidence_by_id["avtal-2026"].parties
    assert (party.signed, party.signatory) == (date(2026, 1, 10), "kommunstyrelsens ordförande")


async def test_where_nothing_can_be_corrected_that_is_said(app: ReviewApp) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await pressed(pilot, "E")
        assert _said(app).startswith("Gå till en rad i Aktörer")


def test_line_by_line_too(desk: Desk) -> None:
    heard = "\n".join(talked(desk, ["B", "/ avtal", "E", "Nytt namn", *[""] * 20]))
    assert "Nytt namn är ändrat. Ångra med u." in heard
    assert desk.records.evidence_by_id["avtal-2026"].title == "Nytt namn"
