/** The AMI path and the presumption of incapacity. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Conclusion, OutsideSpan, PresumptionSpan, Undetermined } from '../wasm/trat.js';
import { AMI_SITUATIONS, PRESUMPTIONS, type SpanRule } from '../wasm/lists.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { span } from '../pieces/days.js';
import { group, noted } from '../pieces/groups.js';
import { factLink, idLink, inRow, missingLine, supposesLine } from '../pieces/links.js';
import { saidList } from '../pieces/said.js';
import { editionText, standingText } from '../pieces/texts.js';
import { why } from '../pieces/why.js';
import { asksAt } from './asks.js';

/** The AMI path. */
export function amiView(answer: AnswerContext, assessment: Assessment): Piece {
  const { words } = answer;
  const { ami, scope } = assessment;
  const isEmpty = ami.situation === null && !ami.suspended && ami.missing.length === 0 && ami.said.length === 0;
  const none = isEmpty && scope.status === 'computed';
  return noted(
    'ami',
    words.text('ami-title'),
    none ? words.text('ami-none') : ami.situation === null ? nothing : words.of('situation', ami.situation),
    none ? html`<p class="small">${inRow(AMI_SITUATIONS.map(idLink))}</p>` : nothing,
    ami.suspended ? html`<p>${words.text('ami-suspended')}</p>` : nothing,
    scope.status === 'computed' ? asksAt(answer, 'ami', assessment) : nothing,
    missingLine(answer, ami.missing),
    supposesLine(answer, ami.supposes),
    ami.earlierFollowUps === 0
      ? nothing
      : html`<p class="small">${words.text('ami-earlier', { count: ami.earlierFollowUps })}</p>`,
    saidList(answer, ami.said),
  );
}

/** What comes before all else: that taking part protects no more. */
const GONE: readonly Conclusion[] = ['noPresumptionStarts', 'presumptionGone', 'repealRetroactive'];

/** The presumption: whether today is covered, and by which spans. */
export function presumptionView(answer: AnswerContext, assessment: Assessment): Piece {
  const { words } = answer;
  const { presumption, scope } = assessment;
  const { spans, undetermined: open, outside: later, said } = presumption;
  // Where nothing is computed, "not by these" would say more than is known.
  if (scope.status !== 'computed' && [spans, open, later, said].every((list) => list.length === 0)) return nothing;
  const left =
    presumption.daysLeft === null
      ? nothing
      : html`<p>${words.text('presumption-left', { count: presumption.daysLeft })}</p>`;
  const title = words.text('presumption-title');
  // The sentence on its rule is in what is said first.
  const not = presumption.covered === 'notByThese' ? said.filter(({ code }) => code === 'listNotExhaustive') : [];
  const kind = (rule: (typeof PRESUMPTIONS)[number]): TemplateResult => html`${words.of('span', rule)} ${idLink(rule)}`;
  return group(
    'presumption',
    title,
    html`<p>${words.of('covered', presumption.covered)}</p>`,
    saidList(answer, said.filter(({ code }) => GONE.includes(code))),
    left,
    why(answer, title, not.flatMap(({ because }) => because)),
    asksAt(answer, 'presumption', assessment),
    spans.length > 0 ? nothing : html`<p class="small">${words.text('covered-these')} ${inRow(PRESUMPTIONS.map(kind))}</p>`,
    ...spans.map((one) => spanView(answer, one)),
    ...open.map((one) => undetermined(answer, one)),
    ...later.map((one) => outside(answer, one)),
    saidList(answer, said.filter((one) => !GONE.includes(one.code) && !not.includes(one))),
  );
}

/** The name of a presumption. The core gives spans to these three rules alone. */
function nameOf({ words }: AnswerContext, rule: string): string {
  return words.of('span', rule as SpanRule);
}

function spanView(answer: AnswerContext, one: PresumptionSpan): TemplateResult {
  const { words } = answer;
  const name = nameOf(answer, one.rule);
  const by = one.endedBy;
  const ending =
    by === null
      ? nothing
      : html`<p>${words.text('span-ended-by')} ${idLink(by.rule)}
    ${by.fact === null ? words.text('span-ended-by-time') : factLink(answer, by.fact)}</p>`;
  return html`<article class="step" data-rule=${one.rule}>
    <h4>${name} ${idLink(one.rule)}</h4>
    <p>${span(words, one.from, one.to)}</p>
    <p class="small">${editionText(words, one.edition)}</p>
    ${ending} ${missingLine(answer, one.missing)} ${supposesLine(answer, one.supposes)}
    ${why(answer, name, one.because, one.readings)}
  </article>`;
}

function undetermined(answer: AnswerContext, one: Undetermined): TemplateResult {
  const name = nameOf(answer, one.rule);
  return html`<article class="step" data-rule=${one.rule}>
    <h4>${name} ${idLink(one.rule)}</h4>
    <p>${answer.words.text('span-undetermined')}</p>
    ${missingLine(answer, one.missing)} ${why(answer, name, one.because)}
  </article>`;
}

function outside(answer: AnswerContext, one: OutsideSpan): TemplateResult {
  const { words } = answer;
  const name = nameOf(answer, one.rule);
  const isOver = one.standing === 'ended';
  const when = words.text(isOver ? 'span-ended-from' : 'span-outside-from', { day: words.day(one.from) });
  return html`<article class="step" data-rule=${one.rule}>
    <h4>${name} ${idLink(one.rule)}</h4>
    <p>${standingText(words, one.standing)} ${when}</p>
    ${why(answer, name, one.because)}
  </article>`;
}
