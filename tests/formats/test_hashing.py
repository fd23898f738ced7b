"""The sum of a stream, and who hears how far it has come."""

from __future__ import annotations

import hashlib
import io

from tcready.formats.hashing import CHUNK, hashed, telling

CONTENT = b"abc" * CHUNK  # three chunks


def test_the_sum_the_count_and_every_byte() -> None:
    copy = io.BytesIO()
    found = hashed(io.BytesIO(CONTENT), len(CONTENT), "a", copy.write)
    assert found == (hashlib.sha256(CONTENT).hexdigest(), 3 * CHUNK)
    assert copy.getvalue() == CONTENT
    # «abc»: FIPS 180-4's own example
    assert hashed(io.BytesIO(b"abc"), 3, "a") == (
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        3,
    )


def test_more_than_there_should_be_is_not_read_to_the_end() -> None:
    _, count = hashed(io.BytesIO(CONTENT), 10, "a")
    assert 10 < count < len(CONTENT)


def test_somebody_hears_after_each_chunk_and_only_inside() -> None:
    heard: list[tuple[int, int, str]] = []
    with telling(lambda *told: heard.append(told)):
        hashed(io.BytesIO(CONTENT), len(CONTENT), "avtal.pdf")
        with telling(None):
            hashed(io.BytesIO(CONTENT), len(CONTENT), "tyst.pdf")
    hashed(io.BytesIO(CONTENT), len(CONTENT), "efter.pdf")
    assert heard == [(n * CHUNK, 3 * CHUNK, "avtal.pdf") for n in (1, 2, 3)]
