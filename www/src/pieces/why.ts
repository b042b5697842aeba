/** Why: the rules that were applied, in order, with their texts, the facts they used and the readings taken. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, ReadingUsed, Reason } from '../wasm/trat.js';
import type { AnswerContext, Piece } from './answer.js';
import { laterLine } from './later.js';
import { factLink, idLink, inRow } from './links.js';
import { spoken } from './spoken.js';
import { editionText, readingText, sourcesOf } from './texts.js';

/**
 * The reasons of an answer, folded. `about` tells the many "why" apart for those who hear them: a name is said again, a sentence is
 * not, for it was just heard.
 */
export function why(
  answer: AnswerContext,
  about: string,
  because: readonly Reason[],
  readings: readonly ReadingUsed[] = [],
): Piece {
  if (because.length === 0 && readings.length === 0) return nothing;
  return html`${readingsLine(answer, readings)}
    <details class="why">
      <summary>${answer.words.text('why')}${/[.!?]$/.test(about) ? nothing : html`<span class="unseen"> ${about}</span>`}</summary>
      ${list(answer, because, readings)}
    </details>`;
}

/** The reasons of an answer that is itself folded: not folded once more. */
export function reasons(answer: AnswerContext, because: readonly Reason[], readings: readonly ReadingUsed[] = []): Piece {
  if (because.length === 0 && readings.length === 0) return nothing;
  return html`<div class="why">${list(answer, because, readings)}</div>`;
}

function list(answer: AnswerContext, because: readonly Reason[], readings: readonly ReadingUsed[]): TemplateResult {
  return html`${laterLine(answer)}
    <ol>
      ${because.map((reason) => rule(answer, reason))}
    </ol>
    ${readings.length > 0 ? html`<ul>${readings.map((used) => reading(answer, used))}</ul>` : nothing}`;
}

function rule(answer: AnswerContext, { rule: id, edition, facts }: Reason): TemplateResult {
  const { words } = answer;
  const used =
    facts.length === 0
      ? nothing
      : html`<p class="small">${words.text('why-facts')} ${inRow(facts.map((fact) => usedFact(answer, fact)))}</p>`;
  return html`<li data-rule=${id}>
    <p>${idLink(id)} ${words.rule(id, edition)}</p>
    <p class="small">
      ${words.text('why-source')} ${sourcesOf(answer, id, edition)} · <span>${editionText(words, edition)}</span>
    </p>
    ${used}
  </li>`;
}

function usedFact(answer: AnswerContext, fact: Fact): TemplateResult {
  const given = spoken(answer.words, answer.sheet, fact) ?? answer.words.text('not-given');
  return html`${factLink(answer, fact)} (${given})`;
}

/** What must be seen without unfolding: that the answer rests on a reading, and the day that the other one gives. */
function readingsLine({ words }: AnswerContext, readings: readonly ReadingUsed[]): Piece {
  if (readings.length === 0) return nothing;
  const other = ({ otherDay }: ReadingUsed): Piece =>
    otherDay === null ? nothing : html` (${words.text('reading-other-day', { day: words.day(otherDay) })})`;
  const pieces = readings.map((used) => html`${idLink(used.reading)}${other(used)}`);
  return html`<p class="small">${words.text('readings-line', { count: readings.length })} ${inRow(pieces)}</p>`;
}

function reading({ words }: AnswerContext, { reading: id, otherDay }: ReadingUsed): TemplateResult {
  const day = otherDay === null ? null : words.text('reading-other-day', { day: words.day(otherDay) });
  return html`<li>
    ${readingText(words, id, idLink(id))} ${day === null ? nothing : html`<p class="small">${day}</p>`}
  </li>`;
}
