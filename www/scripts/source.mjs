// Reads TypeScript as far as the checks of words need it: its strings, its templates and its calls.

import { parseSync, Visitor } from 'vite';

/** @typedef {import('vite').ESTree.Program} Program */

/**
 * A literal: a string in quotes, or a template. `parts` are its fixed pieces: one of a string, of a template one more
 * than it has holes. `before` is what stands before it.
 *
 * @typedef {{ kind: 'string' | 'template', tag: string, parts: string[], line: number, before: string }} Literal
 */

/**
 * @param {string} source
 * @returns {Program}
 */
export function parsed(source) {
  const { program, errors } = parseSync('source.ts', source);
  if (errors[0] !== undefined) throw new Error(errors[0].codeframe ?? errors[0].message);
  return program;
}

/**
 * All literals of a source, those inside the holes of templates too.
 *
 * @param {string} source
 * @returns {Literal[]}
 */
export function literalsOf(source) {
  const found = /** @type {Literal[]} */ ([]);
  const tags = /** @type {Map<number, string>} */ (new Map());
  const add = (/** @type {number} */ start, /** @type {Pick<Literal, 'kind' | 'tag' | 'parts'>} */ literal) => {
    const line = source.slice(0, start).split('\n').length;
    found.push({ ...literal, line, before: source.slice(Math.max(0, start - 80), start) });
  };
  new Visitor({
    Literal({ start, value }) {
      if (typeof value === 'string') add(start, { kind: 'string', tag: '', parts: [value] });
    },
    TaggedTemplateExpression({ tag, quasi }) {
      tags.set(quasi.start, source.slice(tag.start, tag.end));
    },
    TemplateLiteral({ start, quasis }) {
      const parts = quasis.map(({ value }) => value.raw);
      add(start, { kind: 'template', tag: tags.get(start) ?? '', parts });
    },
  }).visit(parsed(source));
  return found;
}
