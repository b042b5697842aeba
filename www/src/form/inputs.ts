/** The bare inputs: a day, a text, a closed list. What they are for stands around them. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from '../table.js';
import type { Fact } from '../wasm/trat.js';
import type { Words } from '../words.js';
import type { Families } from '../families.js';
import { described, invalid, type FormContext } from './context.js';

/** An input's place: its id, its fact, what it holds, and what to do with what is typed. */
export interface Slot {
  readonly id: string;
  readonly fact: Fact;
  readonly value: string;
  /** The id that the fact's hint goes by, where it is not the input's own. */
  readonly hinted?: string;
  /** The item of a list that it is a part of. */
  readonly item?: string;
  set(value: string): void;
}

/** A word of a closed list. */
export function wordOf(words: Words, { family }: Choice, value: string): string {
  // The table holds for each family exactly the words of its type.
  return words.of(family, value as Families[typeof family]);
}

/** A day. The browser's own field, so that days are typed as people here are used to. */
export function dayInput(form: FormContext, slot: Slot): TemplateResult {
  const typed = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    if (!input.validity.badInput) form.sheet.unfinished.delete(slot.id);
    slot.set(input.value);
    form.changed(slot.item ?? slot.id);
  };
  // A day that was begun and not finished has no value: only the browser knows that something stands there.
  const left = ({ currentTarget }: FocusEvent): void => {
    if (!(currentTarget as HTMLInputElement).validity.badInput) return;
    form.sheet.unfinished.add(slot.id);
    form.left();
  };
  return html`<input
    type="date" id=${slot.id} min="1990-01-01" max="2199-12-31" .value=${live(slot.value)} @input=${typed} @focusout=${left}
    aria-describedby=${described(form, slot.id, slot.fact, slot.hinted)} aria-invalid=${invalid(form, slot.id)}
  />`;
}

/** A number or an amount, typed as text: a number field would refuse the comma or round. */
export function textInput(form: FormContext, slot: Slot, mode: 'decimal' | 'numeric'): TemplateResult {
  const typed = ({ currentTarget }: Event): void => {
    slot.set((currentTarget as HTMLInputElement).value);
    form.changed(slot.item ?? slot.id);
  };
  return html`<input
    type="text" class="short" id=${slot.id} inputmode=${mode} .value=${live(slot.value)} @input=${typed}
    aria-describedby=${described(form, slot.id, slot.fact, slot.hinted)} aria-invalid=${invalid(form, slot.id)}
  />`;
}

/** A closed list to choose from; the first option is that one does not know. */
export function selectInput(
  form: FormContext,
  slot: Slot,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  const chosen = ({ currentTarget }: Event): void => {
    slot.set((currentTarget as HTMLSelectElement).value);
    form.changed(slot.item);
  };
  const option = ([value, text]: readonly [string, string]): TemplateResult =>
    html`<option value=${value} ?selected=${value === slot.value}>${text}</option>`;
  return html`<select
    id=${slot.id} @change=${chosen}
    aria-describedby=${described(form, slot.id, slot.fact, slot.hinted)} aria-invalid=${invalid(form, slot.id)}
  >
    ${[['', form.words.of('value', 'unknown')] as const, ...options].map(option)}
  </select>`;
}
