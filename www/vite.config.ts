// How the page is built: to plain files that any static host serves from any folder.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { META_POLICY } from './scripts/csp.mjs';
import { packsOf, seedFor } from './scripts/pack-words.mjs';
import { codeOf } from './src/words/packed.js';

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

/** What comes later is one script, with no style and no script of its own: it is fetched as it is, without Vite's preloading. */
const withoutPreloading: Plugin = {
  name: 'without-preloading',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

const MESSAGES = fileURLToPath(new URL('src/messages', import.meta.url));
const WORDS = 'virtual:packs';

/** The words of a language leave as two files, packed; the page gets their addresses. */
const packedWords = (command: 'build' | 'serve'): Plugin => ({
  name: 'packed-words',
  resolveId: (id) => (id === WORDS ? `\0${WORDS}` : null),
  load(id) {
    if (id !== `\0${WORDS}`) return null;
    const seed = seedFor(MESSAGES, codeOf);
    const addressOf = (lang: string, name: string, source: string): string => {
      if (command === 'serve') return JSON.stringify(`data:text/plain,${encodeURIComponent(source)}`);
      return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${lang}-${name}.txt`, source })}`;
    };
    const packs = readdirSync(MESSAGES).map((lang) => {
      const folder = `${MESSAGES}/${lang}`;
      if (command === 'serve') for (const file of readdirSync(folder)) this.addWatchFile(`${folder}/${file}`);
      const [first = '', later = ''] = packsOf(folder, (one) => codeOf(one, seed));
      return `${JSON.stringify(lang)}: [${addressOf(lang, 'first', first)}, ${addressOf(lang, 'later', later)}]`;
    });
    return `export const packs = { ${packs.join(', ')} };\nexport const seed = ${seed};`;
  },
});

export default defineConfig(({ command }) => ({
  base: './',
  build: {
    // The policy allows no `data:` address, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [policy, withoutPreloading, packedWords(command)],
}));
