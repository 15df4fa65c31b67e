import type { Part } from './part.ts';
import { cover } from './parts/cover.ts';
import { facts } from './parts/facts.ts';
import { glossary } from './parts/glossary.ts';
import { indicatorLists } from './parts/indicator-lists.ts';
import { legend } from './parts/legend.ts';
import { risks } from './parts/risks.ts';

/** What may stand around any plan, in the order it is looked for. */
export const parts: readonly Part[] = [glossary, legend, risks, indicatorLists, facts(), cover];
