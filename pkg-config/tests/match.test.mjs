// The comparison itself: what it accepts, and above all what it does not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './match.mjs';

const ANSWER = {
  start: '2023-01-01',
  steps: [
    { rule: 'A2.1', from: '2023-03-12', to: '2023-03-12', state: 'done', stoppedBy: null },
    { rule: 'A3.1', from: null, to: null, state: 'stopped', stoppedBy: 'A2.4' },
    { rule: 'L6', from: '2023-05-01', to: null, state: 'due', stoppedBy: null },
    { rule: 'L6', from: '2023-06-01', to: null, state: 'due', stoppedBy: null },
  ],
  presumption: { covered: 'yes', spans: [{ rule: 'P2', from: '2023-01-15', to: '2023-07-14', missing: [] }] },
  reduction: { applies: true, days: 0, total: null, spans: [] },
  warnings: [{ code: 'a', facts: ['x', 'y'] }, { code: 'b', facts: [] }],
};

const accepted = [
  { start: '2023-01-01' },
  { steps: [{ rule: 'A2.1', state: 'done' }, { rule: 'A3.1', stoppedBy: 'A2.4' }] },
  { steps: [{ rule: 'L6', from: '2023-06-01', to: null, state: 'due' }] },
  { noSteps: ['A4.1'] },
  { presumption: [{ rule: 'P2', to: '2023-07-14' }] },
  { presumption: { covered: 'yes' } },
  { reduction: { applies: true, total: null, spans: [] } },
  { warnings: [{ code: 'a' }, { code: 'b' }] },
  { warnings: { includes: [{ code: 'b' }], excludes: [{ code: 'c' }] } },
  { warnings: { includes: [{ facts: { includes: ['y'] } }] } },
];

const refused = [
  { start: '2023-01-02' },
  { steps: [{ rule: 'A2.1', state: 'due' }] },
  { steps: [{ rule: 'A3.1', state: 'stopped' }] },
  { steps: [{ rule: 'A4.1' }] },
  { steps: [{ rule: 'L6', state: 'due' }] },
  { steps: [{ rule: 'L6', from: '2023-07-01', to: null, state: 'due' }] },
  { noSteps: ['A4.1', 'A2.1'] },
  { presumption: [] },
  { presumption: [{ rule: 'P2' }, { rule: 'P4' }] },
  { presumption: { covered: 'notSaid' } },
  { reduction: { total: '1.00' } },
  { reduction: { days: '0' } },
  { reduction: { spans: [{}] } },
  { reduction: { unknown: null } },
  { unknown: null },
  { unknown: {} },
  { warnings: [{ code: 'b' }, { code: 'a' }] },
  { warnings: [{ code: 'a' }] },
  { warnings: { includes: [{ code: 'c' }] } },
  { warnings: { excludes: [{ code: 'a' }] } },
  { errors: [] },
];

for (const expected of accepted) {
  test(`accepts ${JSON.stringify(expected)}`, () => check(ANSWER, expected));
}

for (const expected of refused) {
  test(`refuses ${JSON.stringify(expected)}`, () => {
    assert.throws(() => check(ANSWER, expected), assert.AssertionError);
  });
}

test('a second step of the same rule is refused', () => {
  const steps = [...ANSWER.steps, ANSWER.steps[0]];
  assert.throws(() => check({ ...ANSWER, steps }, { steps: [{ rule: 'A2.1', state: 'done' }] }), /A2\.1 is there 2 times/);
});

test('errors are compared one by one, by the keys given', () => {
  const rejected = { errors: [{ code: 'required', fact: 'asOf', path: 'asOf', value: '' }] };
  check(rejected, { errors: [{ code: 'required', fact: 'asOf' }] });
  assert.throws(() => check(rejected, { errors: [] }), assert.AssertionError);
  assert.throws(() => check(rejected, { errors: [{ code: 'wrongKind' }] }), assert.AssertionError);
  assert.throws(() => check(rejected, { start: '2023-01-01' }), /rejected/);
});
