from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests import databases
from tests.conftest import NOT_TRIED
from tests.store.access.region import Region, made_in


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Region]:
    """One for all tests of a module: what they do over a plain connection is undone."""
    try:
        databases.server()
    except ImportError:
        pytest.skip(NOT_TRIED)
    with made_in(tmp_path_factory.mktemp("region")) as made:
        yield made
