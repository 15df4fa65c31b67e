// Makes src/registers/councils.json of the two CSV files of mySociety's uk_local_authority_names_and_codes:
//   node scripts/registers.mjs uk_local_authorities_future.csv lookup_name_to_registry.csv
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { build } from 'rolldown';

const { output } = await build({
  input: new URL('../src/registers/council-key.ts', import.meta.url).pathname,
  write: false,
});
const { councilKey } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
const [authoritiesFile, namesFile] = process.argv.slice(2);
if (authoritiesFile === undefined || namesFile === undefined) {
  process.stderr.write('usage: node scripts/registers.mjs <authorities.csv> <names.csv>\n');
  process.exit(2);
}
const rows = (file) => Papa.parse(readFileSync(file, 'utf8').trim(), { header: true }).data;
const authorities = rows(authoritiesFile);
/** As gov.uk makes them: a list with commas loses its "and". */
const slug = (name) =>
  (name.includes(',') ? name.replace(/ and /g, ' ') : name)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z ]/g, ' ')
    .replace(/\bcouncil\b/g, ' ')
    .trim()
    .replace(/ +/g, '-');
const idOf = new Map(
  authorities.map((row) => [row['local-authority-code'], row['gov-uk-slug'] || slug(row['nice-name'])]),
);
const named = new Map();
for (const row of rows(namesFile)) {
  named.set(row['local-authority-code'], [...(named.get(row['local-authority-code']) ?? []), row['la-name']]);
}

/** Some authorities' last day is given as the first day of their successor. */
const lastDay = (date) => (date.endsWith('-04-01') ? `${date.slice(0, 4)}-03-31` : date);

const taken = new Map();
for (const row of authorities) {
  const own = [row['official-name'], row['nice-name']].map(councilKey);
  for (const key of own) taken.set(key, row['local-authority-code']);
}
const councils = authorities.map((row) => {
  const code = row['local-authority-code'];
  const id = idOf.get(code);
  const [name, short] = [row['official-name'], row['nice-name']];
  const known = new Set([name, short, id].map(councilKey));
  const others = new Set();
  for (const other of [...row['alt-names'].split(','), ...(named.get(code) ?? [])]) {
    const key = councilKey(other);
    if (key !== '' && !known.has(key) && (taken.get(key) ?? code) === code) others.add(key);
  }
  const replacedBy = row['replaced-by']
    .split(',')
    .filter(Boolean)
    .map((next) => idOf.get(next) ?? next);
  const entry = [
    id,
    name,
    short,
    row['gss-code'],
    row['start-date'],
    row['end-date'] === '' ? '' : lastDay(row['end-date']),
    replacedBy.join(','),
    row['former-gss-codes'],
    [...others].sort().join('|'),
  ];
  while (entry.at(-1) === '') entry.pop();
  return entry;
});
councils.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : (a[4] ?? '') < (b[4] ?? '') ? -1 : 1));
writeFileSync(
  new URL('../src/registers/councils.json', import.meta.url),
  `[\n${councils.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`,
);
