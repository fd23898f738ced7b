"""The exceptions that mean «cannot go on», and the exit code each one ends in.

TcreadyError            1 line to the user, never a traceback
├── NoAnswer      (1)   the answer is no: not ready, lint found faults, verify failed
├── WrongInput    (2)   the call or the input is wrong
│   └── Faulty    (2)   … with all findings, each with file:line:column
├── Conflict      (3)   someone else changed it, or it is locked
└── Damaged       (4)   what is stored is not what was written
"""

from __future__ import annotations

from collections.abc import Sequence

from tcready.core.finding import Finding, errors_in
from tcready.core.message import Message, msg


class TcreadyError(Exception):
    """Cannot go on. Carries one message: what, where, and what to do."""

    exit_code = 2

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class NoAnswer(TcreadyError):
    """The command worked; the answer is no."""

    exit_code = 1


class WrongInput(TcreadyError):
    """The call or the input is wrong; nothing was changed."""

    exit_code = 2


class Faulty(WrongInput):
    """Files that cannot be used, with every finding."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__(msg("{n} fel att rätta; ingenting har ändrats.", n=len(errors_in(findings))))
        self.findings = tuple(findings)


class Conflict(TcreadyError):
    """Someone else changed it meanwhile, or holds it."""

    exit_code = 3


class Damaged(TcreadyError):
    """Stored data is not what was written."""

    exit_code = 4
