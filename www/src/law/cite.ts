/** "Copy the citation": a rule of an edition as one line, for a letter or a question. */
import { html, type TemplateResult } from 'lit';
import type { RuleInForce } from '../wasm/trat.js';
import { daysOf } from '../pieces/validity.js';
import type { Words } from '../words/words.js';

/** The button. Its name tells the many apart for those who hear them. */
export function citeView(words: Words, rule: RuleInForce): TemplateResult {
  const copy = ({ currentTarget }: Event): void => void cite(currentTarget as HTMLElement, words, rule);
  return html`<div class="cite">
    <button class="quiet" @click=${copy}>
      ${words.text('law-cite')}<span class="unseen"> ${rule.id}, ${words.edition(rule.edition)}</span>
    </button>
  </div>`;
}

/** Title, id, edition, where it stands and the days on which it holds. */
function citation(place: Element, words: Words, { id, edition, validity }: RuleInForce): string {
  const sources = place.querySelector('.sources')?.cloneNode(true) as Element;
  // A link beside a place is for the screen.
  for (const link of sources.querySelectorAll('a')) link.remove();
  return words
    .text('law-citation', {
      title: words.title(id),
      rule: id,
      edition: words.edition(edition),
      sources: sources.textContent ?? '',
      days: validity.map((one) => daysOf(words, one)).join('; '),
    })
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,;.])/g, '');
}

/** Copies it, and says so; where the browser refuses, shows it, selected. */
async function cite(button: HTMLElement, words: Words, rule: RuleInForce): Promise<void> {
  const page = button.closest('.law');
  const place = button.closest('[data-edition]');
  if (page === null || place === null) return;
  const text = citation(place, words, rule);
  page.querySelector('.cite textarea')?.remove();
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    isCopied = false;
    const shown = document.createElement('textarea');
    shown.readOnly = true;
    shown.rows = 5;
    shown.value = text;
    shown.setAttribute('aria-label', words.text('law-cited-text', { rule: rule.id }));
    button.after(shown);
    shown.focus();
    shown.select();
  }
  say(page, words.text(isCopied ? 'law-cited' : 'law-not-cited', { rule: rule.id }));
}

/** Says it where it is seen wherever one is on the page. The same words twice would not be read out: a space makes them new. */
function say(page: Element, text: string): void {
  const status = page.querySelector('#law-told');
  if (status !== null) status.textContent = status.textContent === text ? `${text}\u00a0` : text;
}
