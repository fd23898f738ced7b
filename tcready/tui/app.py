"""The review as a Textual application: puts the parts on the screen and hands each key to its act."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import partial
from typing import Any, ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.driver import Driver

from tcready.core.errors import Conflict, TcreadyError
from tcready.i18n import tell, tr
from tcready.i18n.naming import day
from tcready.review.partial import partial_notice
from tcready.review.places import shared_notice
from tcready.tui.actions import ACTIONS, BY_ID, KEYS
from tcready.tui.acts import ACTS
from tcready.tui.at_once import AtOnce
from tcready.tui.chip import Chip
from tcready.tui.detail import detail
from tcready.tui.detail_view import DetailView
from tcready.tui.faults import fault_lines
from tcready.tui.filter_line import FilterLine
from tcready.tui.following import Following
from tcready.tui.header import Header
from tcready.tui.journal_beside import JournalBeside
from tcready.tui.others import WRITING
from tcready.tui.panels.bar import PanelBar
from tcready.tui.panels.opened import Panels
from tcready.tui.panels.view import PanelView
from tcready.tui.parts import ReviewParts
from tcready.tui.pasting import Pasting
from tcready.tui.resuming import EVERY, Resuming
from tcready.tui.sizes import PANES_AT, SHORT_UNTIL
from tcready.tui.state import ReviewState
from tcready.tui.theme import DEFAULTS, dress, native
from tcready.tui.walk_list import WalkList

CLOCK_EVERY = 20
"""How many seconds between two looks at the clock: is it another day?"""


class ReviewApp(ReviewParts):
    """One screen: two lines at the top, the walk, the detail, and one line at the bottom."""

    CSS_PATH = "review.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = PANES_AT
    VERTICAL_BREAKPOINTS = SHORT_UNTIL
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, f"act('{action.id}', '{key}')", show=False) for action in ACTIONS for key in action.keys
    ]

    def __init__(
        self,
        state: ReviewState | None = None,
        resuming: Resuming | None = None,
        driver: type[Driver] | None = None,
    ) -> None:
        """Whoever makes one without a state gives it one before it is composed."""
        super().__init__(driver_class=driver, ansi_color=native())
        if state:
            self.state = state
        self.resuming = resuming
        self.panels = Panels(self)
        self.following = Following(self, self._follow)
        self.pasting = Pasting(self)
        self.row_journal = JournalBeside(self, self.following.begin)
        self._asking = False
        """An act has begun to ask, and its window is not there yet: a key meanwhile is meant for it."""
        dress(self)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our own colour names, for themes that do not know them."""
        return DEFAULTS

    def get_default_screen(self) -> AtOnce:
        """A screen that paints without waiting."""
        return AtOnce(id="_default")

    def on_mount(self) -> None:
        """The parts are there."""
        self.begin()

    def begin(self) -> None:
        """Begin where the reader was, else at the first row."""
        self.walk_list.focus()
        self.set_interval(CLOCK_EVERY, self.follow_clock)
        self.others.begin(self)
        if self.resuming:
            self.tour.offer()
            self.resuming.take_up(self)
            self.set_interval(EVERY, partial(self.resuming.keep, self))
        self.show()
        sharing = self.state.desk.store.sharing
        if sharing and sharing.seen.never:
            self.say(tell(shared_notice(sharing.by)), timeout=15)
        if notice := partial_notice(self.state.desk):
            self.say(tell(notice), timeout=30)
        if not self.state.sees_acts:
            seen = day(self.state.as_of)
            self.say(tr("Här visas läget {seen}. Det du gör nu sparas, men syns inte här.", seen=seen))

    def follow_clock(self) -> None:
        """If it has become another day, show that day and say so."""
        self.state.speak()
        if self.state.is_yesterday:
            self.state.refresh()
            self.show()
            self.say(tr("Det är en ny dag: nu visas läget {day}.", day=day(self.state.as_of)), timeout=15)

    @property
    def detail(self) -> DetailView:
        """The text about the row, in line with it."""
        self.following.arrive()
        return self._detail

    def show(self) -> None:
        """Bring everything on the screen in line with the state."""
        self.state.speak()
        main = self.screen_stack[0]
        main.query_one(Header).follow()
        main.query_one(PanelBar).follow()
        main.query_one(Chip).show()
        self.tour.follow()
        if self.state.panel:
            self.panels.show()
        else:
            self.walk_list.show()
        self.following.begin()

    def show_at_once(self) -> None:
        """The text, too, belongs to the answer."""
        self.show()
        self.following.arrive()

    def _follow(self) -> None:
        """The text beside the rows, and the keys below them."""
        state = self.state
        state.speak()
        self.footer.follow()
        self.tour.follow()
        if state.panel:
            self.panels.tell()
        else:
            told = [*detail(state), *self.row_journal.paragraphs(state)]
            self._detail.show(told, state.step.key if state.step else None)

    def stand_on(self, place: int) -> None:
        """Move the cursor among the rows: nothing else is another for that."""
        self.state.cursor = max(0, min(place, len(self.state.steps) - 1))
        self.state.led_here("")
        self.walk_list.show()
        self.following.begin()

    def read(self, reading: bool) -> None:
        """Go to the detail, or back to the rows. In a narrow terminal only one of them is seen."""
        self._seen(reading)
        rows = self.panels.view if self.state.panel else self.walk_list
        (self.detail if reading else rows).focus()

    def _seen(self, reading: bool) -> None:
        self.state.reading = reading
        self.screen_stack[0].query_one("#panes").set_class(reading, "reading")
        self.footer.follow()

    def acts(self, name: str) -> bool:
        """Do an action that asks; does it?"""
        self.action_act(name, "")
        return self._asking

    def action_act(self, name: str, key: str) -> None:
        """Do an action, or say why it cannot be done; not while a window or the search is on its way up."""
        if self.filter_line.is_open and name != "filter":
            self.filter_line.take(key)
            return
        if self._asking:
            return
        self.follow_clock()
        self.others.seen()
        why = BY_ID[name].why_disabled(self.state)
        if why:
            self.say(why, severity="warning")
            return
        try:
            asking = ACTS[name](self, key)
        except TcreadyError as error:
            self._say_fault(error)
            return
        if asking is not None:
            self.clear_notifications()
            self._asking = True
            self.run_worker(self._guarded(asking), group=name, exclusive=True)
        elif BY_ID[name].scope in WRITING:
            self.others.ask(self)

    def on_key(self, event: events.Key) -> None:
        """A sign that no action has, after the search was opened and before it has the keys."""
        if event.is_printable and event.key not in KEYS and self.filter_line.is_open:
            self.filter_line.insert_text_at_cursor(event.character or "")

    def on_paste(self, event: events.Paste) -> None:
        """Something was pasted that no field took."""
        if len(self.screen_stack) == 1:
            self.pasting.take(event)

    def push_screen(self, *arguments: Any, **named: Any) -> Any:
        """Show a window: from now on it takes the keys itself, and no notice covers it."""
        self._asking = False
        self.clear_notifications()
        shown = super().push_screen(*arguments, **named)
        self.pasting.arrive()
        return shown

    def on_filter_line_searched(self, event: FilterLine.Searched) -> None:
        """The rows follow while the search is written; when it is done they have the keys again."""
        if not self.state.search:
            self.state.look_up()
        self.show()
        if event.done:
            self.read(False)

    def on_walk_list_row_clicked(self, event: WalkList.RowClicked) -> None:
        """A click stands on a row; a click on the row one stands on reads it."""
        if event.place == self.state.cursor:
            self.read(True)
        else:
            self.stand_on(event.place)

    def on_panel_view_clicked(self, event: PanelView.Clicked) -> None:
        """A click stands on an item; a click on the item one stands on opens it."""
        if event.place == self.panels.view.place:
            self.action_act("open", "enter")
        else:
            self.panels.view.stand_on(event.place)
            self.panels.follow()

    def on_panel_view_moved(self) -> None:
        """The items have come into sight, and the cursor with them."""
        self.panels.follow()

    def on_panel_bar_chosen(self, event: PanelBar.Chosen) -> None:
        """A click on a name opens that panel."""
        self.panels.turn_to(event.id)

    def on_descendant_focus(self) -> None:
        """However the focus came there: the pane that has it is the one seen in a narrow terminal."""
        self._seen(self._detail.has_focus)

    def action_help_quit(self) -> None:
        """Ctrl+C does not leave; say what does."""
        self.state.speak()
        self.say(tr("Tryck q för att avsluta. Allt är redan sparat."))

    async def _guarded(self, asking: Coroutine[Any, Any, None]) -> None:
        self.state.speak()
        try:
            await asking
        except TcreadyError as error:
            self._say_fault(error)
        finally:
            self._asking = False
        self.others.ask(self)
        self.tour.follow()

    def _say_fault(self, error: TcreadyError) -> None:
        if isinstance(error, Conflict):
            self.state.desk.reload()
            self.state.refresh()
            self.show()
        self.say("\n".join(fault_lines(error)), severity="error", timeout=10)
