/** The start: one question, one button, and under it why one may trust the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { field } from '../form/fields.js';
import { summary } from '../form/form.js';
import type { Flow } from './flow.js';
import { trustView } from './trust.js';

/** The start screen. */
export function startView({ form, state: { outcome }, act }: Flow): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    act({ kind: 'start' });
  };
  // The browser is asked not to keep what was typed.
  return html`${outcome.kind === 'rejected' ? summary(form, outcome.problems) : nothing}
    <form class="card" id="start" novalidate autocomplete="off" @submit=${go}>
      ${field(form, 'incapacityStart')}
      <button type="submit" class="main" id="start-go">${form.words.text('start-go')}</button>
    </form>
    ${trustView(form.words)}`;
}
