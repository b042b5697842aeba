// The rooms of the page, and which way they may look: ARCHITECTURE.md tells what each holds.

import { dirname, normalize } from 'node:path/posix';
import { Visitor } from 'vite';
import { parsed } from './source.mjs';

/** What the build makes of the core, then the rooms: each may import from those before it. The rest is the element. */
export const ROOMS = ['wasm', 'words', 'entries', 'form', 'pieces', 'answers', 'law', 'flow'];

/** The one file that calls the core. */
const CALLS = 'entries/core.ts';

/**
 * An import of a file of the page: from where, of what file, and whether it is of types alone.
 *
 * @typedef {{ from: string, to: string, isType: boolean }} Import
 */

/**
 * The files of the page that a file imports, in whatever way.
 *
 * @param {string} from its path from `src/`
 * @param {string} source
 * @returns {Import[]}
 */
export function importsOf(from, source) {
  const found = /** @type {Import[]} */ ([]);
  const add = (/** @type {string | undefined} */ path, isType = false) => {
    if (!path?.startsWith('.')) return;
    const to = normalize(`${dirname(from)}/${path}`).replace(/\?.*$/, '').replace(/\.js$/, '.ts');
    found.push({ from, to, isType });
  };
  new Visitor({
    ImportDeclaration({ source: { value }, importKind, specifiers }) {
      const ofTypes = specifiers.length > 0 && specifiers.every((one) => 'importKind' in one && one.importKind === 'type');
      add(value, importKind === 'type' || ofTypes);
    },
    ExportNamedDeclaration: ({ source: path, exportKind }) => add(path?.value, exportKind === 'type'),
    ExportAllDeclaration: ({ source: { value }, exportKind }) => add(value, exportKind === 'type'),
    ImportExpression: ({ source: path }) => add(path.type === 'Literal' ? String(path.value) : undefined),
    TSImportType: ({ source: path }) => add(path.value, true),
  }).visit(parsed(source));
  return found;
}

/** @param {string} file */
const roomOf = (file) => {
  const place = ROOMS.indexOf(file.split('/')[0] ?? '');
  return place < 0 ? ROOMS.length : place;
};

/**
 * What is wrong with the imports of files: those that look back, those that go round, and calls of the core elsewhere
 * than in its one file. Imports of types count like all others.
 *
 * @param {ReadonlyMap<string, string>} files the sources by their paths from `src/`
 * @returns {string[]}
 */
export function wrongImports(files) {
  const imports = [...files].flatMap(([file, source]) => importsOf(file, source));
  const back = imports.filter(({ from, to }) => roomOf(to) > roomOf(from));
  const calls = imports.filter(({ from, to, isType }) => to === 'wasm/trat.ts' && !isType && from !== CALLS);
  return [
    ...back.map(({ from, to }) => `${from} looks back at ${to}`),
    ...calls.map(({ from }) => `${from} calls the core`),
    ...circlesOf(imports).map((circle) => `${circle.join(' → ')} goes round`),
  ];
}

/**
 * @param {readonly Import[]} imports
 * @returns {string[][]} the files that import each other in a circle, each circle from its first file to its first file
 */
function circlesOf(imports) {
  const circles = /** @type {string[][]} */ ([]);
  const done = /** @type {Set<string>} */ (new Set());
  const walk = (/** @type {string} */ file, /** @type {string[]} */ way) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    if (way.includes(file) || done.has(file)) return;
    for (const { from, to } of imports) if (from === file) walk(to, [...way, file]);
    done.add(file);
  };
  for (const { from } of imports) walk(from, []);
  return circles;
}
