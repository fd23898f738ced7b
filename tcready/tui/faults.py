"""What is wrong, in sentences, wherever it is shown."""

from __future__ import annotations

from tcready.core.errors import Faulty, TcreadyError
from tcready.i18n import tell


def fault_lines(error: TcreadyError) -> list[str]:
    """What is wrong, in sentences; the first findings stand for all."""
    lines = [tell(finding.message) for finding in error.findings[:3]] if isinstance(error, Faulty) else []
    return lines or [tell(error.message)]
