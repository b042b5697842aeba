/** What people ask, answered in the place where it comes up: by rules, by a sentence of the page's own, or by both. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, RuleId, RuleInForce } from '../wasm/trat.js';
import type { Ask } from '../words/vocabulary.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { laterLine } from '../pieces/later.js';
import { idLink, inRow } from '../pieces/links.js';
import { inForce, validityView } from '../pieces/validity.js';

/** The sections of the answers that questions stand at. */
type Place = 'do' | 'others' | 'steps' | 'reduction' | 'presumption' | 'ami' | 'said' | 'texts';

/** The questions of each place, and the rules that answer each. */
const QUESTIONS: Readonly<Record<Place, readonly (readonly [Ask, ...RuleId[]])[]>> = {
  do: [['obliged', 'L1', 'L2', 'N1']],
  others: [
    ['role', 'K5'],
    ['privacy', 'K5', 'A7.4', 'B5.1', 'F1.5', 'F2.6'],
  ],
  steps: [
    ['noQuestionnaire', 'A2.2'],
    ['category', 'A5.0', 'A5.1', 'A5.2', 'A5.3', 'A5.4'],
    ['relapse', 'S7'],
    ['maternity', 'S8'],
    ['invalidity', 'MI'],
  ],
  reduction: [
    ['missed', 'L4', 'L6', 'L7', 'L8', 'L12', 'L13'],
    ['reason', 'L4'],
    ['concerned', 'L13', 'S5'],
    ['contest', 'L10'],
  ],
  presumption: [
    ['lose', 'P9'],
    ['prolong', 'P1'],
  ],
  ami: [
    ['difference', 'A7.5'],
    ['noContract', 'F1.A', 'N1'],
    ['sign', 'A7.4', 'F1.8'],
    ['firstFollowUp', 'F2.1'],
  ],
  said: [
    ['who', 'B1.1'],
    ['fast', 'B4.1'],
    ['refused', 'B6.1'],
  ],
  texts: [
    ['enter', 'S2'],
    ['needed', 'A2.5'],
    ['selfEmployed', 'S1'],
    ['authorised', 'A2.5', 'A4.2', 'A7.3'],
  ],
};

/** The questions whose own answer comes first and leads to the rules, which are read out after it. */
const LEADS: readonly Ask[] = ['obliged', 'contest', 'who', 'lose'];

/** The questions of a place, each folded over its answer for a case. */
export function asksAt(answer: AnswerContext, place: Place, assessment: Assessment): TemplateResult {
  return html`<div class="asks">
    ${QUESTIONS[place].map(([ask, ...rules]) => askView(answer, ask, rules, assessment))}
  </div>`;
}

/** The page's own answer names its rules, or leads to them; without one, the rules themselves answer. */
function askView(answer: AnswerContext, ask: Ask, rules: readonly RuleId[], assessment: Assessment): TemplateResult {
  const { words } = answer;
  const own = words.reply(ask);
  const isWhole = own !== null && !LEADS.includes(ask);
  const texts = rules.map((rule, at) => ruleView(answer, rule, at === 0, assessment));
  return html`<details>
    <summary>${words.of('ask', ask)}</summary>
    ${laterLine(answer)} ${own === null ? nothing : html`<p>${own} ${isWhole ? inRow(rules.map(idLink)) : nothing}</p>`}
    ${isWhole ? nothing : texts}
  </details>`;
}

/** What a rule says on the day of the answers; where it does not hold then, and it is said all the same (`always`), when it does. */
function ruleView(answer: AnswerContext, rule: RuleId, always: boolean, { start, asOf }: Assessment): Piece {
  const { words, catalogue } = answer;
  const editions = catalogue?.byRule.get(rule) ?? [];
  const now = editions.filter(({ validity }) => inForce(validity, start, asOf));
  const text = ({ edition }: RuleInForce): TemplateResult => html`<p>${words.rule(rule, edition)} ${idLink(rule)}</p>`;
  if (now.length > 0) return html`${now.map(text)}`;
  return always ? html`${editions.map((one) => html`${text(one)} ${validityView(words, one.validity)}`)}` : nothing;
}
