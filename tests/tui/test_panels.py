"""The panels beside the walk: what they show, where they lead, and what can be done in them."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from icalendar import Calendar

from tcready.core.next_steps import Action
from tcready.core.records import Evidence, Organisation, Party, Records
from tcready.review.desk import Desk
from tcready.review.freezing import all_snapshots
from tcready.review.registering import RegisterRow
from tcready.tui.app import ReviewApp
from tcready.tui.panels import next_panel, overview_more
from tcready.tui.panels.bar import BACK, ON, tabs
from tcready.tui.panels.panel import Question, Told
from tcready.tui.state import ReviewState
from tests.tui.answered import answered, pressed
from tests.tui.conftest import Opened
from tests.tui.screen_text import screen_text
from tests.tui.small import EMPTY, RECORDS, TODAY, apart

WIDE, NARROW = (120, 40), (80, 24)
KEYS = {
    "o": "overview",
    "B": "library",
    "P": "action_plan",
    "C": "case",
    "D": "dossier",
    "A": "actors",
    "S": "snapshots",
    "h": "next",
    "p": "forecast",
    "R": "xray",
    "d": "agreement",
}


def toasts(app: ReviewApp) -> list[str]:
    """What is said in the corner."""
    return [notice.message for notice in app._notifications]


def shown(app: ReviewApp) -> str:
    """The panel's text as it would stand on one long line."""
    return " ".join(app.panels.view.text.split())


def told_aside(app: ReviewApp) -> str:
    """The text about the item, as it would stand on one long line."""
    return " ".join(app.detail.text.split())


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_each_key_opens_its_panel_and_escape_leads_back(app: ReviewApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.press("j", "j")
        for key, name in KEYS.items():
            await pressed(pilot, key)
            assert app.state.panel == name
            assert app.panels.view.display
            assert not app.walk_list.display
            await pressed(pilot, "escape")
            assert app.state.panel == ""
            assert app.walk_list.display
            assert app.state.cursor == 2


async def test_arrows_go_round_among_the_panels(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        seen = []
        for _ in range(len(KEYS) + 1):
            await pressed(pilot, "right")
            seen.append(app.state.panel)
        first, *others = KEYS.values()
        assert seen == [*others, first, ""]  # the walk stands second
        await pressed(pilot, "left", "left")
        assert app.state.panel == "agreement"


async def test_a_click_on_a_tab_opens_it(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        place = screen_text(app).splitlines()[2].index("Prognos")
        await pilot.click("#tabs", offset=(place, 0))
        await answered(pilot)
        assert app.state.panel == "forecast"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("panel", ["", *KEYS.values()])
def test_tabs_fit_at_every_width_and_no_name_is_cut(state: ReviewState, panel: str, language: str) -> None:
    state.language, state.panel = language, panel
    state.speak()
    whole = [tab.name for tab in tabs(state, 1000)]
    assert all(tab.key for tab in tabs(state, 1000) if tab.id)
    for width in range(24, 160):
        row = tabs(state, width)
        named = [tab for tab in row if tab.name not in (BACK, ON)]
        assert (
            sum(1 + len(tab.name) + tab.after + (len(tab.key) + 1 if tab.key else 0) for tab in row) <= width
        )
        assert panel in [tab.id for tab in named]
        first = whole.index(named[0].name)
        assert [tab.name for tab in named] == whole[first : first + len(named)]
        assert (row[0].name == BACK) == (first > 0)
        assert (row[-1].name == ON) == (first + len(named) < len(whole))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_beside_each_other_at_120_nearly_every_tab_has_its_key(state: ReviewState, language: str) -> None:
    state.language = language
    state.speak()
    row = tabs(state, 120)
    assert len(row) == len(KEYS) + 1
    keyless = [tab.id for tab in row if tab.id and not tab.key]
    assert keyless in ([], ["agreement"], ["xray", "agreement"])  # only from the end


def test_every_tab_is_on_one_page_with_its_key(state: ReviewState) -> None:
    """A page is the same from whichever of its tabs it is seen, so a tab does not move under the mouse."""
    pages = {}
    for panel in ("", *KEYS.values()):
        state.panel = panel
        shown = [tab for tab in tabs(state, 80) if tab.name not in (BACK, ON)]
        assert all(tab.key for tab in shown if tab.id)
        pages[panel] = tuple(tab.id for tab in shown)
    assert all(pages[name] == page for page in pages.values() for name in page)


async def test_the_sign_at_the_end_leads_on_and_the_one_at_the_beginning_back(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        line = screen_text(app).splitlines()[2]
        await pilot.click("#tabs", offset=(line.index(ON), 0))
        await answered(pilot)
        later = screen_text(app).splitlines()[2]
        assert app.state.panel not in ("", "overview")
        assert "Samsyn" in later
        assert "Översikt" not in later
        await pilot.click("#tabs", offset=(later.index(BACK), 0))
        await answered(pilot)
        assert "Översikt" in screen_text(app).splitlines()[2]


async def test_overview_says_the_verdict_first_and_leads_to_what_stands_in_the_way(app: ReviewApp) -> None:
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "o")
        told = app.panels.view.text
        # Two criteria of weight 1: 0 and 1/4; nothing of the first is judged, half of the second is.
        assert told.startswith(" ○ Går inte att säga än: 0 av 3 skall-krav uppfyllda")
        assert "Poäng     12,5 %  det som inte är bedömt räknas som noll" in told
        assert "2. Kvalitet" in told
        assert "█████···············   25,0 %" in told
        item = app.state.item
        assert item is not None
        assert "En för liten del av kraven är bedömd." in item.paragraphs[0].text
        await pressed(pilot, "j")
        item = app.state.item
        assert item is not None
        assert item.goes_to == ("samverkan", "avtal-finns", "regionen")
        await pressed(pilot, "enter")
        assert app.state.panel == ""
        assert app.state.step is not None
        assert app.state.step.key == ("samverkan", "avtal-finns", "regionen")
        assert app.detail.display  # in a narrow terminal the place is read at once


async def test_overview_leads_to_all_gaps(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "o", "enter")  # the first clause is about the whole, so it leads to the gaps
        assert app.state.only_gaps
        assert app.state.cursor == 0


async def test_going_to_a_place_brings_it_out_from_behind_a_filter(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("slash", *"söder", "enter")
        await pressed(pilot, "o", "j", "enter")
        assert not app.state.filtered
        assert app.state.step is not None
        assert app.state.step.key == ("samverkan", "avtal-finns", "regionen")


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_escape_at_the_place_a_panel_led_to_goes_back_to_the_panel(
    app: ReviewApp, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await pressed(pilot, "h", "j", "enter")
        there = app.state.step
        assert app.state.panel == ""
        assert app.footer.said().plain.startswith(" Esc tillbaka")
        await pressed(pilot, "escape")
        assert app.state.panel == "next"
        item = app.state.item
        assert item is not None
        assert there is not None
        assert item.goes_to == there.key  # on the line it was left from
        await pressed(pilot, "escape")
        assert app.state.panel == ""
        await pressed(pilot, "escape")
        assert app.state.panel == ""


async def test_a_place_that_was_walked_on_from_leads_back_nowhere(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "h", "enter", "j", "k", "escape")
        assert app.state.panel == ""


def test_a_step_that_lifts_a_must_leads_to_a_must(example_desk: Desk) -> None:
    state = ReviewState(example_desk, None, "sv")
    panel = next_panel.Next()
    found = panel.question(state).job(lambda _done, _of: None)
    led = [item for item in panel.items(found, state, 80) if isinstance(item.what, Action)]
    assert any(step.blocks for step in found.steps)
    for step, item in zip(found.steps, led, strict=False):
        if step.blocks:
            assert item.goes_to is not None
            assert example_desk.framework.requirements[item.goes_to[1]].demand == "must"


async def test_nothing_is_judged_by_a_key_pressed_in_a_panel(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("G")
        head = app.state.desk.store.journal_head()
        await pressed(pilot, "o", "3")
        assert toasts(app) == ["Gå till kravet först: ställ dig på det och tryck Enter."]
        await pressed(pilot, "n")
        assert toasts(app) == ["Det görs i Granska. Tryck Esc."]
        assert app.state.desk.store.journal_head() == head


async def test_next_ranks_the_steps_and_one_key_puts_one_into_the_plan(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "h")
        told = shown(app)
        assert told.startswith("Nu: 12,5 %, Går inte att säga än")
        # The agreement is all of its criterion that applies anywhere, and so half of the whole.
        assert "1. Granska och godkänn «Avtal 2026»" in told
        assert "→ 62,5 % (+50,0 procentenheter)" in told
        await pilot.press("l")
        await pilot.pause()
        await pilot.press(*"Anna", "tab", *"2026-13-01", "ctrl+s")
        await pilot.pause()
        assert "2026-13-01 är inget datum" in screen_text(app)
        await pilot.press(*["backspace"] * 10, *"2026-12-20", "ctrl+s")
        await answered(pilot)
        made = app.state.desk.records.plan[-1]
        assert (made.requirement, made.subject, made.owner, made.due) == (
            "avtal-finns",
            "regionen",
            "Anna",
            date(2026, 12, 20),
        )
        assert toasts(app) == ["Åtgärden ligger i handlingsplanen. Ångra med u."]
        assert "Står i handlingsplanen · ansvarig: Anna · senast 2026-12-20" in shown(app)
        await pressed(pilot, "u")
        assert len(app.state.desk.records.plan) == len(RECORDS.plan)


async def test_forecast_tells_the_day_and_what_to_renew(opened: Opened) -> None:
    app = opened(apart())
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "p")
        told = shown(app)
        # Valid through 31 March: from 1 April the agreement's half of the score is gone.
        assert "2027-04-01" in told
        assert "«Avtal 2026» gäller inte längre. Förnya det före dess." in told
        assert "inte längre uppfyllt: Avtalet är undertecknat · Mittregionen" in told
        await pressed(pilot, "enter")
        assert app.state.step is not None
        assert app.state.step.key == ("samverkan", "avtal-finns", "regionen")


async def test_forecast_without_turns_says_so(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "p")
        assert "Inget som räknas slutar gälla." in shown(app)
        assert app.state.item is None
        await pressed(pilot, "enter")
        assert toasts(app) == ["Här finns inget att öppna."]


async def test_the_days_of_the_forecast_become_a_calendar(opened: Opened) -> None:
    app = opened(apart())
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("c")
        assert toasts(app) == ["Dagarna står i Prognos (p) och Ärende (C)."]
        await pressed(pilot, "p")
        await pilot.press("c")
        await answered(pilot)
        [written] = (app.state.desk.folder / "exports").glob("*.ics")
        [event, *_] = Calendar.from_ical(written.read_text(encoding="utf-8")).walk("VEVENT")
        assert event.decoded("dtstart") == date(2027, 4, 1)
        assert str(written) in toasts(app)[-1]


async def test_no_days_no_calendar(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "p")
        await pilot.press("c")
        await answered(pilot)
        assert toasts(app) == ["Ingen kalender skrevs, för det finns inga dagar att skriva."]


async def test_snapshots_are_taken_compared_and_marked(opened: Opened) -> None:
    app = opened(apart())
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "S")
        assert "Tryck s för att frysa läget som det är nu." in shown(app)
        for label in ("ett", "tva"):
            await pilot.press("s")
            await pilot.pause()
            await pilot.press(*label, "enter")
            await answered(pilot)
            if label == "ett":
                await pressed(pilot, "escape", "G", "k", "k", "k", "2", "S")
        assert [kept.label for kept in all_snapshots(app.state.desk)] == ["ett", "tva"]
        assert "Så har poängen rört sig" in shown(app)
        # The cursor is still on the first. Level 2 of 3 at Söder is half: half of one of two subjects, of
        # one of two requirements, of one of two criteria.
        assert "Poängen har stigit med 6,2 procentenheter." in told_aside(app)
        assert "+6,2 Bedömningar" in told_aside(app)
        assert "läget nu, 2026-11-23" in told_aside(app)
        await pressed(pilot, "k")
        assert "Poängen är densamma." in told_aside(app)
        await pressed(pilot, "v", "j")
        assert "Jämförs med den valda (●)." in shown(app)
        assert "Från 2026-11-23-ett till 2026-11-23-tva" in told_aside(app)


async def test_what_is_not_progress_says_so(opened: Opened) -> None:
    app = opened(RECORDS)
    desk = app.state.desk
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("s")
        await pilot.pause()
        await pilot.press("enter")
        await answered(pilot)
        # The same records, with the criteria changed under them: the should is gone.
        changed = desk.pack.model_copy(
            update={
                "criteria": (
                    desk.pack.criteria[0],
                    desk.pack.criteria[1].model_copy(
                        update={"requirements": desk.pack.criteria[1].requirements[:1]}
                    ),
                )
            }
        )
        desk.pack = type(changed)(**{name: getattr(changed, name) for name in type(changed).model_fields})
        desk._framework = None
        app.state.refresh()
        await pressed(pilot, "S")
        # Kvalitet goes from 1/4 to 1/2, so the whole rises by an eighth, and nobody did anything.
        assert "+12,5 Kriterier som har ändrats (inte framsteg)" in told_aside(app)


async def test_xray_leads_to_the_place(opened: Opened) -> None:
    app = opened(apart())
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "R")
        assert "Uppfyllt utan någon fil (1)" in shown(app)
        item = app.state.item
        assert item is not None
        await pressed(pilot, "enter")
        assert app.state.step is not None
        assert app.state.step.key == item.goes_to


async def test_xray_without_findings_says_so(opened: Opened) -> None:
    app = opened(EMPTY)
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "R")
        assert shown(app) == "Inget av det som räknas ser konstigt ut."


async def test_agreement_lists_what_to_talk_over_and_leads_there(opened: Opened) -> None:
    app = opened(apart())
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "d")
        told = shown(app)
        # Four leaves ask for a level: two requirements at Norr and Söder. One is judged, by two.
        assert "4 bedömningar att göra. 1 är gjorda av någon granskare, 1 av minst två." in told
        assert "Uppföljningen görs · Norr: granskare-2 3, granskare-3 1, självskattning 1" in told
        await pressed(pilot, "enter")
        assert app.state.step is not None
        assert app.state.step.key == ("kvalitet", "uppfoljning", "norr")


@pytest.mark.parametrize("key", KEYS)
async def test_an_empty_workspace_has_a_sentence_in_every_panel(opened: Opened, key: str) -> None:
    app = opened(EMPTY)
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, key)
        assert shown(app)
        await pressed(pilot, "j", "G", "pagedown", "pageup", "g", "enter", "escape")


async def test_who_waits_sees_how_far_it_has_come_and_can_call_it_off(
    app: ReviewApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def slow(_panel: object, state: ReviewState) -> Question:
        def job(told: Told) -> None:
            try:
                told(3, 10)
                begun.set()
                go_on.wait()
                told(4, 10)
            finally:
                ended.set()

        return Question("slow", state.version, job)

    monkeypatch.setattr(next_panel.Next, "question", slow)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("h")
        while "steg 4 av högst 10" not in screen_text(app):
            await pilot.pause(0.01)
        assert begun.is_set()
        assert "Esc avbryter." in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert app.walk_list.display
        go_on.set()
        while not ended.is_set():
            await pilot.pause(0.01)
        await pilot.pause()
        assert app.state.panel == ""
        assert app.is_running


async def test_a_panel_follows_a_change_and_keeps_its_cursor(app: ReviewApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "o", "j")
        before = app.state.item
        await pressed(pilot, "L")
        after = app.state.item
        assert before is not None
        assert after is not None
        assert before.id == after.id
        assert "must requirements met" in shown(app)
        await pressed(pilot, "escape", "o")
        again = app.state.item
        assert again is not None
        assert again.id == before.id


def test_a_day_without_a_leaf_has_no_detail(state: ReviewState) -> None:
    assert state.as_of == TODAY
    from tcready.tui.detail import detail_at

    assert detail_at(state, ("nej", "", "")) == []
    assert detail_at(state, ("kvalitet", "uppfoljning", "norr")) != []


def _two_agreements() -> Records:
    towns = [
        Organisation(id=f"kommun-{number}", name=f"{name} kommun", kind="kommun")
        for number, name in enumerate(("Upplands Väsby och Sigtuna gemensamma", "Öster"))
    ]
    first = Party(organisation="kommun-0", signed=date(2025, 3, 1), dnr="KS 2025:7")
    said = {"kind": "avtal", "requirements": (), "subjects": (), "collected": date(2025, 3, 1)}
    made = [
        Evidence.model_validate({"id": "ett", "title": "Första avtalet", "parties": [first], **said}),
        Evidence.model_validate(
            {"id": "två", "title": "Andra", "parties": [Party(organisation="kommun-1")], **said}
        ),
    ]
    return EMPTY.model_copy(update={"organisations": tuple(towns), "evidence": tuple(made)})


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_who_has_signed_what_stands_in_rows_and_is_told_in_full(
    opened: Opened, size: tuple[int, int]
) -> None:
    app = opened(_two_agreements())
    async with app.run_test(size=size) as pilot:
        await pressed(pilot, "A")
        told = shown(app)
        assert "1 av 2 kommuner har skrivit under" in told
        assert "1 ✓ 2025-03-01 2 – inte part" in told
        assert "Öster kommun 1 – inte part 2 ○ inte än" in told
        assert max(len(line.rstrip()) for line in screen_text(app)) <= size[0]
        await pressed(pilot, "j", "j")
        if size == WIDE:
            assert "✓ 2025-03-01 dnr KS 2025:7" in told_aside(app)


async def test_a_row_is_added_changed_taken_out_and_brought_back(opened: Opened) -> None:
    app = opened()
    desk = app.state.desk
    async with app.run_test(size=WIDE) as pilot:
        await pressed(pilot, "A")
        while not (isinstance(app.state.item.what, RegisterRow) and app.state.item.what.register == "people"):
            await pressed(pilot, "j")
        await pressed(pilot, "plus", *"Exempel", "ctrl+s")
        (person,) = desk.records.people
        assert (person.id, person.name) == ("exempel", "Exempel")
        assert toasts(app) == ["Nytt: personen exempel (Exempel). Ångra med u."]
        await pressed(pilot, "j", "enter")
        await pressed(pilot, "home", *"Nytt", "ctrl+s")
        assert desk.records.people[0].name == "NyttExempel"
        await pressed(pilot, "minus")
        assert desk.records.people == ()
        await pressed(pilot, "u")
        assert [person.name for person in desk.records.people] == ["NyttExempel"]


async def test_what_cannot_be_is_said_in_the_window_and_nothing_is_kept(opened: Opened) -> None:
    app = opened()
    before = app.state.desk.store.journal_head()
    async with app.run_test(size=NARROW) as pilot:
        await pressed(pilot, "A")
        while not (isinstance(app.state.item.what, RegisterRow) and app.state.item.what.register == "people"):
            await pressed(pilot, "j")
        await pressed(pilot, "plus", "ctrl+s")
        assert "Fyll i namnet." in screen_text(app)
        await pressed(pilot, *"Exempel", "tab", *"finns-ej", "ctrl+s")
        assert "finns-ej" in screen_text(app)
        assert "finns inte i registret" in screen_text(app)
        await pressed(pilot, "escape")
        assert app.state.desk.store.journal_head() == before
        await pressed(pilot, "minus")
        assert toasts(app) == ["Gå till en rad i Aktörer (A), Ärende (C) eller Handlingsplan (P) först."]


async def test_overview_is_there_at_once_and_the_rest_comes_when_it_is_worked_out(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    real = overview_more.next_steps

    def waits(*given: object) -> object:
        gate.wait(10)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(overview_more, "next_steps", waits)
    app = opened(apart())
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("o")
        await pilot.pause()
        assert "Inte redo: 1 av 3 skall-krav uppfyllda" in shown(app)
        assert "Räknar …" in shown(app)
        await pilot.press("j")
        gate.set()
        await answered(pilot)
        told = shown(app)
        assert "Räknar …" not in told
        assert "Gör det här först 1. " in told
        assert "Om 38 dagar, 2026-12-31: Gör en uppföljning · ansvarig: Söders rektor" in told
        assert app.state.item is not None
        assert app.state.item.id == "clause-1", "the cursor stays where it was"
