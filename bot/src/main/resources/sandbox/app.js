// The page: who I am, where I am, and everything that arrives live.
import { $, fill, h, link, send } from "./dom.js";
import { render } from "./blocks.js";
import { cancelSheet, showSheets, valuesOf } from "./sheets.js";
import { replyTo, showPosts, showThread } from "./posts.js";
import { composer } from "./composer.js";
import { addWire, showWire } from "./wire.js";

const HOME = "home";
const asked = new URLSearchParams(location.search);
const me = asked.get("as") || "U0OPS1";
const windowId = (sessionStorage.windowId ??= Math.random().toString(36).slice(2));
const view = { go, openThread, fresh: true, thread: asked.get("thread") || undefined };
let boxes;
let pending = false;

async function load() {
  const answer = await fetch(`/sandbox/state?as=${encodeURIComponent(me)}`);
  if (!answer.ok) return fill(document.body, h("p", { class: "quietline" }, `Nobody here has the id ${me}. Try `, h("a", { href: "/sandbox?as=U0OPS1" }, "U0OPS1"), "."));
  Object.assign(view, await answer.json());
  const known = (id) => id === HOME || view.rooms.some((room) => room.id === id);
  const wanted = view.room || asked.get("channel") || localStorage[`room:${me}`];
  view.room = known(wanted) ? wanted : view.rooms[0].id;
  document.title = `${view.me.name} · ${view.team} (sandbox)`;
  if (!boxes) build();
  showWire(view);
  showSheets(view);
  draw();
}

function build() {
  boxes = {
    main: composer(view, { name: "say", hint: () => `Message ${nameOf(view.room)}, or type /ops` }),
    thread: composer(view, { name: "answer", hint: () => "Reply, or mention @signalbox", thread: true }),
  };
  fill($("composer"), boxes.main.node);
  fill($("threadcomposer"), boxes.thread.node);
  const message = view.posts.find((post) => post.ts === asked.get("message"));
  if (message && replyTo(message)) view.thread = message.thread_ts;
  if (message) setTimeout(() => document.querySelector(`[data-ts="${message.ts}"]`)?.scrollIntoView({ block: "center" }), 100);
  if (asked.get("type")) boxes.main.put(asked.get("type"));
  else boxes.main.focus();
  if (view.room === HOME) send("home", me, {});
}

function nameOf(id) {
  const room = view.rooms.find((one) => one.id === id);
  return !room ? "" : room.direct ? "Signalbox" : `#${room.name}`;
}

function go(id) {
  view.room = id;
  view.fresh = true;
  view.thread = undefined;
  localStorage[`room:${me}`] = id;
  if (id === HOME) send("home", me, {});
  remember();
  draw();
  if (id !== HOME) boxes.main.focus();
}

function openThread(ts) {
  view.thread = ts;
  remember();
  draw();
  (ts ? boxes.thread : boxes.main).focus();
}

// A reload and a second window see the same place.
function remember() {
  const now = new URLSearchParams({ as: me, channel: view.room });
  if (view.thread) now.set("thread", view.thread);
  history.replaceState(null, "", `/sandbox?${now}`);
}

// ---- drawing --------------------------------------------------------------------------------

function drawSoon() {
  if (pending) return;
  pending = true;
  requestAnimationFrame(() => { pending = false; draw(); });
}

function draw() {
  rail();
  head();
  const home = view.room === HOME;
  document.body.classList.toggle("athome", home);
  if (home) drawHome();
  else showPosts(view);
  showThread(view);
  boxes.main.hint();
  const { down, slow } = view.weather;
  $("storm").hidden = !down && !slow;
  fill($("storm"), down ? "Slack is down: the bot's calls are answered with 503." : slow ? "Slack is slow: each of the bot's calls waits." : "");
}

function drawHome() {
  const blocks = view.home?.blocks;
  const values = view.home ? valuesOf(view.home.id) : {};
  const press = (block, one) => send("press", me, { view: view.home.id, block: block.block_id, action: one.action_id, values });
  fill($("posts"), blocks
    ? h("div", { class: "home" }, render(blocks, { view, values, press }))
    : h("p", { class: "quietline" }, "The bot has not published a home for you yet."));
}

function unread(room) {
  if (room.id === view.room && document.visibilityState === "visible") {
    const last = view.posts.filter((post) => post.room === room.id).at(-1);
    if (last) localStorage[`read:${me}:${room.id}`] = last.ts;
    return false;
  }
  const read = localStorage[`read:${me}:${room.id}`] || "0";
  return view.posts.some((post) => post.room === room.id && post.user !== me && (!replyTo(post) || post.broadcast) && post.ts > read);
}

function entry(id, label, isUnread) {
  const current = view.room === id;
  return h("li", {}, h("button", { type: "button", class: isUnread ? "unread" : "", "aria-current": current ? "page" : undefined, click: () => go(id) },
    h("span", {}, label), isUnread && h("span", { class: "dot", role: "img", "aria-label": "unread" })));
}

const option = (person) => h("option", { value: person.id, selected: person.id === me },
  `${person.name} · ${person.groups.join(", ") || (person.guest ? "guest, no group" : "no group")}`);

function toggle(name, label) {
  const mine = JSON.parse(sessionStorage.weather || "{}");
  return h("label", {}, h("input", {
    type: "checkbox", id: `slack-${name}`, checked: mine[name],
    change: (event) => {
      sessionStorage.weather = JSON.stringify({ ...mine, [name]: event.target.checked });
      tellWeather();
    },
  }), label);
}

function tellWeather() {
  const mine = JSON.parse(sessionStorage.weather || "{}");
  return send("weather", me, { window: windowId, down: !!mine.down, slow: !!mine.slow });
}

function rail() {
  const held = document.activeElement?.id;
  const channels = view.rooms.filter((room) => !room.direct);
  const direct = view.rooms.filter((room) => room.direct);
  fill($("rail"),
    h("a", { class: "team", href: "/" }, h("strong", {}, view.team), h("span", { class: "badge" }, "SANDBOX")),
    h("label", { class: "who" }, "You are",
      h("select", { id: "who", change: (event) => location.assign(`/sandbox?as=${event.target.value}&channel=${view.room}`) }, view.people.map(option))),
    h("ul", {}, entry(HOME, "⌂  App Home", false)),
    h("h2", {}, "Channels"), h("ul", {}, channels.map((room) => entry(room.id, `#  ${room.name}`, unread(room)))),
    h("h2", {}, "Direct messages"), h("ul", {}, direct.map((room) => entry(room.id, "⇄  Signalbox", unread(room)))),
    h("fieldset", { class: "weather" }, h("legend", {}, "This window says"), toggle("down", "Slack is down"), toggle("slow", "Slack is slow")));
  if (held && $("rail").contains($(held))) $(held).focus();
}

function head() {
  const room = view.rooms.find((one) => one.id === view.room);
  const people = room && room.members.filter((id) => id !== view.bot.id).length;
  fill($("head"), h("h1", {}, room ? nameOf(view.room) : "App Home"),
    room && !room.direct && h("small", {}, `${people} people`),
    room && !room.bot && h("small", { class: "absent" }, "Signalbox is not in this channel: /invite @signalbox"),
    room && room.bookmarks.map((mark) => h("small", { class: "mark" }, link(mark.link, mark.title))));
}

// ---- live -----------------------------------------------------------------------------------

const HEARD = {
  post: ({ post }) => {
    const at = view.posts.findIndex((one) => one.ts === post.ts && one.room === post.room);
    if (at < 0) view.posts.push(post);
    else view.posts[at] = post;
  },
  gone: ({ room, ts }) => { view.posts = view.posts.filter((post) => post.room !== room || post.ts !== ts); },
  room: ({ room }) => { view.rooms = view.rooms.map((one) => (one.id === room.id ? room : one)); },
  home: (told) => { view.home = told.view; },
  weather: (told) => { view.weather = told; },
};

function hear(told) {
  if (told.type === "wire") return addWire(view, told.entry);
  if (told.type === "sheets") {
    view.sheets = told.sheets;
    return showSheets(view);
  }
  if (!HEARD[told.type]) return undefined;
  HEARD[told.type](told);
  return drawSoon();
}

// What happens while the state travels is kept and told after it.
function listen() {
  const stream = new EventSource(`/sandbox/stream?as=${encodeURIComponent(me)}&window=${windowId}`);
  let waiting = [];
  stream.addEventListener("message", (event) => {
    const told = JSON.parse(event.data);
    if (waiting) waiting.push(told);
    else hear(told);
  });
  stream.addEventListener("open", async () => {
    waiting = [];
    document.body.classList.remove("cut");
    await load();
    if (!boxes) return;
    if (sessionStorage.weather) tellWeather();
    const kept = waiting;
    waiting = undefined;
    kept.forEach(hear);
  });
  stream.addEventListener("error", () => {
    document.body.classList.add("cut");
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !document.querySelector("dialog[open]") && view.thread) openThread(undefined);
});
document.addEventListener("visibilitychange", () => boxes && drawSoon());
$("sheet").addEventListener("cancel", (event) => {
  event.preventDefault();
  if (view.sheets?.length) cancelSheet(view);
});
listen();
