/** A group of answers under its heading, folded. */
import { html, nothing } from 'lit';
import type { Piece } from './answer.js';

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
