// One page, one person at a time: ask for news, draw what changed, send what was done.

import { blocks } from "./blocks.js";
import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
const drawn = new Map(); // ts -> { signature, node }
const seen = new Map(); // person and channel -> ts of the newest message that was on the screen
let view = { person: "", channel: "", version: "" };
let waiting = new AbortController();

async function follow() {
  for (;;) {
    try {
      const query = new URLSearchParams({ person: view.person, channel: view.channel, since: view.version });
      const answer = await fetch(`/page/state?${query}`, { signal: waiting.signal });
      show(await answer.json());
      $("error").dataset.lost = "";
    } catch (problem) {
      if (problem.name === "AbortError") {
        waiting = new AbortController();
        continue;
      }
      if (!$("error").dataset.lost) complain("The workspace does not answer. Is the program still running?");
      $("error").dataset.lost = "yes";
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}

function go(person, channel) {
  view = { person, channel, version: "" };
  drawn.clear();
  $("messages").replaceChildren();
  complain("");
  waiting.abort();
}

async function send(deed, wishes) {
  complain("");
  try {
    const answer = await fetch(`/page/${deed}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ person: view.person, channel: view.channel, ...wishes }),
    });
    const result = await answer.json();
    if (!result.ok) complain(result.error);
  } catch {
    complain("That did not work. The program's log says why.");
  }
}

function complain(sentence) {
  const stay = atEnd();
  $("error").textContent = sentence;
  if (stay) toEnd();
}

function atEnd() {
  const log = $("messages");
  return log.scrollHeight - log.scrollTop - log.clientHeight < 60;
}

function toEnd() {
  $("messages").scrollTop = $("messages").scrollHeight;
}

function show(state) {
  if (!state.person) return;
  view = { person: state.person, channel: state.channel, version: state.version };
  if ($("error").dataset.lost) complain("");
  $("banner").textContent = state.banner;
  $("banner").hidden = !state.banner;
  $("now").textContent = state.now;
  $("zone").textContent = state.zone;
  $("skips").hidden = !state.can_skip;
  showPeople(state);
  showChannels(state);
  showMessages(state);
}

function showPeople({ people, person }) {
  const options = people.map(({ id, name }) => element("option", { value: id, selected: id === person }, name));
  const before = [...$("person").options].map((option) => option.value + option.text).join();
  if (before !== options.map((option) => option.value + option.text).join()) $("person").replaceChildren(...options);
  $("person").value = person;
  $("about").textContent = people.find(({ id }) => id === person).about;
}

function showChannels({ channels, channel, person, bot, commands }) {
  const focused = document.activeElement?.dataset?.channel;
  const current = channels.find(({ id }) => id === channel);
  seen.set(`${person} ${channel}`, current.latest);
  const items = channels.map(({ id, name, latest }) => {
    const news = latest > (seen.get(`${person} ${id}`) ?? "");
    const properties = { type: "button", "data-channel": id, onclick: () => go(person, id), "aria-current": id === channel && "page" };
    const dot = news ? [element("span", { class: "dot", "aria-hidden": "true" }), element("span", { class: "hidden" }, "new messages")] : [];
    return element("li", {}, element("button", properties, element("span", { class: "name" }, name), dot));
  });
  $("channels").replaceChildren(...items);
  if (focused !== undefined) $("channels").querySelector(`[data-channel="${CSS.escape(focused)}"]`)?.focus();
  $("title").textContent = current.name;
  $("text").placeholder = `Message ${current.name}`;
  $("hint").textContent = `A line that begins with / is a command: ${commands.join(", ")}. Talking to ${bot} works in its own conversation.`;
}

function showMessages({ messages, names }) {
  const log = $("messages");
  const stay = atEnd();
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
      const node = draw(message, names, message.day !== day);
      if (old) replace(old.node, node);
      else log.append(node);
      drawn.set(message.ts, { signature, node });
    }
    day = message.day;
  }
  if (!messages.length && !log.childElementCount) log.append(element("p", { class: "empty quiet" }, "Nothing here yet."));
  else if (messages.length) log.querySelector(".empty")?.remove();
  if (stay) toEnd();
}

function replace(old, node) {
  const focused = old.contains(document.activeElement);
  old.replaceWith(node);
  if (focused) node.querySelector("article").focus({ preventScroll: true });
}

function draw(message, names, newDay) {
  const press = (block_id, action_id) => send("click", { ts: message.ts, block_id, action_id });
  const kind = [message.mine && "mine", message.reply && "reply", message.only_you && "only-you"].filter(Boolean).join(" ");
  const article = element(
    "article",
    { class: kind, tabindex: "-1" },
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
      blocks(message, names, press),
    ),
  );
  return element("div", {}, newDay ? element("p", { class: "day" }, element("span", {}, message.day)) : null, article);
}

$("person").addEventListener("change", (event) => go(event.target.value, ""));
$("skips").addEventListener("click", async ({ target }) => {
  if (!target.dataset.hours || target.getAttribute("aria-disabled")) return;
  const buttons = [...$("skips").children];
  buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
  await send("skip", { hours: Number(target.dataset.hours) });
  buttons.forEach((button) => button.removeAttribute("aria-disabled"));
});
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (text) send("say", { text });
  $("text").value = "";
});
$("text").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $("composer").requestSubmit();
});
follow();
