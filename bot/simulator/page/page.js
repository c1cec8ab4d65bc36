// One page, one person at a time: ask for news, draw what changed, send what was done.

import { blocks } from "./blocks.js";
import * as composer from "./composer.js";
import { heldBack } from "./fields.js";
import { atEnd, clear, showMessages, toEnd } from "./messages.js";
import * as modal from "./modal.js";
import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
const seen = new Map(); // person and channel -> ts of the newest message that was on the screen
let view = { person: "", channel: "", version: "" };
let tab = "messages";
let home = ""; // the Home tab as it was drawn
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
  tab = "messages";
  clear();
  composer.forget();
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
    return result.ok;
  } catch {
    complain("That did not work. The program's log says why.");
    return false;
  }
}

// Press or choose something: the fields beside it go along.
async function use(node, block_id, action_id, value) {
  const root = node.closest("[data-ts], [data-view]");
  const { ts, view: id } = root.dataset;
  for (const entry of heldBack(root)) if (!(await send("use", { ts, view: id, ...entry }))) return;
  await send("use", { ts, view: id, block_id, action_id, value });
}

async function turnTo(wanted) {
  tab = wanted;
  composer.forget();
  showTab();
  if (tab === "messages") toEnd();
  await send("open", { tab });
}

function showTab(known = true) {
  const atHome = known && tab === "home";
  $("home").hidden = !atHome;
  $("messages").hidden = $("composer").hidden = atHome;
  for (const each of ["messages", "home"]) $(`tab-${each}`).setAttribute("aria-current", each === tab ? "page" : "false");
}

function complain(sentence) {
  const stay = atEnd();
  $("error").textContent = sentence;
  $("modal-error").textContent = $("modal").open ? sentence : "";
  if (stay) toEnd();
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
  showMessages(state, use, send);
  showHome(state);
  modal.showModal(state.modal, state.names, use);
}

function showHome({ home: published, names, has_home, channel }) {
  $("tabs").hidden = !has_home || channel !== "";
  showTab(!$("tabs").hidden);
  const signature = JSON.stringify(published);
  if (signature === home) return;
  home = signature;
  const focused = $("home").contains(document.activeElement);
  $("home").dataset.view = published?.id ?? "";
  const empty = element("p", { class: "empty quiet" }, "Nothing here yet.");
  $("home").replaceChildren(...(published ? blocks(published, names, use) : [empty]));
  if (focused) $("home").focus();
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

$("person").addEventListener("change", (event) => go(event.target.value, ""));
$("skips").addEventListener("click", async ({ target }) => {
  if (!target.dataset.hours || target.getAttribute("aria-disabled")) return;
  const buttons = [...$("skips").children];
  buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
  await send("skip", { hours: Number(target.dataset.hours) });
  buttons.forEach((button) => button.removeAttribute("aria-disabled"));
});
$("tab-messages").addEventListener("click", () => turnTo("messages"));
$("tab-home").addEventListener("click", () => turnTo("home"));
composer.listen(send);
modal.listen(send);
follow();
