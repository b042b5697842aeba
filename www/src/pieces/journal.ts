/** The official journal (Moniteur belge, Belgisch Staatsblad): the number of an act there, and the way to it. */
import { html, nothing } from 'lit';
import type { Act, Instrument } from '../wasm/trat.js';
import type { AnswerContext, Piece } from './answer.js';

/** The journal's lasting addresses (European Legislation Identifier): kind of act, day, number, and the text as it is kept. */
const JOURNAL = 'https://www.ejustice.just.fgov.be/eli';

/** What the journal calls an act: in Dutch for those who read Dutch, in French for all others. */
const KINDS: Readonly<Record<string, Readonly<Record<Act, string>>>> = {
  fr: { law: 'loi', decree: 'arrete' },
  nl: { law: 'wet', decree: 'besluit' },
};

/**
 * The number of an act, with a link where it is known. It opens beside the page, which would lose what was told to it, and
 * tells nobody where one comes from.
 */
export function journalNumber({ words, catalogue }: AnswerContext, instrument: Instrument): Piece {
  const publication = catalogue?.instruments.find(({ id }) => id === instrument)?.publication;
  if (!publication) return nothing;
  const { act, given, numac, dossier } = publication;
  if (numac !== null) {
    const kind = (KINDS[words.lang] ?? KINDS['fr'])?.[act];
    const address = `${JOURNAL}/${kind}/${given.replaceAll('-', '/')}/${numac}/justel`;
    const text = words.text('journal-number', { number: numac });
    return html` <a class="journal" href=${address} target="_blank" rel="noreferrer">${text}</a>`;
  }
  return html` ${dossier === null ? words.text('journal-unknown') : words.text('journal-dossier', { number: dossier })}`;
}
