// How the page is built: to plain files that any static host serves from any folder.

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { META_POLICY } from './scripts/csp.mjs';
import { pack, seedFor } from './scripts/pack-words.mjs';
import { lean } from './scripts/source.mjs';
import { codeOf } from './src/code.js';

/** The policy goes into the built page, so that it holds where the host sends no header. */
const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

const MESSAGES = fileURLToPath(new URL('src/messages', import.meta.url));
const seed = seedFor(MESSAGES, codeOf);

/** The words of a language leave as one file, packed; the page gets its address. */
const packedWords = (command: 'build' | 'serve'): Plugin => ({
  name: 'packed-words',
  enforce: 'pre',
  load(id) {
    const folder = /^(.+)\/page\.ftl\?packed$/.exec(id)?.[1];
    if (folder === undefined) return null;
    const files = readdirSync(folder).map((name) => `${folder}/${name}`);
    const source = pack(files.map((file) => readFileSync(file, 'utf8')).join('\n'), (one) => codeOf(one, seed));
    if (command === 'serve') {
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(`data:text/plain,${encodeURIComponent(source)}`)}`;
    }
    const file = this.emitFile({ type: 'asset', name: `${basename(folder)}.txt`, source });
    return `export default import.meta.ROLLUP_FILE_URL_${file}`;
  },
});

/** The lines and indents of the templates stay here: a blank says the same. */
const leanTemplates: Plugin = {
  name: 'lean-templates',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (/\/src\/(?!wasm\/).*\.ts$/.test(id) ? lean(code) : null),
};

export default defineConfig(({ command }) => ({
  base: './',
  build: {
    // The policy allows no `data:` address, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // 0.4 kB less than with Vite's own.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2022, compress: { passes: 2, inline: 2 } },
  },
  define: { 'import.meta.env.SEED': String(seed) },
  plugins: [policy, packedWords(command), leanTemplates],
}));
