// How an expectation of a case file is compared with an answer.

import assert from 'node:assert/strict';

/** Rules that may make more than one step: there the days tell which step is meant. */
const REPEATED = new Set(['F3.1', 'L6']);

/** What is compared in its own way; every other key of the answer is compared by {@link matches}. */
const OWN_WAY = { errors, start, steps, noSteps, presumption };

/**
 * What may be said of a list in place of its items: which are in it and which are not, which it begins with, and which
 * stand in it in this order, whatever stands between.
 */
const ABOUT_LIST = ['includes', 'excludes', 'begins', 'inOrder'];

/** Where a list names what to look for: a list of nothing looks for nothing. */
const NAMES = new Set([...ABOUT_LIST, 'steps', 'noSteps']);

/**
 * Fails where the answer is not as a case expects, saying where; and where the case expects nothing, or something that no
 * answer has.
 *
 * @param {any} answer
 * @param {any} expected the `expect` of the case
 */
export function check(answer, expected) {
  claims(expected, 'expect');
  if (!('errors' in expected)) assert.equal(answer.errors, undefined, `rejected: ${JSON.stringify(answer.errors)}`);
  for (const [key, value] of Object.entries(expected)) {
    const own = Object.hasOwn(OWN_WAY, key) ? OWN_WAY[/** @type {keyof typeof OWN_WAY} */ (key)] : undefined;
    if (own) own(answer, value);
    else matches(answer[key], value, key);
  }
}

/** Fails for what holds of any answer. */
function claims(/** @type {any} */ expected, /** @type {string} */ path) {
  if (typeof expected !== 'object' || expected === null) return;
  const entries = Object.entries(expected);
  assert.ok(Array.isArray(expected) || entries.length > 0, `${path}: {} claims nothing`);
  for (const [key, part] of entries) {
    const named = !NAMES.has(key) || (Array.isArray(part) && part.length > 0);
    assert.ok(named, `${path}.${key}: ${JSON.stringify(part)} claims nothing`);
    claims(part, `${path}.${key}`);
  }
}

function errors(/** @type {any} */ answer, /** @type {any[]} */ expected) {
  assert.ok(Array.isArray(answer.errors), `errors: expected ${JSON.stringify(expected)}, but it was answered`);
  matches(answer.errors, expected, 'errors');
}

function start(/** @type {any} */ answer, /** @type {string} */ expected) {
  assert.equal(answer.start, expected, 'start');
}

function steps(/** @type {any} */ answer, /** @type {any[]} */ expected) {
  assert.ok(Array.isArray(answer.steps), 'steps is not in the answer');
  for (const step of expected) {
    const meant = answer.steps.filter((/** @type {any} */ found) => {
      const sameDays = found.from === step.from && found.to === step.to;
      return found.rule === step.rule && (sameDays || !REPEATED.has(step.rule));
    });
    const days = REPEATED.has(step.rule) ? ` from ${step.from} to ${step.to}` : '';
    assert.equal(meant.length, 1, `steps: ${step.rule}${days} is there ${meant.length} times, not once`);
    matches(meant[0], { stoppedBy: null, ...step }, `steps, ${step.rule}`);
  }
}

function noSteps(/** @type {any} */ answer, /** @type {string[]} */ expected) {
  assert.ok(Array.isArray(answer.steps), 'steps is not in the answer');
  const found = answer.steps.map((/** @type {any} */ step) => step.rule);
  for (const rule of expected) assert.ok(!found.includes(rule), `noSteps: there is a step ${rule}`);
}

function presumption(/** @type {any} */ answer, /** @type {any} */ expected) {
  if (Array.isArray(expected)) matches(answer.presumption?.spans, expected, 'presumption.spans');
  else matches(answer.presumption, expected, 'presumption');
}

/**
 * Fails where the found data lacks something expected: of objects the keys given are compared; lists item by item, unless
 * written as something about the list (`{"includes": [...]}` and the like); all else exactly.
 *
 * @param {any} found
 * @param {any} expected
 * @param {string} path
 */
export function matches(found, expected, path) {
  if (Array.isArray(expected)) return matchesList(found, expected, path);
  if (!isObject(expected)) return assert.strictEqual(found, expected, path);
  const keys = Object.keys(expected);
  const aboutList = keys.length > 0 && keys.every((key) => ABOUT_LIST.includes(key));
  if (aboutList && Array.isArray(found)) return matchesSome(found, expected, path);
  assert.ok(isObject(found), `${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  for (const key of keys) matches(found[key], expected[key], `${path}.${key}`);
}

function matchesList(/** @type {any} */ found, /** @type {any[]} */ expected, /** @type {string} */ path) {
  assert.ok(Array.isArray(found), `${path}: expected a list, found ${JSON.stringify(found)}`);
  const sizes = `${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
  assert.equal(found.length, expected.length, sizes);
  for (const [index, item] of expected.entries()) matches(found[index], item, `${path}[${index}]`);
}

function matchesSome(/** @type {any[]} */ found, /** @type {any} */ expected, /** @type {string} */ path) {
  for (const item of expected.includes ?? []) {
    assert.ok(found.some((one) => fits(one, item)), `${path}: ${JSON.stringify(item)} is not in ${JSON.stringify(found)}`);
  }
  for (const item of expected.excludes ?? []) {
    assert.ok(!found.some((one) => fits(one, item)), `${path}: ${JSON.stringify(item)} is in ${JSON.stringify(found)}`);
  }
  for (const [index, item] of (expected.begins ?? []).entries()) {
    const isThere = index < found.length && fits(found[index], item);
    assert.ok(isThere, `${path}: ${JSON.stringify(item)} is not at its place in ${JSON.stringify(found)}`);
  }
  let rest = found;
  for (const item of expected.inOrder ?? []) {
    const at = rest.findIndex((one) => fits(one, item));
    assert.ok(at >= 0, `${path}: ${JSON.stringify(item)} is not there, or not in this order, in ${JSON.stringify(found)}`);
    rest = rest.slice(at + 1);
  }
}

function fits(/** @type {any} */ found, /** @type {any} */ expected) {
  try {
    matches(found, expected, '');
    return true;
  } catch (error) {
    if (error instanceof assert.AssertionError) return false;
    throw error;
  }
}

/**
 * @param {any} data
 * @returns {boolean}
 */
function isObject(data) {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
