"""Is a folder synced or on a network drive? Known by its path, else by the kind of its file system."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

_SYNCED = re.compile(
    r"(OneDrive|SharePoint|Dropbox|Nextcloud|ownCloud|Google ?Drive|Min enhet|My Drive|iCloud ?Drive|Box Sync"
    r"|com~apple~CloudDocs)(?=$|[ \-–(.])",
    re.IGNORECASE,
)
_NETWORK = re.compile(
    r"nfs[34]?|cifs|smb[0-9]?|smbfs|afpfs|davfs2?|ncpfs|9p|afs|glusterfs|ceph|lustre|webdav"
)
"""The file systems whose locks do not hold between machines."""
_OVERRULED = "TCREADY_SHARED"


def shared_by(folder: Path) -> str | None:
    """The name of what shares the folder, such as `OneDrive` or `nfs4`; None if it is this machine's own.

    `TCREADY_SHARED` overrules: `no` says that it is not shared, anything else names what shares it.
    """
    told = os.environ.get(_OVERRULED)
    if told:
        return None if told.lower() in ("0", "no", "nej") else told
    place = folder.resolve()
    for part in reversed(place.parts):
        if found := _SYNCED.match(part):
            return found[1]
    return _network_drive(place) if sys.platform == "win32" else _network_mount(place)


def _network_mount(place: Path, mounts: Path = Path("/proc/self/mountinfo")) -> str | None:
    """The kind of the file system the folder is on, if it is a network's."""
    try:
        lines = mounts.read_text(errors="replace").splitlines()
    except OSError:
        return None  # not Linux: only the path tells
    nearest, kind = -1, ""
    for line in lines:
        mounted, _, rest = line.partition(" - ")
        fields = mounted.split()
        if len(fields) < 5 or not rest.split():
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        if place.is_relative_to(point) and len(point.parts) >= nearest:
            nearest, kind = len(point.parts), rest.split()[0]
    bare = kind.removeprefix("fuse.").removeprefix("fuse")
    remote = _NETWORK.fullmatch(bare) or bare in ("sshfs", "rclone")
    return kind if remote else None


def _network_drive(place: Path) -> str | None:
    """`UNC` for a path to a server, else the letter of a network drive. Not tried on Windows yet."""
    if place.drive.startswith("\\\\"):
        return "UNC"
    import ctypes

    remote = 4
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{place.drive}\\")  # type: ignore[attr-defined,unused-ignore]
    return place.drive if kind == remote else None
