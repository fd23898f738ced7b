"""The registry: every action has an act, a key, a place in help and palette, and says why it cannot."""

from __future__ import annotations

import pytest

from tcready.i18n import tell, use
from tcready.tui.actions import ACTIONS, BY_ID, SCOPES, footer_actions, key_names
from tcready.tui.acts import ACTS
from tcready.tui.app import ReviewApp
from tcready.tui.commands import commands, matching
from tcready.tui.modals.help import help_paragraphs
from tcready.tui.state import ReviewState

NEEDS_ALTGR = set("[]{}\\@|~€$£")


def test_every_action_has_an_act_and_every_act_an_action() -> None:
    assert set(ACTS) == {action.id for action in ACTIONS}
    assert len(BY_ID) == len(ACTIONS)


def test_no_key_means_two_things() -> None:
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


def test_no_key_needs_altgr_on_a_swedish_keyboard() -> None:
    names = {"left_square_bracket", "right_square_bracket", "at", "backslash", "vertical_line", "dollar_sign"}
    names |= {"left_curly_bracket", "right_curly_bracket", "tilde"}
    for action in ACTIONS:
        assert not NEEDS_ALTGR & set(action.keys)
        assert not names & set(action.keys)


def test_every_key_is_bound(app: ReviewApp) -> None:
    bound = set(app._bindings.key_to_bindings)
    assert {key for action in ACTIONS for key in action.keys} <= bound


@pytest.mark.parametrize("language", ["sv", "en"])
def test_help_tells_every_action(state: ReviewState, language: str) -> None:
    use(language)
    text = "\n".join(paragraph.text for paragraph in help_paragraphs(state))
    for action in ACTIONS:
        assert tell(action.help) in text
    for heading in SCOPES.values():
        assert tell(heading) in text


def test_palette_has_every_action_but_itself(state: ReviewState) -> None:
    assert {command.action for command in commands(state)} == {action.id for action in ACTIONS} - {"palette"}
    levels = [command.key for command in commands(state) if command.action == "judge"]
    assert levels == ["0", "1", "2", "3"]


def test_palette_finds_words_in_any_order_and_what_can_be_done_first(state: ReviewState) -> None:
    hits = matching(commands(state), "underlag ETT")
    assert {hit.action for hit in hits} == {"request", "accept", "reject"}
    state.cursor = 2
    assert matching(commands(state), "godkänn")[0].why_disabled is None


DISABLED = {
    "judge": ("0", 0, "Gå till ett krav först."),
    "note": ("m", 3, "Kravet har ingen enhet att gälla för."),
    "attach": ("a", 5, "Kravet gäller flera enheter. Gå till en av dem först."),
    "judge by evidence": ("3", 2, "Det här kravet bedöms inte med nivå: underlag och mått avgör."),
    "accept": ("y", 10, "Inget underlag här väntar på att godkännas."),
    "accept nothing": ("y", 7, "Inget underlag är kopplat hit. Tryck a för att bifoga ett."),
    "reject": ("r", 10, "Inget underlag här kan underkännas."),
    "waive": ("i", 7, "Ingen kan undantas från kravet: det gäller alla."),
    "previous_gap": ("N", 0, "Det finns ingen lucka längre upp. n går nedåt."),
}


@pytest.mark.parametrize("case", DISABLED)
async def test_a_disabled_action_says_why(app: ReviewApp, case: str) -> None:
    key, row, why = DISABLED[case]
    async with app.run_test() as pilot:
        head = app.state.desk.store.journal_head()
        await pilot.press(*["j"] * row, key)
        await pilot.pause()
        assert [notice.message for notice in app._notifications] == [why]
        assert len(app.screen_stack) == 1
        assert app.state.desk.store.journal_head() == head


async def test_every_possible_action_can_be_done_from_the_palette(app: ReviewApp) -> None:
    async with app.run_test() as pilot:
        await pilot.press("j", "j", "ctrl+p")
        await pilot.pause()
        await pilot.press(*"godkänn", "enter")
        await app.workers.wait_for_complete()
        assert app.state.desk.records.evidence_by_id["avtal-2026"].decisions[-1].state == "accepted"
        await pilot.press("ctrl+p")
        await pilot.pause()
        await pilot.press(*"sista", "enter")
        await app.workers.wait_for_complete()
        assert app.state.cursor == 10


def test_footer_has_at_most_five_and_ends_with_help(state: ReviewState) -> None:
    for place in range(len(state.steps)):
        state.cursor = place
        shown = footer_actions(state, 5)
        assert len(shown) <= 5
        assert shown[-1].id == "help"
        assert all(action.why_disabled(state) is None for action in shown)


def test_keys_are_written_as_on_the_keyboard() -> None:
    assert key_names(BY_ID["judge"], (0, 1, 2, 3, 4, 5)) == ("0–5",)
    assert key_names(BY_ID["help"], ()) == ("?", "F1")
    assert key_names(BY_ID["page_down"], ()) == ("PgDn",)
    assert key_names(BY_ID["tick"], ()) == ("mellanslag",)


async def test_ctrl_c_says_how_to_leave(app: ReviewApp) -> None:
    async with app.run_test() as pilot:
        await pilot.press("ctrl+c")
        assert [notice.message for notice in app._notifications] == [
            "Tryck q för att avsluta. Allt är redan sparat."
        ]
        await pilot.press("q")
        assert not app.is_running or app._exit
