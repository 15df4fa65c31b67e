/** Its records, as far as they are looked at. */
const RECORDS = 20;

/** How many fields the first records have when they are parted by a mark; marks between quotation marks part nothing. */
export function fieldCounts(head: string, mark: string): number[] {
  const counts: number[] = [];
  let fields = 1;
  let quoted = false;
  let blank = true;
  for (let at = 0; at < head.length && counts.length < RECORDS; at++) {
    const letter = head[at]!;
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === mark) fields++;
    if (letter !== '\n' && letter !== '\r') blank = false;
    else {
      if (!blank) counts.push(fields);
      fields = 1;
      blank = true;
    }
  }
  return counts;
}
