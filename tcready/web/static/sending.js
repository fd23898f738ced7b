// Sends a file from the reader's own computer to their review: dropped on the page, or chosen when it asks.
"use strict";
(() => {
  const here = (id) => document.getElementById(id);
  const words = here("words").dataset;
  const dialog = here("send");
  let address = "";
  let sending = null;

  const back = () => {
    const typed = document.querySelector(".xterm-helper-textarea");
    if (typed) typed.focus();
  };
  const say = (text) => {
    here("sending").textContent = text;
  };
  const share = (done, of) => `${Math.floor((100 * done) / Math.max(1, of))} %`;

  const open = () => {
    if (!address || dialog.open) return;
    here("file").value = "";
    here("file").disabled = false;
    say("");
    dialog.showModal();
    here("file").focus();
  };

  const send = (file) => {
    if (!address || sending) return;
    open();
    here("file").disabled = true;
    const request = (sending = new XMLHttpRequest());
    const over = (text) => {
      sending = null;
      here("file").disabled = false;
      if (text) say(text);
      else dialog.close();
    };
    request.upload.onprogress = (event) => say(`${file.name}: ${share(event.loaded, file.size)}`);
    request.onload = () => {
      const ours = (request.getResponseHeader("Content-Type") || "").startsWith("text/plain");
      if (request.status === 204) over("");
      else if (request.status === 413 && !ours) over(words.tooLarge); // a proxy's own limit
      else over((ours && request.responseText.trim()) || words.unsent);
    };
    request.onerror = () => over(words.unsent);
    request.onabort = () => over("");
    request.open("POST", address);
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.setRequestHeader("Content-Type", "application/octet-stream");
    say(`${file.name}: ${share(0, 1)}`);
    request.send(file);
  };

  here("file").addEventListener("change", () => {
    if (here("file").files.length) send(here("file").files[0]);
  });
  here("unsend").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    if (sending) sending.abort();
    back();
  });

  const files = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!files(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = address ? "copy" : "none";
    document.body.classList.toggle("dropping", Boolean(address));
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    if (!files(event)) return;
    event.preventDefault();
    document.body.classList.remove("dropping");
    const dropped = event.dataTransfer.files;
    if (dropped.length === 1) send(dropped[0]);
    else if (dropped.length) {
      open();
      say(words.oneFile);
    }
  });

  window.tcreadySending = {
    upload: (value) => {
      address = value;
    },
    choose: open,
    end: () => {
      address = "";
      if (dialog.open) dialog.close();
    },
  };
})();
