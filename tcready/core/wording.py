"""The fingerprint of a requirement's wording, which a judgement remembers.

A judgement says that a text is met. When the text is another, somebody has to judge again. Checks, weights
and sources are not part of the wording: they change what a level gives, not what was judged.
"""

from __future__ import annotations

from tcready.core.canonical import digest
from tcready.core.framework import Requirement


def wording(requirement: Requirement) -> str:
    """`sha256:…` of the canonical JSON of title and guidance, in both languages."""
    words = {"title": requirement.title, "guidance": requirement.guidance}
    return digest({name: {"sv": text.sv, "en": text.en} for name, text in words.items()})
