/** Amounts as people write them in Belgium: read here as a decimal text. Whether it can be an amount is for the core to say. */

/** What stands beside the number. */
const CURRENCY = /€|\beuros?\b|\beur\b/gi;

/** "75,-" and "75,--": no cents. */
const NO_CENTS = /,[-–—]{1,2}$/;

/** Groups of three digits, by points, commas or apostrophes, and perhaps a decimal part behind the other sign. */
const GROUPED = /^(\d{1,3})(?:([.,’'])\d{3})(?:\2\d{3})*(?:([.,])\d{0,2})?$/;

/** The amount as a decimal text (`1234.56`); empty where nothing was typed; else what was typed, for the core to refuse. */
export function amountOf(typed: string): string {
  const text = typed.replaceAll(CURRENCY, '').replaceAll(/\s/g, '').replace(NO_CENTS, '');
  const [, , group, point] = GROUPED.exec(text) ?? [];
  const plain = group !== undefined && group !== point ? text.replaceAll(group, '') : text;
  // People are not done after the comma.
  return plain.replace(',', '.').replace(/\.$/, '');
}
