/** All answers for a case, in the order in which a person needs them: what to do; where they stand; then all else. */
import { html, type TemplateResult } from 'lit';
import type { Assessment } from '../wasm/trat.js';
import type { AnswerContext } from '../pieces/answer.js';
import { againView } from './again.js';
import { calendarView, type Tell } from './calendar.js';
import { firstContactView, modesView } from './contacts.js';
import { coordinatorView } from './coordinator.js';
import { headView } from './head.js';
import { limitsView } from './limits.js';
import { amiView, presumptionView } from './protection.js';
import { atStakeView, reductionView } from './reduction.js';
import { beforeView, notCheckedView, nowView, othersView, scopeView, warningsView } from './standing.js';
import { saidView, stepsView } from './steps.js';

/** What is read first. */
export function firstView(answer: AnswerContext, assessment: Assessment, tell: Tell, wants: boolean): TemplateResult {
  return html`${beforeView(answer, assessment)} ${atStakeView(answer, assessment)} ${headView(answer, assessment, tell, wants)}
    ${warningsView(answer, assessment.warnings)}`;
}

/** What follows the question: where the person stands, the right to ask oneself, the calendar, what can be lost; then all else. */
export function restView(answer: AnswerContext, assessment: Assessment, tell: Tell): TemplateResult {
  const { words } = answer;
  return html`${nowView(answer, assessment)} ${againView(answer, assessment)} ${calendarView(answer, assessment, tell)}
    ${stepsView(answer, assessment)} ${othersView(answer, assessment)}
    <h2>${words.text('lose-title')}</h2>
    ${reductionView(answer, assessment)} ${presumptionView(answer, assessment)}
    <details class="fold more">
      <summary><h2>${words.text('rest-title')}</h2></summary>
      ${amiView(answer, assessment)} ${saidView(answer, assessment)}
      ${modesView(answer, assessment)} ${firstContactView(answer, assessment)} ${coordinatorView(answer, assessment.coordinator)}
      ${scopeView(answer, assessment)} ${limitsView(answer)}
    </details>
    ${notCheckedView(answer, assessment)}
    <p><a class="rules" href="#law">${words.text('catalogue-title')}</a></p>`;
}
