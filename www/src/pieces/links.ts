/** Links to rules and to fields, alone and in lines. */
import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import type { Fact, Supposed } from '../wasm/trat.js';
import { fieldId } from '../entries/ids.js';
import { factName } from '../form/about.js';
import type { AnswerContext, Piece } from './answer.js';

/** A link to a rule or a reading in the catalogue. */
export function idLink(id: string): TemplateResult {
  return html`<a class="id" href="#${id}">${id}</a>`;
}

/** A link that leads to the field of a fact. */
export function factLink({ words }: AnswerContext, fact: Fact): TemplateResult {
  return html`<a href="#${fieldId(fact)}">${factName(words, fact)}</a>`;
}

/** Ids in a row, with commas between; what has words goes through `Words.row`. */
export function inRow(pieces: readonly unknown[]): unknown {
  return join(pieces, () => html`, `);
}

/** A line with facts that lead to their fields; nothing where there are none. */
export function factsLine(answer: AnswerContext, label: string, facts: readonly Fact[]): Piece {
  if (facts.length === 0) return nothing;
  return html`<p class="facts-line">${label} ${answer.words.row(facts.map((fact) => factLink(answer, fact)))}</p>`;
}

/** What is missing. */
export function missingLine(answer: AnswerContext, facts: readonly Fact[]): Piece {
  return factsLine(answer, answer.words.text('missing-line'), facts);
}

/** What is supposed: facts that are not given, and silences that no fact tells. */
export function supposesLine(answer: AnswerContext, supposed: readonly Supposed[]): Piece {
  if (supposed.length === 0) return nothing;
  const piece = (one: Supposed): unknown =>
    one === 'noReaction' ? answer.words.of('silence', one) : factLink(answer, one);
  return html`<p class="facts-line">${answer.words.text('supposes-line')} ${answer.words.row(supposed.map(piece))}</p>`;
}
