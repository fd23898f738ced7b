"""What a person should know about the case that its steps and days do not say."""

from __future__ import annotations

from datetime import date

from tcready.core.case import flow_of, timeline, validity
from tcready.core.case.remarks import remarks
from tcready.i18n import tell, use
from tests.core.case.given import ID, application, rows

DAY = date(2026, 6, 1)


def told(
    *said: str,
    period: tuple[str, str] = ("2026-01-01", "2028-12-31"),
    type_: str = "ny-region",
    again: bool = False,
    on: date = DAY,
    **more: str,
) -> str:
    use("sv")
    one, flow = application(*period, type=type_, **more), flow_of(type_, None)
    steps = timeline(flow, rows(*said), ID, on)
    return " ".join(
        tell(remark) for remark in remarks(one, flow, steps, validity(one, again=again), on, again=again)
    )


def test_a_decision_may_come_after_the_period_began() -> None:
    assert told().startswith("Perioden började 2026-01-01 och beslutet är inte registrerat.")
    assert told("beslut 2026-03-01") == ""  # as Göteborgsregionen's for 2022–2026, of March 2022
    assert told(on=date(2025, 12, 31)) == ""
    assert told(on=date(2029, 1, 1)) == ""


def test_a_period_that_is_not_as_the_rule_is_told_with_what_would_be() -> None:
    assert told("beslut 2021-02-01", period=("2021-03-01", "2024-02-29")) == (
        "Perioden 2021-03-01 – 2024-02-29 är inte 3 hela kalenderår, som en första certifiering gäller: "
        "2021-01-01 – 2023-12-31."
    )
    assert "som en ny certifiering gäller: 2026-01-01 – 2030-12-31" in told(again=True, baseline="bild")
    assert told(period=("2026-01-01", "2026-12-31"), type_="arsrapport") == ""


def test_a_review_again_without_a_baseline() -> None:
    wide = ("2027-01-01", "2031-12-31")
    assert "tcready application set a --baseline BILD" in told(period=wide, again=True)
    assert told(period=wide, again=True, baseline="bild") == ""


def test_sent_before_anybody_approved() -> None:
    ahead = ("2027-01-01", "2029-12-31")
    assert "Ansökan skickades 2026-02-01" in told("ansokan 2026-02-01", period=ahead)
    assert "Ansökan skickades" in told("ansokan 2026-02-01", "ansokan_godkand 2026-02-02", period=ahead)
    assert told("ansokan 2026-02-01", "ansokan_godkand 2026-02-01", period=ahead) == ""


def test_a_deferral_without_a_day_for_the_supplements() -> None:
    ahead = ("2027-01-01", "2029-12-31")
    deferred = "uppskov 2026-05-20"
    assert told(deferred, period=ahead).startswith("Uppskovet har en egen tidplan.")
    assert told(deferred, "komplettering 2026-09-01", period=ahead) == ""
    assert told(deferred, "beslut 2026-05-30", period=ahead) == ""
    assert "Uppskovet" in told("komplettering 2026-05-01", deferred, period=ahead)


def test_where_no_process_is_named() -> None:
    assert "ingen process beskriven" in told(type_="kommun-utan-anordnare")
