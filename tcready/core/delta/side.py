"""One of the two times that are compared."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tcready.core.framework import Framework
from tcready.core.readiness import Readiness
from tcready.core.records import Application, Records
from tcready.core.scoring import score


class Side(NamedTuple):
    """Inputs and what today's method makes of them; `readiness` is that of just these inputs."""

    framework: Framework
    records: Records
    application: Application
    as_of: date
    readiness: Readiness

    @classmethod
    def of(cls, framework: Framework, records: Records, application: Application, as_of: date) -> Side:
        """The side of these inputs; raises WrongInput as `score` does."""
        return cls(framework, records, application, as_of, score(framework, records, application, as_of))

    def under(self, other: Side) -> Readiness:
        """This side's facts on this side's day, read by the other side's framework.

        If that framework asks about a period and this application has none, the other's is lent to it.
        """
        period = self.application.period or other.application.period
        application = self.application.model_copy(update={"period": period})
        return score(other.framework, self.records, application, self.as_of)
