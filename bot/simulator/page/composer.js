// The message box, which also takes a message's new wording or a reply in its thread.

import { unescape } from "./text.js";

const $ = (id) => document.getElementById(id);
const TITLES = { edit: "Editing your message", reply: "Replying in the thread" };
let task = null; // { deed, ts }

export function begin(deed, message) {
  task = { deed, ts: message.ts };
  $("task").textContent = deed === "edit" ? TITLES.edit : `${TITLES.reply} of ${message.author}, ${message.time}`;
  $("task-line").hidden = false;
  $("text").value = deed === "edit" ? unescape(message.text) : "";
  $("text").focus();
}

export function forget() {
  if (!task) return;
  task = null;
  $("task-line").hidden = true;
  $("text").value = "";
}

export function listen(send) {
  $("task-cancel").addEventListener("click", () => {
    forget();
    $("text").focus();
  });
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = $("text").value.trim();
    if (text && task) send(task.deed, { ts: task.ts, text });
    else if (text) send("say", { text });
    forget();
    $("text").value = "";
  });
  $("text").addEventListener("keydown", (event) => {
    if (event.key === "Escape") forget();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    $("composer").requestSubmit();
  });
}
