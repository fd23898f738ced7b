from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.core.records import Records
from tcready.store import Store
from tests.store.rich import AT, new_store, rich_records, stored_file


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty workspace in tmp_path/region."""
    with new_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def records(store: Store, tmp_path: Path) -> Records:
    """Records of every kind, whose file is in the store."""
    return rich_records(stored_file(store, tmp_path))


@pytest.fixture
def filled(store: Store, records: Records) -> Store:
    """A workspace with records of every kind and a snapshot."""
    store.load(records, [("start", b'{"format": 1}')], actor="anna", at=AT)
    return store
