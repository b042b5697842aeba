/** The bare inputs: a text, a closed list. What they are for stands around them. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Fact } from '../wasm/trat.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Words } from '../words/words.js';
import type { Choice } from '../entries/table.js';
import { described, invalid, type FormContext } from './about.js';

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
  return words.of(family, value as Vocabulary[typeof family]);
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

/** One of several to tick, or of which one is chosen (`of`, the name that they share), with its label. */
export function tick(id: string, checked: boolean, label: string, change: () => void, of?: string): TemplateResult {
  return html`<span class="option">
    <input
      type=${of === undefined ? 'checkbox' : 'radio'} id=${id} name=${of ?? nothing} .checked=${live(checked)} @change=${change}
    />
    <label for=${id}>${label}</label>
  </span>`;
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
    html`<option value=${value} .selected=${live(value === slot.value)}>${text}</option>`;
  return html`<select
    id=${slot.id} @change=${chosen}
    aria-describedby=${described(form, slot.id, slot.fact, slot.hinted)} aria-invalid=${invalid(form, slot.id)}
  >
    ${[['', form.words.of('value', 'unknown')] as const, ...options].map(option)}
  </select>`;
}
