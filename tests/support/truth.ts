import Papa from 'papaparse';

export type Row = Record<string, string>;

/** A CSV as rows by column. */
export function readTruth(text: string): Row[] {
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data;
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
}

/** Cells in which the rows differ from a truth made by hand; in a truth `a | b` says that either is right. */
export function differences(
  truth: readonly Row[],
  found: readonly Row[],
  columns = Object.keys(truth[0] ?? {}),
): string[] {
  const counts = truth.length === found.length ? [] : [`${truth.length} rows wanted, ${found.length} found`];
  return truth.reduce<string[]>((wrong, want, index) => {
    for (const column of columns) {
      const got = found[index]?.[column] ?? '';
      const either = (want[column] ?? '').split('|').map(plain);
      if (!either.includes(plain(got)))
        wrong.push(`row ${index + 1} ${column}: want ${want[column]}, got ${got}`);
    }
    return wrong;
  }, counts);
}

/** The kind of a dash and a full stop at the end of a name do not count. */
function plain(text: string): string {
  return text
    .replace(/[–—]/g, '-')
    .replace(/\.(?=;|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
