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
  if (one.type === "radio_buttons" || one.type === "checkboxes") return choices(one, properties);
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
  if (node.multiple) return [...node.selectedOptions].map((option) => option.value);
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

function choices(one, properties) {
  const many = one.type === "checkboxes";
  const chosen = new Set((many ? (one.initial_options ?? []) : [one.initial_option]).map((option) => option?.text.text));
  const name = `choice${++serial}`;
  const boxes = one.options.map(({ text: { text: label } }) =>
    element(
      "label",
      {},
      element("input", { type: many ? "checkbox" : "radio", name, value: label, checked: chosen.has(label) }),
      ` ${label}`,
    ),
  );
  return element("fieldset", { "data-many": many, ...properties }, boxes);
}

function menu(one, properties) {
  const many = one.type === "multi_static_select";
  const options = [...(one.options ?? []), ...(one.option_groups ?? []).flatMap((group) => group.options)];
  const chosen = new Set((many ? (one.initial_options ?? []) : [one.initial_option]).map((option) => option?.text.text));
  const usable = options.length > 0;
  const name = one.placeholder?.text ?? (one.type === "overflow" ? "More" : "Choose");
  const listed = options.map(({ text: { text: label } }) => element("option", { value: label, selected: chosen.has(label) }, label));
  const title = usable ? undefined : "This menu cannot be used in the simulator";
  const named = { "aria-label": properties.id ? undefined : (title ?? name), title, disabled: !usable, multiple: many };
  return element("select", { ...properties, ...named }, many ? null : element("option", { value: "" }, name), listed);
}
