/** What the texts say: where a rule stands, its edition, a reading, and which rules hold. */
import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import { PLACE_WORDS } from '../wasm/lists.js';
import type { EditionId, Instrument, Pinpoint, ReadingId, Reason, RuleId, Standing } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import type { AnswerContext, Piece } from './answer.js';
import type { CatalogueByRule } from './catalogue.js';
import { idLink } from './links.js';
import { placesBy } from './place.js';

const placeIn = placesBy(PLACE_WORDS);

/** The short name of a text. */
function shortName(words: Words, instrument: Instrument): string {
  return words.more('instrument', instrument, 'short') ?? words.of('instrument', instrument);
}

/** Where a rule stands in the texts; `after` is what follows the name of a text. */
export function pinpoints(
  { words }: AnswerContext,
  sources: readonly Pinpoint[],
  after: (instrument: Instrument) => Piece = () => nothing,
): unknown {
  const piece = ({ instrument, place }: Pinpoint): TemplateResult =>
    html`${shortName(words, instrument)}${after(instrument)}, ${placeIn(place, (name) => words.of('place', name))}`;
  return join(sources.map(piece), () => html`; `);
}

/** Until when the texts were looked for, and which of them could not be read. */
export function checkedText(words: Words, { lastChecked, provisions }: CatalogueByRule): string {
  const unread = provisions.filter(({ whyNot }) => whyNot === 'textNotAvailable').map(({ instrument }) => instrument);
  const texts = [...new Set(unread)].map((instrument) => shortName(words, instrument)).join(', ');
  const checked = words.text('catalogue-checked', { day: words.day(lastChecked) });
  return texts === '' ? checked : `${checked} ${words.text('catalogue-unread', { texts })}`;
}

/** The sources of a rule, as an edition has it. */
export function sourcesOf(answer: AnswerContext, rule: RuleId, edition: EditionId): unknown {
  const own = answer.catalogue?.byRule.get(rule)?.find((one) => one.edition === edition);
  return pinpoints(answer, own?.sources ?? []);
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
  return html`<p>${head} <em>${question}</em> ${words.isWhole ? words.of('reading', id) : nothing}</p>
    ${other === null ? nothing : html`<p class="small">${words.text('reading-other')} ${other}</p>`}`;
}

/** Which rules hold on a day. */
export function standingText(words: Words, at: Standing): string {
  if (typeof at === 'string') return words.of('standing', at);
  return words.text('standing-line', { standing: words.of('standing', 'in'), edition: words.of('edition', at.in) });
}
