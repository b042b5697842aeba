/** The whole form: what is to be mended, the two days that are needed, then the groups of facts, folded. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../wasm/trat.js';
import type { Group } from '../words/vocabulary.js';
import type { Problem } from '../entries/outcome.js';
import { groups, NEEDED } from '../entries/table.js';
import { factName, problemText, type FormContext } from './about.js';
import { field } from './fields.js';

const GROUPS = groups();

/** The form. The two days that are needed stand unfolded, before the groups. */
export function formView(form: FormContext): TemplateResult {
  const stay = (event: Event): void => event.preventDefault();
  // The browser is asked not to keep what was typed.
  return html`<form novalidate autocomplete="off" @submit=${stay}>
    <fieldset class="facts">
      <legend class="unseen">${form.words.text('form-needed')}</legend>
      ${NEEDED.map((fact) => field(form, fact))}
    </fieldset>
    <p class="narrow"><a href="#do-title">${form.words.text('to-answers')}</a></p>
    ${[...GROUPS].map(([name, facts]) => group(form, name, facts))}
  </form>`;
}

function group(form: FormContext, name: Group, facts: readonly Fact[]): TemplateResult | typeof nothing {
  const isShown = (fact: Fact): boolean => !NEEDED.includes(fact) && form.isWanted(fact);
  if (!facts.some(isShown)) return nothing;
  const { words, sheet } = form;
  const text = words.more('group', name, 'hint');
  const count = facts.filter((fact) => isShown(fact) && sheet.has(fact)).length;
  const given = count > 0 ? html` <span class="count">${words.text('group-given', { count })}</span>` : nothing;
  return html`<details class="group">
    <summary><span>${words.of('group', name)}</span>${given}</summary>
    <fieldset class="facts">
      <legend class="unseen">${words.of('group', name)}</legend>
      ${text === null ? nothing : html`<p class="hint">${text}</p>`}
      ${
        // Each keeps its place, so that no other field is drawn anew when one comes or goes.
        facts.map((fact) => (isShown(fact) ? field(form, fact) : nothing))
      }
    </fieldset>
  </details>`;
}

/** All that is to be mended, each with the way to its field. */
export function summary(form: FormContext, problems: readonly Problem[]): TemplateResult {
  const { words } = form;
  const line = (problem: Problem): TemplateResult => {
    const text = problemText(words, problem);
    if (problem.fact === null) return html`<li>${text}</li>`;
    const name = factName(words, problem.fact);
    return html`<li><a href="#${problem.field}">${words.text('summary-line', { name, text })}</a></li>`;
  };
  return html`<section class="summary" id="summary" tabindex="-1" aria-labelledby="summary-title">
    <h2 id="summary-title">${words.text('summary-title', { count: problems.length })}</h2>
    <p>${words.text('summary-wait')}</p>
    <ul>
      ${problems.map(line)}
    </ul>
  </section>`;
}
