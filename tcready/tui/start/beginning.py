"""What happens when something is chosen on the *Start* screen: opened, founded, or built as an example."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.core.framework import Framework
from tcready.formats.hashing import telling
from tcready.review.demo import EXAMPLES, build_example
from tcready.review.desk import Desk, open_desk
from tcready.review.people import actor_named
from tcready.review.setting_up import Founding, found_empty, packs_to_choose
from tcready.review.settings import settings_of

if TYPE_CHECKING:
    from tcready.tui.start.app import Here
    from tcready.tui.start.new_workspace import NewWorkspace


def opened(folder: Path, here: Here) -> Desk:
    """Somebody at the workspace in the folder."""
    return open_desk(
        folder, actor=actor_named(None, settings_of(folder).actor), clock=here.now, packs=here.packs
    )


def choices(here: Here) -> list[Framework]:
    """The packs there are to choose from."""
    return packs_to_choose(here.packs)


def founded(given: NewWorkspace, here: Here) -> Path:
    """A new, empty workspace in the folder given."""
    folder = here.folder / given.folder.expanduser()
    founding = Founding(actor_named(None), here.now(), here.packs)
    found_empty(folder, given.framework, given.application, given.name, given.period, founding, given.subject)
    return folder


def built(folder: Path, here: Here, told: Callable[[str, int, int], None]) -> Path:
    """The examples, those that are not there yet built now; the folder of the one to review."""
    founding = Founding(actor_named(None), here.now(), here.packs)
    place = folder
    for number, (name, day, label) in enumerate(EXAMPLES, 1):
        told(name, number, len(EXAMPLES))
        with telling(None):
            place = build_example(folder, name, day, label, founding, here.now).folder
    return place
