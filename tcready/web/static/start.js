// Starts the terminal when its font is there, and says in words why a session has ended.
"use strict";
(() => {
  const me = document.currentScript;
  const here = (id) => document.getElementById(id);
  const words = here("words").dataset;
  const sending = window.tcreadySending;
  const why = {
    1000: words.ended, 1001: words.stopped, 1008: words.wrong, 1009: words.wrong, 4001: words.idle,
    4002: words.full, 4003: words.fullOwn, 4004: words.failed, 4005: words.stopped,
  };

  // The terminal's own styles are made as it runs: they carry the same word as this script.
  const make = document.createElement.bind(document);
  document.createElement = (name, options) => {
    const made = make(name, options);
    if (String(name).toLowerCase() === "style") made.nonce = me.nonce;
    return made;
  };

  const over = (text) => {
    sending.end();
    here("told").textContent = text;
    here("again").hidden = false;
    here("notice").hidden = false;
    here("again").focus();
  };

  const fetchFile = ({ address, name }) => {
    const link = make("a");
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
  };

  // The terminal opens one socket. It is listened to here as well.
  const Socket = window.WebSocket;
  window.WebSocket = class extends Socket {
    constructor(address) {
      super(address);
      this.addEventListener("close", (event) => over(why[event.code] || words.lost));
      this.addEventListener("message", (event) => {
        if (typeof event.data !== "string") {
          here("notice").hidden = true;
          return;
        }
        const [what, value] = JSON.parse(event.data);
        if (what === "fetch") fetchFile(value);
        if (what === "upload") sending.upload(value);
        if (what === "choose") sending.choose();
        if (what === "ground") document.documentElement.style.setProperty("--ground", value);
        if (what === "told") {
          here("more").textContent = value;
          here("more").hidden = false;
        }
      });
    }

    // What is typed before it is open waits, and nobody hears what is typed when it is shut.
    send(data) {
      if (this.readyState === Socket.OPEN) super.send(data);
      else if (this.readyState === Socket.CONNECTING) this.addEventListener("open", () => this.send(data));
    }
  };

  const begin = async () => {
    const address = new URL("ws", window.location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    address.search = "";
    address.hash = "";
    here("terminal").dataset.sessionWebsocketUrl = address.href;
    const looks = ["16px", "bold 16px", "italic 16px"].map((look) => `${look} "Roboto Mono"`);
    await Promise.allSettled(looks.map((look) => document.fonts.load(look)));
    const script = make("script");
    script.src = me.dataset.terminal;
    script.onload = () => {
      window.onload(new Event("load"));
      const typed = document.querySelector(".xterm-helper-textarea");
      if (typed) typed.focus();
    };
    script.onerror = () => over(words.failed);
    document.body.append(script);
  };

  here("again").addEventListener("click", () => window.location.reload());
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });
})();
