/** `<trat-calculator>`: the form, the answers and the catalogue. What it holds lives in memory and goes nowhere. */
import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import answersStyles from './answers/answers.css?inline';
import { askedAfter, asks } from './asked.js';
import { answersView } from './answers/answers.js';
import type { AnswerContext } from './answers/context.js';
import { catalogueView } from './catalogue.js';
import { start, type Core } from './core.js';
import styles from './element.css?inline';
import type { FormContext } from './form/context.js';
import { formView, summary } from './form/form.js';
import { fieldId, show } from './ids.js';
import { LANGUAGES, load, ownName, pick } from './languages.js';
import { ask, type Outcome, type Problem } from './outcome.js';
import { newSheet } from './sheet.js';
import { FACTS } from './table.js';
import { today } from './today.js';
import type { Fact } from './wasm/trat.js';
import type { Words } from './words.js';

/** Told when a person chooses another language; `detail` is the language. */
export const LANGUAGE_CHOSEN = 'trat-language';

/** How long typing rests before a change of the answers is told to those who listen, in milliseconds. */
const REST = 600;

/** How long after a field was left its problems are shown, in milliseconds: a click must not miss what moves. */
const LEAVE = 250;

/** The calculator. Its language is its `lang` attribute, else that of the page, else French. */
export class TratCalculator extends LitElement {
  static override styles = [unsafeCSS(styles), unsafeCSS(answersStyles)];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  #core: Core | undefined;
  #words: Words | undefined;
  #sheet = newSheet(today());
  #outcome: Outcome = { kind: 'waiting' };
  /** The facts that the last answers ask for. */
  #asked: ReadonlySet<Fact> = new Set();
  /** Whether something is being typed that is not right yet. */
  #typing = false;
  /** Whether "clear everything" waits for a second word. */
  #asking = false;
  /** Counts the sheets: a new one gets new fields, so that nothing half typed stays behind. */
  #sheets = 0;
  /** What is to get the focus once it is drawn. */
  #wanted: string | undefined;
  #failed = false;
  #status = '';
  #told = '';
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    clearTimeout(this.#resting);
    clearTimeout(this.#leaving);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value && this.isConnected) void this.#speak();
  }

  async #open(): Promise<void> {
    // The page may name its language in the same breath: no other one is fetched first.
    await null;
    await this.#speak();
    try {
      this.#core = await start();
      this.#recompute();
      await this.updateComplete;
      this.#follow();
    } catch {
      // An old browser, or a file that did not come: what stands in the page around stays readable.
      this.#failed = true;
      this.requestUpdate();
    }
  }

  async #speak(): Promise<void> {
    const lang = pick([this.lang, this.closest('[lang]')?.getAttribute('lang') ?? null]);
    const words = await load(lang).catch(() => undefined);
    // Another language may have been chosen while this one was fetched.
    if (words === undefined || lang !== pick([this.lang, lang])) return;
    this.#words = words;
    this.#chooseOwn(lang);
    if (this.#status !== '') this.#status = this.#statusText(words);
    this.requestUpdate();
  }

  /** Of the texts that the page puts into the element, one a language, the right one is shown. */
  #chooseOwn(lang: string): void {
    const own = [...this.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && child.lang !== '',
    );
    if (!own.some((child) => child.lang === lang)) return;
    for (const child of own) child.hidden = child.lang !== lang;
  }

  readonly #follow = (): void => {
    const id = location.hash.slice(1);
    if (id !== '') show(this.renderRoot as ShadowRoot, id);
  };

  /**
   * Asks the core anew. What is wrong where typing goes on is not said before it is left: a year is wrong until its
   * last digit, a period until its last day.
   */
  #recompute(typing?: string): void {
    if (this.#core === undefined) return;
    const outcome = ask(this.#core, this.#sheet);
    const isHere = ({ field }: Problem): boolean => field === typing || field.startsWith(`${typing}-`);
    const isNew = (problem: Problem): boolean => isHere(problem) && !this.#problems().has(problem.field);
    this.#typing = typing !== undefined && outcome.kind === 'rejected' && outcome.problems.some(isNew);
    if (!this.#typing) this.#outcome = outcome;
    this.#asked = askedAfter(outcome, this.#asked);
    this.requestUpdate();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#tell(), REST);
  }

  /** Says that the answers changed, once they did. */
  #tell(): void {
    const words = this.#words;
    if (words === undefined || this.#typing) return;
    const now = JSON.stringify(this.#outcome);
    if (now === this.#told) return;
    this.#told = now;
    const status = this.#statusText(words);
    // The same words twice would not be read out: a space that nobody sees makes them new.
    this.#status = status === this.#status ? `${status}\u00a0` : status;
    this.requestUpdate();
  }

  #statusText(words: Words): string {
    const outcome = this.#outcome;
    if (outcome.kind === 'waiting') return words.text('status-waiting');
    if (outcome.kind === 'rejected') return words.text('status-rejected', { count: outcome.problems.length });
    return words.text('status-answered', { steps: outcome.assessment.steps.length });
  }

  #problems(): ReadonlyMap<string, readonly Problem[]> {
    const found = new Map<string, Problem[]>();
    if (this.#outcome.kind !== 'rejected') return found;
    for (const problem of this.#outcome.problems) {
      found.set(problem.field, [...(found.get(problem.field) ?? []), problem]);
    }
    return found;
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted !== undefined) show(this.renderRoot as ShadowRoot, wanted);
  }

  override render(): TemplateResult {
    const words = this.#words;
    const core = this.#core;
    if (words === undefined || core === undefined)
      return html`<slot></slot><p role="status">${this.#failed ? words?.text('not-started') : nothing}</p>`;
    const status = html`<p class="status" role="status">${this.#status}</p>`;
    const answer: AnswerContext = { words, core, sheet: this.#sheet };
    const form = this.#form(words);
    // The language stands on a box of its own, because the element's attribute is the page's to set.
    return html`<div lang=${words.lang} @click=${this.#lead} @focusout=${this.#settle}>
      ${this.#languages(words)}
      <slot></slot>
      ${this.#outcome.kind === 'rejected' ? summary(form, this.#outcome.problems) : nothing}
      <div class="halves">
        <section class="half" aria-labelledby="form-title">
          <h2 id="form-title">${words.text('form-title')}</h2>
          ${keyed(this.#sheets, formView(form))} ${this.#clearing(words)}
        </section>
        <section class="half" aria-labelledby="answers-title">
          <h2 id="answers-title" tabindex="-1">${words.text('answers-title')}</h2>
          ${status} ${this.#answers(answer)}
        </section>
      </div>
      ${guard([words, core], () => catalogueView(answer))}
    </div>`;
  }

  #form(words: Words): FormContext {
    return {
      words,
      sheet: this.#sheet,
      problems: this.#problems(),
      asks: (fact) => asks(fact, this.#sheet, this.#asked),
      changed: (typing) => this.#recompute(typing),
      left: this.#leave,
      focus: (id) => {
        this.#wanted = id;
        this.requestUpdate();
      },
    };
  }

  #answers(answer: AnswerContext): TemplateResult {
    const { words } = answer;
    if (this.#outcome.kind === 'waiting') return html`<p>${words.text('answers-waiting')}</p>`;
    if (this.#outcome.kind === 'rejected') return html`<p>${words.text('answers-rejected')}</p>`;
    const typing = this.#typing ? html`<p>${words.text('answers-typing')}</p>` : nothing;
    return html`${typing}
      <div class=${this.#typing ? 'old' : ''}>${answersView(answer, this.#outcome.assessment)}</div>`;
  }

  #languages(words: Words): TemplateResult {
    const link = (lang: string): TemplateResult => html`<li>
      <a
        href="?lang=${lang}" lang=${lang} hreflang=${lang} aria-current=${lang === words.lang ? 'true' : nothing}
        @click=${(event: Event) => this.#choose(event, lang)}
      >${ownName(lang)}</a>
    </li>`;
    return html`<nav aria-label=${words.text('languages')}><ul class="languages">${LANGUAGES.map(link)}</ul></nav>`;
  }

  #choose(event: Event, lang: string): void {
    // The link leads to the page in that language; here the case stays, and only the words change.
    event.preventDefault();
    this.lang = lang;
    this.dispatchEvent(new CustomEvent(LANGUAGE_CHOSEN, { detail: lang, bubbles: true, composed: true }));
  }

  #clearing(words: Words): TemplateResult {
    const asking = (is: boolean, focus: string) => (): void => {
      this.#asking = is;
      this.#wanted = focus;
      this.requestUpdate();
    };
    if (!this.#asking) {
      const open = asking(true, 'clear-yes');
      return html`<p><button type="button" id="clear" @click=${open}>${words.text('clear')}</button></p>`;
    }
    return html`<p role="group" aria-labelledby="clear-question">
      <span id="clear-question">${words.text('clear-question')}</span>
      <button type="button" id="clear-yes" aria-describedby="clear-question" @click=${this.#clear}>
        ${words.text('clear-yes')}
      </button>
      <button type="button" @click=${asking(false, 'clear')}>${words.text('clear-no')}</button>
    </p>`;
  }

  readonly #clear = (): void => {
    this.#sheet = newSheet(today());
    this.#sheets += 1;
    this.#asking = false;
    this.#outcome = { kind: 'waiting' };
    this.#wanted = fieldId('incapacityStart');
    this.#recompute();
  };

  /** Links inside the element: the browser does not look for their goals in here. */
  readonly #lead = (event: Event): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    const goal = link?.getAttribute('href') ?? '';
    if (!goal.startsWith('#')) return;
    const id = goal.slice(1);
    const fact = FACTS.find((name) => fieldId(name) === id);
    if (fact === undefined) return void show(this.renderRoot as ShadowRoot, id);
    // A rule may be linked to from elsewhere; what a person was asked about stays out of the browser's history.
    event.preventDefault();
    // A fact that was not asked for is asked for now.
    this.#sheet.set(fact, {});
    this.#wanted = id;
    this.requestUpdate();
  };

  readonly #leave = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => this.#recompute(), LEAVE);
  };

  /** Typing ends where the focus leaves the field, and the item of a list that the field is a part of. */
  readonly #settle = ({ target, relatedTarget }: FocusEvent): void => {
    const item = target instanceof Element ? target.closest('.item') : null;
    const stays = item !== null && relatedTarget instanceof Node && item.contains(relatedTarget);
    if (this.#typing && !stays) this.#leave();
  };
}

customElements.define('trat-calculator', TratCalculator);
