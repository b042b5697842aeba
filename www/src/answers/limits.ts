/** What is not computed, by which texts, as of when, and whom to ask. */
import { html } from 'lit';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { group } from '../pieces/groups.js';
import { laterLine } from '../pieces/later.js';
import { checkedText } from '../pieces/texts.js';

/** In a few short sentences. */
export function limitsView(answer: AnswerContext): Piece {
  const { words, catalogue } = answer;
  const title = words.text('limits-title');
  if (!words.isWhole || catalogue === undefined) return group('limits', title, laterLine(answer));
  return group('limits', title, html`<p>${words.text('limits-not')}</p>
    <p>${checkedText(words, catalogue)} ${words.text('limits-ask')}</p>`);
}
