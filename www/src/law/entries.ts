/** The entries of the catalogue: editions, rules with their sources, readings, and paragraphs with their fate. */
import { html, nothing, type TemplateResult } from 'lit';
import { idLink, inRow, pinpoints, readingText, span, type AnswerContext } from '../answers/context.js';
import type { Day, EditionInForce, InForce, Provision, ReadingId, RuleId, RuleInForce } from '../wasm/trat.js';
import type { Words } from '../words.js';

/** The days on which something holds, for the starts of incapacity within two days. */
function daysOf(words: Words, { startsFrom, startsTo, from: first, to: last }: InForce): string {
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

/** An edition, when it holds and the texts it brought. */
export function editionView({ words }: AnswerContext, { id, validity, instruments }: EditionInForce): TemplateResult {
  return html`<li data-entry>
    <p>${words.of('edition', id)}</p>
    ${validityView(words, validity)}
    <ul class="small">${instruments.map((instrument) => html`<li>${words.of('instrument', instrument)}</li>`)}</ul>
  </li>`;
}

/** A rule: for each edition its text, where it stands and when it holds. The last one comes first. */
export function ruleView(answer: AnswerContext, id: RuleId, entries: readonly RuleInForce[]): TemplateResult {
  const { words } = answer;
  const entry = (one: RuleInForce): TemplateResult => html`<div data-edition=${one.edition}>
    ${entries.length > 1 ? html`<h5>${words.edition(one.edition)}</h5>` : nothing}
    <p>${words.rule(id, one.edition)}</p>
    <p class="small">${words.text('why-source')} ${pinpoints(answer, one.sources)}</p>
    ${validityView(words, one.validity)}
    <p class="small">${words.of('fate', one.fate)}</p>
  </div>`;
  return html`<li id=${id} tabindex="-1" data-entry>
    <h4>${idLink(id)}</h4>
    ${[...entries].reverse().map(entry)}
  </li>`;
}

/** A reading: what was open, what is taken, and the other way to read it. */
export function readingView({ words }: AnswerContext, id: ReadingId): TemplateResult {
  return html`<li id=${id} tabindex="-1" data-entry>${readingText(words, id, idLink(id))}</li>`;
}

/** A paragraph of a text: the rules that it became, or why it became none. */
export function provisionView(answer: AnswerContext, { instrument, place, rules, whyNot }: Provision): TemplateResult {
  const { words } = answer;
  const fate =
    whyNot === null
      ? html`${words.text('provision-rules')} ${inRow(rules.map(idLink))}`
      : html`${words.text('provision-not')} ${words.of('why-not', whyNot)}`;
  return html`<li data-entry>
    <p>${pinpoints(answer, [{ instrument, place }])}</p>
    <p class="small">${fate}</p>
  </li>`;
}
