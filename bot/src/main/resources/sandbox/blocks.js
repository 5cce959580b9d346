// Blocks and what is pressed and filled in inside them. `place` says where they stand:
// {view, values, mistakes, press(block, action)}; values are kept by block and action.
import { h, link, safe, attach, toast } from "./dom.js";
import { words, wall, zoned, dateText } from "./text.js";

export function render(blocks, place) {
  return blocks.map((block) => {
    const kind = BLOCKS[block.type];
    return kind ? kind(block, place) : unknown(block.type);
  });
}

const unknown = (type) => h("div", { class: "unknown" }, `not shown here: ${type}`);

const BLOCKS = {
  header: (block, place) => h("h3", { class: "b-header" }, words(block.text, place.view)),
  divider: () => h("hr"),
  section,
  context: (block, place) => h("div", { class: "b-context" }, block.elements.map((one) => small(one, place))),
  actions: (block, place) => h("div", { class: "b-actions" }, block.elements.map((one) => element(one, block, place, true))),
  image: (block, place) => h("figure", {}, block.title && h("figcaption", {}, words(block.title, place.view)), picture(block)),
  rich_text: (block, place) => h("div", { class: "b-rich" }, block.elements.map((one) => rich(one, place))),
  table,
  input,
};

function section(block, place) {
  return h("div", { class: "b-section" },
    h("div", { class: "b-body" },
      block.text && h("div", {}, words(block.text, place.view)),
      block.fields && h("div", { class: "b-fields" }, block.fields.map((field) => h("div", {}, words(field, place.view))))),
    block.accessory && h("div", { class: "b-accessory" }, element(block.accessory, block, place, true)));
}

function small(one, place) {
  return one.type === "image" ? picture(one, "tiny") : h("span", {}, words(one, place.view));
}

// Pictures from elsewhere stay elsewhere: this page asks no network but its own.
function picture(block, kind) {
  const local = safe(block.image_url || "");
  const own = local && new URL(local).origin === location.origin;
  return own
    ? h("img", { src: local, alt: block.alt_text, class: kind })
    : h("span", { class: "picture", title: block.image_url }, `▨ ${block.alt_text}`);
}

function table(block, place) {
  const [head, ...rows] = block.rows;
  const settings = block.column_settings || [];
  const cell = (tag) => (one, at) => h(tag, { class: settings[at]?.align }, cellText(one, place));
  return h("div", { class: "b-table" }, h("table", {},
    h("thead", {}, h("tr", {}, head.map(cell("th")))),
    h("tbody", {}, rows.map((row) => h("tr", {}, row.map(cell("td")))))));
}

function cellText(one, place) {
  if (one.type === "rich_text") return one.elements.map((part) => rich(part, place));
  return one.type === "raw_text" || one.type === "raw_number" ? String(one.text ?? one.value ?? "") : unknown(one.type);
}

function rich(one, place) {
  const inner = () => one.elements.map((part) => run(part, place));
  switch (one.type) {
    case "rich_text_preformatted": return h("pre", {}, inner());
    case "rich_text_quote": return h("blockquote", {}, inner());
    case "rich_text_section": return h("div", {}, inner());
    case "rich_text_list":
      return h(one.style === "ordered" ? "ol" : "ul", {}, one.elements.map((item) => h("li", {}, rich(item, place))));
    default: return unknown(one.type);
  }
}

function run(part, place) {
  const view = place.view;
  const style = part.style || {};
  const bare = {
    text: () => part.text.split("\n").flatMap((line, at) => (at ? [h("br"), line] : [line])),
    link: () => [link(part.url, part.text || part.url)],
    user: () => words({ type: "mrkdwn", text: `<@${part.user_id}>` }, view),
    channel: () => words({ type: "mrkdwn", text: `<#${part.channel_id}>` }, view),
    usergroup: () => words({ type: "mrkdwn", text: `<!subteam^${part.usergroup_id}>` }, view),
    broadcast: () => [h("span", { class: "mention loud" }, "@" + part.range)],
    emoji: () => words({ type: "plain_text", text: `:${part.name}:` }, view),
    date: () => [dateText(part.timestamp, part.format, part.fallback, view.me.zone)],
  }[part.type];
  if (!bare) return unknown(part.type);
  return Object.entries({ code: "code", bold: "strong", italic: "em", strike: "s" })
    .reduce((inner, [name, tag]) => (style[name] ? [h(tag, {}, inner)] : inner), bare());
}

function input(block, place) {
  const id = `in-${block.block_id}`;
  const mistake = place.mistakes?.[block.block_id];
  const inner = block.element;
  const grouped = ["radio_buttons", "checkboxes"].includes(inner.type);
  const label = [words(block.label, place.view), block.optional && h("span", { class: "optional" }, " (optional)")];
  const described = [block.hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(" ") || undefined;
  const field = element(inner, block, place, !!block.dispatch_action, {
    id, "aria-describedby": described, "aria-invalid": mistake ? "true" : undefined, "aria-required": block.optional ? undefined : "true",
  });
  return h(grouped ? "fieldset" : "div", { class: mistake ? "b-input wrong" : "b-input" },
    h(grouped ? "legend" : "label", grouped ? {} : { for: id }, label),
    field,
    mistake && h("p", { class: "mistake", id: `${id}-mistake` }, mistake),
    block.hint && h("p", { class: "hint", id: `${id}-hint` }, words(block.hint, place.view)));
}

export function required(blocks, values) {
  const mistakes = {};
  for (const block of blocks.filter((one) => one.type === "input")) {
    const given = values[block.block_id]?.[block.element.action_id];
    const blank = given === undefined || given === null || given.length === 0 || (typeof given === "string" && !given.trim());
    const least = block.element.min_length || 0;
    if (blank && !block.optional) mistakes[block.block_id] = "Please complete this required field.";
    else if (!blank && given.length < least) mistakes[block.block_id] = `Please use at least ${least} characters.`;
  }
  return mistakes;
}

// ---- elements -------------------------------------------------------------------------------

function element(one, block, place, dispatches, props = {}) {
  const kind = ELEMENTS[one.type];
  if (!kind) return unknown(one.type);
  const slot = {
    get: () => place.values[block.block_id]?.[one.action_id],
    set: (value, quietly) => {
      (place.values[block.block_id] ??= {})[one.action_id] = value;
      if (dispatches && !quietly) place.press(block, one);
    },
    dispatches,
    place,
    block,
  };
  return kind(one, slot, { "data-action": one.action_id, "data-block": block.block_id, "aria-label": one.accessibility_label, ...props });
}

const ELEMENTS = {
  button,
  static_select: (one, slot, props) => select(one, slot, props, false),
  multi_static_select: (one, slot, props) => select(one, slot, props, true),
  radio_buttons: (one, slot, props) => choices(one, slot, props, "radio"),
  checkboxes: (one, slot, props) => choices(one, slot, props, "checkbox"),
  plain_text_input: textInput,
  datetimepicker,
  file_input: fileInput,
  image: (one) => picture(one, "small"),
};

function button(one, slot, props) {
  const go = async (event) => {
    const node = event.currentTarget;
    if (one.confirm && !(await ask(one.confirm, slot.place.view))) return;
    if (one.url && safe(one.url)) window.open(safe(one.url), "_blank", "noopener");
    node.classList.add("busy");
    await slot.place.press(slot.block, one);
    node.classList.remove("busy");
  };
  return h("button", { ...props, type: "button", class: `button ${one.style || ""}`, click: go },
    words(one.text, slot.place.view), one.url && h("span", { class: "away", "aria-hidden": "true" }, " ↗"));
}

export function ask(confirm, view) {
  return new Promise((answer) => {
    const close = (yes) => { box.close(); box.remove(); answer(yes); };
    const box = h("dialog", { class: "confirm", "aria-label": confirm.title.text, cancel: (event) => { event.preventDefault(); close(false); } },
      h("h2", {}, words(confirm.title, view)),
      h("div", { class: "fields" }, words(confirm.text, view)),
      h("footer", {},
        h("button", { type: "button", class: "button", click: () => close(false) }, words(confirm.deny, view)),
        h("button", { type: "button", class: `button ${confirm.style === "danger" ? "danger" : "primary"}`, click: () => close(true) }, words(confirm.confirm, view))));
    document.body.append(box);
    box.showModal();
  });
}

function initial(slot, value) {
  if (slot.get() === undefined && value !== undefined) slot.set(value, true);
  return slot.get();
}

function select(one, slot, props, many) {
  const first = many ? one.initial_options?.map((option) => option.value) : one.initial_option?.value;
  const chosen = [initial(slot, first) ?? []].flat();
  const option = (each) => h("option", { value: each.value, selected: chosen.includes(each.value) },
    each.text.text + (each.description ? ` · ${each.description.text}` : ""));
  const options = one.option_groups
    ? one.option_groups.map((group) => h("optgroup", { label: group.label.text }, group.options.map(option)))
    : one.options.map(option);
  const node = h("select", {
    "aria-label": one.placeholder?.text, ...props, multiple: many, size: many ? Math.min(6, Math.max(3, options.length)) : undefined,
    change: () => slot.set(many ? [...node.selectedOptions].map((each) => each.value) : node.value),
  }, !many && h("option", { value: "", disabled: true, selected: chosen.length === 0 }, one.placeholder?.text || "Choose one"), options);
  return node;
}

function choices(one, slot, props, type) {
  const many = type === "checkbox";
  const first = many ? one.initial_options?.map((option) => option.value) : one.initial_option?.value;
  const chosen = [initial(slot, first) ?? []].flat();
  const name = `${props["data-block"]}-${props["data-action"]}`;
  const box = h("div", { class: "choices", role: many ? "group" : "radiogroup", "aria-describedby": props["aria-describedby"] },
    one.options.map((option) => h("label", {},
      h("input", {
        type, name, value: option.value, checked: chosen.includes(option.value), "data-action": props["data-action"], "data-block": props["data-block"],
        change: () => {
          const now = [...box.querySelectorAll("input:checked")].map((each) => each.value);
          slot.set(many ? now : now[0]);
        },
      }),
      h("span", {}, words(option.text, slot.place.view),
        option.description && h("small", {}, words(option.description, slot.place.view))))));
  return box;
}

function textInput(one, slot, props) {
  const all = {
    ...props, placeholder: one.placeholder?.text, maxlength: one.max_length, value: initial(slot, one.initial_value) ?? "",
    input: (event) => slot.set(event.target.value, true),
    keydown: (event) => {
      if (event.key !== "Enter" || one.multiline || event.isComposing) return;
      event.preventDefault();
      if (slot.dispatches) slot.place.press(slot.block, one);
      else slot.place.submit?.();
    },
  };
  return one.multiline ? h("textarea", { ...all, rows: 4 }) : h("input", { type: "text", autocomplete: "off", ...all });
}

function datetimepicker(one, slot, props) {
  const zone = slot.place.view.me.zone;
  const given = initial(slot, one.initial_date_time && String(one.initial_date_time));
  return h("span", { class: "moment" },
    h("input", {
      ...props, type: "datetime-local", value: given ? wall(given * 1000, zone) : "",
      change: (event) => slot.set(event.target.value ? String(zoned(event.target.value, zone)) : ""),
    }), h("small", {}, zone));
}

function fileInput(one, slot, props) {
  const most = one.max_files || 10;
  const names = h("small", {}, (slot.get() || []).length ? `${slot.get().length} attached` : "");
  const take = async (event) => {
    const files = [...event.target.files];
    if (files.length > most) return toast(`At most ${most} file${most > 1 ? "s" : ""} here.`);
    const done = (await Promise.all(files.map((file) => attach(slot.place.view.me.id, file)))).filter(Boolean);
    slot.set(done.map((file) => file.id));
    names.textContent = done.map((file) => file.name).join(", ");
  };
  return h("span", { class: "file" },
    h("input", { ...props, type: "file", multiple: most > 1, accept: one.filetypes?.map((end) => "." + end).join(","), change: take }), names);
}
