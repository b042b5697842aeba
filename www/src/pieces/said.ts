/** What is concluded in sentences. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Said } from '../wasm/trat.js';
import type { AnswerContext, Piece } from './answer.js';
import { missingLine } from './links.js';
import { why } from './why.js';

/** A list of sentences, each with its reasons. */
export function saidList(answer: AnswerContext, said: readonly Said[]): Piece {
  if (said.length === 0) return nothing;
  return html`<ul class="said">
    ${said.map((one) => sentence(answer, one))}
  </ul>`;
}

function sentence(answer: AnswerContext, one: Said): TemplateResult {
  const { words } = answer;
  const text = words.of('said', one.code, one.day === null ? undefined : { day: words.day(one.day) });
  return html`<li data-said=${one.code}>
    <p>${text}</p>
    ${missingLine(answer, one.missing)} ${why(answer, text, one.because, one.readings)}
  </li>`;
}
