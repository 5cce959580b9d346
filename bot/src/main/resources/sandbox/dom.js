// Everything shown is built node by node: foreign text is only ever the text of a node.
export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(9).filter((child) => child || child === 0));
  return node;
}

export const $ = (id) => document.getElementById(id);

export function fill(node, ...children) {
  node.replaceChildren(...children.flat(9).filter(Boolean));
}

// A link of somebody's may lead to a page, never to a script; within this page one stays who one is.
export function safe(url) {
  try {
    const parsed = new URL(url, location.href);
    const me = new URLSearchParams(location.search).get("as");
    if (me && parsed.origin + parsed.pathname === location.origin + location.pathname && !parsed.searchParams.has("as")) parsed.searchParams.set("as", me);
    return ["http:", "https:", "mailto:"].includes(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

export function link(url, ...children) {
  const href = safe(url);
  return href
    ? h("a", { href, target: "_blank", rel: "noopener noreferrer" }, children)
    : h("span", {}, children);
}

export function toast(text) {
  const node = h("p", { class: "toast" }, text);
  $("toasts").append(node);
  setTimeout(() => node.remove(), 8000);
}

export async function send(what, as, body) {
  try {
    const answer = await fetch(`/sandbox/do/${what}?as=${encodeURIComponent(as)}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`the sandbox answered ${answer.status}`);
    const { trouble } = await answer.json();
    if (trouble) toast(trouble);
    return !trouble;
  } catch (trouble) {
    toast(`That did not reach the sandbox: ${trouble.message}. Is it still running?`);
    return false;
  }
}

export async function attach(as, file) {
  const at = `/sandbox/do/attach?as=${encodeURIComponent(as)}&name=${encodeURIComponent(file.name)}`;
  try {
    const answer = await fetch(at, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
    });
    if (answer.ok) return await answer.json();
    toast(answer.status === 413 ? "That file is too large." : `The file was refused (${answer.status}).`);
  } catch {
    toast("The file did not reach the sandbox.");
  }
  return undefined;
}
