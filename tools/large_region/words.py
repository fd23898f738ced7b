"""What people have written in the large region: plain Swedish, and all that a program can trip over."""

from __future__ import annotations

import random

SEED = 20261102
LONG = 10_000
"""Signs in the longest words."""

MARKUP = (
    "**fet** _kursiv_ `kod` ~~struken~~",
    "[länk](javascript:alert(1)) ![bild](https://exempel.se/b.png) <https://exempel.se/a?b=1&c=2>",
    "<script>alert(1)</script></style></title><img src=x onerror=alert(1)>",
    "<!-- & --> &lt;b&gt; &#x202e; &#0; \" onload='x' ]]>",
    '#read("/etc/passwd") #panic() $x^2$ @ref <label> \\u{41} /* */ #{',
    "\\input{/etc/passwd} \\write18{id} $\\frac{1}{2}$ % ^^41",
    "{{ 7*7 }} {% raw %} ${jndi:ldap://exempel.se} %s %n {0} {path} {name}",
    "[@click=app.quit]x[/] [/] [bold red]",
    "'; DROP TABLE evidence;-- ../../etc/passwd $(id) `id` | sort",
    "=HYPERLINK(\"https://exempel.se\") +1+cmd|' /C calc'!A0",
)
CONTROLS = (
    "\x1b]0;X\x07",
    "\x1b[31;5m",
    "\x1b[2J",
    "\x9b2J",
    "\x7f\x08\x08",
    "\x0e\x85",
    "\x1b]8;;https://x.se\x1b\\x",
)
DIRECTION = ("\u202etxt.exe", "\u2066a\u2069\u200f", "\u2028\u2029", "\ufeff\u200b\u200d\u2060")
SIGNS = (
    "👩🏽\u200d🔧 🏭 🇸🇪",
    "שלום עולם",
    "مرحبا بالعالم ١٢٣",
    "Z\u0338\u0322\u035da\u0315\u0360l\u0334\u0321go\u0361",
    "a\u030a a\u0308 o\u0308 e\u0301",
    "中文 ＡＢ ﬁ ﷺ ½ Ⅷ",
    "ett\u00adlångt\u00a0ord\u2011här",
)


class Words:
    """Draws words from a seed. `rough`: with tricks in them; otherwise as people usually write."""

    def __init__(self, seed: int, *, rough: bool) -> None:
        self.draw = random.Random(seed)
        self._rough = rough
        self._long: set[str] = set()

    def line(self, field: str, said: str) -> str:
        """`said`, and on every third line something more; each field has one word that is far too long."""
        if not self._rough:
            return said
        if field not in self._long and self.draw.random() < 0.2:
            self._long.add(field)
            return f"{said} {self._long_word()}"
        if self.draw.random() > 0.35:
            return said
        more = self.draw.choice((MARKUP, MARKUP, CONTROLS, DIRECTION, SIGNS))
        return f"{said} {self.draw.choice(more)}"

    def short(self, said: str) -> str:
        """`said`, now and then with something more, never long: for names that stand everywhere."""
        return (
            f"{said} {self.draw.choice(MARKUP[:6] + SIGNS)}"
            if self._rough and self.draw.random() < 0.15
            else said
        )

    def prose(self, field: str, *paragraphs: str) -> str:
        """Markdown of several paragraphs, as people write it who do not know it is Markdown."""
        said = [self.line(field, paragraph) for paragraph in paragraphs]
        if self._rough and self.draw.random() < 0.5:
            said.insert(1, self.draw.choice(_MARKDOWN))
        return "\n\n".join(said)

    def _long_word(self) -> str:
        sign = self.draw.choice(("w", "Å", "ij", "1", "שׁ", "e\u0301"))
        return sign * (LONG // len(sign))


_MARKDOWN = (
    "###### För djup rubrik\n\n# För hög rubrik\n\nText efter.",
    "- en punkt\n  - en till\n    1. ett\n    2. två\n\n> citat\n> > i citat",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    '```typst\n#import "/etc/passwd"\n```\n\n    indraget <b>\n\n---\n\n***\n',
    "Fotnot[^1] och <details open><summary>x</summary></details>\n\n[^1]: noten",
    "Rad ett\\\nrad två  \nrad tre\n\n<div onclick=x>\n\n&nbsp;&nbsp;",
)
