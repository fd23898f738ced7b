"""The door: reads the call, runs one command, turns every error into one line and an exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from tcready.core.errors import Faulty, TcreadyError
from tcready.i18n import tell, tr, use


def collect_seldom() -> None:
    """Nearly all a command makes is kept to its end: looking for garbage every 700 values is wasted."""
    gc.set_threshold(500_000, 20, 20)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program. Returns 0 done, 1 no, 2 wrong call or input, 3 conflict, 4 damaged."""
    from tcready.cli import calling, output, progress

    collect_seldom()
    given = list(sys.argv[1:] if arguments is None else arguments)
    output.prepare_streams()
    use(calling.language_of(given))
    try:
        with progress.on_terminal():
            return calling.run(given)
    except Faulty as faulty:
        for finding in faulty.findings:
            output.complain(output.finding_line(finding))
        output.complain(tell(faulty.message))
        return faulty.exit_code
    except TcreadyError as error:
        output.complain(tr("tcready: {message}", message=tell(error.message)))
        return error.exit_code
    except BrokenPipeError:
        # Somebody closed the pipe (`| head`): nothing more to say, and nothing to complain about.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        output.complain(tr("tcready: avbrutet; det som hade sparats är kvar."))
        return 130
    except RecursionError:
        output.complain(tr("tcready: indata har för många nivåer i varandra för att läsas."))
        return 2
    except OSError as error:
        from tcready.formats.os_fault import why_not

        where = error.filename or tr("operativsystemet")
        output.complain(tr("tcready: {where}: {why}.", where=where, why=why_not(error)))
        return 2
