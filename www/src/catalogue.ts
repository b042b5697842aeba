/** The catalogue: editions, rules with their sources, readings, and the paragraphs of the texts with their fate. */
import { html, nothing, type TemplateResult } from 'lit';
import { idLink, inRow, pinpoints, readingText, span, type AnswerContext } from './answers/context.js';
import type { Edition, Provision, ReadingId, RuleEntry, RuleId } from './wasm/trat.js';

/** The catalogue, folded. */
export function catalogueView(answer: AnswerContext): TemplateResult {
  const { words, core } = answer;
  const { editions, readings, provisions } = core.catalogue;
  return html`<section class="catalogue" aria-labelledby="catalogue-title">
    <h2 id="catalogue-title">${words.text('catalogue-title')}</h2>
    <p>${words.text('catalogue-intro')}</p>
    <details>
      <summary>${words.text('catalogue-editions', { count: editions.length })}</summary>
      <ul class="entries">${editions.map((edition) => editionView(answer, edition))}</ul>
    </details>
    <details>
      <summary>${words.text('catalogue-rules', { count: core.entries.size })}</summary>
      <ul class="entries">${[...core.entries].map(([id, entries]) => ruleView(answer, id, entries))}</ul>
    </details>
    <details>
      <summary>${words.text('catalogue-readings', { count: readings.length })}</summary>
      <ul class="entries">${readings.map((id) => readingView(answer, id))}</ul>
    </details>
    <details>
      <summary>${words.text('catalogue-provisions', { count: provisions.length })}</summary>
      <ul class="entries">${provisions.map((provision) => provisionView(answer, provision))}</ul>
    </details>
    <p class="small">${words.text('version', { version: core.version.version, hash: core.version.catalogueHash })}</p>
  </section>`;
}

function editionView({ words }: AnswerContext, { id, from, to, instruments }: Edition): TemplateResult {
  return html`<li>
    ${words.of('edition', id)} – ${span(words, from, to)}
    <ul class="small">${instruments.map((instrument) => html`<li>${words.of('instrument', instrument)}</li>`)}</ul>
  </li>`;
}

function ruleView(answer: AnswerContext, id: RuleId, entries: readonly RuleEntry[]): TemplateResult {
  const { words } = answer;
  const entry = (one: RuleEntry): TemplateResult => html`<p class="small">
    ${words.text('why-source')} ${pinpoints(answer, one.sources)} · ${words.of('edition', one.edition)} ·
    ${span(words, one.from, one.to)} · ${words.of('fate', one.fate)}
  </p>`;
  return html`<li id=${id} tabindex="-1">
    <p><strong class="id">${id}</strong> ${words.of('rule', id)}</p>
    ${entries.map(entry)}
  </li>`;
}

function readingView({ words }: AnswerContext, id: ReadingId): TemplateResult {
  return html`<li id=${id} tabindex="-1">${readingText(words, id, html`<strong class="id">${id}</strong>`)}</li>`;
}

function provisionView(
  { words }: AnswerContext,
  { instrument, place, rules, whyNot }: Provision,
): TemplateResult {
  const not = whyNot === null ? nothing : html`${words.text('provision-not')} ${words.of('why-not', whyNot)}`;
  const fate = rules.length === 0 ? not : html`${words.text('provision-rules')} ${inRow(rules.map(idLink))}`;
  return html`<li>
    <p>
      ${words.more('instrument', instrument, 'short') ?? words.of('instrument', instrument)},
      <span lang="fr">${place}</span>
    </p>
    <p class="small">${fate}</p>
  </li>`;
}
