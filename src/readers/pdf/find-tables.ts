import { alignedGrids } from './aligned/aligned.ts';
import type { Box, PageGeometry, Word } from './page.ts';
import { around, holds, overlap } from './page.ts';
import { divided } from './ruled/divided.ts';
import { framedCards } from './ruled/framed.ts';
import { withHead } from './ruled/heads.ts';
import { lacksRows } from './ruled/lacks-rows.ts';
import { ruledGrid } from './ruled/ruled.ts';
import type { Frame } from './ruled/rules.ts';
import { frames, pageRules } from './ruled/rules.ts';
import { after, afterDrawn, before, between } from './ruled/stripes.ts';
import { joinedBeside, withFirstColumns } from './ruled/stripes-beside.ts';
import { partedBeside } from './tables/beside.ts';
import { colouredFills } from './tables/colours.ts';
import type { Grid } from './tables/grid.ts';
import { besideParts } from './tables/halves.ts';
import { partAtBorders } from './tables/overrun.ts';
import { panelGrid } from './tables/panel-grid.ts';
import { panelParts } from './tables/panels.ts';
import { parted, share } from './tables/parted.ts';
import { isRuledTable, isUnderDivided, lacksColumns } from './tables/refine.ts';
import { taggedGrids } from './tables/tagged.ts';

/** What a page holds: its tables, the words that stand in none, and the boxes of cards and panels around some. */
interface Found {
  grids: Grid[];
  rest: Word[];
  cards: Box[];
  /** Boxes of those of the cards whose text is read apart from what stands beside them. */
  panels?: readonly Box[];
}

/** The tables of a page, from the surest evidence to the weakest, and the words that stand in none. */
export function findTables(geometry: PageGeometry): Found {
  const panels = panelParts(geometry);
  if (panels) {
    const [rest, ...own] = panels.parts;
    const found = joined([tablesOf(rest!), ...own.map((panel) => labelledPanel(panel) ?? tablesOf(panel))]);
    return { ...found, cards: [...panels.boxes, ...found.cards], panels: panels.boxes };
  }
  return tablesOf(geometry);
}

function tablesOf(geometry: PageGeometry): Found {
  const { horizontals, verticals } = pageRules(geometry);
  const page = { ...geometry, words: partAtBorders(geometry.words, verticals) };
  const grids: Grid[] = [];
  const loose: Frame = { horizontals: [], verticals: [] };
  let rest = page.words;
  const found = frames(horizontals, verticals)
    .map((frame) => ({ frame, grid: gridIn(frame, rest) }))
    .sort((a, b) => area(b.grid) - area(a.grid));
  const drawnBeside = besideParts(
    page,
    found.flatMap(({ grid }) => grid ?? []),
  );
  if (drawnBeside) return inParts(drawnBeside);
  for (const { frame, grid } of found) {
    const inside = grid && grids.some((outer) => holds(outer.box, grid.box));
    if (inside) continue;
    const better = grid && isRuledTable(grid, page.words) ? rowsWithin(grid, frame) : undefined;
    if (!better) {
      loose.horizontals.push(...frame.horizontals);
      loose.verticals.push(...frame.verticals);
      continue;
    }
    grids.push(better);
    rest = without(rest, [better]);
  }
  for (const tagged of taggedGrids(page)) {
    const drawn = grids.filter((grid) => share(tagged, grid));
    if (isWhole(tagged, drawn)) {
      for (const piece of drawn) grids.splice(grids.indexOf(piece), 1);
      grids.push(tagged);
      rest = without(rest, [tagged]);
      continue;
    }
    const grid = drawn[0] ? parted(drawn[0], tagged) : tagged;
    if (drawn.length > 1 || !grid) continue;
    if (drawn[0]) grids.splice(grids.indexOf(drawn[0]), 1);
    grids.push(grid);
    rest = without(rest, [grid]);
  }
  const beside = withFirstColumns(grids, rest);
  if (beside.size > 0) rest = rest.filter((word) => !beside.has(word));
  rest = withStripes(grids, rest);
  stackGrids(grids);
  if (beside.size > 0) for (const [at, grid] of grids.entries()) grids[at] = joinedBeside(grid, beside);
  grids.forEach((grid, index) => {
    const headed = withHead(grid, rest);
    if (headed === grid) return;
    grids[index] = headed;
    rest = without(rest, [headed]);
  });
  const free = loose.horizontals.filter(
    (rule) =>
      !grids.some(
        ({ box }) =>
          rule.at > box[1] - 3 && rule.at < box[3] + 3 && overlap(rule.from, rule.to, box[0], box[2]) > 0,
      ),
  );
  const fills = colouredFills(page.fills, page.width);
  const cards = framedCards(
    found.flatMap(({ grid }) => (grid && !grids.includes(grid) ? [grid] : [])),
    rest,
  );
  const inCards = new Set(cards.flatMap((card) => card.words));
  const aligned = [
    ...cards.flatMap((card) => alignedGrids(card.words, [], fills)),
    ...slabs(
      rest.filter((word) => !inCards.has(word)),
      grids,
    ).flatMap(({ words, edges }) => alignedGrids(words, free, fills, edges)),
  ];
  const setBeside = besideParts(page, aligned);
  if (setBeside) return inParts(setBeside);
  const all = aligned.length > 0 ? [...grids, ...aligned] : grids;
  if (aligned.length > 0) rest = without(rest, aligned);
  const count = all.reduce((sum, { cells }) => sum + wordCount(cells), rest.length);
  // A word that a table gave up again is text like any other.
  return {
    grids: all,
    rest: count < page.words.length ? without(page.words, all) : rest,
    cards: cards.map(({ box }) => box),
  };
}

/** A panel that is a form. */
function labelledPanel(panel: PageGeometry): Found | undefined {
  const grid = panelGrid(panel.words);
  return grid && { grids: [grid], rest: [], cards: [] };
}

const inParts = (pages: readonly PageGeometry[]): Found => joined(pages.map(tablesOf));

const joined = (parts: readonly Found[]): Found => ({
  grids: parts.flatMap(({ grids }) => grids),
  rest: parts.flatMap(({ rest }) => rest),
  cards: parts.flatMap(({ cards }) => cards),
});

const wordCount = (cells: Grid['cells']) => cells.reduce((sum, { words }) => sum + words.length, 0);

function without(words: readonly Word[], grids: readonly Grid[]): Word[] {
  const taken = new Set(grids.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
  return words.filter((word) => !taken.has(word));
}

/** Most rows of a header, and the white under it, points. */
const HEADER = 2;
const UNDER = 20;

/**
 * Words above, between and below tables beside which nothing stands: no other table goes on past one of these. With the
 * edges of the columns of a header right above that alone is drawn.
 */
function slabs(words: Word[], grids: readonly Grid[]): { words: Word[]; edges: readonly number[] }[] {
  const walls = grids.filter(({ box }) =>
    words.every((word) => word.box[3] < box[1] + 2 || word.box[1] > box[3] - 2),
  );
  const parts = [undefined, ...walls].map((wall) => ({ words: [] as Word[], wall }));
  for (const word of words) {
    let above = 0;
    for (const { box } of walls) if (box[1] < word.box[1]) above++;
    parts[above]!.words.push(word);
  }
  return parts.map(({ words: own, wall }) => {
    const isHeader = wall && wall.rows <= HEADER && own.some(({ box }) => box[1] - wall.box[3] < UNDER);
    return { words: own, edges: isHeader ? wall.edges : [] };
  });
}

/** The grid with all its rows; undefined where its rules leave the columns or the rows to the text. */
function rowsWithin(grid: Grid, frame: Frame): Grid | undefined {
  if (lacksColumns(grid) || lacksRows(grid)) return undefined;
  return isUnderDivided(grid) ? (divided(grid, frame) ?? grid) : grid;
}

function gridIn(frame: Frame, words: readonly Word[]): Grid | undefined {
  const grid = ruledGrid(frame, words);
  return grid && partedBeside(grid);
}

/** The structure tree names one table where shades and rules drew but pieces of it. */
function isWhole(tagged: Grid, drawn: readonly Grid[]): boolean {
  const words = new Set(tagged.cells.flatMap((cell) => cell.words));
  return (
    drawn.length > 0 &&
    drawn.reduce((rows, piece) => rows + piece.rows, 0) < tagged.rows + drawn.length - 1 &&
    drawn.every(
      (piece) =>
        piece.columns <= tagged.columns &&
        piece.rows < tagged.rows &&
        piece.cells.every((cell) => cell.words.every((word) => words.has(word))),
    )
  );
}

/** Adds the rows without a shade to tables of which each other row is shaded. */
function withStripes(grids: Grid[], words: readonly Word[]): Word[] {
  let rest = [...words];
  const take = (row: Grid | undefined): row is Grid => {
    if (!row) return false;
    grids.push(row);
    rest = without(rest, [row]);
    return true;
  };
  const drawn = [...grids].sort((a, b) => a.box[1] - b.box[1]);
  const others: Grid[] = [];
  let striped = false;
  for (const [index, above] of drawn.entries()) {
    const below = drawn[index + 1];
    if (below && take(between(above, below, rest))) {
      if (!striped) take(before(above, rest, drawn[index - 1]?.box[3] ?? 0));
      if (!striped) others.push(above);
      striped = true;
    } else {
      // A table of two rows shows by others of its kind that the second lacks its shade.
      const isStriped = striped || others.some((other) => isOfKind(other, above));
      take((isStriped ? after : afterDrawn)(above, rest, below?.box[1] ?? Infinity));
      striped = false;
    }
  }
  return rest;
}

/** As wide, and with as many columns. */
const isOfKind = (a: Grid, b: Grid): boolean =>
  a.columns === b.columns && Math.abs(a.box[0] - b.box[0]) < 5 && Math.abs(a.box[2] - b.box[2]) < 5;

function area(grid: Grid | undefined): number {
  if (!grid) return 0;
  return (grid.box[2] - grid.box[0]) * (grid.box[3] - grid.box[1]);
}

/** Grids right under each other with the same columns are one table: a shaded header, bands set apart by white. */
function stackGrids(grids: Grid[]) {
  grids.sort((a, b) => a.box[1] - b.box[1]);
  for (let index = 0; index + 1 < grids.length; ) {
    const above = grids[index]!;
    const at = grids.findIndex(
      (below, other) =>
        other > index &&
        below.columns === above.columns &&
        Math.abs(below.box[1] - above.box[3]) < 6 &&
        below.edges.every((edge, i) => Math.abs(edge - above.edges[i]!) < 5),
    );
    if (at < 0) {
      index++;
      continue;
    }
    const below = grids[at]!;
    grids.splice(at, 1);
    grids[index] = {
      ...above,
      rows: above.rows + below.rows,
      box: around([above.box, below.box]),
      cells: [...above.cells, ...below.cells.map((cell) => ({ ...cell, row: cell.row + above.rows }))],
    };
  }
}
