/** What was typed for a fact, in words. */
import type { Fact, MedicalSituation } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import type { Row, Sheet } from '../entries/sheet.js';
import { partsOf, spec, type Kind, type Part } from '../entries/table.js';
import { wordOf } from '../form/inputs.js';

/** What was typed for a fact; none where nothing was. */
export function spoken(words: Words, sheet: Sheet, fact: Fact): string | null {
  if (!sheet.has(fact)) return null;
  const kind = spec(fact);
  const { text, day, rows, picked } = sheet.entry(fact);
  switch (kind.kind) {
    case 'day':
      return words.day(text);
    case 'event':
      return text === 'on' ? words.day(day) : words.of('value', text === 'notYet' ? 'notYet' : 'dateUnknown');
    case 'choice':
      return wordOf(words, kind, text);
    case 'situations':
      return text === 'none' ? words.text('situations-none') : words.row(picked.map((one) => words.of('rule', one as MedicalSituation))).join('');
    case 'list':
      return text === 'none' ? words.text('list-none') : rows.flatMap((row) => item(words, kind, row) || []).join('; ');
    case 'amount':
    case 'whole':
      return text;
  }
}

function item(words: Words, kind: Extract<Kind, { kind: 'list' }>, row: Row): string {
  const texts = partsOf(kind).map(([name, part]) => partSpoken(words, part, row.parts[name] ?? ''));
  return texts.filter((text) => text !== '').join(' – ');
}

function partSpoken(words: Words, part: Part, text: string): string {
  if (text === '') return '';
  return part.kind === 'day' ? words.day(text) : part.kind === 'choice' ? wordOf(words, part, text) : text;
}
