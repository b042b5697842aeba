/** What was told: each answer, to change or to take back; and clearing it all. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../wasm/trat.js';
import { NEEDED } from '../entries/table.js';
import { factName } from '../form/about.js';
import { spoken } from '../pieces/spoken.js';
import type { Piece } from '../pieces/answer.js';
import type { Flow } from './flow.js';

/** The answers given beside the two that every answer needs; those stand where they are used. */
export function toldView(flow: Flow): Piece {
  const { words, sheet } = flow.form;
  const given = sheet.given().filter((fact) => !NEEDED.includes(fact));
  if (given.length === 0) return nothing;
  return html`<section class="told" id="told" aria-labelledby="told-title">
    <h2 id="told-title" tabindex="-1">${words.text('told-title')}</h2>
    <ul>
      ${given.map((fact) => line(flow, fact))}
    </ul>
  </section>`;
}

function line({ form, act }: Flow, fact: Fact): TemplateResult {
  const { words, sheet } = form;
  const name = factName(words, fact);
  const press = (kind: 'change' | 'takeBack', text: string): TemplateResult => html`<button
    type="button" class="quiet ${kind}" @click=${() => act({ kind, fact })}
  >${text}<span class="unseen"> (${name})</span></button>`;
  return html`<li data-fact=${fact}>
    <p><span class="name">${name}</span> <strong>${spoken(words, sheet, fact) ?? words.text('not-given')}</strong></p>
    <p class="acts">
      ${press('change', words.text('told-change'))}
      ${press('takeBack', words.text('told-back'))}
    </p>
  </li>`;
}

/** A way to clear everything, after a second word. */
export function clearingView({ form: { words }, state: { clearing: waits }, act, clear }: Flow): TemplateResult {
  const press = (kind: 'clear' | 'kept') => (): void => act({ kind });
  if (!waits) {
    return html`<p><button type="button" class="quiet" id="clear" @click=${press('clear')}>${words.text('clear')}</button></p>`;
  }
  return html`<div class="sure" role="group" aria-labelledby="clear-question">
    <p id="clear-question">${words.text('clear-question')}</p>
    <button type="button" id="clear-yes" aria-describedby="clear-question" @click=${clear}>
      ${words.text('clear-yes')}
    </button>
    <button type="button" id="clear-no" class="quiet" @click=${press('kept')}>${words.text('clear-no')}</button>
  </div>`;
}
