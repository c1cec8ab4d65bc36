// One page, one person at a time: ask for news, draw what changed, send what was done.

import { blocks } from "./blocks.js";
import { Composer } from "./composer.js";
import { heldBack } from "./fields.js";
import * as commands from "./commands.js";
import * as guide from "./guide.js";
import { Log } from "./messages.js";
import * as modal from "./modal.js";
import { showChannels, showPeople } from "./sidebar.js";
import { element } from "./text.js";
import * as thread from "./thread.js";
import * as wire from "./wire.js";

const $ = (id) => document.getElementById(id);
const [person = "", channel = "", opened = ""] = location.hash.slice(1).split("/"); // as it was before the page was loaded anew
let view = { person, channel, thread: opened, version: "" };
let tab = "messages";
let home = ""; // the Home tab as it was drawn
let waiting = new AbortController();
// Of what this tab asks only the newest counts, also after it was loaded anew: what is left of the others reads nothing.
const page = (sessionStorage.page ??= Math.random().toString(36));
let asked = Date.now();
const composer = new Composer($("composer"), {
  post: (text) => send("say", { text }),
  change: (ts, text) => send("edit", { ts, text }),
});
const log = new Log($("messages"), { use, send, open: openThread, edit: (message) => composer.edit(message) });

async function follow() {
  for (;;) {
    try {
      const query = new URLSearchParams({ person: view.person, channel: view.channel, thread: view.thread, since: view.version, page, asked: ++asked });
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

function go(person, channel, types = "") {
  view = { person, channel, thread: "", version: "" };
  tab = "messages";
  log.clear();
  thread.leave();
  composer.forget();
  complain("");
  waiting.abort();
  commands.hide();
  if (!types) return;
  $("text").value = types;
  $("text").focus();
}

// Another thread, or none, beside the same conversation.
function turn(ts) {
  view = { ...view, thread: ts, version: "" };
  waiting.abort();
}

function openThread(ts, isWriting = false) {
  thread.expect(isWriting);
  turn(ts);
}

async function send(deed, wishes) {
  complain("");
  if (deed === "say") log.hold();
  else if (deed === "reply") thread.hold();
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
  if (ts) (thread.has(root) ? thread : log).hold(ts);
  for (const entry of heldBack(root)) if (!(await send("use", { ts, view: id, ...entry }))) return;
  await send("use", { ts, view: id, block_id, action_id, value });
}

async function turnTo(wanted) {
  tab = wanted;
  composer.forget();
  showTab();
  if (tab === "messages") log.toEnd();
  await send("open", { tab });
}

function showTab(known = true) {
  const atHome = known && tab === "home";
  $("home").hidden = !atHome;
  $("messages").hidden = $("composer").hidden = atHome;
  for (const each of ["messages", "home"]) $(`tab-${each}`).setAttribute("aria-current", each === tab ? "page" : "false");
}

function complain(sentence) {
  const stay = log.atEnd();
  $("error").textContent = $("thread").hidden ? sentence : "";
  $("thread-error").textContent = $("thread").hidden ? "" : sentence;
  $("modal-error").textContent = $("modal").open ? sentence : "";
  if (stay) log.toEnd();
}

function show(state) {
  if (!state.person) return;
  view = { person: state.person, channel: state.channel, thread: state.thread?.ts ?? "", version: state.version };
  if ($("error").dataset.lost) complain("");
  $("banner").textContent = state.banner;
  $("banner").hidden = !state.banner;
  $("now").textContent = state.now;
  $("zone").textContent = state.zone;
  history.replaceState(null, "", `#${state.person}/${state.channel}/${view.thread}`);
  guide.showGuide(state);
  commands.know(state.commands);
  wire.showTroubles(state.troubles);
  wire.showWire();
  showPeople(state);
  showChannels(state, go);
  showPlace(state);
  log.show(state, state.names);
  thread.showThread(state.thread, $("title").textContent, state.names);
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

function showPlace({ channels, channel, bot, commands: known }) {
  const { name } = channels.find(({ id }) => id === channel);
  $("title").textContent = name;
  $("text").placeholder = `Message ${name}`;
  const names = known.map((command) => command.name).join(", ");
  $("hint").textContent = `A line that begins with / is a command: ${names}. Talking to ${bot} works in its own conversation.`;
}

$("person").addEventListener("change", (event) => go(event.target.value, ""));
$("tab-messages").addEventListener("click", () => turnTo("messages"));
$("tab-home").addEventListener("click", () => turnTo("home"));
thread.listen({ turn, send, use });
commands.listen();
guide.listen({ go, send, closeThread: () => (turn(""), thread.leave()) });
wire.listen(send);
modal.listen(send);
follow();
