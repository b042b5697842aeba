/** The right to ask for a first contact oneself: for whom it is open, and that missing it reduces nothing. */
import { html, nothing } from 'lit';
import type { Assessment } from '../wasm/trat.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { reasons } from '../pieces/why.js';

/** Shown where the core says that the person may ask. */
export function againView(answer: AnswerContext, { next }: Assessment): Piece {
  const ask = next.titulaire.find(({ action }) => action === 'ask');
  if (ask === undefined) return nothing;
  const { words } = answer;
  const title = words.text('again-title');
  return html`<section class="answers again" id="answers-again" aria-labelledby="again-title">
    <details class="fold">
      <summary><h3 id="again-title">${title}</h3></summary>
      <div class="inside">
        <p>${words.text('again-ask')}</p>
        ${reasons(answer, [...ask.because, ...ask.stakes.map(({ rule, edition }) => ({ rule, edition, facts: [] }))])}
      </div>
    </details>
  </section>`;
}
