// The panel at the side: what there is to do, and what came of the last move of the clock. And the clock's buttons.

import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
const PHONE = matchMedia("(max-width: 700px)");
const AGAIN = "Really start over? What was done is gone.";
let go, send, closeThread, steps = "", entries = "", run = "", isEnding = false;

export function listen(act) {
  ({ go, send, closeThread } = act);
  $("panel-toggle").addEventListener("click", () => {
    const wanted = $("panel").hidden;
    if (wanted) closeThread();
    open(wanted);
  });
  $("skips-toggle").addEventListener("click", () => unfold($("skips-toggle").getAttribute("aria-expanded") !== "true"));
  $("skips").addEventListener("click", ({ target }) => {
    if (target.dataset.hours) move("skip", { hours: Number(target.dataset.hours) });
    else if (target.id === "next") move("move", {});
  });
  $("over").addEventListener("click", async () => {
    if ($("over").textContent !== AGAIN) $("over").textContent = AGAIN;
    else if ((isEnding = await send("over", {}))) $("over").textContent = "Setting the scene …";
  });
}

export function showGuide(state) {
  if (run && run !== state.run && (state.guide || !isEnding)) return location.replace(location.pathname);
  run = run || state.run;
  $("skips").hidden = $("skips-toggle").hidden = !state.can_skip;
  $("skips-toggle").textContent = state.now_short;
  $("next").hidden = !state.guide?.next;
  $("next").textContent = `Next: ${state.guide?.next}`;
  const known = $("panel-toggle").hidden;
  $("panel-toggle").hidden = !state.guide && !state.happened;
  if (known && !$("panel-toggle").hidden) open(isWanted(), false);
  if (state.guide) showSteps(state.guide.steps);
  else $("panel-toggle").textContent = "What happened";
  if (state.happened) showEntries(state.happened);
}

function showSteps(list) {
  const signature = JSON.stringify(list);
  if (signature === steps) return;
  steps = signature;
  const done = list.filter((step) => step.done).length;
  const next = list.findIndex((step) => !step.done);
  $("guide").hidden = false;
  $("panel-toggle").replaceChildren(
    element("strong", {}, element("span", { class: "long" }, "Guide "), `${done}/${list.length}`),
    element("span", { class: "next" }, next < 0 ? "That was all" : list[next].title),
  );
  const focused = $("steps").contains(document.activeElement);
  $("steps").replaceChildren(...list.map((step, index) => item(step, index, index === next)));
  if (focused) $("steps").querySelector("details[open] summary")?.focus();
}

function item(step, index, isNext) {
  if (step.done) return element("li", { class: "done" }, step.title, element("span", { class: "hidden" }, " (done)"));
  const press = () => (step.moves ? move("move", { step: index }, step) : leave(step));
  return element(
    "li",
    {},
    element(
      "details",
      { name: "step", open: isNext },
      element("summary", {}, step.title),
      element("p", { class: "quiet" }, step.why),
      element("button", { type: "button", class: isNext ? "primary" : undefined, onclick: press }, step.button),
    ),
  );
}

function showEntries({ from, to, entries: list, more }) {
  const signature = JSON.stringify([from, to, list]);
  if (signature === entries) return;
  entries = signature;
  $("happened").hidden = false;
  $("span").textContent = `From ${from} to ${to}.` + (list.length ? "" : " Nothing was said.");
  const line = (entry) =>
    element(
      "li",
      {},
      element("span", { class: "quiet" }, entry.at),
      element("button", { type: "button", onclick: () => leave(entry) }, entry.who),
      element("span", {}, entry.text),
    );
  $("entries").replaceChildren(...(more ? [element("li", { class: "quiet" }, `${more} earlier`)] : []), ...list.map(line));
}

function leave({ person, channel, types }) {
  if (PHONE.matches) open(false);
  go(person, channel, types);
}

async function move(deed, wishes, then) {
  const buttons = [...$("skips").children, ...$("steps").querySelectorAll("button")];
  if (buttons.some((button) => button.getAttribute("aria-disabled"))) return;
  document.body.dataset.moving = "yes";
  buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
  const isDone = await send(deed, wishes);
  buttons.forEach((button) => button.removeAttribute("aria-disabled"));
  unfold(false);
  if (isDone && then) leave(then);
  delete document.body.dataset.moving;
}

// There is one thing at the right side: while a thread stands there the panel is away, and it comes back afterwards.
export function giveWay(isAway) {
  if (!$("panel-toggle").hidden) open(!isAway && isWanted(), false);
}

function isWanted() {
  return sessionStorage.getItem("panel") !== "closed" && !PHONE.matches;
}

function open(wanted, keep = true) {
  $("panel").hidden = !wanted;
  $("panel-toggle").setAttribute("aria-expanded", String(wanted));
  if (keep) sessionStorage.setItem("panel", wanted ? "open" : "closed");
}

function unfold(wanted) {
  $("skips-toggle").setAttribute("aria-expanded", String(wanted));
}
