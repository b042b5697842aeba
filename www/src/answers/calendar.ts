/** The calendar: a card for each thing that has a day, past ones folded; where there is room, the picture with its table. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Fact } from '../wasm/trat.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { span } from '../pieces/days.js';
import { dayOf, itemsOf, SIGN, type Item } from './picture-items.js';
import { pictureView } from './picture.js';

/** What a person tells of an event right at its card. */
export type Tell = (fact: Fact, how: 'on' | 'notYet' | 'dateUnknown' | 'skip') => void;

/** How many cards ahead are seen at once; the others are folded. */
const NEAR = 3;

/** The calendar; nothing where the answers have no days. */
export function calendarView(answer: AnswerContext, assessment: Assessment, tell: Tell): Piece {
  const { words } = answer;
  const items = itemsOf(words, assessment);
  if (items.length === 0) return nothing;
  const { asOf } = assessment;
  // Days are texts, year first: their order is that of time.
  const isPast = (item: Item): boolean => SIGN[item.look] !== undefined && (item.to ?? item.from ?? '') < asOf && item.look !== 'overdue';
  const own = items.filter(({ look }) => SIGN[look] !== undefined);
  const past = own.filter(isPast);
  const ahead = own.filter((item) => !isPast(item));
  const cards = (some: readonly Item[]): TemplateResult => html`<ol>${some.map((item) => card(answer, item, tell))}</ol>`;
  const open = past.filter(({ asks }) => asks !== null).length;
  return html`<section id="answers-picture" aria-labelledby="picture-title">
    <h2 id="picture-title" tabindex="-1">${words.text('picture-title')}</h2>
    <div class="cards">
      ${
        past.length === 0
          ? nothing
          : html`<details class="fold past" id="calendar-past">
            <summary><h3>${words.text('calendar-past', { count: past.length })}</h3>
              ${open === 0 ? nothing : html`<span class="count">${words.text('calendar-open', { count: open })}</span>`}</summary>
            ${cards(past)}
          </details>`
      }
      <p class="today-line">${words.text('calendar-today', { name: items.find(({ look }) => look === 'today')?.name ?? '', day: words.weekday(asOf) })}</p>
      ${ahead.length === 0 ? html`<p>${words.text('calendar-none')}</p>` : cards(ahead.slice(0, NEAR))}
      ${
        ahead.length <= NEAR
          ? nothing
          : html`<details class="fold" id="calendar-later">
            <summary><h3>${words.text('calendar-later', { count: ahead.length - NEAR })}</h3></summary>
            ${cards(ahead.slice(NEAR))}
          </details>`
      }
      ${seamsLine(answer, items)}
    </div>
    ${pictureView(answer, assessment, items)}
  </section>`;
}

/** A change of the law is a footnote. */
function seamsLine({ words }: AnswerContext, items: readonly Item[]): Piece {
  const seams = items.filter(({ look }) => look === 'seam');
  if (seams.length === 0) return nothing;
  const days = seams.map((item) => html`<a href="#${item.goal}">${words.day(dayOf(item))}</a>`);
  return html`<p class="small">${words.text('seams-intro')} ${words.row(days)}</p>`;
}

/** What, when, who, and in one word where it stands; of what nobody told whether it happened, the question. */
function card(answer: AnswerContext, item: Item, tell: Tell): TemplateResult {
  const { words } = answer;
  const { look, name, from, to, state, goal, asks } = item;
  return html`<li class="dated" data-look=${look}>
    <p><strong>${span(words, from, to) ?? nothing}</strong></p>
    <p><a href="#${goal}">${name}</a></p>
    <p class="small">${item.who === null ? nothing : html`${words.of('actor', item.who)} · `}<span aria-hidden="true">${SIGN[look]}</span> ${state}</p>
    ${asks === null ? nothing : question(answer, asks, name, tell)}
  </li>`;
}

/** Whether it happened: an answer is a press. */
function question({ words }: AnswerContext, fact: Fact, name: string, tell: Tell): TemplateResult {
  const press = (how: Parameters<Tell>[1], text: string): TemplateResult => html`<button
    type="button" @click=${() => tell(fact, how)}
  >${text}<span class="unseen"> (${name})</span></button>`;
  return html`<div class="presses row" role="group" aria-label=${name}>
    ${press('on', words.text('calendar-yes'))}
    ${press('notYet', words.of('value', 'notYet'))} ${press('skip', words.of('value', 'unknown'))}
  </div>`;
}
