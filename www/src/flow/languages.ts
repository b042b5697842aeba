/** The languages: each a link to the page in that language, which here keeps the case. */
import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, ownName } from '../words/languages.js';
import type { Words } from '../words/words.js';

/** The links. */
export function languagesView(words: Words, choose: (lang: string) => void): TemplateResult {
  const link = (lang: string): TemplateResult => html`<li>
    <a
      href="?lang=${lang}" lang=${lang} hreflang=${lang} aria-current=${lang === words.lang ? 'true' : nothing}
      @click=${(event: Event) => {
        // The link leads to the page in that language; here the case stays, and only the words change.
        event.preventDefault();
        choose(lang);
      }}
    >${ownName(lang)}</a>
  </li>`;
  return html`<nav aria-label=${words.text('languages')}><ul class="languages">${LANGUAGES.map(link)}</ul></nav>`;
}

/** Of the texts that the page puts into the element, one a language, the right one is shown. */
export function chooseOwn(element: Element, lang: string): void {
  const own = [...element.children].filter((child): child is HTMLElement => child instanceof HTMLElement && child.lang !== '');
  if (!own.some((child) => child.lang === lang)) return;
  for (const child of own) child.hidden = child.lang !== lang;
}
