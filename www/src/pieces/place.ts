/** Places in the texts, in the words of a language. */

/**
 * What says a place (`III, 3.1, étape 2`) in another language: each French word of a table by the word that its name has
 * there; numbers and letters stay. Of two words that begin alike, the longer stands first in the table.
 */
export function placesBy<Name>(
  table: readonly (readonly [french: string, name: Name])[],
): (place: string, word: (name: Name) => string) => string {
  const names = new Map(table);
  const any = table.map(([french]) => french.replaceAll('.', '\\.')).join('|');
  const found = new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'gu');
  return (place, word) =>
    place.replaceAll(found, (french) => {
      const name = names.get(french);
      return name === undefined ? french : word(name);
    });
}
