// The thread beside a conversation, as in Slack: one at a time; where there is little room it has all of it.

import { Composer } from "./composer.js";
import { giveWay } from "./guide.js";
import { Log } from "./messages.js";

const $ = (id) => document.getElementById(id);
let log, composer, shown = "", isFocusDue = null;

// `turn(ts)` asks for another thread, or for none; `send` and `use` are those of the page.
export function listen({ turn, send, use }) {
  const isDone = (deed, ts, text) => send(deed, { ts, text });
  composer = new Composer($("answer"), {
    post: (text) => isDone("reply", shown, text),
    change: (ts, text) => isDone("edit", ts, text),
  });
  log = new Log($("replies"), { use, send, edit: (message) => composer.edit(message) });
  const close = () => {
    const bar = document.querySelector(`#messages [data-ts="${CSS.escape(shown)}"]`);
    turn("");
    leave();
    (bar?.querySelector(".bar-of-thread") ?? bar ?? $("text")).focus({ preventScroll: true });
  };
  $("thread-close").addEventListener("click", close);
  $("thread").addEventListener("keydown", ({ key }) => key === "Escape" && close());
}

export function has(node) {
  return $("thread").contains(node);
}

export function hold(ts) {
  log.hold(ts);
}

// The next thread that comes is one that somebody asked for: the focus goes to its box, or to what stands in it.
export function expect(isWriting) {
  isFocusDue = isWriting ? $("reply") : $("replies");
}

export function leave() {
  if (!shown) return;
  shown = "";
  $("thread").hidden = true;
  log.clear();
  composer.forget();
  $("reply").value = "";
  $("thread-error").textContent = "";
  giveWay(false);
}

export function showThread(thread, place, names) {
  if (!thread) return leave();
  if (shown !== thread.ts) {
    leave();
    shown = thread.ts;
    $("thread").hidden = false;
    $("thread-place").textContent = place;
    giveWay(true);
  }
  log.show(thread, names);
  isFocusDue?.focus({ preventScroll: true });
  isFocusDue = null;
}
