/** The days on which a rule or an edition holds. */
import { html, type TemplateResult } from 'lit';
import type { Day, InForce } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import { span } from './days.js';

/** The days on which something holds, for the starts of incapacity within two days. */
export function daysOf(words: Words, { startsFrom, startsTo, from: first, to: last }: InForce): string {
  const days = span(words, first, last) ?? '';
  const [from, to] = [words.day(startsFrom ?? ''), words.day(startsTo ?? '')];
  if (startsFrom !== null && startsTo !== null) return words.text('starts-between', { from, to, days });
  if (startsFrom !== null) return words.text('starts-after', { from, days });
  return startsTo === null ? days : words.text('starts-before', { to, days });
}

/** The days on which something holds. */
export function validityView(words: Words, validity: readonly InForce[]): TemplateResult {
  return html`<ul class="small">${validity.map((one) => html`<li>${daysOf(words, one)}</li>`)}</ul>`;
}

/** Whether something holds on a day for a case that started on another. Days are texts, year first. */
export function inForce(validity: readonly InForce[], start: Day, on: Day): boolean {
  const isIn = (day: Day, from: Day | null, to: Day | null): boolean => (from ?? day) <= day && day <= (to ?? day);
  return validity.some(({ startsFrom, startsTo, from, to }) => isIn(start, startsFrom, startsTo) && isIn(on, from, to));
}
