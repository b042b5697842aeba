/** The answers to a case, the next question beside them, and what was told. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formView, summary } from '../form/form.js';
import { firstView, restView } from '../answers/answers.js';
import type { Tell } from '../answers/calendar.js';
import type { Flow } from './flow.js';
import { questionView } from './question.js';
import { clearingView, toldView } from './told.js';
import { trustLine } from './trust.js';

/** The screen of a case. */
export function caseView(flow: Flow): TemplateResult {
  const { form, answer, state } = flow;
  const { outcome, typing } = state;
  const isWrong = outcome.kind === 'rejected';
  const assessment = outcome.kind === 'answered' ? outcome.assessment : undefined;
  const { words } = form;
  return html`${isWrong ? summary(form, outcome.problems) : nothing}
    <div class="case ${state.all ? 'all' : ''}">
      <div class="first">
        ${movedView(flow)}
        ${typing ? html`<p class="wait">${words.text('answers-typing')}</p>` : nothing}
        ${assessment === undefined ? html`<p>${words.text('answers-rejected')}</p>` : firstView(answer, assessment, tell(flow), state.happenings.has('ownRequest'))}
      </div>
      <div class="side">${side(flow)} ${toldView(flow)}</div>
      ${assessment === undefined ? nothing : html`<div class="rest">${restView(answer, assessment, tell(flow))}</div>`}
    </div>
    ${trustLine(words)} ${clearingView(flow)}`;
}

/** What is told of an event at its place in the calendar: that it happened leads to its day. */
function tell({ form: { sheet }, act }: Flow): Tell {
  return (fact, how) => {
    if (how === 'skip') return act({ kind: 'skip', fact });
    if (how === 'on') return act({ kind: 'change', fact });
    sheet.forget(fact);
    sheet.set(fact, { text: how });
    act({ kind: 'answered' });
  };
}

/** The case was begun on an earlier day: the answers are of today. */
function movedView({ form: { words }, state: { movedTo } }: Flow): TemplateResult | typeof nothing {
  return movedTo === undefined ? nothing : html`<p class="moved">${words.text('moved-on', { day: words.day(movedTo) })}</p>`;
}

/** One question at a time, or all at once. */
function side(flow: Flow): TemplateResult {
  const { act, form } = flow;
  const { all, question, happened } = flow.state;
  const { words } = form;
  const other = (kind: 'all' | 'one', text: string): TemplateResult =>
    html`<p><button type="button" class="quiet" id=${kind} @click=${() => act({ kind })}>${text}</button></p>`;
  if (!all) return html`${keyed(question ?? happened, questionView(flow))} ${other('all', words.text('question-all'))}`;
  return html`<section class="card full" aria-labelledby="form-title">
    <h2 id="form-title" tabindex="-1">${words.text('form-title')}</h2>
    ${other('one', words.text('question-one'))} ${formView(form)}
  </section>`;
}
