/** One field a fact: its label, its hint, its input and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../wasm/trat.js';
import { fieldId } from '../entries/ids.js';
import { spec, type Choice } from '../entries/table.js';
import { described, factName, hint, problems, type FormContext } from './about.js';
import { dateField } from './date.js';
import { selectInput, textInput, tick, wordOf, type Slot } from './inputs.js';
import { listField, situationsField } from './lists.js';

/** The field of a fact. */
export function field(form: FormContext, fact: Fact): TemplateResult {
  const kind = spec(fact);
  switch (kind.kind) {
    case 'day':
      return dateField(form, slotOf(form, fact), form.words.of('fact', fact), 'field');
    case 'amount':
      return simple(form, fact, (slot) => textInput(form, slot, 'decimal'));
    case 'whole':
      return simple(form, fact, (slot) => textInput(form, slot, 'numeric'));
    case 'event':
      return eventField(form, fact);
    case 'choice':
      return choiceField(form, fact, kind);
    case 'situations':
      return situationsField(form, fact, kind.values);
    case 'list':
      return listField(form, fact, kind);
  }
}

/** A label, and one input. */
function simple(form: FormContext, fact: Fact, input: (slot: Slot) => TemplateResult): TemplateResult {
  const id = fieldId(fact);
  return html`<div class="field">
    <label for=${id}>${form.words.of('fact', fact)}</label>
    ${hint(form, fact, id)} ${problems(form, id)} ${input(slotOf(form, fact))}
  </div>`;
}

/** The place of a fact that is one text. */
function slotOf({ sheet }: FormContext, fact: Fact): Slot {
  return { id: fieldId(fact), fact, value: sheet.entry(fact).text, set: (text) => sheet.set(fact, { text }) };
}

/** An event: what is known of it, and its day where that is known. */
function eventField(form: FormContext, fact: Fact): TemplateResult {
  const { words, sheet } = form;
  const id = fieldId(fact);
  const entry = sheet.entry(fact);
  const options = (['on', 'notYet', 'dateUnknown'] as const).map((how) => [how, words.of('value', how)] as const);
  const known = {
    id,
    fact,
    value: entry.text,
    set: (text: string) => sheet.set(fact, { text, day: '', left: false }),
  };
  // Moving on without a day makes the day missing; moving from the choice to the day does not.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if ((currentTarget as HTMLElement).contains(relatedTarget as Node | null)) return;
    if (entry.text !== 'on' || entry.left) return;
    sheet.set(fact, { left: true });
    form.left();
  };
  return html`<div class="field" @focusout=${leave}>
    <label for=${id}>${words.of('fact', fact)}</label>
    ${hint(form, fact, id)} ${problems(form, id)}
    <div class="pair">
      ${selectInput(form, known, options)} ${entry.text === 'on' ? eventDay(form, fact, entry.day) : nothing}
    </div>
  </div>`;
}

/** The day of an event. */
export function eventDay(form: FormContext, fact: Fact, day: string): TemplateResult {
  const id = fieldId(fact, 'day');
  const slot = {
    id,
    fact,
    value: day,
    hinted: fieldId(fact),
    // Where the day is asked for straight away, giving it says that the event happened.
    set: (day: string) => form.sheet.set(fact, { text: 'on', day }),
  };
  return dateField(form, slot, form.words.text('event-day', { name: factName(form.words, fact) }), 'aside');
}

/** A closed list, one to choose; the last is that one does not know. */
function choiceField(form: FormContext, fact: Fact, kind: Choice): TemplateResult {
  const id = fieldId(fact);
  const { text } = form.sheet.entry(fact);
  const option = (value: string, label: string): TemplateResult => {
    const choose = (): void => {
      form.sheet.set(fact, { text: value });
      form.changed();
    };
    return tick(`${id}-${value || 'unknown'}`, text === value, label, choose, id);
  };
  return html`<fieldset class="field" id=${id} aria-describedby=${described(form, id, fact)}>
    <legend>${form.words.of('fact', fact)}</legend>
    ${hint(form, fact, id)} ${problems(form, id)}
    <div class=${kind.family === 'value' ? 'options row' : 'options'}>
      ${kind.values.map((value) => option(value, wordOf(form.words, kind, value)))}
      ${option('', form.words.of('value', 'unknown'))}
    </div>
  </fieldset>`;
}
