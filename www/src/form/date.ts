/** A date: three fields, what was understood of them in words, and the browser's own calendar for those who like it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { faults, textOf, typedOf, wholeIn, type Typed } from '../entries/date-text.js';
import { hintId, problemId } from '../entries/ids.js';
import { hint, problems, type FormContext } from './about.js';
import type { Slot } from './inputs.js';

/** Whether the browser opens its calendar when asked to. */
const PICKS = 'showPicker' in HTMLInputElement.prototype;

/** A date under its question. Its hint stands here, unless it is part of a fact (`hinted`) whose hint stands there. */
export function dateField(form: FormContext, slot: Slot, label: string, classes = ''): TemplateResult {
  const { words, sheet } = form;
  const { id, value } = slot;
  const understood = words.weekday(value);
  const set = (typed: Typed): void => {
    sheet.typed.set(id, typed);
    slot.set(textOf(typed));
    form.changed(slot.item ?? id);
  };
  const shown = shownOf(form, slot);
  const type = (at: number) => (event: Event): void => {
    const { value: text } = event.currentTarget as HTMLInputElement;
    const typed = shownOf(form, slot).map((field, place) => (place === at ? text : field)) as unknown as Typed;
    const isPasted = (event as InputEvent).inputType === 'insertFromPaste';
    set((isPasted ? wholeIn(typed) : undefined) ?? typed);
  };
  // A whole date goes to its three fields when it is pasted or left, not under the fingers that type it.
  const part = (): void => {
    const whole = wholeIn(shownOf(form, slot));
    if (whole !== undefined) set(whole);
  };
  // From one of the fields to another, the date is not left.
  const stay = (event: FocusEvent): void => {
    const own = event.currentTarget as HTMLElement;
    if (event.relatedTarget instanceof Node && own.contains(event.relatedTarget)) event.stopPropagation();
  };
  const boxes = boxesOf(form, slot).map(
    ({ key, name, about, wrong }, at) => html`<span>
    <label for="${id}-${key}">${name}</label>
    <input
      type="text" id="${id}-${key}" class=${key} inputmode=${key === 'm' ? 'text' : 'numeric'} autocomplete="off"
      .value=${live(shown[at] ?? '')} @input=${type(at)} @focusout=${part}
      aria-describedby=${about} aria-invalid=${wrong ? 'true' : nothing}
    />
  </span>`,
  );
  return html`<fieldset class="date ${classes}" id=${id} @focusout=${stay}>
    <legend>${label}</legend>
    ${slot.hinted === undefined ? hint(form, slot.fact, id) : nothing} ${problems(form, id)}
    <div class="boxes">
      ${boxes} ${PICKS ? picker(form, slot, understood !== '') : nothing}
    </div>
    <p class="understood" id="${id}-words" aria-live="polite">${understood}</p>
  </fieldset>`;
}

/** The three fields: the end of each one's id, its name, what describes it, and whether it is wrong. */
function boxesOf(
  { words, problems }: FormContext,
  { id, value, fact, hinted }: Slot,
): { key: string; name: string; about: string; wrong: boolean }[] {
  const wrong = problems.has(id);
  const places = faults(value).map(({ at }) => at);
  const about = `${wrong ? `${problemId(id)} ` : ''}${id}-words`;
  const first = words.more('fact', fact, 'hint') === null ? about : `${hintId(hinted ?? id)} ${about}`;
  const names = [words.text('date-day'), words.text('date-month'), words.text('date-year')];
  return names.map((name, at) => ({
    key: 'dmy'.charAt(at),
    name,
    about: at === 0 ? first : about,
    wrong: wrong && (places.length === 0 || places.includes(at)),
  }));
}

/** What stands in the fields: as it was typed, as long as it says what the sheet holds. */
function shownOf({ sheet }: FormContext, { id, value }: Slot): Typed {
  const typed = sheet.typed.get(id);
  return typed !== undefined && textOf(typed) === value ? typed : typedOf(value);
}

/** The browser's calendar. Its field is there to open it and is neither seen nor heard: the three fields say the same. */
function picker(form: FormContext, slot: Slot, isDay: boolean): TemplateResult {
  const open = ({ currentTarget }: Event): void => {
    ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).showPicker();
  };
  const picked = ({ currentTarget }: Event): void => {
    const field = currentTarget as HTMLInputElement;
    form.sheet.typed.delete(slot.id);
    slot.set(field.value);
    form.changed(slot.item);
    // Where the browser took the focus there, it comes back to the button.
    if (field.matches(':focus')) (field.previousElementSibling as HTMLElement).focus();
  };
  return html`<span class="pick">
    <button type="button" @click=${open}>${form.words.text('date-pick')}</button>
    <input
      type="date" id="${slot.id}-pick" tabindex="-1" aria-hidden="true"
      .value=${live(isDay ? slot.value : '')} @input=${picked}
    />
  </span>`;
}
