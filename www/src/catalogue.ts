/** The catalogue: editions, rules with their sources, readings, and the paragraphs of the texts with their fate. */
import { html, type TemplateResult } from 'lit';
import { idLink, inRow, pinpoints, readingText, span, type AnswerContext } from './answers/context.js';
import type { EditionInForce, InForce, Provision, ReadingId, RuleId, RuleInForce } from './wasm/trat.js';
import type { Words } from './words.js';

/** The catalogue, folded. */
export function catalogueView(answer: AnswerContext): TemplateResult {
  const { words, core } = answer;
  const { editions, lastChecked, readings, provisions } = core.catalogue;
  const modelled = provisions.filter(({ whyNot }) => whyNot === null);
  const not = provisions.filter(({ whyNot }) => whyNot !== null);
  const part = (title: string, entries: unknown): TemplateResult => html`<details>
    <summary>${title}</summary>
    <ul class="entries">${entries}</ul>
  </details>`;
  return html`<section class="catalogue" aria-labelledby="catalogue-title">
    <h2 id="catalogue-title">${words.text('catalogue-title')}</h2>
    <p>${words.text('catalogue-intro')} ${words.text('catalogue-checked', { day: words.day(lastChecked) })}</p>
    ${part(
      words.text('catalogue-editions', { count: editions.length }),
      editions.map((edition) => editionView(answer, edition)),
    )}
    ${part(
      words.text('catalogue-rules', { count: core.entries.size }),
      [...core.entries].map(([id, entries]) => ruleView(answer, id, entries)),
    )}
    ${part(
      words.text('catalogue-readings', { count: readings.length }),
      readings.map((id) => readingView(answer, id)),
    )}
    ${part(
      words.text('catalogue-provisions', { count: modelled.length }),
      modelled.map((provision) => provisionView(answer, provision)),
    )}
    ${part(
      words.text('catalogue-not', { count: not.length }),
      not.map((provision) => provisionView(answer, provision)),
    )}
    <p class="small">${words.text('version', { version: core.version.version, hash: core.version.catalogueHash })}</p>
  </section>`;
}

/** The days on which something holds, for the starts of incapacity within two days. */
function inForce(words: Words, { startsFrom, startsTo, from: first, to: last }: InForce): string {
  const days = span(words, first, last) ?? '';
  const [from, to] = [words.day(startsFrom ?? ''), words.day(startsTo ?? '')];
  if (startsFrom !== null && startsTo !== null) return words.text('starts-between', { from, to, days });
  if (startsFrom !== null) return words.text('starts-after', { from, days });
  return startsTo === null ? days : words.text('starts-before', { to, days });
}

function validityView(words: Words, validity: readonly InForce[]): TemplateResult {
  return html`<ul class="small">${validity.map((one) => html`<li>${inForce(words, one)}</li>`)}</ul>`;
}

function editionView({ words }: AnswerContext, { id, validity, instruments }: EditionInForce): TemplateResult {
  return html`<li>
    <p>${words.of('edition', id)}</p>
    ${validityView(words, validity)}
    <ul class="small">${instruments.map((instrument) => html`<li>${words.of('instrument', instrument)}</li>`)}</ul>
  </li>`;
}

/** A rule: for each edition its text, where it stands and when it holds. */
function ruleView(answer: AnswerContext, id: RuleId, entries: readonly RuleInForce[]): TemplateResult {
  const { words } = answer;
  const entry = (one: RuleInForce): TemplateResult => html`<div data-edition=${one.edition}>
    <p>${words.rule(id, one.edition)}</p>
    <p class="small">
      ${words.text('why-source')} ${pinpoints(answer, one.sources)} · ${words.more('edition', one.edition, 'short')} ·
      ${words.of('fate', one.fate)}
    </p>
    ${validityView(words, one.validity)}
  </div>`;
  return html`<li id=${id} tabindex="-1">
    <p><strong class="id">${id}</strong></p>
    ${entries.map(entry)}
  </li>`;
}

function readingView({ words }: AnswerContext, id: ReadingId): TemplateResult {
  return html`<li id=${id} tabindex="-1">${readingText(words, id, html`<strong class="id">${id}</strong>`)}</li>`;
}

function provisionView({ words }: AnswerContext, { instrument, place, rules, whyNot }: Provision): TemplateResult {
  const fate =
    whyNot === null
      ? html`${words.text('provision-rules')} ${inRow(rules.map(idLink))}`
      : html`${words.text('provision-not')} ${words.of('why-not', whyNot)}`;
  return html`<li>
    <p>
      ${words.more('instrument', instrument, 'short') ?? words.of('instrument', instrument)},
      <span lang="fr">${place}</span>
    </p>
    <p class="small">${fate}</p>
  </li>`;
}
