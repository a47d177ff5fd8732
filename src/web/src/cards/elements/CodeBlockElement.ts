import { html, numberOf, type Raw, RawElement, textOf } from "./RawElement";

/** CodeBlock of Teams, with line numbers and without colours. */
export class CodeBlockElement extends RawElement {
  override getJsonTypeName(): string {
    return "CodeBlock";
  }

  protected override draw(raw: Raw): HTMLElement {
    const block = html("pre", "code-block");
    block.tabIndex = 0;
    block.setAttribute("aria-label", `Code, ${textOf(raw.language) || "plain text"}`);
    const first = numberOf(raw.startLineNumber, 1);
    textOf(raw.codeSnippet).split("\n").forEach((line, at) => {
      const row = block.appendChild(html("code", "code-line", line || " "));
      row.dataset.line = String(first + at);
    });
    return block;
  }
}
