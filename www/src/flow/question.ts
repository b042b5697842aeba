/** One question: what is asked, why, what hangs on it, and the ways to answer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, RuleId } from '../wasm/trat.js';
import { fieldId } from '../entries/ids.js';
import { NEEDED, partsOf, spec, type Choice } from '../entries/table.js';
import { described, hint, problems } from '../form/about.js';
import { eventDay, field } from '../form/fields.js';
import { wordOf } from '../form/inputs.js';
import { items, type ListKind } from '../form/lists.js';
import type { Piece } from '../pieces/answer.js';
import { idLink, inRow } from '../pieces/links.js';
import type { Flow } from './flow.js';
import { changedView } from './changed.js';
import { happenedView } from './happened.js';

/** The card of the question; where nothing more is asked, what can still be done. */
export function questionView(flow: Flow): TemplateResult {
  const { form, act } = flow;
  const fact = flow.state.question;
  const { words } = form;
  if (fact === null) return flow.state.happened === null ? noneLeft(flow) : happenedView(flow);
  const go = (event: Event): void => {
    event.preventDefault();
    // Going on without the day of an event makes the day missing; without anything else, it is not known.
    const isEvent = spec(fact).kind === 'event';
    if (isEvent && !form.sheet.has(fact)) form.sheet.set(fact, { text: 'on', left: true });
    const isSaid = isEvent || form.sheet.has(fact) || NEEDED.includes(fact);
    act(isSaid ? { kind: 'answered' } : { kind: 'skip', fact });
  };
  const isKnown = form.sheet.has(fact) || NEEDED.includes(fact);
  return html`<form class="card" id="question" novalidate autocomplete="off" @submit=${go}>
    <h2 id="question-title" tabindex="-1">
      ${words.text(isKnown ? 'question-change' : 'question-title')}<span class="unseen">: ${words.of('fact', fact)}</span>
    </h2>
    ${leftView(flow, fact)} ${inputs(flow, fact)} ${changedView(flow)} ${whyQuestion(flow, fact)}
  </form>`;
}

/** How many questions are left, this one with them; none where it is not one of those. */
function leftView({ form: { words }, state: { questions } }: Flow, fact: Fact): Piece {
  const { left } = questions;
  if (!left.includes(fact)) return nothing;
  return html`<p class="small" id="question-left">${words.text('question-left', { count: left.length })}</p>`;
}

/** The ways to answer: a closed list and an event are answered with one press. */
function inputs(flow: Flow, fact: Fact): TemplateResult {
  const kind = spec(fact);
  const { words } = flow.form;
  const go = html`<button type="submit" class="main" id="question-go">${words.text('question-go')}</button>`;
  if (kind.kind === 'choice') {
    const options = kind.values.map((value) => [value, wordOf(words, kind, value)] as const);
    return group(flow, fact, html`${presses(flow, fact, options, kind)} ${skip(flow, fact)}`);
  }
  if (kind.kind === 'event') {
    const others = (['notYet', 'dateUnknown'] as const).map((how) => [how, words.of('value', how)] as const);
    const { day } = flow.form.sheet.entry(fact);
    return group(
      flow,
      fact,
      html`${eventDay(flow.form, fact, day)} ${go}
        <p class="or">${words.text('question-or')}</p>
        ${presses(flow, fact, others)} ${skip(flow, fact)}`,
    );
  }
  if (kind.kind === 'list') return group(flow, fact, html`${list(flow, fact, kind, go)} ${skip(flow, fact)}`);
  return html`${field(flow.form, fact)}
    <div class="ways-on">${go} ${NEEDED.includes(fact) ? nothing : skip(flow, fact)}</div>`;
}

function group({ form }: Flow, fact: Fact, content: TemplateResult): TemplateResult {
  const id = fieldId(fact);
  return html`<fieldset class="field" id=${id} aria-describedby=${described(form, id, fact)}>
    <legend>${form.words.of('fact', fact)}</legend>
    ${hint(form, fact, id)} ${problems(form, id)} ${content}
  </fieldset>`;
}

/** A list: whether there are any, and which. */
function list(flow: Flow, fact: Fact, kind: ListKind, go: TemplateResult): TemplateResult {
  const { form } = flow;
  const { text, rows } = form.sheet.entry(fact);
  const none = presses(flow, fact, [['none', form.words.text('list-none')]]);
  if (text === 'some') return html`${items(form, fact, kind, rows)}<div class="ways-on">${go}</div>${none}`;
  const open = (): void => {
    const key = rows[0]?.key ?? form.sheet.add(fact);
    form.sheet.set(fact, { text: 'some' });
    form.changed();
    form.focus(fieldId(fact, key, partsOf(kind)[0]?.[0]));
  };
  return html`<div class="presses">
      <button type="button" id=${fieldId(fact, 'some')} @click=${open}>${form.words.text('list-some')}</button>
    </div>
    ${none}`;
}

/** Buttons that answer at once. */
function presses(
  { form, act }: Flow,
  fact: Fact,
  options: readonly (readonly [string, string])[],
  kind?: Choice,
): TemplateResult {
  const press = (value: string) => (): void => {
    form.sheet.forget(fact);
    form.sheet.set(fact, { text: value });
    act({ kind: 'answered' });
  };
  const { text } = form.sheet.entry(fact);
  return html`<div class=${kind?.family === 'value' ? 'presses row' : 'presses'}>
    ${options.map(
      ([value, label]) => html`<button
        type="button" id=${fieldId(fact, value)} aria-pressed=${text === value ? 'true' : nothing} @click=${press(value)}
      >${label}</button>`,
    )}
  </div>`;
}

function skip({ form, act }: Flow, fact: Fact): TemplateResult {
  const press = (): void => act({ kind: 'skip', fact });
  // A category may not be given yet; of an event that is an answer of its own.
  const kind = spec(fact);
  const isCategory = kind.kind === 'choice' && kind.family === 'category';
  return html`<button type="button" class="quiet" id=${fieldId(fact, 'skip')} @click=${press}>
    ${isCategory ? form.words.text('question-notYet') : form.words.of('value', 'unknown')}
  </button>`;
}

/** Why it is asked, and what hangs on it: the steps and spans by their names, the other rules by their links. */
function whyQuestion({ form: { words }, state: { outcome } }: Flow, fact: Fact): Piece {
  const found = outcome.kind === 'answered' ? outcome.assessment.missing.find((one) => one.fact === fact) : undefined;
  if (found === undefined) return nothing;
  const name = (rule: RuleId): string | null => words.name(rule);
  const named = found.hangs.filter((rule) => name(rule) !== null);
  const others = found.hangs.filter((rule) => name(rule) === null);
  return html`<div class="asked">
    <h3>${words.text('question-why')}</h3>
    <p>${words.of('weight', found.weight)}.</p>
    ${named.length === 0 ? nothing : html`<ul>${named.map((rule) => html`<li>${name(rule)} ${idLink(rule)}</li>`)}</ul>`}
    ${
      others.length === 0
        ? nothing
        : html`<p class="small">${words.text('asked-rules', { count: others.length })} ${inRow(others.map(idLink))}</p>`
    }
  </div>`;
}

/** The end: nothing more is needed. What was skipped can be asked again, and more can be told. */
function noneLeft(flow: Flow): TemplateResult {
  const {
    form: { words },
    act,
    state: { more, questions },
  } = flow;
  const { further, skipped, again } = questions;
  const tellMore = !more && further.length > 0;
  const press = (kind: 'more' | 'again', text: string): TemplateResult =>
    html`<button type="button" id=${kind} @click=${() => act({ kind })}>${text}</button>`;
  return html`<section class="card" id="question" aria-labelledby="question-title">
    <h2 id="question-title" tabindex="-1">${words.text('question-none')}</h2>
    ${skipped.length === 0 ? nothing : html`<p>${words.text('question-skipped', { count: skipped.length })}</p>`}
    ${tellMore ? html`<p>${words.text('question-else')}</p>` : nothing}
    <div class="ways-on">
      ${tellMore ? press('more', words.text('question-more')) : nothing}
      ${again ? press('again', words.text('question-again')) : nothing}
    </div>
    ${changedView(flow)}
  </section>`;
}
