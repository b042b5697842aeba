/** The parts of the catalogue: editions, rules with their sources, readings, and paragraphs with their fate. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EditionInForce, Instrument, Provision, ReadingId, RuleId, RuleInForce } from '../wasm/trat.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { journalNumber } from '../pieces/journal.js';
import { idLink, inRow } from '../pieces/links.js';
import { pinpoints, readingText } from '../pieces/texts.js';
import { validityView } from '../pieces/validity.js';

/** What makes the page handier, once it is here. */
export type Tools = typeof import('./tools.js');

/** An edition, when it holds and the texts it brought. */
export function editionView(answer: AnswerContext, { id, validity, instruments }: EditionInForce): TemplateResult {
  const { words } = answer;
  return html`<li data-entry>
    <p>${words.of('edition', id)}</p>
    ${validityView(words, validity)}
    <ul class="small">${instruments.map((instrument) => instrumentView(answer, instrument))}</ul>
  </li>`;
}

/** A text: its title, its number in the official journal, and what it is about where its title does not say it. */
function instrumentView(answer: AnswerContext, instrument: Instrument): TemplateResult {
  const { words } = answer;
  const about = words.more('instrument', instrument, 'about');
  return html`<li data-instrument=${instrument}>
    ${words.of('instrument', instrument)}${journalNumber(answer, instrument)}${about === null ? nothing : html`. ${about}`}
  </li>`;
}

/** A rule: its title, and for each edition its text, where it stands and when it holds. The last one comes first. */
export function ruleView(
  answer: AnswerContext,
  id: RuleId,
  editions: readonly RuleInForce[],
  tools: Tools | undefined,
): TemplateResult {
  const { words } = answer;
  const title = words.title(id);
  // A situation of the medical list is said in its title.
  const text = (one: RuleInForce): Piece => {
    const says = words.rule(id, one.edition);
    return title.endsWith(says) ? nothing : html`<p>${says}</p>`;
  };
  const edition = (one: RuleInForce): TemplateResult => html`<div data-edition=${one.edition}>
    ${editions.length > 1 ? html`<h5>${words.edition(one.edition)}</h5>` : nothing}
    ${text(one)}
    <p class="small">
      ${words.text('why-source')}
      <span class="sources">${pinpoints(answer, one.sources, (instrument) => journalNumber(answer, instrument))}</span>
    </p>
    ${validityView(words, one.validity)}
    <p class="small">${words.of('fate', one.fate)}</p>
    ${tools?.citeView(words, one) ?? nothing}
  </div>`;
  return html`<li id=${id} tabindex="-1" data-entry>
    <h4>${idLink(id)} <span class="title">${title}</span></h4>
    ${[...editions].reverse().map(edition)}
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
  // Of a text that could not be read, what is known of it is said.
  const after = (one: Instrument): Piece => (whyNot === 'textNotAvailable' ? journalNumber(answer, one) : nothing);
  return html`<li data-entry>
    <p>${pinpoints(answer, [{ instrument, place }], after)}</p>
    <p class="small">${fate}</p>
  </li>`;
}
