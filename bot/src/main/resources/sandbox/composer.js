// The box at the bottom: one line to type in, one file, and the usage line while a command grows.
import { attach, fill, h, send } from "./dom.js";

const soon = (milliseconds, act) => {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...given), milliseconds);
  };
};

export function composer(view, { name, hint, thread }) {
  let file;
  const usage = h("p", { class: "usage", id: `${name}-usage`, "aria-live": "polite" });
  const chip = h("span", { class: "chip", hidden: true });
  const box = h("textarea", {
    id: name, rows: 1, placeholder: hint(), "aria-label": hint(), "aria-describedby": `${name}-usage`, autocomplete: "off", spellcheck: "false",
    input: () => { grow(); ask(); },
    keydown: (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      say();
    },
  });
  const grow = () => {
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`;
  };
  const ask = soon(120, async () => {
    const text = box.value;
    if (thread || !text.startsWith("/")) return fill(usage);
    const at = `/sandbox/usage?as=${view.me.id}&text=${encodeURIComponent(text)}`;
    const { line } = await fetch(at).then((answer) => answer.json()).catch(() => ({ line: "" }));
    if (box.value === text) fill(usage, line);
  });
  const drop = () => {
    file = undefined;
    picker.value = "";
    chip.hidden = true;
  };
  const picker = h("input", {
    type: "file", id: `${name}-file`, "aria-label": "Attach a file", change: async () => {
      file = picker.files[0] && (await attach(view.me.id, picker.files[0]));
      chip.hidden = !file;
      if (file) fill(chip, `▤ ${file.name} `, h("button", { type: "button", class: "quiet", "aria-label": `Remove ${file.name}`, click: drop }, "✕"));
    },
  });
  async function say() {
    const text = box.value;
    if (!text.trim() && !file) return;
    const files = file ? [file.id] : [];
    box.value = "";
    fill(usage);
    grow();
    drop();
    const taken = await send("say", view.me.id, { room: view.room, text, thread: thread && view.thread, files });
    if (!taken && !box.value) box.value = text;
  }
  const node = h("form", { class: "composer", submit: (event) => { event.preventDefault(); say(); } }, chip,
    h("div", { class: "line" },
      h("label", { class: "pick quiet", for: `${name}-file`, title: "Attach a file" }, "+", picker), box,
      h("button", { type: "submit", class: "button primary", "aria-label": "Send" }, "➤")),
    usage);
  return {
    node,
    hint: () => { box.placeholder = hint(); box.setAttribute("aria-label", hint()); },
    put: (text) => { box.value = text; grow(); box.focus(); ask(); },
    focus: () => box.focus(),
  };
}
