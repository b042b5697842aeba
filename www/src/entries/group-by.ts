/** A list in groups, each in the order of the list, and the groups in the order of their first. */
export function groupBy<T, K>(list: Iterable<T>, key: (one: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const one of list) {
    const group = found.get(key(one));
    if (group === undefined) found.set(key(one), [one]);
    else group.push(one);
  }
  return found;
}
