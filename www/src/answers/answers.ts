/** All answers for a case, in the order in which a person needs them: where, what to do, what others owe; then the details. */
import { html, type TemplateResult } from 'lit';
import type { Assessment } from '../wasm/trat.js';
import type { AnswerContext } from '../pieces/answer.js';
import { firstContactView, modesView } from './contacts.js';
import { coordinatorView } from './coordinator.js';
import { limitsView } from './limits.js';
import { amiView, presumptionView } from './protection.js';
import { atStakeView, reductionView } from './reduction.js';
import { doView, nowView, othersView, scopeView, warningsView } from './standing.js';
import { saidView, stepsView } from './steps.js';

/** What is read first. */
export function headView(answer: AnswerContext, assessment: Assessment): TemplateResult {
  return html`${nowView(answer, assessment)} ${atStakeView(answer, assessment)} ${warningsView(answer, assessment.warnings)}
    <div class="two">${doView(answer, assessment)} ${othersView(answer, assessment)}</div>`;
}

/** The details, folded. */
export function detailsView(answer: AnswerContext, assessment: Assessment): TemplateResult {
  const { words } = answer;
  return html`<h2>${words.text('rest-title')}</h2>
    ${stepsView(answer, assessment)} ${reductionView(answer, assessment)} ${presumptionView(answer, assessment)}
    ${amiView(answer, assessment)} ${saidView(answer, assessment)}
    ${modesView(answer, assessment)} ${firstContactView(answer, assessment)} ${coordinatorView(answer, assessment.coordinator)}
    ${scopeView(answer, assessment)} ${limitsView(answer)}
    <p><a class="rules" href="#law">${words.text('catalogue-title')}</a></p>`;
}
