// Fields and menus. Those of input blocks are held back until a button beside them is pressed, as Slack does.

import { element } from "./text.js";

let serial = 0;

// `use(node, block_id, action_id, value)` is called for what the bot hears of at once.
export function field(one, block, use, marks = {}) {
  const held = block.type === "input" && !block.dispatch_action;
  const properties = {
    "data-block": block.block_id,
    "data-action": one.action_id,
    "data-held": held,
    onchange: held ? undefined : ({ currentTarget }) => use(currentTarget, block.block_id, one.action_id, value(currentTarget)),
    ...marks,
  };
  if (one.type === "radio_buttons" || one.type === "checkboxes" || one.type.startsWith("multi_")) return choices(one, properties);
  if (one.type === "plain_text_input") return text(one, properties);
  if (one.type === "datepicker" || one.type === "timepicker") {
    const type = one.type === "datepicker" ? "date" : "time";
    return element("input", { type, value: one.initial_date ?? one.initial_time ?? "", ...properties });
  }
  return menu(one, properties);
}

export function value(node) {
  if (node.tagName === "FIELDSET") {
    const ticked = [...node.querySelectorAll("input:checked")].map((box) => box.value);
    return node.dataset.many !== undefined ? ticked : (ticked[0] ?? null);
  }
  return node.value || null;
}

export function heldBack(root) {
  return [...root.querySelectorAll("[data-held]")].map((node) => ({
    block_id: node.dataset.block,
    action_id: node.dataset.action,
    value: value(node),
  }));
}

// An input block: label, field, hint and what is wrong with it.
export function input(block, use, error) {
  const id = `field${++serial}`;
  const one = block.element;
  const label = [block.label.text, block.optional ? element("span", { class: "quiet" }, " (optional)") : null];
  const hint = block.hint ? element("p", { id: `${id}-hint`, class: "quiet" }, block.hint.text) : null;
  const wrong = error ? element("p", { id: `${id}-error`, class: "wrong" }, error) : null;
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const marks = { id, "aria-describedby": described, "aria-invalid": wrong ? "true" : undefined };
  const made = field(one, block, use, marks);
  if (made.tagName === "FIELDSET") made.prepend(element("legend", {}, label));
  const above = made.tagName === "FIELDSET" ? null : element("label", { for: id }, label);
  return element("div", { class: "input" }, above, made, hint, wrong);
}

function text(one, properties) {
  const shared = { ...properties, placeholder: one.placeholder?.text };
  if (one.multiline) return element("textarea", { rows: "3", ...shared }, one.initial_value ?? "");
  return element("input", { type: "text", value: one.initial_value ?? "", ...shared });
}

// What can be chosen, as [value, label, chosen, what it means]: the app's own options by their text, what Slack offers by id.
function listed(one) {
  if (one.choices) {
    const ids = [one.initial_user, one.initial_conversation, one.initial_channel]
      .concat(one.initial_users, one.initial_conversations, one.initial_channels);
    return Object.entries(one.choices).map(([id, name]) => [id, name, ids.includes(id)]);
  }
  const options = [...(one.options ?? []), ...(one.option_groups ?? []).flatMap((group) => group.options)];
  const chosen = new Set([...(one.initial_options ?? []), one.initial_option].map((option) => option?.text.text));
  return options.map(({ text: { text }, description }) => [text, text, chosen.has(text), description?.text]);
}

function choices(one, properties) {
  const many = one.type !== "radio_buttons";
  const name = `choice${++serial}`;
  const boxes = listed(one).map(([value, label, checked, meaning]) =>
    element(
      "label",
      {},
      element("input", { type: many ? "checkbox" : "radio", name, value, checked }),
      ` ${label}`,
      meaning ? element("span", { class: "quiet meaning" }, meaning) : null,
    ),
  );
  const shown = one.type.startsWith("multi_") ? element("div", { class: "scrolls" }, boxes) : boxes;
  return element("fieldset", { "data-many": many, ...properties }, shown);
}

function menu(one, properties) {
  const options = listed(one);
  const usable = options.length > 0;
  const name = one.placeholder?.text ?? (one.type === "overflow" ? "More" : "Choose");
  const title = usable ? undefined : "Nothing to choose";
  const named = { "aria-label": properties.id ? undefined : (title ?? name), title, disabled: !usable };
  const shown = options.map(([value, label, selected]) => element("option", { value, selected }, label));
  return element("select", { ...properties, ...named }, element("option", { value: "" }, name), shown);
}
