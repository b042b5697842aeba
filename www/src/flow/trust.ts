/** Why one may trust the page, and what goes before it. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

/** Under the answers, where all of it was read: in one quiet line. */
export function trustLine(words: Words): TemplateResult {
  return html`<p class="small trust-line">${words.text('trust-local')} ${words.text('told-lost')} ${words.text('trust-advice')}</p>`;
}

/** The lines. */
export function trustView(words: Words): TemplateResult {
  return html`<ul class="trust">
    <li>${words.text('trust-local')}</li>
    <li>${words.text('trust-letter')}</li>
    <li>${words.text('trust-advice')}</li>
  </ul>`;
}
