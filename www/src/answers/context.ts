/** What every group of answers is given, and the small pieces that all of them are made of. */
import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import type { Core } from '../core.js';
import { factName } from '../form/context.js';
import { fieldId } from '../ids.js';
import type { Sheet } from '../sheet.js';
import type { Day, EditionId, Fact, Pinpoint, ReadingId, Reason, RuleId, Scope, Standing, Supposed } from '../wasm/trat.js';
import type { Words } from '../words.js';

/** What every group of answers is given. */
export interface AnswerContext {
  readonly words: Words;
  readonly core: Core;
  readonly sheet: Sheet;
}

/** A piece of the page, or nothing. */
export type Piece = TemplateResult | typeof nothing;

/** Whether the pathway is that of this person, be it that the fund has not decided yet. */
export function isOurs({ status }: Scope): boolean {
  return status === 'computed' || status === 'recognitionPending';
}

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

/** Where a rule stands in the texts. */
export function pinpoints({ words }: AnswerContext, sources: readonly Pinpoint[]): unknown {
  // The places are the texts' own headings, in French whatever the page's language.
  const piece = ({ instrument, place }: Pinpoint): TemplateResult =>
    html`${words.more('instrument', instrument, 'short') ?? words.of('instrument', instrument)},
      <span lang="fr">${place}</span>`;
  return join(sources.map(piece), () => html`; `);
}

/** The sources of a rule, as an edition has it. */
export function sourcesOf(answer: AnswerContext, rule: RuleId, edition: EditionId): unknown {
  const entry = answer.core.entries.get(rule)?.find((one) => one.edition === edition);
  return pinpoints(answer, entry?.sources ?? []);
}

/** The edition of a rule among the reasons of an answer; none where they do not name it. */
function editionIn(because: readonly Reason[], id: RuleId): EditionId | undefined {
  return because.find(({ rule }) => rule === id)?.edition;
}

/** Under the text of which edition something lies. */
export function editionText(words: Words, edition: EditionId): string {
  return words.text('step-edition', { edition: words.edition(edition) });
}

/** The rule that stops something, in the text of its edition. */
export function stopLine({ words }: AnswerContext, rule: RuleId | null, because: readonly Reason[]): Piece {
  if (rule === null) return nothing;
  return html`<p>${words.text('stopped-by')} ${idLink(rule)} ${words.rule(rule, editionIn(because, rule))}</p>`;
}

/** A reading: the question, what is taken, and how it could be read otherwise. */
export function readingText(words: Words, id: ReadingId, head: TemplateResult): TemplateResult {
  const question = words.more('reading', id, 'question');
  const other = words.more('reading', id, 'other');
  return html`<p>${head} <em>${question}</em> ${words.of('reading', id)}</p>
    ${other === null ? nothing : html`<p class="small">${words.text('reading-other')} ${other}</p>`}`;
}

/** From a first to a last day, in words; nothing where neither is known. */
export function span(words: Words, from: Day | null, to: Day | null): string | null {
  if (from !== null && to !== null) {
    return from === to
      ? words.text('days-on', { day: words.day(to) })
      : words.text('days-between', { from: words.day(from), to: words.day(to) });
  }
  if (from !== null) return words.text('days-from', { from: words.day(from) });
  return to === null ? null : words.text('days-until', { to: words.day(to) });
}

/** Which rules hold on a day. */
export function standingText(words: Words, at: Standing): string {
  if (typeof at === 'string') return words.of('standing', at);
  return words.text('standing-line', { standing: words.of('standing', 'in'), edition: words.of('edition', at.in) });
}

/** A group of answers, folded under its heading; an empty one is left out. */
export function group(id: string, title: string, ...pieces: readonly unknown[]): Piece {
  return noted(id, title, nothing, ...pieces);
}

/** The same, with a count or the answer itself beside its heading, to be read without unfolding; alone, it is not folded. */
export function noted(id: string, title: string, note: unknown, ...pieces: readonly unknown[]): Piece {
  const isEmpty = pieces.every((piece) => piece === nothing);
  if (isEmpty && note === nothing) return nothing;
  const head = html`<h3 id=${`answers-${id}-title`}>${title}</h3>
    ${note === nothing ? nothing : html`<span class="count">${note}</span>`}`;
  return html`<section class="answers" id=${`answers-${id}`} aria-labelledby=${`answers-${id}-title`}>
    ${isEmpty ? head : html`<details class="fold"><summary>${head}</summary><div class="inside">${pieces}</div></details>`}
  </section>`;
}
