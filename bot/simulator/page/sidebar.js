// Whom one plays, and the conversations they have, with how much of each is new to them.

import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
let shown = "";

export function showPeople({ people, person }) {
  const called = ({ name, role }) => (role ? `${name}, ${role}` : name);
  const options = people.map((one) => element("option", { value: one.id, selected: one.id === person }, called(one)));
  const before = [...$("person").options].map((option) => option.value + option.text).join();
  if (before !== options.map((option) => option.value + option.text).join()) $("person").replaceChildren(...options);
  $("person").value = person;
  $("about").textContent = people.find(({ id }) => id === person).about;
}

export function showChannels({ channels, channel, person }, go) {
  const focused = document.activeElement?.dataset?.channel;
  const item = ({ id, name, unread }) => {
    const properties = { type: "button", "data-channel": id, onclick: () => go(person, id), "aria-current": id === channel && "page" };
    const news = unread ? [element("span", { class: "count" }, String(unread), element("span", { class: "hidden" }, " new"))] : [];
    return element("li", {}, element("button", properties, element("span", { class: "name" }, name), news));
  };
  const section = (title, list) =>
    list.length ? [element("h2", {}, title), element("ul", {}, list.map(item))] : [];
  const [places, apps] = [channels.filter(({ id }) => id), channels.filter(({ id }) => !id)];
  $("channels").replaceChildren(...section("Channels", places), ...section("Apps", apps));
  const current = `${person} ${channel}`;
  if (current !== shown) requestAnimationFrame(bringIntoView); // once the tabs are there, beside which it stands on a phone
  shown = current;
  if (focused !== undefined) $("channels").querySelector(`[data-channel="${CSS.escape(focused)}"]`)?.focus();
}

function bringIntoView() {
  $("channels").querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
