"""One value, one row of bytes."""

from __future__ import annotations

import pytest

from tcready.core.canonical import canonical_json, digest, sha256_hex


def test_keys_are_sorted_and_nothing_is_added() -> None:
    value = {"ö": 1, "b": [True, None, "x"], "a": {"z": -5, "A": "ä"}}
    assert canonical_json(value) == '{"a":{"A":"ä","z":-5},"b":[true,null,"x"],"ö":1}'.encode()


def test_only_what_json_demands_is_escaped() -> None:
    assert canonical_json('"\\\n\x01\x7f/é\u2028') == b'"\\"\\\\\\n\\u0001\x7f/\xc3\xa9\xe2\x80\xa8"'


@pytest.mark.parametrize("value", [0.5, [1, 0.5], {"a": {"b": (1.0,)}}, float("nan")])
def test_a_float_is_refused_wherever_it_stands(value: object) -> None:
    with pytest.raises(TypeError, match="not exact"):
        canonical_json(value)


def test_the_hash_is_of_the_bytes() -> None:
    # The empty string's SHA-256 is well known (FIPS 180-4 test vectors), and so is that of "abc".
    assert sha256_hex(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert sha256_hex(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert digest({}) == "sha256:" + sha256_hex(b"{}")


def test_the_order_of_keys_does_not_move_it() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    assert digest([1, 2]) != digest([2, 1])
