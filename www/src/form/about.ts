/** What every part of the form is given, and how a field says what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import { faults, typedOf } from '../entries/date-text.js';
import { hintId, problemId } from '../entries/ids.js';
import type { Problem } from '../entries/outcome.js';
import type { Sheet } from '../entries/sheet.js';

/** What every part of the form is given. */
export interface FormContext {
  readonly words: Words;
  readonly sheet: Sheet;
  /** What is to be mended, by field. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Whether a fact is wanted. */
  isWanted(fact: Fact): boolean;
  /** Tells that the sheet changed; `typing` is the field, or the item of a list, in which typing goes on. */
  changed(typing?: string): void;
  /** Tells that something half typed was left. */
  left(): void;
  /** Puts the focus on a field once it is drawn. */
  focus(id: string): void;
}

/** What a problem says. */
export function problemText(words: Words, { code, value }: Problem): string {
  if (code === 'dayMissing' || code === 'startsLater' || code === 'startsEarlier') {
    return words.of('problem', code, { value: words.day(value) });
  }
  if (code === 'noSuchDay') return dayText(words, value);
  return words.of('error', code, { value: words.day(value) });
}

/** What is wrong with a date: which of its fields, else that there is no such day in that month. */
function dayText(words: Words, text: string): string {
  const found = faults(text).map(({ code, value }) => words.of('problem', code, { value: shortened(value) }));
  if (found.length > 0) return [...new Set(found)].join(' ');
  return words.of('error', 'noSuchDay', { value: typedOf(text)[0], month: words.month(text) });
}

/** What was typed, as much of it as is needed to know it again. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** A fact's name where it stands in a sentence or a list. */
export function factName(words: Words, fact: Fact): string {
  return words.more('fact', fact, 'name') ?? words.of('fact', fact);
}

/** The hint of a fact, where it has one. */
export function hint(form: FormContext, fact: Fact, id: string): TemplateResult | typeof nothing {
  const text = form.words.more('fact', fact, 'hint');
  return text === null ? nothing : html`<p class="hint" id=${hintId(id)}>${text}</p>`;
}

/** The problems of a field. */
export function problems(form: FormContext, id: string): TemplateResult | typeof nothing {
  const found = form.problems.get(id) ?? [];
  if (found.length === 0) return nothing;
  const texts = found.map((one) => problemText(form.words, one));
  return html`<p class="problem" id=${problemId(id)}>${texts.join(' ')}</p>`;
}

/** What describes a field: its hint (perhaps that of the whole fact) and its problems. */
export function described(form: FormContext, id: string, fact: Fact, hinted = id): string | typeof nothing {
  const ids = [
    ...(form.words.more('fact', fact, 'hint') === null ? [] : [hintId(hinted)]),
    ...(form.problems.has(id) ? [problemId(id)] : []),
  ];
  return ids.length === 0 ? nothing : ids.join(' ');
}

/** Whether a field is to be mended, as ARIA says it. */
export function invalid(form: FormContext, id: string): 'true' | typeof nothing {
  return form.problems.has(id) ? 'true' : nothing;
}
