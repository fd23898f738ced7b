"""What `[dossier]` in a workspace's `tcready.toml` says: preface, logo, and the order of the parts."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.dossier.blocks import Picture
from tcready.dossier.logo import LARGEST, media_type_of_logo
from tcready.dossier.outline import PARTS
from tcready.formats.regular_file import read_regular_file
from tcready.formats.settings_file import SETTINGS, said_in
from tcready.i18n import tr

SECTION = "dossier"
KEYS = ("preface", "logo", "order")
LONGEST_PREFACE = 256 << 10
"""Bytes."""


class DossierSettings(NamedTuple):
    """Nothing where nothing is said."""

    preface: str = ""
    logo: Picture | None = None
    order: tuple[str, ...] = ()


def dossier_settings(folder: Path, applicant: str) -> DossierSettings:
    """The settings, with the files they name read and checked; WrongInput, saying where, for what is wrong.

    `applicant` is whose the logo is, for those who cannot see it.
    """
    said = said_in(folder).get(SECTION, {})
    if not isinstance(said, dict):
        raise _wrong(folder, msg("{name} ska vara ett avsnitt, [dossier].", name=SECTION))
    unknown = sorted(set(said) - set(KEYS))
    if unknown:
        known = ", ".join(KEYS)
        raise _wrong(
            folder,
            msg("[dossier] har ingen nyckel {name}. Välj bland: {known}.", name=unknown[0], known=known),
        )
    preface = logo = None
    if (name := said.get("preface")) is not None:
        preface = _file(folder, "preface", name, LONGEST_PREFACE)
    if (name := said.get("logo")) is not None:
        data = _file(folder, "logo", name, LARGEST)
        logo = Picture(media_type_of_logo(data, name), data, tr("Logotyp: {applicant}", applicant=applicant))
    try:
        text = preface.decode("utf-8-sig") if preface else ""
    except UnicodeDecodeError:
        raise _wrong(folder, msg("preface ska vara en textfil i UTF-8.")) from None
    return DossierSettings(text, logo, _order(folder, said.get("order", [])))


def _file(folder: Path, key: str, name: object, limit: int) -> bytes:
    """The file a key names: an ordinary one, in the workspace."""
    if not isinstance(name, str) or not name.strip():
        raise _wrong(folder, msg('{name} ska vara en text, som {name} = "…".', name=key))
    parts = PurePosixPath(name.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in name or "\x00" in name:
        raise _wrong(folder, msg("{name} ska vara en fil i arbetsytan.", name=key))
    place = folder / parts
    if not place.resolve().is_relative_to(folder.resolve()):
        raise _wrong(folder, msg("{name} ska vara en fil i arbetsytan.", name=key))
    data, faults = read_regular_file(place, file=name, limit=limit)
    if data is None:
        raise _wrong(folder, msg("{name} = {file}: {why}", name=key, file=name, why=faults[0].message))
    return data


def _order(folder: Path, wanted: object) -> tuple[str, ...]:
    if not isinstance(wanted, list) or not all(isinstance(name, str) for name in wanted):
        raise _wrong(folder, msg('order ska vara en lista, som order = ["kriterierna", "avtal"].'))
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        known = ", ".join(PARTS)
        raise _wrong(
            folder, msg("order: delen {name} finns inte. Välj bland: {known}.", name=unknown[0], known=known)
        )
    if len(set(wanted)) != len(wanted):
        twice = next(name for name in wanted if wanted.count(name) > 1)
        raise _wrong(folder, msg("order: delen {name} står två gånger.", name=twice))
    return tuple(wanted)


def _wrong(folder: Path, why: Message) -> WrongInput:
    return WrongInput(msg("{path}: {why}", path=folder / SETTINGS, why=why))
