// Every case of `tests/cases`, through the built module.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseFiles, faults } from './cases.mjs';
import { check } from './match.mjs';
import { assess } from './package.mjs';

const files = caseFiles();

for (const { name, cases } of files) {
  for (const { title, facts, expect } of cases) {
    test(`${name}: ${title}`, () => check(assess(facts), expect));
  }
}

test('every case is found, says what it is and claims something', () => {
  const count = files.reduce((sum, { cases }) => sum + cases.length, 0);
  assert.ok(count >= 1400, `only ${count} cases were found`);
  assert.deepEqual(faults(files), []);
});

test('a case that could not fail is found', () => {
  const good = { title: 'a', facts: {}, expect: { errors: [] } };
  const fault = (/** @type {any[]} */ cases, name = 'a.json') => faults([{ name, cases }]).join('\n');
  assert.equal(fault([good]), '');
  for (const [change, told] of /** @type {[object, string][]} */ ([
    [{ title: 'a' }, 'that of another case'],
    [{ title: ' ' }, 'its title is missing'],
    [{ title: undefined }, 'its title is missing'],
    [{ facts: undefined }, '`facts` is no object'],
    [{ expect: undefined }, '`expect` claims nothing'],
    [{ expect: {} }, '`expect` claims nothing'],
    [{ skip: true }, 'no case has a key `skip`'],
  ])) {
    const found = fault([good, { ...good, title: 'b', ...change }]);
    assert.ok(found.startsWith('a.json: case 2') && found.includes(told), `${JSON.stringify(change)}: ${found}`);
  }
  assert.equal(fault([]), 'a.json: no file of cases');
  assert.equal(fault([good], 'a.jsonl'), 'a.jsonl: no file of cases');
});
