/** Facts of which there can be several: periods, appointments, sessions, medical situations. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Fact, MedicalSituation } from '../wasm/trat.js';
import { fieldId } from '../entries/ids.js';
import type { Row } from '../entries/sheet.js';
import { partsOf, type Kind, type Part, type PartName } from '../entries/table.js';
import { described, factName, hint, problems, type FormContext } from './about.js';
import { dateField } from './date.js';
import { selectInput, textInput, tick, wordOf, type Slot } from './inputs.js';

/** What a list is made of. */
export type ListKind = Extract<Kind, { kind: 'list' }>;

/** A list: not known, none, or these items. */
export function listField(form: FormContext, fact: Fact, kind: ListKind): TemplateResult {
  const { words, sheet } = form;
  const id = fieldId(fact);
  const { text, rows } = sheet.entry(fact);
  return html`<fieldset class="field" id=${id} aria-describedby=${described(form, id, fact)}>
    <legend>${words.of('fact', fact)}</legend>
    ${hint(form, fact, id)} ${problems(form, id)}
    <div class="options row">
      ${whether(form, fact, 'some', words.text('list-some'))} ${whether(form, fact, 'none', words.text('list-none'))}
      ${whether(form, fact, '', words.of('value', 'unknown'))}
    </div>
    ${text === 'some' ? items(form, fact, kind, rows) : nothing}
  </fieldset>`;
}

function whether(form: FormContext, fact: Fact, value: '' | 'none' | 'some', label: string): TemplateResult {
  const id = fieldId(fact, value || 'unknown');
  const { sheet } = form;
  const choose = (): void => {
    const { rows } = sheet.entry(fact);
    // What was typed in the items stays at hand, should one come back to them.
    if (value === 'some' && rows.length === 0) sheet.add(fact);
    else sheet.set(fact, { text: value });
    form.changed();
  };
  return tick(id, sheet.entry(fact).text === value, label, choose, fieldId(fact));
}

/** The items of a list, and a way to add one. */
export function items(form: FormContext, fact: Fact, kind: ListKind, rows: readonly Row[]): TemplateResult {
  const more = (): void => {
    const key = form.sheet.add(fact);
    form.changed();
    form.focus(fieldId(fact, key, partsOf(kind)[0]?.[0]));
  };
  return html`${rows.map((row, index) => keyed(row.key, item(form, fact, kind, row, index + 1)))}
    <button type="button" id=${fieldId(fact, 'add')} @click=${more}>
      ${form.words.text('list-add')}<span class="unseen"> (${factName(form.words, fact)})</span>
    </button>`;
}

function item(form: FormContext, fact: Fact, kind: ListKind, row: Row, number: number): TemplateResult {
  const name = factName(form.words, fact);
  const remove = (): void => {
    form.sheet.remove(fact, row.key);
    form.changed();
    form.focus(form.sheet.entry(fact).text === 'some' ? fieldId(fact, 'add') : fieldId(fact));
  };
  return html`<fieldset class="item" id=${fieldId(fact, row.key)}>
    <legend>${form.words.text('list-item', { name, number })}</legend>
    ${problems(form, fieldId(fact, row.key))}
    <div class="parts">${partsOf(kind).map(([part, what]) => partField(form, fact, row, part, what))}</div>
    <button type="button" @click=${remove}>
      ${form.words.text('list-remove')}<span class="unseen"> (${form.words.text('list-item', { name, number })})</span>
    </button>
  </fieldset>`;
}

function partField(form: FormContext, fact: Fact, row: Row, part: PartName, what: Part): TemplateResult {
  const id = fieldId(fact, row.key, part);
  const slot = {
    id,
    fact,
    value: row.parts[part] ?? '',
    hinted: fieldId(fact),
    item: fieldId(fact, row.key),
    set: (text: string) => form.sheet.setPart(fact, row.key, part, text),
  };
  if (what.kind === 'day') return dateField(form, slot, form.words.of('part', part), 'part');
  return html`<div class="part">
    <label for=${id}>${form.words.of('part', part)}</label>
    ${problems(form, id)} ${partInput(form, slot, what)}
  </div>`;
}

function partInput(form: FormContext, slot: Slot, what: Exclude<Part, { kind: 'day' }>): TemplateResult {
  if (what.kind === 'whole') return textInput(form, slot, 'numeric');
  const options = what.values.map((value) => [value, wordOf(form.words, what, value)] as const);
  return selectInput(form, slot, options);
}

/** The medical situations. Nothing ticked is nothing said: "none of these" is a tick of its own. */
export function situationsField(form: FormContext, fact: Fact, values: readonly MedicalSituation[]): TemplateResult {
  const { words, sheet } = form;
  const id = fieldId(fact);
  const { text, picked } = sheet.entry(fact);
  const box = (own: string, checked: boolean, label: string, change: () => void): TemplateResult =>
    tick(fieldId(fact, own), checked, label, () => {
      change();
      form.changed();
    });
  const toggle = (value: string): void => {
    const now = picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value];
    sheet.set(fact, { picked: now, text: now.length > 0 ? 'some' : '' });
  };
  const none = (): void => sheet.set(fact, { picked: [], text: text === 'none' ? '' : 'none' });
  return html`<fieldset class="field" id=${id} aria-describedby=${described(form, id, fact)}>
    <legend>${words.of('fact', fact)}</legend>
    ${hint(form, fact, id)} ${problems(form, id)}
    <div class="options">
      ${values.map((value) => box(value, picked.includes(value), words.of('rule', value), () => toggle(value)))}
      ${box('none', text === 'none', words.text('situations-none'), none)}
    </div>
  </fieldset>`;
}
