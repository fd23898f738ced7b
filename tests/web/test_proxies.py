"""The proxies of docs/webb.md, as written there, before a real server: who logs in is who comes in."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from aiohttp import ClientSession, WSServerHandshakeError, encode_basic_auth

from tests.conftest import NOT_PROXIED, ROOT
from tests.web.conftest import Serving, free_port, shown
from tests.web.test_serving import NAME

MANUAL = (ROOT / "docs" / "webb.md").read_text(encoding="utf-8")
TOLD_PLACE = "10.1.2.3:8000"
ORIGIN = "https://tcready.region.se"
SECRET = "losen"

NGINX = """
daemon off;
error_log {place}/error.log;
pid {place}/pid;
{user}
events {{}}
http {{
    access_log off;
    client_body_temp_path {place}/body;
    proxy_temp_path {place}/proxy;
    fastcgi_temp_path {place}/fastcgi;
    uwsgi_temp_path {place}/uwsgi;
    scgi_temp_path {place}/scgi;
    server {{
        listen 127.0.0.1:{port};
        auth_basic tcready;
        auth_basic_user_file {place}/users;
        {example}
    }}
}}
"""
APACHE = """
ServerRoot {place}
DefaultRuntimeDir {place}
PidFile {place}/pid
ErrorLog {place}/error.log
Listen 127.0.0.1:{port}
ServerName tcready.region.se
{user}
{modules}
<Location "/">
    AuthType Basic
    AuthName tcready
    AuthUserFile {place}/users
    Require valid-user
</Location>
{example}
"""
APACHE_MODULES = (
    *("mpm_event", "authn_core", "authn_file", "auth_basic", "authz_core", "authz_user"),
    *("headers", "proxy", "proxy_http", "proxy_wstunnel"),
)
APACHE_PLACES = (Path("/usr/lib/apache2/modules"), Path("/usr/lib64/httpd/modules"))


class Proxy(NamedTuple):
    """How a proxy is started: its program and its settings, with the example in them."""

    words: list[str]
    settings: str


def _example(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", MANUAL, re.DOTALL | re.MULTILINE)
    assert TOLD_PLACE in found
    return str(found)


def _program(*names: str) -> str:
    found = next(filter(None, (shutil.which(name, path=f"{os.defpath}:/usr/sbin") for name in names)), None)
    if found is None:
        pytest.skip(NOT_PROXIED)
    return found


def _nginx(place: Path) -> Proxy:
    user = "user root;" if os.getuid() == 0 else ""
    words = [_program("nginx"), "-p", str(place), "-c", str(place / "settings")]
    return Proxy(words, NGINX.replace("{user}", user))


def _apache(place: Path) -> Proxy:
    words = [_program("apache2", "httpd"), "-DFOREGROUND", "-f", str(place / "settings")]
    modules = next((one for one in APACHE_PLACES if one.is_dir()), None)
    if modules is None:
        pytest.skip(NOT_PROXIED)
    loaded = "\n".join(f"LoadModule {name}_module {modules}/mod_{name}.so" for name in APACHE_MODULES)
    user = "User www-data\nGroup www-data" if os.getuid() == 0 else ""
    return Proxy(words, APACHE.replace("{user}", user).replace("{modules}", loaded))


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that the proxy's own user may read too, which pytest's are not."""
    made = Path(tempfile.mkdtemp(prefix="tcready-proxy-"))
    made.chmod(0o755)
    digest = base64.b64encode(hashlib.sha1(SECRET.encode()).digest()).decode()
    (made / "users").write_text(f"anna:{{SHA}}{digest}\n", encoding="utf-8")
    yield made
    shutil.rmtree(made)


@asynccontextmanager
async def _started(proxy: Proxy, place: Path, example: str) -> AsyncIterator[str]:
    """The proxy's own address, from when it answers."""
    port = free_port()
    settings = proxy.settings.format(place=place, port=port, example=example)
    (place / "settings").write_text(settings, encoding="utf-8")
    process = await asyncio.create_subprocess_exec(*proxy.words, stderr=asyncio.subprocess.PIPE)
    try:
        for _ in range(200):
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                break
        else:
            raise AssertionError((place / "error.log").read_text(encoding="utf-8"))
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.communicate()


@pytest.mark.parametrize("which", ["nginx", "nginx under a path", "nginx at a port", "apache"])
async def test_who_logs_in_is_who_comes_in(which: str, serving: Serving, place: Path) -> None:
    name, _, how = which.partition(" ")
    proxy = {"nginx": _nginx, "apache": _apache}[name](place)
    example, path, origin = _example(name), "/", ORIGIN
    if how == "under a path":
        path = "/tcready/"
        example = example.replace("location /", f"location {path}").replace(":8000;", ":8000/;")
    elif how == "at a port":
        origin = f"{ORIGIN}:8443"
        example = example.replace("$host;", "$http_host;")
    behind = ("--behind", "127.0.0.1", "--user-header", "X-Remote-User", "--origin", origin)
    async with serving(*behind) as served:
        example = example.replace(TOLD_PLACE, f"127.0.0.1:{served.port}")
        browser = {"Host": origin.removeprefix("https://"), "X-Remote-User": "bo"}  # whoever wants to be bo
        async with _started(proxy, place, example) as address, ClientSession() as someone:
            page, session = f"{address}{path}", f"{address}{path}ws?width=160&height=40"
            known = {"Authorization": encode_basic_auth("anna", SECRET)}
            async with someone.get(page, headers=browser) as answer:
                assert answer.status == 401
            async with someone.get(page, headers=browser | known) as answer:
                assert answer.status == 200
            own = {**browser, **known, "Origin": origin}
            async with someone.ws_connect(session, headers=own) as socket:
                await shown(socket, NAME)
            with pytest.raises(WSServerHandshakeError) as refused:
                await someone.ws_connect(session, headers={**own, "Origin": "https://ond.example"})
            assert refused.value.status == 403
            await served.until_said(" anna GET /ws 403")
    assert " anna GET / 200" in served.said
    assert " bo " not in served.said
