// The messages of one conversation: what is drawn already stays where it is.

import { blocks } from "./blocks.js";
import { begin } from "./composer.js";
import { element } from "./text.js";

const log = document.getElementById("messages");
const drawn = new Map(); // ts -> { signature, node }
let held = null; // what was just done: { ts } of the message it was done to, or { after } which one it comes
for (const scrolling of ["wheel", "touchmove", "keydown"]) log.addEventListener(scrolling, () => (held = null), { passive: true });

// What comes of something just done stays in view together with it, until one scrolls oneself.
export function hold(ts) {
  held = { ts, after: [...drawn.keys()].sort().at(-1) ?? "" };
}

export function atEnd() {
  return log.scrollHeight - log.scrollTop - log.clientHeight < 60;
}

export function toEnd() {
  log.scrollTop = log.scrollHeight;
}

export function clear() {
  held = null;
  drawn.clear();
  log.replaceChildren();
}

export function showMessages({ messages, names, unread_from }, use, send) {
  const stay = atEnd() || held;
  const newest = [...drawn.keys()].sort().at(-1);
  const kept = new Set(messages.map(({ ts }) => ts));
  for (const [ts, { node }] of drawn) {
    if (!kept.has(ts)) {
      node.remove();
      drawn.delete(ts);
    }
  }
  let day = "";
  for (const message of messages) {
    const signature = JSON.stringify([message, message.day === day]);
    const old = drawn.get(message.ts);
    if (old?.signature !== signature) {
      const node = draw(message, names, message.day !== day, use, send);
      if (old) replace(old.node, node);
      else log.append(node);
      drawn.set(message.ts, { signature, node });
    }
    day = message.day;
  }
  if (!messages.length && !log.childElementCount) log.append(element("p", { class: "empty quiet" }, "Nothing here yet."));
  else if (messages.length) log.querySelector(".empty")?.remove();
  if (!stay) return;
  toEnd();
  const came = (after) => messages.find(({ ts }) => ts > after)?.ts;
  stayAt(held ? (held.ts ?? came(held.after)) : newest ? came(newest) : unread_from);
}

function stayAt(ts) {
  const article = drawn.get(ts)?.node.querySelector("article");
  if (!article) return;
  const above = log.getBoundingClientRect().top + 8 - article.getBoundingClientRect().top;
  if (above > 0) log.scrollTop -= above;
}

function replace(old, node) {
  const focused = old.contains(document.activeElement);
  old.replaceWith(node);
  if (focused) node.querySelector("article").focus({ preventScroll: true });
}

function draw(message, names, newDay, use, send) {
  const kind = [message.mine && "mine", message.reply && "reply", message.only_you && "only-you"].filter(Boolean).join(" ");
  const article = element(
    "article",
    { class: kind, tabindex: "-1", "data-ts": message.ts },
    element("div", { class: message.app ? "face app" : "face", "aria-hidden": "true" }, message.author[0]),
    element(
      "div",
      { class: "body" },
      element(
        "p",
        { class: "byline" },
        element("strong", {}, message.author),
        message.app ? element("span", { class: "badge" }, "App") : null,
        element("time", { class: "quiet" }, message.time),
        message.edited ? element("span", { class: "quiet" }, "(edited)") : null,
      ),
      message.only_you ? element("p", { class: "quiet private" }, "Only you can see this") : null,
      blocks(message, names, use),
    ),
    message.only_you ? null : tools(message, send),
  );
  return element("div", {}, newDay ? element("p", { class: "day" }, element("span", {}, message.day)) : null, article);
}

function tools(message, send) {
  const tool = (label, onclick) => element("button", { type: "button", onclick }, label);
  const made = [tool("Reply", () => begin("reply", message))];
  if (message.mine) made.push(tool("Edit", () => begin("edit", message)), tool("Delete", () => send("delete", { ts: message.ts })));
  return element("div", { class: "tools", role: "group", "aria-label": `Message of ${message.author}, ${message.time}` }, made);
}
