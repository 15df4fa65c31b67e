import type { Table } from '../../model/document.ts';
import { readStatus, saysWhatIsDone } from '../../normalise/status.ts';
import { oneLine } from '../../normalise/text.ts';
import type { Mapping } from './columns.ts';

/** Most words of a state: `At initial stages of delivery`. */
const MOST_WORDS = 5;
/** So few cells must all say a state. */
const FEW = 3;
/** Share of a column's cells that must be ratings. */
const NEARLY_ALL = 0.8;

/** The columns of a header, where what stands below one says otherwise than its heading. */
export function corrected(mapping: Mapping | undefined, table: Pick<Table, 'cells'>): Mapping | undefined {
  return mapping && statesAsStatus(withoutRatings(mapping, table), table);
}

/** A column headed `Priority` that holds High, Medium and Low rates the actions; it is no theme. */
function withoutRatings(mapping: Mapping, table: Pick<Table, 'cells'>): Mapping {
  const column = [...mapping.fields].find(([, field]) => field === 'theme')?.[0];
  if (column === undefined) return mapping;
  // A banner over the table's width stands in no column.
  const values = table.cells
    .filter((cell) => cell.column === column && cell.columnSpan === 1 && cell.text !== '')
    .slice(1);
  const ratings = values.filter((cell) => isRating(oneLine(cell.text)));
  const rates = values.length > 0 && ratings.length >= values.length * NEARLY_ALL;
  return rates
    ? { ...mapping, fields: new Map([...mapping.fields].filter(([key]) => key !== column)) }
    : mapping;
}

/** `High`, `P1`: how urgent an action is. */
export const isRating = (text: string): boolean =>
  /^(?:very )?(?:extreme|critical|urgent|important|essential|desirable|high|medium|normal|low|must|should|could|[hml]|p?\d)$/i.test(
    text,
  );

/** A column of progress that says a state in each row, in few words, is the status where no other column is. */
function statesAsStatus(mapping: Mapping, table: Pick<Table, 'cells'>): Mapping {
  const fields = [...mapping.fields];
  const column = fields.find(([, field]) => field === 'progress')?.[0];
  if (column === undefined || fields.some(([, field]) => field === 'status')) return mapping;
  const values = table.cells
    .filter((cell) => cell.column === column && !cell.furniture)
    .map((cell) => oneLine(cell.text))
    .filter(Boolean)
    .slice(1);
  const kinds = [...new Set(values.map((value) => value.toLowerCase()))];
  const short = kinds.every((kind) => kind.split(' ').length <= MOST_WORDS && !/\d/.test(kind));
  const states = kinds.filter((kind) => {
    const { state, rag } = readStatus(kind);
    return (state ?? rag) && !saysWhatIsDone(kind);
  });
  // Of two or three, one may say by chance how far it is.
  const enough = kinds.length * (values.length <= FEW ? 1 : 0.5);
  if (values.length < 2 || !short || states.length < enough) return mapping;
  return { ...mapping, fields: new Map(fields).set(column, 'status') };
}
