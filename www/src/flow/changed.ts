/** What changed in the answers, told below the ways to answer: what appears pushes no button down. */
import { html, nothing } from 'lit';
import type { Piece } from '../pieces/answer.js';
import type { Flow } from './flow.js';

/** What changed, for those who see the question and not the answers; the status region says it to those who hear. */
export function changedView({ form: { words }, status }: Flow): Piece {
  if (status === '') return nothing;
  return html`<p class="narrow small"><span aria-hidden="true">${status}</span> <a href="#do-title">${words.text('to-answers')}</a></p>`;
}
