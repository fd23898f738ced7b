"""A difference between two editions of a pack, as a sentence."""

from __future__ import annotations

from tcready.core.framework import Framework
from tcready.core.pack_diff import PackChange
from tcready.i18n.catalogue import language, tr


def change_sentence(change: PackChange, old: Framework, new: Framework) -> str:
    """What has changed, with titles instead of ids."""
    title = _title(change, old, new)
    sentences = {
        "added": tr("Nytt: {title}", title=title),
        "retired": tr("Utgår: {title}", title=title),
        "became": tr("Blir: {title}, som förut hette {before}", title=title, before=_earlier(change, old)),
        "moved": tr(
            "Flyttas: {title}, från {before} till {after}",
            title=title,
            before=_home(change.before, change, old),
            after=_home(change.after, change, new),
        ),
        "reweighted": tr(
            "Vägs om: {title}, från {before} till {after}",
            title=title,
            before=change.before or "",
            after=change.after or "",
        ),
        "reworded": tr("Ny lydelse: {title}", title=title),
        "level": tr(
            "Ny nivå: {title}, från {before} till {after}",
            title=title,
            before=_level(change.before, old),
            after=_level(change.after, new),
        ),
        "demand": tr("Blir skall-krav: {title}", title=title)
        if change.after == "must"
        else tr("Blir bör-krav: {title}", title=title),
        "checks": tr("Prövas på ett annat sätt: {title}", title=title),
        "verified": tr("Bekräftat: {title}", title=title)
        if change.after == "true"
        else tr("Inte längre bekräftat: {title}", title=title),
        "rules": tr(
            "{title}: förut {before}, nu {after}",
            title=title,
            before=change.before or "",
            after=change.after or "",
        ),
    }
    return sentences[change.kind]


def _title(change: PackChange, old: Framework, new: Framework) -> str:
    if change.what == "scale":
        return tr("Bedömningsskalan")
    if change.what == "verdict":
        return tr("Gränserna för omdömet")
    return _named(change.name, change, old if change.kind == "retired" else new)


def _earlier(change: PackChange, old: Framework) -> str:
    return _named(change.before or "", change, old)


def _named(name: str, change: PackChange, pack: Framework) -> str:
    known = {
        "criterion": {item.id: item.title for item in pack.criteria},
        "requirement": {item.id: item.title for item in pack.requirements.values()},
        "evidence_kind": {item.id: item.title for item in pack.evidence_kinds},
        "measure": {item.id: item.title for item in pack.measures},
        "application": {item.id: item.title for item in pack.applications},
    }.get(change.what, {})
    return known[name].to(language()) if name in known else name


def _home(value: str | None, change: PackChange, pack: Framework) -> str:
    """A criterion moves from one number to another, a requirement from one criterion to another."""
    titles = {item.id: item.title.to(language()) for item in pack.criteria}
    if change.what == "requirement":
        return titles.get(value or "", value or "")
    return tr("nummer {number}", number=value or "")


def _level(value: str | None, pack: Framework) -> str:
    titles = {item.id: item.title.to(language()) for item in pack.levels}
    return titles.get(value or "", value or "")
