/** What is not computed, by which texts, as of when, and whom to ask. */
import { html } from 'lit';
import { group, type AnswerContext, type Piece } from '../answers/context.js';

/** In a few short sentences. */
export function limitsView({ words, core }: AnswerContext): Piece {
  return group('limits', words.text('limits-title'), html`<p>${words.text('limits-not')}</p>
    <p>
      ${words.text('catalogue-checked', { day: words.day(core.catalogue.lastChecked) })} ${words.text('limits-ask')}
    </p>`);
}
