// The check of texts in the code finds what was planted, and leaves alone what nobody reads.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsInCode } from './check-texts.mjs';

/** @param {string} source */
const found = (source) => textsInCode(source).map(({ text }) => text);

test('a text between tags is found', () => {
  assert.deepEqual(found('html`<p>Bonjour</p>`'), ['Bonjour']);
  assert.deepEqual(found('html`<p>${name} : le ${day}</p>`'), [': le']);
  assert.deepEqual(found('svg`<text x="1">${day} mars</text>`'), ['mars']);
});

test('a text in a template inside a template is found, at its line', () => {
  const source = 'html`<ul>\n${rows.map(\n(row) => html`<li>Étape ${row}</li>`)}</ul>`';
  assert.deepEqual(textsInCode(source), [{ line: 3, text: 'Étape' }]);
});

test('an attribute that people read is found', () => {
  assert.deepEqual(found('html`<nav aria-label="Langue">${list}</nav>`'), ['Langue']);
  assert.deepEqual(found('html`<input placeholder=jour title="le ${day}">`'), ['jour', 'le']);
});

test('a sentence in an expression is found, and what a property is given', () => {
  assert.deepEqual(found("html`<p>${late ? 'Vous êtes en retard' : nothing}</p>`"), ['Vous êtes en retard']);
  assert.deepEqual(found("document.title = 'trajet';"), ['trajet']);
  assert.deepEqual(found("node.setAttribute('aria-label', 'fermer')"), ['fermer']);
  assert.deepEqual(found('const said = `Il reste ${days} jours.`;'), ['Il reste … jours.']);
});

test('what nobody reads is left alone', () => {
  const sources = [
    'html`<p class="facts line" id="a" @click=${go}>${words.text(\'why\')}&nbsp;: – (${id})</p>`',
    'html`<!-- A word to those who read the code. --><slot></slot>`',
    "// Vous êtes en retard.\nconst a = 'b';",
    "throw new TypeError('The module did not start.');",
    "const parts = text.split(/Vous êtes 'ici'. `/); const half = a / b;",
    "import { html } from 'lit';",
    'html`<button type="button" aria-describedby="x" aria-label=${words.text(\'x\')}></button>`',
  ];
  for (const source of sources) assert.deepEqual(found(source), [], source);
});
