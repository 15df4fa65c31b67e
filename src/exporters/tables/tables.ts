import type { Export } from '../../model/plan.ts';
import { unique } from '../../normalise/text.ts';
import { columnsOf } from './columns.ts';
import { type Entries, entriesOf } from './records.ts';
import type { Table } from './table.ts';

const toPlan = { columns: ['plan_id'], table: 'plans' };
const toAction = { columns: ['plan_id', 'action_id'], table: 'actions' };

/** What each table is, but for its rows. */
const shapes = [
  { name: 'plans', title: 'Plans', description: 'One row a plan', key: ['plan_id'], references: [] },
  {
    name: 'actions',
    title: 'Actions',
    description: 'One row an action: a promised piece of work',
    key: ['plan_id', 'action_id'],
    references: [toPlan],
  },
  {
    name: 'milestones',
    title: 'Milestones',
    description: 'One row a dated step of an action',
    key: ['plan_id', 'action_id', 'milestone_id'],
    references: [toPlan, toAction],
  },
  {
    name: 'leads',
    title: 'Leads',
    description: 'One row for each who leads or helps with an action or milestone',
    key: ['plan_id', 'number'],
    references: [toPlan, toAction],
  },
  {
    name: 'deadlines',
    title: 'Deadlines',
    description: 'One row for each date of an action or milestone',
    key: ['plan_id', 'number'],
    references: [toPlan, toAction],
  },
  {
    name: 'indicators',
    title: 'Indicators',
    description: 'One row a coded measure that a plan is judged by',
    key: ['plan_id', 'indicator_id'],
    references: [toPlan],
  },
  {
    name: 'findings',
    title: 'Findings',
    description: 'One row for each thing that is missing, unread, doubtful or damaged',
    key: ['plan_id', 'number'],
    references: [toPlan],
  },
  {
    name: 'deliverables',
    title: 'Deliverables',
    description:
      'The flat table: one row an action without milestones, or a milestone with its action repeated',
    key: [],
    references: [toPlan, toAction],
  },
] as const;

export type TableName = (typeof shapes)[number]['name'];

export const tableNames: readonly TableName[] = shapes.map(({ name }) => name);

/** The plans as tables with keys between them, in the order asked for. Two plans of the same id get ids of their own (`~2`). */
export function tables(data: Export, names: readonly TableName[]): Table[] {
  const ids = unique(data.plans.map(({ id }) => id));
  const entries: Entries[] = data.plans.map((plan, index) => entriesOf(plan, ids[index]!));
  return names.map((name) => {
    const shape = shapes.find((known) => known.name === name)!;
    const columns = columnsOf[name];
    const rows = entries.flatMap((plan) =>
      (plan[name] ?? []).map((entry) => columns.map((column) => entry[column.name] ?? null)),
    );
    return { ...shape, columns, rows };
  });
}
