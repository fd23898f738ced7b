"""The server itself: takes the calls, lets in or refuses, and ends cleanly with all its sessions."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime

from aiohttp import web

from tcready.core.clean import clean_line
from tcready.core.message import msg
from tcready.i18n import tell, tr
from tcready.web import talking
from tcready.web.downloads import download
from tcready.web.gate import Call, Refused, refuse_strange_page, user_of
from tcready.web.neighbours import is_anothers
from tcready.web.page import EVERYWHERE, Page
from tcready.web.process import SessionProcess, environment_for, words_for
from tcready.web.rules import MAX_MESSAGE, Rules, plain_address
from tcready.web.sessions import Full, Sessions
from tcready.web.uploads import PIECE, received, take

HEARTBEAT = 20.0
"""Seconds between two signs of life to a browser: one that does not answer is gone."""
USER = web.RequestKey("user", str)
"""Who calls; set before anything else is done with a call."""
LAST_CALL = 15.0
"""Seconds that all sessions together have to end when the server stops."""
Log = Callable[[str], None]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """What all the calls share. `options` follow every session's review: which workspace, which language."""

    def __init__(self, rules: Rules, options: Sequence[str], name: str, here: str, log: Log) -> None:
        self.rules, self._options, self._here, self.log = rules, options, here, log
        self.port = 0
        self._page = Page(name)
        self._sessions = Sessions(rules.limits)
        self._stopped = asyncio.Event()
        self._talks: set[asyncio.Task[object]] = set()

    def application(self) -> web.Application:
        """The addresses there are: the page, its parts, the session, and the files handed over."""
        made = web.Application(middlewares=[self._guard], client_max_size=1024)
        made.add_routes(
            [
                web.get("/", self._shown),
                web.get("/static/{name}", self._part),
                web.get("/ws", self._talk),
                web.get("/download/{word}", self._download),
                web.post("/upload/{word}", self._upload),
            ]
        )
        made.on_response_prepare.append(_with_headers)
        made.on_shutdown.append(self._stop)
        return made

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Nobody gets further than this without a name; whatever happens is one line in the log."""
        user = "-"
        try:
            user = self._user(request)
            request[USER] = user
            answer = await handler(request)
        except Refused as refused:
            answer = _line(refused.status, tell(refused.message))
        except web.HTTPException as known:
            answer = _line(known.status, tr("Här finns inget."))
        except (ConnectionError, TimeoutError):
            self._log_line(request, user, "–")
            raise
        self._log_line(request, user, str(answer.status))
        return answer

    def _user(self, request: web.Request) -> str:
        peer = request.transport.get_extra_info("peername") if request.transport else None
        ours = request.transport.get_extra_info("sockname") if request.transport else None
        headers = request.headers
        name = self.rules.header
        call = Call(
            peer[0] if peer else None,
            headers.getall("Host", []),
            headers.getall("Origin", []),
            headers.getall(name, []) if name else [],
        )
        user = user_of(call, self.rules, self.port, self._here)
        if self.rules.behind is None and peer and ours and is_anothers(_end(peer), _end(ours)):
            raise Refused(403, msg("Den här granskningen hör till en annan användare av datorn."))
        return user

    async def _shown(self, request: web.Request) -> web.StreamResponse:
        if request.query_string:  # the terminal's script reads some of it, and nothing of ours does
            return web.Response(status=303, headers={"Location": "./"})
        return self._page.shown()

    async def _part(self, request: web.Request) -> web.StreamResponse:
        return self._page.part(request.match_info["name"])

    async def _download(self, request: web.Request) -> web.StreamResponse:
        return await download(request, self._sessions, request.match_info["word"], request[USER])

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        refuse_strange_page(request.headers.getall("Origin", []), self.rules, self.port)
        session = self._sessions.sent_to(request.match_info["word"], request[USER])
        if session is None:
            raise web.HTTPNotFound
        name = request.headers.get("X-File-Name", "")
        await take(session, name, request.content_length, request.content.iter_chunked(PIECE))
        return web.Response(status=204)

    async def _talk(self, request: web.Request) -> web.StreamResponse:
        refuse_strange_page(request.headers.getall("Origin", []), self.rules, self.port)
        user = request[USER]
        task = asyncio.current_task()
        if task is not None:
            self._talks.add(task)
            task.add_done_callback(self._talks.discard)
        made = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=MAX_MESSAGE, timeout=2.0)
        try:
            size = talking.size_of(request.query.get("width", "80"), request.query.get("height", "24"))
            with self._sessions.place(user):
                await made.prepare(request)
                self._log_line(request, user, tr("börjar"))
                code = await self._session(made, user, size)
        except talking.Strange:
            raise web.HTTPBadRequest from None
        except Full as full:
            await made.prepare(request)
            code = talking.FULL_OWN if full.own else talking.FULL
        await made.close(code=code)
        return made

    async def _session(self, made: web.WebSocketResponse, user: str, size: tuple[int, int]) -> int:
        """Start the review, and see to it that nothing of it is left. Why the session ended."""
        role = user if self.rules.behind else None
        code = talking.FAILED
        with received() as folder:
            words = words_for(user, folder, self._options)
            process = await SessionProcess.begin(words, environment_for(os.environ, role, size))
            try:
                with self._sessions.opened(user, process, folder) as session:
                    talk = talking.Talk(made, session, self.rules.limits.idle, self._stopped)
                    code = await talk.go_on()
            finally:
                await asyncio.shield(process.end())
        if code == talking.FAILED and process.last_words:
            self.log(f"{_now()} {clean_line(user)} {process.last_words}")
            with suppress(ConnectionError):
                await made.send_json(["told", process.last_words])
        return code

    async def _stop(self, _application: web.Application) -> None:
        """Every session is told, and has ended, before the connections are shut."""
        self._stopped.set()
        if self._talks:
            await asyncio.wait(self._talks, timeout=LAST_CALL)

    def _log_line(self, request: web.Request, user: str, what: str) -> None:
        first, word = request.path.split("/")[1:2], request.match_info.get("word")
        path = f"/{first[0]}/…" if word and first else request.path  # a word is as good as a key
        self.log(clean_line(f"{_now()} {request.remote} {user} {request.method} {path} {what}"))


async def serve(server: Server, listening: socket.socket, ready: Callable[[str], None]) -> None:
    """Serve until Ctrl+C or the system's word to end."""
    server.port = listening.getsockname()[1]
    logging.getLogger("aiohttp").addHandler(_OneLine(server.log))
    runner = web.AppRunner(server.application(), access_log=None, handle_signals=False, shutdown_timeout=2.0)
    await runner.setup()
    try:
        await web.SockSite(runner, listening).start()
        ready(server.rules.address(server.port))
        await _told_to_stop()
    finally:
        await runner.cleanup()


async def _with_headers(_request: web.Request, answer: web.StreamResponse) -> None:
    for name, value in EVERYWHERE.items():
        answer.headers.setdefault(name, value)
    answer.headers["Server"] = "tcready"  # and no versions


class _OneLine(logging.Handler):
    """What aiohttp has to say goes to our log, a line at a time and cleaned."""

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """The message, and what kind of fault it was."""
        fault = record.exc_info[1] if record.exc_info else None
        self._log(clean_line(f"{_now()} {record.getMessage()} {fault or ''}").strip())


async def _told_to_stop() -> None:
    told = asyncio.Event()
    for way in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl+C comes as KeyboardInterrupt
            asyncio.get_running_loop().add_signal_handler(way, told.set)
    await told.wait()


def _line(status: int, text: str) -> web.Response:
    return web.Response(status=status, text=f"{text}\n", content_type="text/plain")


def _end(address: tuple[str, int]) -> tuple[str, int]:
    return str(plain_address(address[0]) or address[0]), address[1]


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
