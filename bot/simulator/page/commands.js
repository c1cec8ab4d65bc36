// The list of commands that shows while one is being typed, from what the app's manifest says may follow them.

import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
let lines = [];

export function know(commands) {
  lines = commands.flatMap(({ name, hint }) => (hint ? hint.split("|").map((part) => `${name} ${part.trim()}`) : [name]));
}

export function listen() {
  $("text").addEventListener("input", show);
  $("text").addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  $("composer").addEventListener("submit", hide);
}

export function hide() {
  $("commands").hidden = true;
}

function show() {
  const typed = $("text").value.toLowerCase();
  const fitting = typed.startsWith("/") ? lines.filter((line) => line.toLowerCase().startsWith(typed) && line !== typed) : [];
  const choose = (line) => {
    $("text").value = line.split("@")[0];
    $("text").focus();
    hide();
  };
  const item = (line) => element("li", {}, element("button", { type: "button", onclick: () => choose(line) }, line));
  $("commands").replaceChildren(...fitting.map(item));
  $("commands").hidden = !fitting.length;
}
