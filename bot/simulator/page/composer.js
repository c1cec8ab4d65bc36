// A message box, which also takes the new wording of a message.

import { unescape } from "./text.js";

export class Composer {
  // `post(text)` and `change(ts, text)` say whether it worked.
  constructor(form, { post, change }) {
    this.box = form.querySelector("textarea");
    this.line = form.querySelector(".task");
    this.editing = null; // the `ts` of the message that is being written anew
    form.querySelector(".cancel").addEventListener("click", () => {
      this.forget();
      this.box.focus();
    });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const [text, ts] = [this.box.value.trim(), this.editing];
      this.forget();
      this.box.value = "";
      if (text && !(await (ts ? change(ts, text) : post(text))) && !ts && !this.box.value) this.box.value = text;
    });
    this.box.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.editing) {
        this.forget();
        event.stopPropagation();
      }
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
  }

  edit({ ts, text }) {
    this.editing = ts;
    this.line.hidden = false;
    this.box.value = unescape(text);
    this.box.focus();
  }

  forget() {
    if (!this.editing) return;
    this.editing = null;
    this.line.hidden = true;
    this.box.value = "";
  }
}
