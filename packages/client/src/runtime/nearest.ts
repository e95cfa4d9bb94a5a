/** The name that is most like another. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  return [...names].sort((one, other) => likeness(other, name) - likeness(one, name))[0];
}

/** How much of two words is the same, from 0 to 1, by their pairs of letters. */
export function likeness(one: string, other: string): number {
  if (one.toLowerCase() === other.toLowerCase()) return 1;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const same = pairs.filter((pair) => others.includes(pair)).length;
  return (2 * same) / Math.max(pairs.length + others.length, 1) - Number.EPSILON;
}

function pairsOf(word: string): string[] {
  const text = ` ${word.toLowerCase()}`;
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}
