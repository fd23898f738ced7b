"""Why the operating system said no, in our words: its own are in English and follow no house style."""

from __future__ import annotations

import errno

from tcready.core.message import Message, msg

_NO_ACCESS = msg("du har inte behörighet")
_NO_FILE = msg("den finns inte")
_FULL = msg("disken är full")
_READ_ONLY = msg("disken är skrivskyddad")
_BROKEN = msg("disken svarar inte som den ska")
_TOO_MANY = msg("för många filer är öppna")
_CANNOT = msg("disken klarar inte det")
_BUSY = msg("ett annat program använder den")

# By name, for the numbers differ between systems and not every system has all names.
_WHY: dict[str, Message] = {
    "ENOENT": _NO_FILE,
    "ENOTDIR": msg("en del av sökvägen är ingen mapp"),
    "EISDIR": msg("det är en mapp"),
    "EEXIST": msg("den finns redan"),
    "ENOTEMPTY": msg("mappen är inte tom"),
    "EACCES": _NO_ACCESS,
    "EPERM": _NO_ACCESS,
    "EROFS": _READ_ONLY,
    "ENOSPC": _FULL,
    "EDQUOT": msg("utrymmet du får använda är fullt"),
    "EFBIG": msg("den blir för stor för disken"),
    "ENAMETOOLONG": msg("namnet är för långt"),
    "ELOOP": msg("det är en länk"),
    "EINVAL": msg("namnet går inte att använda här"),
    "EIO": _BROKEN,
    "EBUSY": _BUSY,
    "ETXTBSY": _BUSY,
    "EMFILE": _TOO_MANY,
    "ENFILE": _TOO_MANY,
    "EXDEV": msg("den ligger på en annan disk"),
    "ENOTSUP": _CANNOT,
    "EOPNOTSUPP": _CANNOT,
    "ETIMEDOUT": msg("disken svarar inte"),
    "ESTALE": msg("nätverksdisken har tappat den"),
}
_WINDOWS: dict[int, Message] = {32: _BUSY, 33: _BUSY, 112: _FULL, 19: _READ_ONLY}
"""Of Windows' own numbers those that errno does not tell apart."""


def why_not(error: OSError | ValueError) -> Message:
    """The reason as a clause without a capital: «disken är full»; an unforeseen one with its number."""
    if not isinstance(error, OSError):  # a name with a null in it, or one that cannot be encoded
        return msg("namnet går inte att använda")
    windows = _WINDOWS.get(getattr(error, "winerror", None) or 0)
    known = windows or _WHY.get(errno.errorcode.get(error.errno or 0, ""))
    return known or msg("datorn svarade med fel {number}", number=error.errno or "?")
