// How the page is built: to plain files that any static host serves from any folder.

import { defineConfig, type Plugin } from 'vite';
import { META_POLICY } from './scripts/csp.mjs';

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

export default defineConfig({
  base: './',
  build: {
    // The policy allows no `data:` address, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The words of a language are one file: they press a fifth better than file by file.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'words',
              test: /messages\/\w+\/\w+\.ftl/,
              name: (id) => /messages\/(\w+)\//.exec(id)?.[1] ?? null,
            },
          ],
        },
      },
    },
  },
  plugins: [policy],
});
