/** All answers for a case, in the order in which a person needs them: scope, what to do, then the details. */
import { html, type TemplateResult } from 'lit';
import type { Assessment } from '../wasm/trat.js';
import { modesView, sheetView } from './contacts.js';
import type { AnswerContext } from './context.js';
import { coordinatorView, missingView } from './coordinator.js';
import { amiView, presumptionView } from './protection.js';
import { reductionView } from './reduction.js';
import { nextView, parcoursView, questionnaireView, scopeView, warningsView } from './standing.js';
import { saidView, stepsView } from './steps.js';

/** All answers. */
export function answersView(answer: AnswerContext, assessment: Assessment): TemplateResult {
  return html`<p class="small">${answer.words.text('answers-as-of', { day: answer.words.day(assessment.asOf) })}</p>
    ${scopeView(answer, assessment)} ${warningsView(answer, assessment.warnings)} ${nextView(answer, assessment)}
    ${parcoursView(answer, assessment)} ${questionnaireView(answer, assessment.questionnaire)}
    ${stepsView(answer, assessment)} ${reductionView(answer, assessment)} ${presumptionView(answer, assessment)}
    ${amiView(answer, assessment)} ${saidView(answer, assessment)} ${modesView(answer, assessment)}
    ${sheetView(answer, assessment)} ${coordinatorView(answer, assessment.coordinator)}
    ${missingView(answer, assessment.missing)}`;
}
