// Block Kit as elements; `use(node, block_id, action_id, value)` is called for what the bot is to hear of.

import { chart } from "./chart.js";
import { field, input } from "./fields.js";
import { element, mrkdwn } from "./text.js";

export function blocks(place, names, use) {
  if (!place.blocks.length) return [element("div", { class: "text" }, mrkdwn(place.text ?? "", names))];
  const errors = place.errors ?? {};
  return place.blocks.map((block) => (DRAW[block.type] ?? unknown)(block, names, use, errors[block.block_id]));
}

const DRAW = {
  actions: (block, names, use) =>
    element(
      "div",
      { class: isScale(block) ? "actions scale" : "actions", role: "group" },
      block.elements.map((one) => control(one, block, names, use)),
    ),
  context: (block, names) =>
    element("div", { class: "context" }, block.elements.map((one) => element("span", {}, piece(one, names)))),
  data_visualization: (block) => chart(block),
  divider: () => element("hr"),
  header: (block) => element("h2", {}, block.text.text),
  image: (block) => element("p", { class: "image" }, `Image: ${block.alt_text}`),
  input: (block, names, use, error) => input(block, use, error),
  markdown: (block, names) => element("div", { class: "text" }, mrkdwn(toMrkdwn(block.text), names)),
  rich_text: (block, names) => element("div", { class: "text" }, block.elements.map((one) => rich(one, names))),
  section: (block, names, use) =>
    element(
      "div",
      { class: "section" },
      element(
        "div",
        {},
        block.text ? element("div", { class: "text" }, piece(block.text, names)) : null,
        block.fields
          ? element("div", { class: "fields" }, block.fields.map((field) => element("div", {}, piece(field, names))))
          : null,
      ),
      block.accessory ? control(block.accessory, block, names, use) : null,
    ),
};

function unknown(block) {
  return element("p", { class: "image" }, `(${block.type})`);
}

function isScale(block) {
  return block.elements.length > 7 && block.elements.every((one) => one.type === "button" && one.text.text.length <= 2);
}

function piece(one, names) {
  if (one.type === "image") return `Image: ${one.alt_text}`;
  return one.type === "mrkdwn" ? mrkdwn(one.text, names, one.verbatim) : one.text;
}

function control(one, block, names, use) {
  if (one.type === "button") {
    const properties = {
      type: "button",
      class: one.style,
      "data-action": one.action_id,
      "aria-label": one.accessibility_label,
      onclick: ({ currentTarget }) => use(currentTarget, block.block_id, one.action_id),
    };
    return element("button", properties, one.text.text);
  }
  if (one.type === "image" || one.type === "mrkdwn" || one.type === "plain_text") return element("span", {}, piece(one, names));
  return field(one, block, use);
}

function rich(one, names) {
  if (one.type === "rich_text_list") return element("ul", {}, one.elements.map((item) => element("li", {}, rich(item, names))));
  if (one.type === "user") return `@${names[one.user_id] ?? one.user_id}`;
  if (one.type === "emoji") return `:${one.name}:`;
  if (one.elements) return element("div", {}, one.elements.map((inner) => rich(inner, names)));
  return one.text ?? one.url ?? "";
}

function toMrkdwn(text) {
  return text.replace(/\*\*(.+?)\*\*/g, "*$1*").replace(/^#{1,6} (.+)$/gm, "*$1*").replace(/^[-*] /gm, "• ");
}
