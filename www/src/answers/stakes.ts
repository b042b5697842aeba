/** What a missed appointment would cost: a line an appointment, the absences one after the other. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Day, EditionId, Stake } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import { groupBy } from '../entries/group-by.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { idLink, inRow } from '../pieces/links.js';

/** The lines. */
export function stakesView(answer: AnswerContext, stakes: readonly Stake[], asOf: Day): Piece {
  if (stakes.length === 0) return nothing;
  const { words } = answer;
  return html`<h4>${words.text('stakes-title')}</h4>
    <p>${words.text('stakes-intro', { day: words.day(asOf) })}</p>
    <ul class="stakes">
      ${[...groupBy(stakes, (stake) => nameOf(words, stake))].map(([name, ones]) => line(words, name, ones))}
    </ul>`;
}

function line(words: Words, name: string, stakes: readonly Stake[]): TemplateResult {
  const texts = [...groupBy(stakes, ({ edition }) => edition)].map(
    ([edition, ones]) =>
      html`${textOf(words, edition)} ${inRow([...new Set(ones.map(({ rule }) => rule))].map(idLink))} `,
  );
  return html`<li data-rule=${stakes[0]?.rule ?? ''} data-appointment=${stakes[0]?.appointment ?? ''}>
    <p><strong>${name}</strong></p>
    <p>${stakes.map((stake) => lineOf(words, stake)).reduce((first, then) => words.text('both', { first, then }))}</p>
    <p class="small">${texts}</p>
  </li>`;
}

function lineOf(words: Words, stake: Stake): string {
  return words.text('stake-line', { absence: stake.absence ?? 0, cost: costOf(words, stake) });
}

function textOf(words: Words, edition: EditionId): string {
  return words.text('stake-text', { edition: words.edition(edition) });
}

/** The appointment: what is summoned to beside the estimation goes by the rule of its own that it falls under. */
function nameOf(words: Words, { appointment, rule, edition }: Stake): string {
  // The words tell the editions apart by a number.
  if (rule === 'L12') return words.text('stakes-other', { edition: Number.parseInt(edition, 10) });
  return appointment === 'examination' ? words.text('stakes-estimation') : words.of('appointment', appointment);
}

/** What is taken, and until when. */
export function costOf(words: Words, { rate, until }: Pick<Stake, 'rate' | 'until'>): string {
  const share = rate === '1' ? words.text('stake-whole') : words.text('stake-part', { rate: words.share(rate) });
  return words.of('stake', until, { share });
}
