from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tcready.core.fields import Value
from tcready.core.merging import Change, Kind, matched, merge
from tcready.core.records import Evidence, Judgement, Person

FIELDS = ("name", "title", "email")
PEOPLE = st.builds(
    lambda name, title, email: Person(id="p", name=name, title=title, email=email),
    st.sampled_from("ab"),
    st.sampled_from(["a", "b", None]),
    st.sampled_from(["a", "b", None]),
)
SIDES = st.none() | PEOPLE


def versions(person: Person | None) -> dict[str, Value]:
    return {"p": person} if person else {}


def changes(
    base: Person | None, ours: Person | None, theirs: Person | None, **options: object
) -> list[Change]:
    return list(merge("people", versions(base), versions(ours), versions(theirs), **options))  # type: ignore[arg-type]


def test_fields_come_in_the_order_the_record_declares_them() -> None:
    base, ours = Person(id="p", name="a", title="a"), Person(id="p", name="a", email="a")
    theirs = Person(
        id="p", name="a", title="b", email="b"
    )  # ours leaves the title out, so email is met first
    (change,) = changes(base, ours, theirs)
    assert [field.name for field in change.fields] == ["title", "email"]


@given(SIDES, SIDES, SIDES)
def test_each_field_goes_the_way_of_the_only_side_that_changed_it(
    base: Person | None, ours: Person | None, theirs: Person | None
) -> None:
    found = changes(base, ours, theirs)
    if ours == theirs or theirs == base:
        assert found == []  # nothing comes in
    elif ours == base:
        (change,) = found  # only they have done something: all of it comes in
        assert (change.result, change.settled) == (theirs, True)
        assert change.kind is (
            Kind.ADDED if ours is None else Kind.REMOVED if theirs is None else Kind.CHANGED
        )
    elif ours is None or theirs is None or base is None:
        (change,) = found  # one has taken it away and the other changed it, or both have made it
        assert (change.kind, change.settled) == (Kind.CONFLICT, False)
    else:
        sides = {name: tuple(getattr(side, name) for side in (base, ours, theirs)) for name in FIELDS}
        clashing = [n for n, (was, our, their) in sides.items() if len({was, our, their}) == 3]
        coming = [n for n, (was, our, their) in sides.items() if was == our != their]
        if clashing:
            assert [f.name for c in found for f in c.fields if f.clash] == clashing
            assert not found[0].settled
        elif coming:
            (change,) = found
            assert change.kind is Kind.CHANGED
            assert [field.name for field in change.fields] == coming
            for name, (_, our, their) in sides.items():
                assert getattr(change.result, name) == (their if name in coming else our)
        else:
            assert found == []  # they have changed only what we have changed in the same way


@given(SIDES, SIDES, SIDES, st.sampled_from(["ours", "theirs"]))
def test_what_is_settled_once_stays_settled(
    base: Person | None, ours: Person | None, theirs: Person | None, prefer: str
) -> None:
    result = ours
    for change in changes(base, ours, theirs, prefer=prefer):
        assert change.settled
        result = change.result  # type: ignore[assignment]
    again = changes(base, result, theirs, prefer=prefer)
    assert all(change.result == result for change in again)
    if prefer == "theirs":
        kept = {n: getattr(result, n, None) for n in FIELDS}
        for name in FIELDS:
            sides = [getattr(side, name, None) for side in (base, ours, theirs)]
            if result and theirs and ours and base and sides[2] != sides[0]:
                assert kept[name] == sides[2]


def test_without_a_common_origin_every_difference_is_a_clash() -> None:
    ours, theirs = Person(id="p", name="A", title="x"), Person(id="p", name="A", title="y")
    (change,) = merge("people", None, {"p": ours}, {"p": theirs})
    assert (change.kind, [field.name for field in change.fields]) == (Kind.CONFLICT, ["title"])
    assert list(merge("people", None, {"p": ours}, {})) == []  # and nothing is taken away


def test_two_good_changes_that_do_not_go_together_are_a_conflict() -> None:
    base = Evidence(id="e", title="T", kind="k", valid_from="2025-01-01", valid_through="2025-12-31")
    ours = Evidence(id="e", title="T", kind="k", valid_from="2025-11-01", valid_through="2025-12-31")
    theirs = Evidence(id="e", title="T", kind="k", valid_from="2025-01-01", valid_through="2025-06-30")
    (change,) = merge("evidence", {"e": base}, {"e": ours}, {"e": theirs})
    assert (change.kind, change.settled) == (Kind.CONFLICT, False)  # it would end before it begins
    (change,) = merge("evidence", {"e": base}, {"e": ours}, {"e": theirs}, prefer="theirs")
    assert change.result == theirs


def judged(level: int, reviewer: str = "g") -> Judgement:
    return Judgement(requirement="r", subject="s", reviewer=reviewer, level=level, on="2025-01-01")


def test_records_without_ids_are_known_by_their_content_then_by_what_they_are_about() -> None:
    ours = {"1": judged(1), "2": judged(2), "5": judged(3, "h")}
    for some in permutations([judged(2), judged(1), judged(4, "h"), judged(4, "i")]):
        found = matched("judgements", some, {}, ours)
        assert {key: value for key, value in found.items() if not key.startswith("+")} == {
            "1": judged(1),
            "2": judged(2),
            "5": judged(4, "h"),
        }
        assert [value for key, value in found.items() if key.startswith("+")] == [judged(4, "i")]


def test_two_alike_are_two() -> None:
    assert len(matched("judgements", [judged(1), judged(1)], {}, {"1": judged(1)})) == 2
