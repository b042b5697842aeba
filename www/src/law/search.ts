/** Finding lines of the law page by an id, by words or by an article. */
import type { Words } from '../words/words.js';

/** Text as it is compared: without capitals and accents, and with one kind of apostrophe. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** What a word looks for. What looks like an id or a number is looked for whole: "L1" is not "L12", "4" is not "2024". */
function pattern(word: string): RegExp {
  const literal = word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const start = /^[a-z]{0,2}\d/.test(word) ? '(^|[^a-z0-9.])' : '';
  return new RegExp(start + literal + (/\d$/.test(word) ? '(?![0-9])' : ''));
}

/** Leaves the lines in sight that have all words of the query, opens what holds them, and says how many there are. */
export function filter(page: HTMLElement, words: Words): void {
  const query = page.querySelector('input')?.value.trim() ?? '';
  const wanted = plain(query).split(/\s+/).map(pattern);
  let count = 0;
  for (const part of page.querySelectorAll('details')) {
    let found = 0;
    for (const line of part.querySelectorAll<HTMLElement>('[data-entry]')) {
      const text = plain(line.textContent ?? '');
      line.hidden = query !== '' && !wanted.every((word) => word.test(text));
      if (!line.hidden) found += 1;
    }
    count += found;
    part.hidden = found === 0;
    part.open = query !== '';
    part.querySelector('.count')?.toggleAttribute('hidden', query !== '');
  }
  const status = page.querySelector('[role=status]');
  if (status !== null) status.textContent = query === '' ? '' : words.text('law-found', { count });
}
