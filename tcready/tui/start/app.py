"""The *Start* screen as an application of its own, which ends with the workspace to review, open already."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from tcready.core.clean import clean_text
from tcready.core.errors import TcreadyError
from tcready.i18n import tell, tr, use
from tcready.review.recent import Recent, forget, recent
from tcready.tui.faults import fault_lines
from tcready.tui.panels.view import PanelView
from tcready.tui.sizes import PANES_AT, SHORT_UNTIL
from tcready.tui.start.keys import START_KEYS
from tcready.tui.start.rows import DEMO, NEW, start_items
from tcready.tui.theme import CYCLE, DEFAULTS, dress, native, remember_look, remembered_look

if TYPE_CHECKING:
    from tcready.review.desk import Desk


class Begun(NamedTuple):
    """What was chosen, and in which language to go on."""

    desk: Desk
    language: str


class Here(NamedTuple):
    """Where and when the program was started, and where packs are looked for first."""

    folder: Path
    now: Callable[[], datetime]
    packs: Sequence[Path] = ()


class StartApp(App[Begun | None]):
    """Two lines at the top, what there is to choose from, and the keys at the bottom."""

    CSS_PATH = "../review.tcss"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = PANES_AT
    VERTICAL_BREAKPOINTS = SHORT_UNTIL
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(known.keys, f"act('{known.act}')", show=False) for known in START_KEYS
    ]

    def __init__(self, here: Here, language: str, recents: Callable[[], Sequence[Recent]] = recent) -> None:
        super().__init__(ansi_color=native())
        self.here, self.language = here, language
        self._recents = recents
        self._busy = False
        dress(self)
        self.theme = remembered_look() or self.theme

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our own colour names, for themes that do not know them."""
        return DEFAULTS

    def compose(self) -> ComposeResult:
        """The parts, from top to bottom."""
        yield Static(id="header")
        with Horizontal(id="panes", classes="panel"):
            yield PanelView()
        yield Static(id="footer")

    def on_mount(self) -> None:
        """Show the choices; what opens a workspace is brought in while the reader looks at them."""
        self.show()
        self.view.focus()
        self.call_after_refresh(lambda: self.run_worker(asyncio.to_thread(_bring_in), group="bring-in"))

    @property
    def view(self) -> PanelView:
        """The choices on the screen."""
        return self.screen_stack[0].query_one(PanelView)

    def show(self) -> None:
        """Everything, in the reader's language."""
        use(self.language)
        main = self.screen_stack[0]
        title = tr("tcready – en regions väg till att bli Teknikcollege")
        where = tr("Här finns ingen arbetsyta: {folder}", folder=self.here.folder)
        main.query_one("#header", Static).update(
            Content.assemble((title, "bold"), "\n", clean_text(where).replace("\n", " "))
        )
        said = [(known.shown, tell(known.short)) for known in START_KEYS if known.short]
        keys = [Content.assemble(" ", (shown, "bold"), " ", word, "  ") for shown, word in said]
        main.query_one("#footer", Static).update(Content("").join(keys))
        at = self.view.item.id if self.view.item else ""
        self.view.show_items(lambda _width: self._items(), at, anew=not at)

    def _items(self) -> Any:
        use(self.language)
        return start_items(self._recents(), self.demo_folder)

    @property
    def demo_folder(self) -> Path:
        """Where the example is built."""
        return self.here.folder / "demo"

    def say(self, text: str, severity: Any = "information", timeout: float | None = None) -> None:
        """A few seconds' notice, from plain text."""
        self.clear_notifications()
        self.notify(clean_text(text), severity=severity, timeout=timeout, markup=False)

    def action_act(self, name: str) -> None:
        """Do what a key asks for, unless a workspace is being opened."""
        use(self.language)
        if self._busy:
            return
        act, _, number = name.partition("(")
        getattr(self, f"_{act}")(*([int(number.rstrip(")"))] if number else []))

    def on_panel_view_clicked(self, event: PanelView.Clicked) -> None:
        """A click stands on a choice; a click on the one one stands on takes it."""
        if event.place == self.view.place:
            self.action_act("open")
        else:
            self.view.stand_on(event.place)

    def action_help_quit(self) -> None:
        """Ctrl+C does not leave; say what does."""
        use(self.language)
        self.say(tr("Tryck q för att avsluta."))

    def _step(self, direction: int) -> None:
        self.view.step(direction)

    def _quit(self) -> None:
        self.exit(None)

    def _look(self) -> None:
        self.theme = CYCLE[(CYCLE.index(self.theme) + 1) % len(CYCLE)]
        remember_look(self.theme)

    def _language(self) -> None:
        self.language = "en" if self.language == "sv" else "sv"
        self.show()

    def _open(self) -> None:
        item = self.view.item
        if item is None:
            return
        if item.id == NEW:
            self._new()
        elif item.id == DEMO:
            self._demo()
        elif isinstance(item.what, Recent):
            known = item.what
            if not known.there:
                self.say(tr("Mappen finns inte längre. Tryck - för att glömma den."), severity="warning")
                return
            self._begin(self._opened(known.folder))

    def _forget(self) -> None:
        item = self.view.item
        if item is None or not isinstance(item.what, Recent):
            self.say(tr("Ställ dig på en arbetsyta i listan först."), severity="warning")
            return
        forget(item.what.folder)
        self.show()
        self.say(tr("{name} är glömd här. Mappen är inte rörd.", name=item.what.name))

    def _new(self) -> None:
        self._begin(self._founded())

    def _demo(self) -> None:
        self._begin(self._example())

    def _begin(self, work: Coroutine[Any, Any, Desk | None]) -> None:
        self.run_worker(self._guarded(work), group="begin", exclusive=True)

    async def _guarded(self, work: Coroutine[Any, Any, Desk | None]) -> None:
        """Nothing else is begun meanwhile; what goes wrong is said, and one can choose again."""
        use(self.language)
        self._busy = True
        try:
            desk = await work
        except TcreadyError as error:
            self.say("\n".join(fault_lines(error)), severity="error", timeout=15)
        else:
            if desk is not None:
                self.exit(Begun(desk, self.language))
        finally:
            self._busy = False

    async def _opened(self, folder: Path) -> Desk:
        from tcready.tui.start.beginning import opened

        self.say(tr("Öppnar …"), timeout=60)
        return await asyncio.to_thread(opened, folder, self.here)

    async def _founded(self) -> Desk | None:
        from tcready.tui.start.beginning import choices, founded, opened
        from tcready.tui.start.new_workspace import NewWorkspace, NewWorkspaceForm

        packs = await asyncio.to_thread(choices, self.here)

        def make(given: NewWorkspace) -> Path:
            return founded(given, self.here)

        form = NewWorkspaceForm(make, packs, self.here.folder, self.here.now().year + 1)
        folder = await self.push_screen_wait(form)
        return await asyncio.to_thread(opened, folder, self.here) if folder else None

    async def _example(self) -> Desk:
        from tcready.tui.start.beginning import built, opened

        def told(name: str, number: int, of: int) -> None:
            words = tr("Bygger exemplet: {name}, {n} av {of} …", name=name, n=number, of=of)
            self.call_from_thread(self.say, words, timeout=60)

        folder = await asyncio.to_thread(built, self.demo_folder, self.here, told)
        return await asyncio.to_thread(opened, folder, self.here)


def _bring_in() -> None:
    import tcready.review.desk
    import tcready.tui.app  # noqa: F401  the review comes next, whatever is chosen
