// The form on top of everything, and the ones under it.
import { $, fill, h, send, toast } from "./dom.js";
import { render, required } from "./blocks.js";
import { words } from "./text.js";

const typed = new Map();
let shown = { id: undefined, own: {} };

export function valuesOf(viewId) {
  if (!typed.has(viewId)) typed.set(viewId, {});
  return typed.get(viewId);
}

export function showSheets(view) {
  const box = $("sheet");
  const top = view.sheets.at(-1);
  if (!top) {
    shown = { id: undefined, own: {} };
    if (box.open) box.close();
    return;
  }
  const fresh = shown.id !== top.view.id;
  const served = JSON.stringify(top.mistakes) !== "{}";
  if (fresh || served) shown = { id: top.view.id, own: {} };
  // Open first: opening moves the focus, and drawing puts it where it belongs.
  if (!box.open) box.showModal();
  draw(view, top, fresh);
}

function draw(view, { view: modal, mistakes }, fresh) {
  const box = $("sheet");
  const held = document.activeElement;
  const key = !fresh && box.contains(held) ? [held.dataset.block, held.dataset.action, held.selectionStart] : [];
  const values = valuesOf(modal.id);
  const all = { ...mistakes, ...shown.own };
  const submit = () => submitSheet(view, modal, values);
  const place = {
    view, values, mistakes: all, submit,
    press: (block, one) =>
      send("press", view.me.id, { view: modal.id, block: block.block_id, action: one.action_id, values }),
  };
  const below = view.sheets.length - 1;
  const whole = all[""];
  fill(box,
    h("header", {},
      h("h2", { id: "sheettitle" }, words(modal.title, view)),
      below > 0 && h("span", { class: "below" }, `on top of ${below} more`),
      h("button", { type: "button", class: "quiet", "aria-label": "Close", click: () => cancelSheet(view) }, "✕")),
    whole && h("p", { class: "mistake whole", role: "alert" }, whole),
    h("div", { class: "fields" }, render(modal.blocks, place)),
    h("footer", {},
      h("button", { type: "button", class: "button", click: () => cancelSheet(view) }, modal.close ? words(modal.close, view) : "Cancel"),
      modal.submit && h("button", { type: "button", id: "submit", class: "button primary", click: submit }, words(modal.submit, view))));
  box.dataset.below = String(Math.min(below, 2));
  focus(box, key, all, fresh);
}

function focus(box, [block, action, caret], mistakes, fresh) {
  const first = Object.keys(mistakes).find(Boolean);
  const find = (selector) => box.querySelector(`.fields ${selector}`);
  const node = first
    ? find(`[data-block="${CSS.escape(first)}"]`)
    : block ? find(`[data-block="${CSS.escape(block)}"][data-action="${CSS.escape(action)}"]`) : fresh && find("input, select, textarea");
  if (!node) return;
  node.focus();
  if (caret !== undefined && caret !== null && node.setSelectionRange && !first) node.setSelectionRange(caret, caret);
}

async function submitSheet(view, modal, values) {
  shown.own = required(modal.blocks, values);
  if (Object.keys(shown.own).length) return showSheets(view);
  const button = $("submit");
  if (!button || button.disabled) return;
  button.disabled = true;
  button.textContent = "Sending …";
  await send("submit", view.me.id, { view: modal.id, values });
  showSheets(view);
}

export function cancelSheet(view) {
  const top = view.sheets.at(-1);
  if (top) send("cancel", view.me.id, { view: top.view.id });
  else toast("Nothing is open.");
}
