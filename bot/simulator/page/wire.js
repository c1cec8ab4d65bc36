// For the curious: what passes between Slack and the bot, and the trouble that can be made there.

import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
const MOST = 100;
let newest = 0;
let isAsking = false;

export function listen(send) {
  $("wire").addEventListener("toggle", showWire);
  $("kinds").addEventListener("click", async ({ target }) => {
    if (!target.dataset.kind || target.getAttribute("aria-disabled")) return;
    target.setAttribute("aria-disabled", "true");
    await send("trouble", { kind: target.dataset.kind });
    target.removeAttribute("aria-disabled");
  });
}

export function showTroubles(troubles) {
  if ($("kinds").childElementCount) return;
  const item = ({ kind, label, why }) =>
    element("li", {}, element("button", { type: "button", "data-kind": kind }, label), element("p", { class: "quiet" }, why));
  $("kinds").replaceChildren(...troubles.map(item));
}

export async function showWire() {
  if (!$("wire").open || isAsking) return;
  isAsking = true;
  try {
    const answer = await fetch(`/page/wire?after=${newest}`);
    for (const one of (await answer.json()).passed) {
      newest = one.number;
      $("passed").prepend(item(one));
    }
    while ($("passed").childElementCount > MOST) $("passed").lastChild.remove();
  } finally {
    isAsking = false;
  }
}

function item({ at, to_app, what, outcome, payload }) {
  const way = to_app ? "to the bot" : "from the bot";
  const head = element("summary", {}, element("span", { class: "quiet" }, `${at} ${way} `), what, element("span", { class: "quiet" }, ` ${outcome}`));
  return element("li", {}, element("details", {}, head, element("pre", { tabindex: "0" }, payload)));
}
