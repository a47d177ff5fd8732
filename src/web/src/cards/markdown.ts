import MarkdownIt from "markdown-it";

/** Emphasis, links, lists and line breaks: what Teams understands in a card. HTML stays text. */
const inCards = new MarkdownIt("zero", { html: false, linkify: false, breaks: false })
  .enable(["emphasis", "link", "list", "newline", "escape", "entity", "autolink"]);

/** What Teams understands in a bot's message. HTML stays text. */
const inMessages = new MarkdownIt("default", { html: false, linkify: true, breaks: true, typographer: false }).disable(["image"]);

for (const markdown of [inCards, inMessages]) {
  const plain = markdown.renderer.rules.link_open ?? ((tokens, at, options, _env, self) => self.renderToken(tokens, at, options));
  markdown.renderer.rules.link_open = (tokens, at, options, env, self) => {
    tokens[at]?.attrSet("target", "_blank");
    tokens[at]?.attrSet("rel", "noopener noreferrer");
    return plain(tokens, at, options, env, self);
  };
}

/** HTML for a text in a card; safe to insert, as every markup of the text itself is escaped. */
export const cardHtml = (text: string) => withMentions(text, (marked) => inCards.render(marked));

/** HTML for the text of a message; safe to insert. */
export const messageHtml = (text: string) => withMentions(text, (marked) => inMessages.render(marked));

// Characters of a private area stand for the mention while Markdown is read, so that names are not taken for markup.
const open = "\uE000";
const close = "\uE001";

function withMentions(text: string, render: (text: string) => string): string {
  const names: string[] = [];
  const marked = text.replace(/[\uE000\uE001]/g, "").replace(/<at(?:\s[^>]*)?>(.*?)<\/at>/gis, (_, name: string) => {
    names.push(name);
    return `${open}${names.length - 1}${close}`;
  });
  return render(marked).replace(/\uE000(\d+)\uE001/g, (_, index: string) =>
    `<span class="mention">${escaped(names[Number(index)] ?? "")}</span>`);
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
