/** What is shown in the place of what comes after the first screen, as long as that is not here. */
import { html, nothing } from 'lit';
import type { AnswerContext, Piece } from './answer.js';

/** A line that says so; nothing once all is here. */
export function laterLine({ words, catalogue }: AnswerContext): Piece {
  return words.isWhole && catalogue !== undefined ? nothing : html`<p class="small">${words.text('law-later')}</p>`;
}
