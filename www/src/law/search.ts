/** Finding lines of the law page by an id, by words, as people say them, or by an article. */
import type { Words } from '../words/words.js';
import { foundIn, foundNowhere, searchable, speechOf, wantedIn, type Speech } from './query.js';

/** The lines of a page, as they are searched. */
interface Index {
  readonly words: Words;
  readonly speech: Speech;
  readonly lines: readonly HTMLElement[];
  readonly texts: readonly string[];
}

const indexes = new WeakMap<HTMLElement, Index>();

/** What a line says, but for what can be pressed in it; and, of a rule, the words that people have for it or for its subject. */
function textOf(line: HTMLElement, words: Words): string {
  const copy = line.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('.cite')) button.remove();
  const also = [line.id, line.id.charAt(0)].map((id) => words.part('law-also', id) ?? '');
  return [copy.textContent, ...also].join(' ');
}

/** The lines of the page in these words: read once, when something is first looked for. */
function indexOf(page: HTMLElement, words: Words): Index {
  const known = indexes.get(page);
  if (known?.words === words) return known;
  const speech = speechOf((name) => words.part('law-speech', name));
  const lines = [...page.querySelectorAll<HTMLElement>('[data-entry]')];
  const index = { words, speech, lines, texts: lines.map((line) => searchable(speech, textOf(line, words))) };
  indexes.set(page, index);
  return index;
}

/** Leaves the lines in sight that have all that is looked for, opens what holds them, and says how many there are. */
export function filter(page: HTMLElement, words: Words): void {
  const query = page.querySelector('input')?.value.trim() ?? '';
  const status = page.querySelector('#law-found');
  const wasFiltered = status?.textContent !== '';
  const { speech, lines, texts } = indexOf(page, words);
  const wanted = wantedIn(speech, query);
  const isFiltered = wanted.length > 0;
  const found = foundIn(wanted, texts);
  lines.forEach((line, at) => (line.hidden = !found[at]));
  for (const part of page.querySelectorAll('details')) showPart(page, part, isFiltered);
  const count = found.filter(Boolean).length;
  const nowhere = count === 0 && wanted.length > 1 ? foundNowhere(wanted, texts) : [];
  const said = [
    isFiltered ? words.text('law-found', { count, query }) : wasFiltered ? words.text('law-all') : '',
    nowhere.length > 0 ? words.text('law-nowhere', { words: nowhere.join(', ') }) : '',
  ];
  if (status !== null) status.textContent = said.join(' ').trim();
}

/** A part of the page, and its line in the contents, with what was found in it. */
function showPart(page: HTMLElement, part: HTMLDetailsElement, isFiltered: boolean): void {
  const count = part.querySelectorAll('[data-entry]:not([hidden])').length;
  part.hidden = count === 0;
  part.open = isFiltered;
  const heads = [part, ...page.querySelectorAll(`.contents a[href="#${part.firstElementChild?.id}"]`)];
  for (const head of heads) {
    head.querySelector('.count:not(.hits)')?.toggleAttribute('hidden', isFiltered);
    const hits = head.querySelector('.hits');
    if (hits !== null) hits.textContent = isFiltered ? `(${count})` : '';
    head.closest('li')?.toggleAttribute('hidden', count === 0);
  }
}
