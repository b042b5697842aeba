/** The table of contents of the law page, where there is room for it beside the rules. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

/** A part of the page: the id of its head, its short name, and how many lines it has. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly TemplateResult[];
  /** Its name above its lines, where that says more. */
  readonly title?: string;
}

/** The parts, each with how many lines it has, or how many of them were found; and a way past them. */
export function contentsView(words: Words, parts: readonly Part[]): TemplateResult {
  return html`<nav class="contents" aria-labelledby="law-contents">
    <a class="skip" href="#law-rules">${words.text('law-past')}</a>
    <h3 id="law-contents">${words.text('law-contents')}</h3>
    <ul>
      ${parts.map(
        ({ id, name, lines }) =>
          html`<li><a href="#${id}">${name} <span class="count">(${lines.length})</span><span class="count hits"></span></a></li>`,
      )}
    </ul>
  </nav>`;
}
