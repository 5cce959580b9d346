// Messages in the middle, and one thread at the right.
import { $, fill, h, link, send } from "./dom.js";
import { render } from "./blocks.js";
import { LONG, mrkdwn, pretty, time } from "./text.js";

const SHOWN = 300;
const drawn = new Map();
const chosen = new Map();
const SLACKBOT = { id: "USLACKBOT", name: "Slackbot" };

const tint = (id) => `tint${[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 8}`;

export const replyTo = (post) => post.thread_ts && post.thread_ts !== post.ts;

export function author(post, view) {
  if (post.user === SLACKBOT.id) return SLACKBOT;
  return [...view.people, view.bot].find((one) => one.id === post.user) || { id: post.user, name: post.user };
}

// The same message keeps its node, so that focus and half-made choices survive what others do.
function node(post, view, inThread) {
  const replies = inThread ? [] : view.posts.filter((one) => one.thread_ts === post.ts && one.ts !== post.ts);
  const key = `${inThread}:${post.room}:${post.ts}`;
  const known = drawn.get(key);
  if (known && known.post === post && known.replies === replies.length) return known.node;
  const made = article(post, view, replies, inThread);
  drawn.set(key, { post, replies: replies.length, node: made });
  return made;
}

function article(post, view, replies, inThread) {
  const who = author(post, view);
  const isBot = who.id === view.bot.id;
  const at = new Date(Number(post.ts) * 1000);
  return h("article", { class: post.ephemeral ? "post whisper" : "post", "data-ts": post.ts, "aria-label": `${who.name}, ${time(at, view.me.zone)}` },
    h("span", { class: `face ${isBot ? "bot" : who === SLACKBOT ? "slackbot" : tint(who.id)}`, "aria-hidden": "true" },
      isBot ? "⇄" : who.name.split(" ").map((word) => word[0]).join("")),
    h("div", { class: "said" },
      post.ephemeral && h("p", { class: "only" }, "Only visible to you"),
      post.pinned && h("p", { class: "only" }, "★ Pinned"),
      replyTo(post) && !inThread && h("p", { class: "only" }, "replied to a thread"),
      h("p", { class: "byline" }, h("b", {}, who.name), (isBot || who === SLACKBOT) && h("span", { class: "app" }, "APP"),
        h("time", { title: at.toISOString() }, time(at, view.me.zone))),
      body(post, view),
      (post.files || []).map((file) => h("p", { class: "attached" }, picture(file), "▤ ", link(`/sandbox/files/${file.id}`, file.title), h("small", {}, ` ${file.size.toLocaleString("en")} bytes`))),
      replies.length > 0 && h("button", { type: "button", class: "replycount", click: () => view.openThread(post.ts) },
        `${replies.length} ${replies.length === 1 ? "reply" : "replies"}`)),
    !inThread && !post.ephemeral && h("button", { type: "button", class: "reply quiet", "aria-label": `Reply in thread to ${who.name}`, click: () => view.openThread(post.thread_ts || post.ts) }, "Reply"));
}

function picture(file) {
  return file.mimetype === "image/png" && h("img", { src: `/sandbox/files/${file.id}`, alt: file.alt_txt || file.title });
}

function body(post, view) {
  const edited = post.edited && h("span", { class: "edited" }, " (edited)");
  if (!post.blocks?.length) return h("div", { class: "words" }, mrkdwn(post.text, view), edited);
  if (!chosen.has(post.ts)) chosen.set(post.ts, {});
  const values = chosen.get(post.ts);
  const press = (block, one) =>
    send("press", view.me.id, { room: post.room, ts: post.ts, block: block.block_id, action: one.action_id, values });
  return h("div", { class: "words" }, render(post.blocks, { view, values, press }), edited);
}

export function showPosts(view) {
  const box = $("posts");
  const low = box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  const all = view.posts.filter((post) => post.room === view.room && (!replyTo(post) || post.broadcast || (post.ephemeral && view.thread !== post.thread_ts)));
  const nodes = [];
  let day = "";
  for (const post of all.slice(-SHOWN)) {
    const its = pretty(new Date(Number(post.ts) * 1000), view.me.zone, LONG);
    if (its !== day) nodes.push(h("h2", { class: "day" }, its[0].toUpperCase() + its.slice(1)));
    day = its;
    nodes.push(node(post, view, false));
  }
  const room = view.rooms.find((one) => one.id === view.room);
  if (!all.length && room) nodes.push(h("p", { class: "quietline" }, room.direct
    ? "This is between you and Signalbox. Looks are answered here; work is started in a channel."
    : `This is the beginning of #${room.name}. Type /ops to start.`));
  sync(box, nodes);
  if (low || view.fresh) box.scrollTop = box.scrollHeight;
  view.fresh = false;
}

export function showThread(view) {
  const pane = $("thread");
  const parent = view.posts.find((post) => post.ts === view.thread);
  pane.hidden = !parent;
  document.body.classList.toggle("threaded", !!parent);
  if (!parent) return;
  const room = view.rooms.find((one) => one.id === parent.room);
  fill($("threadhead"), h("h2", {}, "Thread"), h("small", {}, room.direct ? room.name : `#${room.name}`),
    h("button", { type: "button", class: "quiet", "aria-label": "Close thread", click: () => view.openThread(undefined) }, "✕"));
  const replies = view.posts.filter((post) => post.room === parent.room && replyTo(post) && post.thread_ts === parent.ts);
  const box = $("replies");
  const low = box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  sync(box, [node(parent, view, true), h("p", { class: "day" }, `${replies.length} ${replies.length === 1 ? "reply" : "replies"}`),
    ...replies.map((post) => node(post, view, true))]);
  if (low) box.scrollTop = box.scrollHeight;
}

// Puts the nodes in order and moves none that already stand right: a moved node loses its focus.
function sync(box, nodes) {
  const wanted = new Set(nodes);
  [...box.children].forEach((child) => wanted.has(child) || child.remove());
  nodes.forEach((each, at) => box.children[at] === each || box.insertBefore(each, box.children[at] || null));
}
