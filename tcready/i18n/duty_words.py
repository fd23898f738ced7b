"""Who does what in a Teknikcollege, and which of it belongs to which step of the case.

Sources, by role: teknikcollege.se/styrgrupper-teknikcolleges-nav, /processledare and
/ordforande-i-en-styrgrupp; what belongs to a step also /genomforande-fran-ide-till-verklighet,
/granskningsbesok and /efter-granskningsbesoket. The wording is our own. The pages could not be read to their
end, so there may be more.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from tcready.core.message import Message, msg
from tcready.core.records.application import MilestoneName
from tcready.i18n.catalogue import tr


class Role(Enum):
    """Somebody with duties."""

    STEERING_GROUP = "steering_group"
    PROCESS_LEADER = "process_leader"
    REGIONAL_CHAIR = "regional_chair"
    LOCAL_CHAIR = "local_chair"


class Duty(NamedTuple):
    """What somebody has to do, and at which steps of the case; none: all the time."""

    role: Role
    words: Message
    steps: tuple[MilestoneName, ...] = ()


def role_title(role: Role) -> str:
    """The role as a heading."""
    return {
        Role.STEERING_GROUP: tr("Regional styrgrupp"),
        Role.PROCESS_LEADER: tr("Regional processledare"),
        Role.REGIONAL_CHAIR: tr("Regional ordförande"),
        Role.LOCAL_CHAIR: tr("Lokal ordförande"),
    }[role]


DUTIES: tuple[Duty, ...] = (
    Duty(
        Role.STEERING_GROUP,
        msg("godkänner att intresseanmälan skickas"),
        ("intresseanmalan",),
    ),
    Duty(Role.STEERING_GROUP, msg("godkänner ansökan innan den skickas"), ("ansokan_godkand", "ansokan")),
    Duty(
        Role.STEERING_GROUP,
        msg("ser till att kompletteringarna blir gjorda och skickas i tid"),
        ("komplettering",),
    ),
    Duty(Role.STEERING_GROUP, msg("rapporterar varje år till RTS"), ("arsrapport",)),
    Duty(
        Role.STEERING_GROUP,
        msg("ansvarar för regionens ansökan och återgranskning"),
        ("ansokan_godkand", "atergranskning"),
    ),
    Duty(Role.STEERING_GROUP, msg("planerar året")),
    Duty(Role.STEERING_GROUP, msg("sätter, ändrar och följer upp regionens mål")),
    Duty(Role.STEERING_GROUP, msg("säkrar kvaliteten i det som görs, med enkäter och uppföljning")),
    Duty(Role.STEERING_GROUP, msg("svarar för certifieringar och utbud av utbildningar")),
    Duty(Role.STEERING_GROUP, msg("svarar för gemensam kommunikation och rapporter till intressenter")),
    Duty(Role.STEERING_GROUP, msg("tar fram underlag till den regionala självgranskningen")),
    Duty(Role.STEERING_GROUP, msg("svarar för finansieringen")),
    Duty(Role.STEERING_GROUP, msg("ser till att alla grupper arbetar aktivt med de åtta kriterierna")),
    Duty(Role.STEERING_GROUP, msg("delegerar till de lokala grupperna, stöder dem och följer dem")),
    Duty(Role.PROCESS_LEADER, msg("hjälper till att hitta ledamöter till grupperna"), ("styrgrupp",)),
    Duty(
        Role.PROCESS_LEADER,
        msg("håller kontakten med RTS och andra regioner"),
        ("intresseanmalan_godkand", "besok", "protokoll", "uppskov", "beslut"),
    ),
    Duty(
        Role.PROCESS_LEADER,
        msg("hjälper till med ansökan och granskning, regionalt och lokalt"),
        ("forankring", "intresseanmalan", "ansokan_godkand", "ansokan", "besok", "atergranskning"),
    ),
    Duty(
        Role.PROCESS_LEADER,
        msg(
            "ser till att protokollet når styrgrupper, kommunalråd, nämndernas ordförande och "
            "förvaltningschefer"
        ),
        ("protokoll", "komplettering"),
    ),
    Duty(Role.PROCESS_LEADER, msg("engagerar företag och samordnar utvecklingen")),
    Duty(Role.PROCESS_LEADER, msg("marknadsför och företräder regionen i nätverk")),
    Duty(Role.PROCESS_LEADER, msg("håller ordning på regionens handlingar")),
    Duty(Role.PROCESS_LEADER, msg("skickar ut och tar hand om enkäter"), ("arsrapport",)),
    Duty(Role.PROCESS_LEADER, msg("samordnar och dokumenterar regionens möten")),
    Duty(Role.PROCESS_LEADER, msg("samordnar kartläggningen av behov")),
    Duty(Role.PROCESS_LEADER, msg("stöder lokala Teknikcollege")),
    Duty(Role.PROCESS_LEADER, msg("sköter regionens budget och bevakar omvärlden")),
    Duty(Role.REGIONAL_CHAIR, msg("kallar till regelbundna möten och leder dem"), ("ansokan_godkand",)),
    Duty(Role.REGIONAL_CHAIR, msg("utvecklar gruppen och sprider konceptet")),
    Duty(Role.REGIONAL_CHAIR, msg("ser till att arbetet med kriterierna blir gjort")),
    Duty(Role.REGIONAL_CHAIR, msg("deltar i RTS träffar och besöker lokala Teknikcollege")),
    Duty(Role.REGIONAL_CHAIR, msg("stöder processledaren")),
    Duty(Role.LOCAL_CHAIR, msg("deltar i besöket, eller låter någon annan lämplig göra det"), ("besok",)),
    Duty(Role.LOCAL_CHAIR, msg("leder det lokala arbetet efter regionala ordförandens direktiv")),
    Duty(Role.LOCAL_CHAIR, msg("ser till att lokala handlings- och årsplaner finns och följs")),
    Duty(Role.LOCAL_CHAIR, msg("leder möten och ser till att arbetet med kriterierna blir gjort")),
)


def duties_of(role: Role) -> tuple[Duty, ...]:
    """Everything the role has to do."""
    return tuple(duty for duty in DUTIES if duty.role is role)


def duties_now(step: MilestoneName | None) -> tuple[Duty, ...]:
    """What belongs to the step, role by role."""
    return tuple(duty for duty in DUTIES if step in duty.steps)
