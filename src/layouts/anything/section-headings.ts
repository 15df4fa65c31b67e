import { blockText } from '../../draft.ts';
import type { Block } from '../../model/document.ts';
import { oneLine } from '../../normalise/text.ts';
import { contentOf } from '../content.ts';
import type { SectionHeading } from '../table/reading.ts';
import { isOverFirstRows } from './first-heading.ts';
import { LEAD, LEAD_ALONE, LONGEST, readSectionHeading } from './read-section-heading.ts';

const CAPTION = /^(?:table|figure|chart|map|box|source|note|image|photo)s?\b[\s.:]*\d*/i;
/** The name of who publishes. */
const PUBLISHER = /^(?:[\w'’&,-]+ ){0,6}(?:council|authority|borough|county council)$/i;
/** Lines of a cover. */
const COVER =
  /^(?:prepared|produced|published|updated|version|draft|final|approved|agreed|author|date|key|status)\b/i;
/** Longest paragraph that stands as a heading, in words. */
const FEW_WORDS = 14;

/**
 * The lines that stand as headings over tables of a plan.
 * @param tables the plan's tables, by their index among the blocks
 * @param names headings that are an action's name
 */
export function sectionHeadings(
  blocks: readonly Block[],
  tables: readonly number[],
  names: ReadonlySet<unknown>,
): Map<Block, SectionHeading> {
  const over = tables.map((table, index) =>
    blocks.slice((tables[index - 1] ?? -1) + 1, table).filter((block) => !names.has(block)),
  );
  const again = repeated(over);
  const found = over.flatMap((between) => {
    const own = nearest(between, again);
    if (!own) return [];
    // `Lead: Parks` between the heading and its table.
    const isLead = LEAD_ALONE.test(oneLine(blockText(own)));
    const heading = isLead ? nearest(between.slice(0, between.indexOf(own)), again) : undefined;
    return heading ? [heading, own] : [own];
  });
  // Over a lone table only what stands directly above it is its heading; other text there introduces the plan.
  if (tables.length === 1 && found[0] && found.at(-1) !== lastOf(blocks.slice(0, tables[0])))
    return new Map();
  // One short line over one table may be anything; over several tables they are headings.
  const lines = found.filter((block) => block.type === 'paragraph');
  const told =
    lines.length > 1
      ? found
      : found.filter(
          (block) =>
            block.type === 'heading' ||
            LEAD.test(blockText(block)) ||
            LEAD_ALONE.test(blockText(block)) ||
            isOverRowsOf(blocks[blocks.indexOf(block) + 1], oneLine(blockText(block))),
        );
  return new Map(told.map((block) => [block, readSectionHeading(oneLine(blockText(block)))]));
}

const isOverRowsOf = (table: Block | undefined, line: string): boolean =>
  table?.type === 'table' && isOverFirstRows(line, table);

function lastOf(blocks: readonly Block[]): Block | undefined {
  return blocks.findLast((block) => !block.furniture);
}

/** Headings that stand over several tables in the same words. */
function repeated(over: readonly (readonly Block[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const between of over) {
    const own = between.filter(({ type, furniture }) => type === 'heading' && !furniture);
    for (const text of new Set(own.map((block) => oneLine(blockText(block)))))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

/** The last heading over a table; a short line without an end directly above it is one too. */
function nearest(between: readonly Block[], again: ReadonlySet<string>): Block | undefined {
  const all = between.filter((block) => !block.furniture);
  const telling = all.filter((block) => block.type === 'table' || !again.has(oneLine(blockText(block))));
  // `What we will do` over each table: the heading above it tells them apart.
  const isOver = telling.some((block) => block.type === 'heading' && isHeading(oneLine(block.text)));
  const own = isOver ? telling : all;
  const last = own.at(-1);
  if (last?.type === 'paragraph' && isShortLine(oneLine(last.text))) return last;
  return own.findLast((block) => block.type === 'heading' && isHeading(oneLine(block.text)));
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST && !CAPTION.test(text) && !PUBLISHER.test(text) && /[A-Za-z]{2}/.test(text);
}

function isShortLine(text: string): boolean {
  return (
    isHeading(text) &&
    (text.split(' ').length <= FEW_WORDS || LEAD.test(text)) &&
    /^(?:\d{1,2}[.)]? )?[A-Z]/.test(text) &&
    !/[.;,:!?]$/.test(text) &&
    !COVER.test(text) &&
    contentOf(text) !== 'date'
  );
}
<<<<<<< HEAD
=======

/** `Weakness 2: Waiting times`: whatever a council calls what its tables are about. */
function labelledHeading(text: string): { ref: string; title: string } | undefined {
  const [, label = '', ref, title] =
    /^([A-Z][a-z]+(?: [a-z]+){0,2}) (\d{1,2}|[A-Z])\s?[:–—-] ?([A-Za-z‘“"'].*)$/.exec(text) ?? [];
  return ref && title && !/^(?:annex|appendix|year|phase|version|table)\b/i.test(label)
    ? { ref, title }
    : undefined;
}

/** `Outcome: Stay safe` */
const OUTCOME = /^(?:(?:desired|key|priority) )?(?:outcome|aim|goal|ambition|pillar)\s?:\s+(?=\S)/i;

/** `Lead: Parks` */
const LEAD_ALONE =
  /^(?:lead(?: (?:agency|department|officer|partner|service|team))?|led by|owner|(?:senior )?(?:accountable|responsible)(?: (?:body|director|lead|officer|owner|person|service|team))?)\s?(?::|\s[–—-])\s?([A-Z][^:]{1,60})$/i;

/** `Short-term actions (2025/26)`, `Phase 2: 2026 to 2028` */
const TIMED =
  /^(?=.*\b(?:immediate|long(?:er)?|medium|near|short)[ -]?(?:er )?terms?\b|.*\bquick wins?\b|.*\b(?:phase|stage|wave|year) (?:\d|one|two|three)\b).*?(?:[([]|[:–—-]\s)([^()[\]:]{4,40})[)\]]?$/i;

const LASTS = /\b(?:terms?|wins?|phase|stage|wave|year)\b/i;

/** When all that stands below a heading is to be done, where it says how long that is. */
function timeIn(text: string): string | undefined {
  if (text.length > LONGEST || !LASTS.test(text)) return undefined;
  const when = TIMED.exec(text)?.[1]?.trim();
  return when && /\d/.test(when) && isDate(when) ? when : undefined;
}

/** Takes a heading apart. */
export function readSectionHeading(text: string): SectionHeading {
  const when = timeIn(text);
  return { ...readHeading(text), ...(when && { when }) };
}

function readHeading(text: string): SectionHeading {
  const alone = LEAD_ALONE.exec(text)?.[1];
  if (alone) return { kind: 'theme', title: '', lead: alone };
  const lead = LEAD.exec(text) ?? INITIALS.exec(text);
  const title = lead ? text.slice(0, lead.index).trim() : text;
  const action = ACTION.exec(title);
  const named = lead?.[1] ? { lead: lead[1].trim() } : {};
  if (action?.[1] && action[2]) return { kind: 'action', ref: action[1], title: action[2], ...named };
  const theme = readThemeHeading(title) ?? labelledHeading(title);
  if (theme?.title) return { kind: 'theme', ...theme, ...named };
  const taken = takeRef(title.replace(OUTCOME, ''));
  return { kind: 'theme', ...(taken.ref && { ref: taken.ref }), title: taken.text, ...named };
}
>>>>>>> 67f66c9b4f844c09895d35597f2122fe36e478d3
