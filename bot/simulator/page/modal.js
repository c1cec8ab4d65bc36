// The modal: a dialog of the browser, which keeps the focus inside and gives it back.

import { blocks } from "./blocks.js";
import { heldBack } from "./fields.js";

const $ = (id) => document.getElementById(id);
let drawn = "";
let shown = "";

export function showModal(modal, names, use) {
  const dialog = $("modal");
  if (!modal) {
    drawn = shown = "";
    if (dialog.open) dialog.close();
    $("modal-blocks").replaceChildren();
    return;
  }
  const signature = JSON.stringify([modal.id, modal.hash, modal.errors]);
  if (signature === drawn) return; // what is being typed stays
  drawn = signature;
  const before = shown === modal.id ? document.activeElement?.dataset : null; // what is written over keeps its place
  shown = modal.id;
  $("modal-title").textContent = modal.title;
  $("modal-blocks").dataset.view = modal.id;
  $("modal-blocks").replaceChildren(...blocks(modal, names, use));
  $("modal-error").textContent = "";
  $("modal-close").textContent = modal.close ?? "Cancel";
  $("modal-submit").textContent = modal.submit ?? "";
  $("modal-submit").hidden = !modal.submit;
  if (!dialog.open) dialog.showModal();
  const fields = "input, textarea, select, button";
  const same = [...$("modal-blocks").querySelectorAll(fields)].find((one) => before?.action && one.dataset.action === before.action);
  (dialog.querySelector("[aria-invalid]") ?? same ?? $("modal-blocks").querySelector(fields) ?? $("modal-close")).focus();
}

export function listen(send) {
  const close = () => send("close", { view: shown });
  $("modal").addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  $("modal-close").addEventListener("click", close);
  $("modal-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    for (const entry of heldBack($("modal-blocks"))) if (!(await send("use", { view: shown, ...entry }))) return;
    await send("submit", { view: shown });
  });
}
