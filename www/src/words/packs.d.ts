/** What the build makes of the message files (`scripts/pack-words.mjs`). */
declare module 'virtual:packs' {
  /** For each language the addresses of its two packs: what the first answer needs, and what comes after it. */
  export const packs: Readonly<Record<string, readonly [first: string, later: string]>>;
  /** What the codes of the ids are made with. */
  export const seed: number;
}
