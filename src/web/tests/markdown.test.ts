import { expect, test } from "vitest";
import { cardHtml, messageHtml } from "../src/cards/markdown";

test.each([
  ["HTML", "<img src=x onerror=alert(1)>"],
  ["a script", "<script>alert(1)</script>"],
  ["markup in a mention", "<at><img src=x onerror=alert(1)></at>"],
])("%s stays text", (_, text) => {
  for (const html of [cardHtml(text), messageHtml(text)]) expect(html).not.toMatch(/<(img|script)/);
});

test("a link that would run a script is not a link", () => {
  expect(cardHtml("[click](javascript:alert(1))")).not.toContain("<a");
});

test("a link opens a new tab that cannot reach back", () => {
  expect(cardHtml("[policy](https://brackwater.example/p)")).toContain('<a href="https://brackwater.example/p" target="_blank" rel="noopener noreferrer">');
});

test("a mention is a name, whatever signs the name has", () => {
  expect(cardHtml("<at>Ana *B*</at>, please")).toContain('<span class="mention">Ana *B*</span>, please');
});

test("a card knows no headings, code or tables", () => {
  expect(cardHtml("# big\n\n`x`")).not.toMatch(/<h1|<code/);
});

test("a card knows emphasis and lists", () => {
  expect(cardHtml("- **one**\n- _two_")).toContain("<li><strong>one</strong></li>");
});
