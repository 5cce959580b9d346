// Slack's mrkdwn, mentions and date tokens, as one person reads them.
import { h, link } from "./dom.js";

const EMOJI = {
  white_check_mark: "✅", heavy_check_mark: "✔️", x: "❌", no_entry: "⛔", no_entry_sign: "🚫", warning: "⚠️",
  hourglass: "⌛", hourglass_flowing_sand: "⏳", rocket: "🚀", eyes: "👀", wave: "👋", tada: "🎉", lock: "🔒",
  unlock: "🔓", rotating_light: "🚨", red_circle: "🔴", large_green_circle: "🟢", green_circle: "🟢",
  large_yellow_circle: "🟡", large_blue_circle: "🔵", white_circle: "⚪", bell: "🔔", memo: "📝", pushpin: "📌",
  arrow_right: "➡️", arrows_counterclockwise: "🔄", question: "❓", information_source: "ℹ️", bulb: "💡",
  octagonal_sign: "🛑", fire: "🔥", thumbsup: "👍", "+1": "👍", thumbsdown: "👎", "-1": "👎", link: "🔗", clock1: "🕐",
  double_vertical_bar: "⏸️", black_square_for_stop: "⏹️", arrow_forward: "▶️", raised_hand: "✋", hand: "✋", package: "📦",
  snowflake: "❄️", heavy_minus_sign: "➖", leftwards_arrow_with_hook: "↩️", wrench: "🔧",
  speech_balloon: "💬", handshake: "🤝", bust_in_silhouette: "👤",
};
const INLINE = /`[^`\n]+`|<[^<>\n]+>|\*[^*\n]+\*|_[^_\n]+_|~[^~\n]+~|:[a-z0-9_+-]+:/g;
const PAIRS = { "*": "strong", _: "em", "~": "s" };

const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function lines(text) {
  return plain(text).split("\n").flatMap((line, at) => (at ? [h("br"), line] : [line]));
}

export function mrkdwn(text, view) {
  return text.split("```").map((part, at, all) => {
    if (at % 2 && at < all.length - 1) return h("pre", {}, plain(part.replace(/^\n|\n$/g, "")));
    const shown = at % 2 ? "```" + part : part;
    return quoted(at ? shown.replace(/^\n/, "") : shown, view);
  });
}

function quoted(text, view) {
  const nodes = [];
  let quote = [];
  let other = [];
  const flush = () => {
    if (quote.length) nodes.push(h("blockquote", {}, inline(quote.join("\n"), view)));
    if (other.length) nodes.push(...inline(other.join("\n"), view));
    quote = [];
    other = [];
  };
  for (const line of text.split("\n")) {
    const isQuote = line.startsWith("&gt;");
    if (isQuote ? other.length : quote.length) flush();
    (isQuote ? quote : other).push(isQuote ? line.replace(/^&gt; ?/, "") : line);
  }
  flush();
  return nodes;
}

function inline(text, view) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index < from) continue;
    const node = token(found[0], text, found.index, view);
    if (!node) continue;
    nodes.push(...lines(text.slice(from, found.index)), node);
    from = found.index + found[0].length;
  }
  nodes.push(...lines(text.slice(from)));
  return nodes;
}

function token(piece, text, at, view) {
  const inner = piece.slice(1, -1);
  if (piece[0] === "`") return h("code", {}, plain(inner));
  if (piece[0] === "<") return angle(inner, view);
  if (piece[0] === ":") return EMOJI[inner] ? h("span", { role: "img", "aria-label": inner }, EMOJI[inner]) : undefined;
  const open = /\w/.test(text[at - 1] || " ") || /\w/.test(text[at + piece.length] || " ");
  return open || inner !== inner.trim() ? undefined : h(PAIRS[piece[0]], {}, inline(inner, view));
}

function angle(inner, view) {
  const bar = inner.indexOf("|");
  const [what, label] = bar < 0 ? [inner, ""] : [inner.slice(0, bar), inner.slice(bar + 1)];
  if (what[0] === "@") return mention(what.slice(1), label, view);
  if (what[0] === "#") return channel(what.slice(1), label, view);
  if (what.startsWith("!date^")) return moment(what, label, view);
  if (what.startsWith("!subteam^")) return group(what.split("^")[1], label, view);
  if (what[0] === "!") return h("span", { class: "mention loud" }, "@" + plain(label || what.slice(1)));
  return link(plain(what), plain(label || what.replace(/^mailto:/, "")));
}

function mention(id, label, view) {
  const person = [...view.people, view.bot].find((one) => one.id === id);
  return h("span", { class: id === view.me.id ? "mention mine" : "mention" }, "@" + (person?.name || plain(label || id)));
}

function group(id, label, view) {
  const found = view.groups.find((one) => one.id === id);
  const mine = found && view.me.groups.includes(found.handle);
  return h("span", { class: mine ? "mention mine" : "mention" }, found ? "@" + found.handle : plain(label || id));
}

function channel(id, label, view) {
  const room = view.rooms.find((one) => one.id === id);
  const name = "#" + (room?.name || plain(label || id));
  return room
    ? h("button", { class: "mention", type: "button", click: () => view.go(id) }, name)
    : h("span", { class: "mention" }, name);
}

const parts = (zone, options) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });

function day(date, zone) {
  return parts(zone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(date);
}

export function pretty(date, zone, options) {
  const names = [["today", 0], ["yesterday", -1], ["tomorrow", 1]];
  const near = names.find(([, days]) => day(new Date(Date.now() + days * 86400e3), zone) === day(date, zone));
  return near ? near[0] : parts(zone, options).format(date);
}

export const time = (date, zone) => parts(zone, { hour: "2-digit", minute: "2-digit" }).format(date);

export const LONG = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
const FULL = { day: "numeric", month: "long", year: "numeric" };
const SHORT = { day: "numeric", month: "short", year: "numeric" };

function ago(date) {
  const minutes = Math.round((date - Date.now()) / 60e3);
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  return Math.abs(minutes) < 1440
    ? relative.format(Math.round(minutes / 60), "hour")
    : relative.format(Math.round(minutes / 1440), "day");
}

const TOKENS = {
  date_num: (date, zone) => day(date, zone).split("/").reverse().join("-"),
  date: (date, zone) => parts(zone, FULL).format(date),
  date_short: (date, zone) => parts(zone, SHORT).format(date),
  date_long: (date, zone) => parts(zone, LONG).format(date),
  date_pretty: (date, zone) => pretty(date, zone, FULL),
  date_short_pretty: (date, zone) => pretty(date, zone, SHORT),
  date_long_pretty: (date, zone) => pretty(date, zone, LONG),
  day_divider_pretty: (date, zone) => pretty(date, zone, LONG),
  time,
  time_secs: (date, zone) => parts(zone, { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(date),
  ago,
};

export function dateText(seconds, format, fallback, zone) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return fallback;
  return format.replace(/\{(\w+)\}/g, (whole, name) => (TOKENS[name] ? TOKENS[name](date, zone) : whole));
}

function moment(what, fallback, view) {
  const [, seconds, format, target] = what.split("^");
  const shown = dateText(Number(seconds), plain(format || "{date} {time}"), plain(fallback), view.me.zone);
  const node = h("time", { title: `${plain(fallback)} (shown in ${view.me.zone})` }, shown);
  return target ? link(plain(target), node) : node;
}

// A text object: mrkdwn is read, plain text is not (emoji names are).
export function words(object, view) {
  if (!object) return [];
  if (object.type === "mrkdwn") return mrkdwn(object.text, view);
  const shown = object.text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => EMOJI[name] || whole);
  return shown.split("\n").flatMap((line, at) => (at ? [h("br"), line] : [line]));
}

// What a wall clock in that zone shows, as seconds since 1970.
export function zoned(local, zone) {
  const asUtc = Date.parse(local + "Z");
  const off = (instant) => Date.parse(wall(instant, zone) + "Z") - instant;
  const first = asUtc - off(asUtc);
  return Math.floor((asUtc - off(first)) / 1000);
}

export function wall(instant, zone) {
  const f = Object.fromEntries(
    parts(zone, { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
      .formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  return `${f.year}-${f.month}-${f.day}T${f.hour}:${f.minute}`;
}
