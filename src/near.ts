/** The words of a list that are closest to a mistyped one, best first; at most three. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  const scored = [...known].map((candidate) => {
    const name = candidate.toLowerCase();
    const contains = wanted.length > 2 && (name.includes(wanted) || wanted.includes(name));
    return { candidate, distance: contains ? 1 : distance(wanted, name) };
  });
  return scored
    .filter(({ candidate, distance }) => distance <= Math.max(2, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** ` (did you mean a, b?)`, or nothing when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found.length > 0 ? ` (did you mean ${found.join(', ')}?)` : '';
}

/** Levenshtein distance; words longer than 60 characters are not compared. */
function distance(a: string, b: string): number {
  if (a.length > 60 || b.length > 60) return Number.POSITIVE_INFINITY;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((above[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, swap));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
