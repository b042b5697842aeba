// The check of the words finds what was planted.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, sentencesIn, titles } from './check-messages.mjs';

const CODE = `words.text('due', { day: words.day(step.to), count: step.days }); words.of('state', step.state);
  words.more('state', step.state, 'hint'); words.text(isOpen === 'yes' ? 'way-open' : 'way-closed')`;
const FR = `due = Pour le { $day } : { $count ->
    [one] un jour
   *[other] { $count } jours
}
state-done = Fait
    .hint = Rien à faire.
way-open = ouvert
way-closed = fermé
`;
const NL = `due = Tegen { $day }: { $count ->
    [1] één dag
   *[other] { $count } dagen
}
state-done = Gedaan
way-open = open
way-closed = gesloten
`;

/**
 * @param {{ fr?: string, nl?: string, code?: string }} [changed]
 * @returns {string[]}
 */
function problems({ fr = FR, nl = NL, code = CODE } = {}) {
  const files = (/** @type {string} */ source) => new Map([['page.ftl', source]]);
  const messages = new Map([
    ['fr', files(fr)],
    ['nl', files(nl)],
  ]);
  return problemsOf({ messages, code, required: new Map([['state-done', 'state']]) });
}

test('whole words have no problems', () => assert.deepEqual(problems(), []));

test('a message that is missing is found, be it of a value or of the page', () => {
  assert.deepEqual(problems({ fr: FR.replace(/^way-open.*\n/m, ''), nl: NL.replace(/^way-open.*\n/m, '') }), [
    'fr, nl: `way-open`, asked for by the page, is missing',
  ]);
  assert.match(problems({ nl: NL.replace(/^state-done.*\n/m, '') }).join('\n'), /^nl: `state-done` is missing$/m);
});

test('a message, an attribute and a family that nobody asks for are found', () => {
  const more = 'old = { $day }\n';
  assert.deepEqual(problems({ fr: FR + more, nl: NL + more }), ['fr, nl: `old` of page.ftl is not used']);
  const hintless = CODE.replace("'hint'", 'hint');
  assert.deepEqual(problems({ code: hintless }), ['fr: `state-done.hint` of page.ftl is not used']);
  assert.deepEqual(problems({ code: CODE.replaceAll("'state'", 'it') }), ['nothing asks for `state-…`']);
});

test('other fillings and other choices in another language are found', () => {
  assert.deepEqual(problems({ nl: NL.replace('{ $day }', 'morgen') }), [
    'nl: `due` needs `count` and is filled with `count day`',
    'the fillings of `due` differ in fr and nl',
  ]);
  const other = NL.replace('[1] één dag', '[0] geen dag');
  assert.deepEqual(problems({ nl: other }), ['the choices of `due` differ in fr and nl']);
});

test('fillings that the page does not give are found', () => {
  assert.deepEqual(problems({ code: CODE.replace('count: ', 'number: ') }), [
    'fr, nl: `due` needs `count day` and is filled with `day number`',
  ]);
});

test('what Fluent would leave out in silence, and what stands twice, is found', () => {
  const broken = NL.replace('way-open = open', 'way-open = { $open');
  assert.match(problems({ nl: broken }).join('\n'), /`way-open` of page\.ftl cannot be read/);
  assert.match(problems({ nl: `${NL}way-open = open\n` }).join('\n'), /`way-open` stands twice/);
});

test('a rule needs a title where no step and no span gives it a name and its text is a sentence', () => {
  const required = new Map([
    ['step-A2-1', 'step'],
    ['span-P2', 'span'],
  ]);
  const rules = ['rule-A2-1', 'rule-A2-2', 'rule-A2-M07', 'rule-P2'];
  assert.deepEqual(titles(rules, required, (id) => id !== 'rule-A2-M07'), ['title.A2-2']);
  const texts = 'coma = Coma\nplain = Un an.\n    .edition-2024 = Deux ans.\nlong = Un { $count ->\n   *[other] an\n}, pas plus.\n';
  assert.deepEqual(sentencesIn(texts), ['plain', 'long']);
  const problemsWith = (/** @type {string} */ nl) =>
    problemsOf({
      messages: new Map([
        ['fr', new Map([['titles.ftl', 'title =\n    .A2-2 = Sans']])],
        ['nl', new Map([['titles.ftl', nl]])],
      ]),
      code: "words.part('title', rule)",
      required: new Map([['title.A2-2', 'title']]),
    });
  assert.deepEqual(problemsWith('title =\n    .A2-2 = Zonder'), []);
  assert.match(problemsWith('title =\n    .A2-3 = Ander').join('\n'), /^nl: `title\.A2-2` is missing$/m);
});

test('what people say may stand beside any rule or subject that there is', () => {
  const file = (/** @type {string} */ id) => new Map([['law.ftl', `rule-S7 = x\nlaw-L = y\nlaw-also =\n    .${id} = rechute\n`]]);
  const problemsWith = (/** @type {string} */ id) =>
    problemsOf({
      messages: new Map([
        ['fr', file(id)],
        ['nl', file(id)],
      ]),
      code: "words.part('law-also', id); words.of('rule', id); words.of('law', id)",
      required: new Map([
        ['rule-S7', 'rule'],
        ['law-L', 'law'],
      ]),
    });
  assert.deepEqual(problemsWith('S7'), []);
  assert.deepEqual(problemsWith('L'), []);
  assert.deepEqual(problemsWith('S99'), ['fr, nl: `law-also.S99` of law.ftl is not used']);
});
