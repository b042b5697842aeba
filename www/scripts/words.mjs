// The words of the page, as the checks see them: what the message files hold, and what the code asks for.

import { FluentResource } from '@fluent/bundle';
import { Visitor } from 'vite';
import { literalsOf, parsed } from './source.mjs';

/** @typedef {import('vite').ESTree.Argument} Argument */

/**
 * What a message, or an attribute of one, is made of: what it is filled with, and each choice it makes, with its ways.
 *
 * @typedef {{ file: string, fills: string[], choices: string[] }} Shape choices as `variable way`
 */

/**
 * @param {unknown} part of a pattern of Fluent
 * @param {Set<string>} fills
 * @param {string[]} choices
 */
function walk(part, fills, choices) {
  if (Array.isArray(part)) for (const one of part) walk(one, fills, choices);
  else if (part !== null && typeof part === 'object') {
    const node = /** @type {Record<string, any>} */ (part);
    if (node.type === 'var') fills.add(node.name);
    if (node.type === 'select') {
      for (const { key } of node.variants) choices.push(`${node.selector.name} ${key.value}`);
    }
    for (const one of Object.values(node)) walk(one, fills, choices);
  }
}

/**
 * The messages of a language: each by its id, each attribute by `id.attribute`. What Fluent would silently leave out is
 * a problem.
 *
 * @param {Iterable<[file: string, source: string]>} files
 * @returns {{ shapes: Map<string, Shape>, problems: string[] }}
 */
export function messagesOf(files) {
  const shapes = /** @type {Map<string, Shape>} */ (new Map());
  const problems = /** @type {string[]} */ ([]);
  for (const [file, source] of files) {
    const heads = new Set(source.match(/^[a-zA-Z][\w-]*(?= *=)/gm) ?? []);
    for (const { id, value, attributes } of new FluentResource(source).body) {
      heads.delete(id);
      const named = Object.entries(attributes).map(([name, one]) => /** @type {const} */ ([`${id}.${name}`, one]));
      for (const [key, pattern] of [/** @type {const} */ ([id, value]), ...named]) {
        const shape = { file, fills: /** @type {string[]} */ ([]), choices: /** @type {string[]} */ ([]) };
        const fills = /** @type {Set<string>} */ (new Set());
        walk(pattern, fills, shape.choices);
        shape.fills = [...fills].sort();
        if (shapes.has(key)) problems.push(`\`${key}\` stands twice`);
        shapes.set(key, shape);
      }
    }
    for (const id of heads) problems.push(`\`${id}\` of ${file} cannot be read`);
  }
  return { shapes, problems };
}

/**
 * What the code asks for: the ids that it names in `.text(…)`, each with what it is filled with where that can be seen;
 * and all words that it has in quotes.
 *
 * @param {string} source
 * @returns {{ calls: { id: string, fills: string[] | null }[], quoted: Set<string> }}
 */
export function askedIn(source) {
  const quoted = new Set(literalsOf(source).flatMap(({ kind, parts }) => (kind === 'string' ? parts : [])));
  const calls = /** @type {{ id: string, fills: string[] | null }[]} */ ([]);
  new Visitor({
    CallExpression({ callee, arguments: [first, second] }) {
      const isText = callee.type === 'MemberExpression' && !callee.computed && callee.property.name === 'text';
      if (isText) for (const id of idsIn(first)) calls.push({ id, fills: fillsOf(second) });
    },
  }).visit(parsed(source));
  return { calls, quoted };
}

/**
 * @param {Argument | undefined} node
 * @returns {string[]} the strings that it can be
 */
function idsIn(node) {
  if (node?.type === 'ConditionalExpression') return [...idsIn(node.consequent), ...idsIn(node.alternate)];
  return node?.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
}

/**
 * @param {Argument | undefined} object
 * @returns {string[] | null} its keys; none where it is not written out
 */
function fillsOf(object) {
  if (object === undefined) return [];
  if (object.type !== 'ObjectExpression') return null;
  const keys = object.properties.map((one) =>
    one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : null,
  );
  return keys.some((key) => key === null) ? null : /** @type {string[]} */ (keys).sort();
}
