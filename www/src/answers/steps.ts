/** The steps of the trajectory, one after the other in the order of the law. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Assessment, Step } from '../wasm/trat.js';
import { group, idLink, missingLine, span, supposesLine, type AnswerContext, type Piece } from './context.js';
import { saidList } from './said.js';
import { why } from './why.js';

/** The steps. */
export function stepsView(answer: AnswerContext, { steps }: Assessment): Piece {
  if (steps.length === 0) return nothing;
  // A step is known by its rule and its place among those of the same rule, so that an unfolded "why" stays open.
  const seen = new Map<string, number>();
  const key = ({ rule }: Step): string => {
    seen.set(rule, (seen.get(rule) ?? 0) + 1);
    return `${rule}/${seen.get(rule)}`;
  };
  const list = html`<ol class="steps">
    ${repeat(steps, key, (step) => html`<li>${stepView(answer, step)}</li>`)}
  </ol>`;
  return group('steps', answer.words.text('steps-title'), list);
}

function stepView(answer: AnswerContext, step: Step): TemplateResult {
  const { words } = answer;
  const name = words.step(step.rule);
  return html`<article class="step" data-rule=${step.rule} data-state=${step.state}>
    <h4>${name} ${idLink(step.rule)}</h4>
    <p><span class="badge" data-state=${step.state}>${words.of('state', step.state)}</span></p>
    <p>${words.text('step-actor', { actor: words.of('actor', step.actor) })}</p>
    ${step.state === 'outside' ? nothing : days(answer, step)} ${letter(answer, step)}
    ${why(answer, name, step.because, step.state === 'outside' ? [] : step.readings)}
  </article>`;
}

/** Its days, and what they hang on. Not shown for a step of later rules: they would read as if these rules held. */
function days(answer: AnswerContext, step: Step): TemplateResult {
  const { words } = answer;
  const when = span(words, step.from, step.to);
  return html`<p>${when === null ? words.text('step-no-days') : words.text('step-days', { days: when })}</p>
    ${moved(answer, step)} ${stopped(answer, step)} ${projected(answer, step)}
    ${missingLine(answer, step.missing)} ${supposesLine(answer, step.supposes)}`;
}

/** A last day that is no working day. It matters while the step can still be done. */
function moved({ words }: AnswerContext, { movedTo, state }: Step): Piece {
  const isOver = state === 'done' || state === 'doneLate' || state === 'stopped' || state === 'before';
  return movedTo === null || isOver ? nothing : html`<p>${words.text('step-moved', { day: words.day(movedTo) })}</p>`;
}

function stopped({ words }: AnswerContext, { stoppedBy }: Step): Piece {
  return stoppedBy === null
    ? nothing
    : html`<p>${words.text('stopped-by')} ${idLink(stoppedBy)} ${words.of('rule', stoppedBy)}</p>`;
}

function projected({ words }: AnswerContext, { projectedFrom, state }: Step): Piece {
  if (projectedFrom === null || state === 'stopped' || state === 'before') return nothing;
  return html`<p>${words.text('step-projected')} ${words.step(projectedFrom)} ${idLink(projectedFrom)}</p>`;
}

/** Where the core names S10, a letter goes before what is computed: that must be seen without unfolding. */
function letter({ words }: AnswerContext, { because }: Step): Piece {
  if (!because.some(({ rule }) => rule === 'S10')) return nothing;
  return html`<p>${words.text('letter-first')} ${idLink('S10')}</p>`;
}

/** What is concluded beside the steps. */
export function saidView(answer: AnswerContext, { said }: Assessment): Piece {
  return group('said', answer.words.text('said-title'), saidList(answer, said));
}
