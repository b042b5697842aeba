/** What a missed appointment would cost, one line an appointment and absence. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Day, Stake } from '../wasm/trat.js';
import type { Words } from '../words.js';
import { idLink, type AnswerContext, type Piece } from './context.js';

/** The table. On a narrow screen its cells stand one under the other: the roles keep it a table for those who hear it. */
export function stakesView(answer: AnswerContext, stakes: readonly Stake[], asOf: Day): Piece {
  if (stakes.length === 0) return nothing;
  const { words } = answer;
  const heads = [
    words.text('stakes-appointment'),
    words.text('stakes-absence'),
    words.text('stakes-share'),
    words.text('stakes-until'),
    words.text('stakes-law'),
  ];
  const row = (stake: Stake): TemplateResult => {
    const law = html`${words.more('edition', stake.edition, 'short')}, ${idLink(stake.rule)}`;
    const number = stake.absence ?? words.text('stakes-no-number');
    const cells = [nameOf(words, stake), number, share(words, stake), words.of('until', stake.until), law];
    return html`<tr role="row" data-rule=${stake.rule} data-appointment=${stake.appointment} data-rate=${stake.rate}>
      ${cells.map(
        (cell, index) => html`<td role="cell">
          <span class="head" aria-hidden="true">${heads[index]}</span> <span>${cell}</span>
        </td>`,
      )}
    </tr>`;
  };
  return html`<h4 id="stakes-title">${words.text('stakes-title')}</h4>
    <p id="stakes-intro">${words.text('stakes-intro', { day: words.day(asOf) })}</p>
    <table class="stakes" role="table" aria-labelledby="stakes-title" aria-describedby="stakes-intro">
      <thead role="rowgroup">
        <tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody role="rowgroup">${stakes.map(row)}</tbody>
    </table>`;
}

/** The appointment: what is summoned to beside the estimation goes by the rule of its own that it falls under. */
function nameOf(words: Words, { appointment, rule, edition }: Stake): string {
  // A number, because the message chooses by one: Fluent takes a text for another thing.
  if (rule === 'L12') return words.text('stakes-other', { edition: Number(edition) });
  return appointment === 'examination' ? words.text('stakes-estimation') : words.of('appointment', appointment);
}

function share(words: Words, { rate }: Stake): string {
  return rate === '1' ? words.text('stakes-whole', { rate: words.share(rate) }) : words.share(rate);
}
