from __future__ import annotations

import re
from pathlib import Path

import tcready
from tcready.formats.sentences import SENTENCES, Fault, sentence_of
from tcready.i18n.catalogue import tell

RAISED = re.compile(r"""(?:PydanticCustomError|_refused)\(\s*["'](\w+)["']|custom_error_type=["'](\w+)["']""")


def test_every_code_that_the_core_and_the_formats_raise_has_a_sentence() -> None:
    package = Path(tcready.__file__).parent
    sources = [*(package / "core").rglob("*.py"), *(package / "formats").rglob("*.py")]
    codes = {a or b for path in sources for a, b in RAISED.findall(path.read_text(encoding="utf-8"))}
    assert {"not_a_slug", "one_comparison", "unknown_check", "unknown_format", "period_backwards"} <= codes
    assert codes - SENTENCES.keys() == set()


def test_every_sentence_can_be_said_and_every_code_is_a_slug() -> None:
    for kind in SENTENCES:
        code, message = sentence_of(Fault(kind, "nyckel", "värde", {}))
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code), kind
        assert "{" not in tell(message), kind


def test_an_unforeseen_kind_of_fault_is_said_in_general_words() -> None:
    code, message = sentence_of(Fault("url_scheme", "link", "ftp://a", {}))
    assert (code, tell(message)) == ("url-scheme", "ftp://a kan inte stå här.")
