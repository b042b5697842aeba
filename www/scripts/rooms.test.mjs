// The page looks one way: no room imports from a later one, and no files import each other in a circle.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf, ROOMS, wrongImports } from './rooms.mjs';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** @param {Record<string, string>} files */
const wrong = (files) => wrongImports(new Map(Object.entries(files)));

test('the files of the page look one way', () => {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => name.endsWith('.ts') && !name.startsWith('wasm/'));
  const sources = new Map(files.map((name) => [name, readFileSync(SRC + name, 'utf8')]));
  assert.deepEqual(wrongImports(sources), []);
  const imports = [...sources].flatMap(([file, source]) => importsOf(file, source));
  assert.ok(imports.length > 200, `${imports.length}`);
  for (const room of ROOMS) assert.ok(imports.some(({ to }) => to.startsWith(`${room}/`)), room);
});

test('each way to import is seen, and what only looks like one is not', () => {
  const source = `import a from '../words/a.js'; import type { B } from './b.js'; import { type C } from './c.js'; import './d.css';
    export * from './e.js'; export type { F } from './f.js'; const g = import('./g.js'); type H = import('./h.js').H;
    const text = "import i from './i.js'"; // import j from './j.js'
    import { html } from 'lit'; import k from './k.json?url';`;
  const found = importsOf('form/x.ts', source).map(({ to, isType }) => (isType ? `type ${to}` : to));
  assert.deepEqual(found.sort(), [
    'form/d.css',
    'form/e.ts',
    'form/g.ts',
    'form/k.json',
    'type form/b.ts',
    'type form/c.ts',
    'type form/f.ts',
    'type form/h.ts',
    'words/a.ts',
  ]);
});

test('an import that looks back is found, be it of a type', () => {
  assert.deepEqual(wrong({ 'words/a.ts': "import type { B } from '../form/b.js';" }), ['words/a.ts looks back at form/b.ts']);
  assert.deepEqual(wrong({ 'flow/a.ts': "import '../element.js';" }), ['flow/a.ts looks back at element.ts']);
  assert.deepEqual(wrong({ 'element.ts': "import './flow/a.js';", 'law/a.ts': "import '../words/b.js';" }), []);
});

test('a circle is found once, also inside a room', () => {
  const circle = { 'form/a.ts': "import './b.js';", 'form/b.ts': "import './c.js';", 'form/c.ts': "import './a.js';" };
  assert.deepEqual(wrong(circle), ['form/a.ts → form/b.ts → form/c.ts → form/a.ts goes round']);
});

test('the core is called in one file', () => {
  assert.deepEqual(wrong({ 'form/a.ts': "import { assess } from '../wasm/trat.js';" }), ['form/a.ts calls the core']);
  assert.deepEqual(wrong({ 'form/a.ts': "import type { Fact } from '../wasm/trat.js';" }), []);
});
