"""A new workspace: empty for an application, or from plain files. Whole, or not at all."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tcready.core.errors import Faulty, WrongInput
from tcready.core.finding import Finding, errors_in
from tcready.core.message import msg
from tcready.core.records import Application, Period, Records, Subject, Workspace
from tcready.core.references import check_references
from tcready.definitions.builtin import editions, find_pack
from tcready.definitions.reader import load_pack
from tcready.exchange import PlainWorkspace, located, read_plain
from tcready.formats.os_fault import why_not
from tcready.review.proof import slug_from
from tcready.snapshots import in_chain_order
from tcready.store import create


@dataclass(frozen=True)
class Founding:
    """Who makes a workspace, when, and where packs are looked for before our own."""

    actor: str
    at: datetime
    packs: Sequence[Path] = ()


def found_empty(
    folder: Path, framework: str, application: str, name: str, period: Period | None, founding: Founding
) -> None:
    """A workspace with the application's subject and nothing else; the rest is for the review to collect."""
    pack = _pack(framework, founding)
    declared = load_pack(pack)
    kind = declared.application_types.get(application)
    if kind is None:
        known = ", ".join(declared.application_types)
        raise WrongInput(msg("Ansökan {name} finns inte. Här finns: {known}.", name=application, known=known))
    subject = Subject(id=slug_from(name, ()), level=kind.level, title=name)
    records = Records(
        subjects=(subject,),
        applications=(Application(id=kind.id, type=kind.id, subject=subject.id, period=period),),
    )
    workspace = Workspace(name=name, framework=declared.id, edition=declared.edition, digest=declared.digest)
    _found(folder, PlainWorkspace(workspace=workspace, records=records), pack, founding)


def found_from(folder: Path, source: Path, founding: Founding) -> list[Finding]:
    """A workspace with everything in the plain files; returns what somebody should look at.

    Raises Faulty with every finding, and makes nothing, if any of them is an error.
    """
    plain, places, findings = read_plain(source)
    if plain is None:
        raise Faulty(findings)
    pack = _pack(plain.workspace.framework, founding, plain.workspace.edition)
    declared = load_pack(pack)
    plain = replace(plain, workspace=plain.workspace.model_copy(update={"digest": declared.digest}))
    findings = [*findings, *located(check_references(declared, plain.records), places)]
    if errors_in(findings):
        raise Faulty(findings)
    _found(folder, plain, pack, founding)
    return findings


def _pack(name: str, founding: Founding, edition: str | None = None) -> Path:
    pack = find_pack(name, folders=founding.packs, edition=edition)
    if pack is not None:
        return pack
    if edition is not None and find_pack(name, folders=founding.packs) is not None:
        known = ", ".join(sorted(editions(name, folders=founding.packs)))
        raise WrongInput(
            msg(
                "Arbetsytan följer utgåva {asked} av {name}, men här finns bara {found}. "
                "Ange mappen med rätt utgåva med --criteria.",
                asked=edition,
                name=name,
                found=known,
            )
        )
    raise WrongInput(
        msg("Kriteriepaketet {name} finns inte. Se vilka som finns med tcready criteria list.", name=name)
    )


def _found(folder: Path, plain: PlainWorkspace, pack: Path, founding: Founding) -> None:
    """Build it beside its place, then move it there in one step."""
    folder = folder.absolute()
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise WrongInput(msg("{folder} finns redan och är inte tom. Välj en ny mapp.", folder=folder))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        aside = folder.parent / f".tcready-{secrets.token_hex(6)}"
        try:
            with create(aside, plain.workspace, pack, actor=founding.actor, at=founding.at) as store:
                for path in plain.files.values():
                    store.files.add(path)
                store.load(
                    plain.records, in_chain_order(plain.snapshots), actor=founding.actor, at=founding.at
                )
            if folder.is_dir():
                folder.rmdir()
            aside.rename(folder)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise WrongInput(
            msg("{folder} gick inte att skapa ({why}).", folder=folder, why=why_not(error))
        ) from error
