// The messages of a conversation or of a thread: what is drawn already stays where it is.

import { blocks } from "./blocks.js";
import { element } from "./text.js";

export class Log {
  // `acts`: use and send; edit(message); and, where threads may be opened, open(ts, isWriting).
  constructor(node, acts) {
    this.node = node;
    this.acts = acts;
    this.clear();
    const release = () => (this.held = null);
    for (const scrolling of ["wheel", "touchmove", "keydown"]) node.addEventListener(scrolling, release, { passive: true });
  }

  // What comes of something just done stays in view together with it, until one scrolls oneself.
  hold(ts) {
    this.held = { ts, after: this.newest() };
  }

  atEnd() {
    return this.node.scrollHeight - this.node.scrollTop - this.node.clientHeight < 60;
  }

  toEnd() {
    this.node.scrollTop = this.node.scrollHeight;
  }

  clear() {
    this.drawn = new Map(); // ts -> { signature, node }
    this.held = null; // what was just done: { ts } of the message it was done to, or { after } which one it comes
    this.firstNew = null; // the `ts` of what was new when the place was opened
    this.node.replaceChildren();
  }

  show({ messages, unread_from }, names) {
    const stay = this.atEnd() || this.held;
    const newest = this.newest();
    // A line above what is new, where something old stands above it.
    this.firstNew ??= messages.findIndex(({ ts }) => ts === unread_from) > (this.acts.open ? 0 : 1) ? unread_from : "";
    this.drop(messages);
    let day = "";
    for (const message of messages) {
      this.put(message, message.day !== day, names);
      day = message.day;
    }
    if (!messages.length && !this.node.childElementCount) this.node.append(element("p", { class: "empty quiet" }, "Nothing here yet."));
    else if (messages.length) this.node.querySelector(".empty")?.remove();
    if (!stay) return;
    this.toEnd();
    const came = (after) => messages.find(({ ts }) => ts > after)?.ts;
    this.stayAt(this.held ? (this.held.ts ?? came(this.held.after)) : newest ? came(newest) : unread_from);
  }

  newest() {
    return [...this.drawn.keys()].sort().at(-1) ?? "";
  }

  drop(messages) {
    const kept = new Set(messages.map(({ ts }) => ts));
    for (const [ts, { node }] of this.drawn) {
      if (kept.has(ts)) continue;
      if (node.contains(document.activeElement)) this.node.focus({ preventScroll: true });
      node.remove();
      this.drawn.delete(ts);
    }
  }

  put(message, isNewDay, names) {
    const signature = JSON.stringify([message, isNewDay]);
    const old = this.drawn.get(message.ts);
    if (old?.signature === signature) return;
    const lines = [isNewDay && ["day", message.day], message.ts === this.firstNew && ["day new", "New"]].filter(Boolean);
    const above = lines.map(([kind, words]) => element("p", { class: kind }, element("span", {}, words)));
    const node = element("div", {}, above, draw(message, names, this.acts));
    if (old) replace(old.node, node);
    else this.node.append(node);
    this.drawn.set(message.ts, { signature, node });
  }

  stayAt(ts) {
    const article = this.drawn.get(ts)?.node.querySelector("article");
    if (!article) return;
    const above = this.node.getBoundingClientRect().top + 8 - article.getBoundingClientRect().top;
    if (above > 0) this.node.scrollTop -= above;
  }
}

function replace(old, node) {
  const focused = old.contains(document.activeElement);
  old.replaceWith(node);
  if (focused) node.querySelector("article").focus({ preventScroll: true });
}

function draw(message, names, acts) {
  const isReply = acts.open && message.of_thread;
  return element(
    "article",
    { class: message.only_you ? "only-you" : "", tabindex: "-1", "data-ts": message.ts },
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
      isReply ? element("button", { type: "button", class: "bar-of-thread", onclick: () => acts.open(message.of_thread) }, "replied to a thread") : null,
      blocks(message, names, acts.use),
      acts.open && message.replies ? threadBar(message, acts) : null,
    ),
    message.only_you ? null : tools(message, acts),
  );
}

// What stands under a message with replies, and opens them.
function threadBar({ ts, replies: { count, last, unread, who } }, { open }) {
  const faces = who.slice(0, 3).map((name) => element("span", { class: "small face" }, name[0]));
  return element(
    "button",
    { type: "button", class: unread ? "bar-of-thread unread" : "bar-of-thread", onclick: () => open(ts) },
    element("span", { class: "faces", "aria-hidden": "true" }, faces),
    element("strong", {}, count === 1 ? "1 reply" : `${count} replies`),
    element("span", { class: "quiet" }, ` · last ${last}`),
    unread ? element("span", { class: "count" }, `${unread} new`) : null,
  );
}

function tools(message, { open, edit, send }) {
  const tool = (label, onclick) => element("button", { type: "button", onclick }, label);
  const made = open && !message.replies ? [tool("Reply", () => open(message.of_thread ?? message.ts, true))] : [];
  if (message.mine) made.push(tool("Edit", () => edit(message)), tool("Delete", () => send("delete", { ts: message.ts })));
  if (!made.length) return null;
  return element("div", { class: "tools", role: "group", "aria-label": `Message of ${message.author}, ${message.time}` }, made);
}
