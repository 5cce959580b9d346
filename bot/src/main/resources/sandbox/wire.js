// "What just went over the wire": the last fifty requests and answers, newest first.
import { $, fill, h } from "./dom.js";
import { time } from "./text.js";

function tidy(text) {
  if (!text) return "(empty)";
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return /^[\w.%-]+=/.test(text) ? form(text) : text;
  }
}

function form(text) {
  return [...new URLSearchParams(text)]
    .map(([name, value]) => {
      try {
        return `${name}: ${/^[[{]/.test(value) ? JSON.stringify(JSON.parse(value), null, 2) : value}`;
      } catch {
        return `${name}: ${value}`;
      }
    })
    .join("\n");
}

function verdict(entry) {
  if (entry.status === 0) return ["bad", entry.answered];
  const error = /"ok":false,"error":"(\w+)"/.exec(entry.answered);
  if (error) return ["bad", `${entry.status} ${error[1]}`];
  return [entry.status < 300 ? "good" : "bad", String(entry.status)];
}

function exchange(entry, view) {
  const [kind, says] = verdict(entry);
  const body = h("div", { class: "bodies" });
  // Long bodies are laid out only when somebody looks.
  const unfold = (event) => {
    if (event.target.open && !body.firstChild) {
      fill(body, h("h4", {}, "sent"), h("pre", {}, tidy(entry.sent)), h("h4", {}, "answered"), h("pre", {}, tidy(entry.answered)));
    }
  };
  return h("li", {}, h("details", { toggle: unfold },
    h("summary", {},
      h("time", {}, time(new Date(entry.at), view.me.zone)),
      h("span", { class: entry.way === "to the bot" ? "way in" : "way out" }, entry.way),
      h("b", {}, entry.what), h("span", { class: kind }, says)),
    body));
}

export function showWire(view) {
  fill($("exchanges"), view.wire.map((entry) => exchange(entry, view)));
}

export function addWire(view, entry) {
  view.wire.unshift(entry);
  $("exchanges").prepend(exchange(entry, view));
  while (view.wire.length > 50) {
    view.wire.pop();
    $("exchanges").lastChild.remove();
  }
}
