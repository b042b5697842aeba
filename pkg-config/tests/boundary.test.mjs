// What comes from outside is never trusted, and never makes the module throw.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, rules, version } from './package.mjs';

const GOOD = { asOf: '2023-04-05', incapacityStart: '2023-01-01', scheme: 'salaried', recognised: 'yes' };

const cyclic = { ...GOOD };
Object.assign(cyclic, { self: cyclic });
const cyclicList = [];
cyclicList.push(cyclicList);
let deep = {};
for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };

/** Data that is no object of facts, and values that no fact has. */
const BAD = {
  nothing: undefined,
  null: null,
  'a number': 1,
  'a text': '2023-01-01',
  'a list': [],
  'an empty object': {},
  'a function': () => {},
  'a symbol': Symbol('facts'),
  'a BigInt': 1n,
  'a Date': new Date(0),
  'an empty Map': new Map(),
  'a Set': new Set(['asOf']),
  bytes: new Uint8Array(8),
  'a cyclic object': cyclic,
  'a cyclic list': cyclicList,
  'an unknown key': { ...GOOD, incapacity_start: '2023-01-01' },
  'a key of the language': JSON.parse('{"__proto__": 1, "asOf": "2023-04-05", "incapacityStart": "2023-01-01"}'),
  'an unknown word': { ...GOOD, scheme: 'selfEmployed' },
  'NaN for a day': { ...GOOD, asOf: NaN },
  'NaN for a number': { ...GOOD, followUpMonths: NaN },
  'infinity for a number': { ...GOOD, followUpMonths: Infinity },
  'a fraction for a number': { ...GOOD, followUpMonths: 1.5 },
  'a BigInt for a number': { ...GOOD, followUpMonths: 2n ** 80n },
  'a number for an amount': { ...GOOD, dailyAmount: 60 },
  'a lone surrogate': { ...GOOD, asOf: '\ud800' },
  'a lone surrogate in a key': { ...GOOD, '\udc00': 'yes' },
  'a function for a day': { ...GOOD, asOf: () => '2023-04-05' },
  'a symbol for a day': { ...GOOD, asOf: Symbol('day') },
  'a Date for a day': { ...GOOD, asOf: new Date('2023-04-05') },
  'a Map for a list': { ...GOOD, earlierPeriods: new Map([['from', '2022-01-01']]) },
  'null for a required day': { ...GOOD, asOf: null },
  'undefined for a required day': { ...GOOD, asOf: undefined },
  'a huge list': { ...GOOD, sessions: Array.from({ length: 100_000 }, () => ({ date: '2023-01-01' })) },
  'a sparse list': { ...GOOD, sessions: new Array(1_000_000) },
  'a long text': { ...GOOD, asOf: '2'.repeat(1_000_000) },
  'many unknown keys': Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index])),
  'deep data': { ...GOOD, earlierPeriods: deep },
  'deep data under an unknown key': { ...GOOD, unknown: deep },
  'a cycle in a list': { ...GOOD, earlierPeriods: cyclicList },
  'a day with spaces': { ...GOOD, asOf: ' 2023- 4- 5' },
  'a day that does not exist': { ...GOOD, asOf: '2023-02-29' },
  'a day far away': { ...GOOD, asOf: '262142-12-31' },
};

for (const [name, data] of Object.entries(BAD)) {
  test(`${name} gives errors`, () => {
    const { errors } = assess(data);
    assert.ok(Array.isArray(errors) && errors.length > 0, 'no errors');
    for (const error of errors) {
      assert.deepEqual(Object.keys(error).sort(), ['code', 'fact', 'path', 'value']);
      for (const text of Object.values(error)) assert.ok(typeof text === 'string' && text.length < 1000, `${text}`);
    }
    assert.ok(errors.length <= 1000, `${errors.length} errors`);
  });
}

/** The same file as `tests/input.rs` reads: the crate has another reader. */
const READERS = JSON.parse(readFileSync(new URL('../../tests/readers.json', import.meta.url), 'utf8'));

for (const { name, facts, errors } of READERS) {
  test(`the crate finds the same errors: ${name}`, () => assert.deepEqual(assess(facts), { errors }));
}

test('keys are read up to a limit', () => {
  const keys = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`key${index}`, 0]));
  assert.equal(assess({ ...GOOD, ...keys }).errors?.length, 196);
});

test('getters and proxies that throw give errors', () => {
  const throwing = () => {
    throw new Error('from outside');
  };
  const revoked = (/** @type {object} */ target) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const hostile = [
    Object.defineProperty({ ...GOOD }, 'scheme', { enumerable: true, get: throwing }),
    new Proxy({ ...GOOD }, { get: throwing }),
    new Proxy({ ...GOOD }, { ownKeys: throwing }),
    new Proxy({ ...GOOD }, { getPrototypeOf: throwing }),
    revoked({}),
    { ...GOOD, sessions: Object.defineProperty([1], 0, { get: throwing }) },
    { ...GOOD, sessions: new Proxy([1], { get: (list, key) => (key === 'length' ? 1 : throwing()) }) },
    { ...GOOD, sessions: revoked([]) },
  ];
  for (const data of hostile) {
    assert.ok((assess(data).errors ?? []).length > 0);
    assert.equal(assess(GOOD).errors, undefined);
  }
});

test('after all of these a good case is answered', () => {
  for (const data of Object.values(BAD)) assess(data);
  assert.equal(assess(GOOD).start, '2023-01-01');
});

test('a fact that is undefined or null is one that is not given', () => {
  const plain = JSON.stringify(assess(GOOD));
  assert.equal(JSON.stringify(assess({ ...GOOD, category: undefined })), plain);
  assert.equal(JSON.stringify(assess({ ...GOOD, category: null })), plain);
});

test('the same facts give the same answer, in whatever order they are given', () => {
  const first = JSON.stringify(assess(GOOD));
  assert.equal(JSON.stringify(assess(GOOD)), first);
  assert.equal(JSON.stringify(assess(Object.fromEntries(Object.entries(GOOD).reverse()))), first);
});

test('the facts are left as they were', () => {
  const facts = Object.freeze({ ...GOOD, earlierPeriods: Object.freeze([]) });
  assess(facts);
  assert.deepEqual(facts, { ...GOOD, earlierPeriods: [] });
});

test('answers are plain data: what JSON keeps is all there is', () => {
  for (const answer of [assess(GOOD), assess({}), rules(), version()]) {
    assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
  }
});
