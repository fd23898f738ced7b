"""What a script that cannot go on is stopped by: the fault, and the line it came of."""

from __future__ import annotations

from tcready.core.errors import Faulty, TcreadyError, WrongInput
from tcready.core.message import Message, msg
from tcready.tui.faults import fault_lines


def at_line(number: int, error: TcreadyError) -> TcreadyError:
    """The same fault, with the line of the script that it came of. Its exit code is the same."""
    reason: object = as_it_is(" ".join(fault_lines(error)))
    kind = WrongInput if isinstance(error, Faulty) else type(error)
    return kind(msg("rad {n}: {reason}", n=number, reason=reason))


def as_it_is(sentence: str) -> Message:
    """A sentence that is already in the reader's language."""
    return Message("{sentence}", (("sentence", sentence),))
