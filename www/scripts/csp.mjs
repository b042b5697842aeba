// What the page may load and do: itself and its module, nothing from elsewhere.

const EVERYWHERE = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

/** The policy as the header of a server. */
export const HEADER_POLICY = [...EVERYWHERE, "frame-ancestors 'none'"].join('; ');

/** The policy as a `<meta>` of the page, for servers that send none; a `<meta>` cannot speak of frames. */
export const META_POLICY = EVERYWHERE.join('; ');
