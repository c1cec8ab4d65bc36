// Slack's mrkdwn as elements. People's text only ever becomes text nodes.

const INLINE = /<([^<>\s][^<>]*)>|```([^]+?)```|`([^`\n]+)`|(?<![\p{L}\p{N}])([*_~])(?=\S)((?:(?!\4)[^\n])*\S)\4(?![\p{L}\p{N}])/u;
// What Slack makes a link by itself, unless the text is verbatim.
const ADDRESS = /(?<![\p{L}\p{N}@.])(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#][^\s<>]*)?/u;
const TAGS = { "*": "strong", _: "em", "~": "s" };

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name === "class") made.className = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

export function unescape(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

export function mrkdwn(text, names, verbatim = false) {
  const parts = [];
  let quote = [];
  const flush = () => {
    if (quote.length) parts.push(element("blockquote", {}, lines(quote.join("\n"), names, verbatim)));
    quote = [];
  };
  let plain = [];
  const flushPlain = () => {
    if (plain.length) parts.push(element("div", {}, lines(plain.join("\n"), names, verbatim)));
    plain = [];
  };
  for (const line of text.split("\n")) {
    const quoted = line.match(/^(?:>|&gt;) ?(.*)$/);
    if (quoted) {
      flushPlain();
      quote.push(quoted[1]);
    } else {
      flush();
      plain.push(line);
    }
  }
  flush();
  flushPlain();
  return parts;
}

function lines(text, names, verbatim) {
  const found = text.match(INLINE);
  if (!found) return text ? linked(text, verbatim) : [];
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return [...(before ? linked(before, verbatim) : []), inline(found, names, verbatim), ...lines(after, names, verbatim)];
}

function linked(text, verbatim) {
  const found = verbatim ? null : text.match(ADDRESS);
  if (!found) return text ? [unescape(text)] : [];
  const address = found[0];
  const target = address.startsWith("http") ? address : `http://${address}`;
  const link = element("a", { href: unescape(target), target: "_blank", rel: "noopener noreferrer" }, unescape(address));
  const before = text.slice(0, found.index);
  return [...(before ? [unescape(before)] : []), link, ...linked(text.slice(found.index + address.length), verbatim)];
}

function inline([, entity, block, code, mark, inner], names, verbatim) {
  if (entity !== undefined) return reference(entity, names);
  if (block !== undefined) return element("pre", {}, unescape(block));
  if (code !== undefined) return element("code", {}, unescape(code));
  return element(TAGS[mark], {}, lines(inner, names, verbatim));
}

function reference(entity, names) {
  const [target, label] = entity.split(/\|([^]*)/);
  const [sigil, name] = [target[0], target.slice(1)];
  if (sigil === "@" || sigil === "#") return element("span", { class: "mention" }, sigil + (label || names[name] || name));
  if (sigil === "!") return label ? unescape(label) : element("span", { class: "mention" }, `@${name}`);
  if (!/^(https?|mailto):/.test(target)) return unescape(label || target);
  return element("a", { href: unescape(target), target: "_blank", rel: "noopener noreferrer" }, unescape(label || target));
}
