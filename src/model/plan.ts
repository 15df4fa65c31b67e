import { z } from 'zod';

/**
 * The model of a plan: the only source of the types, of `schemas/plan.schema.json` and of what `plans validate`
 * accepts. Raw text always stands beside what was understood of it; what is unknown is absent.
 */

const text = (what: string) => z.string().min(1).describe(what);
const isoDate = z.iso.date().describe('ISO 8601 date, YYYY-MM-DD');
const month = z.int().min(1).max(12);
/** A list that may be left out of a file written by hand, and is empty then; an export always has it. */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

export const placeSchema = z
  .strictObject({
    page: z.int().min(1).optional().describe('Page, or sheet of a workbook, from 1'),
    sheet: z.string().optional().describe('Name of the sheet of a workbook'),
    line: z.int().min(1).optional().describe('Line of a text source, from 1'),
    table: z.int().min(1).optional().describe('Table of the document, from 1'),
    row: z.int().min(1).optional().describe('Row of the table or sheet, from 1'),
    column: z.int().min(1).optional().describe('Column of the table or sheet, from 1'),
    box: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .optional()
      .describe('[x0, y0, x1, y1] in points, origin at the top left of the page'),
  })
  .describe('Where a value came from');

export const gradeSchema = z.enum(['high', 'medium', 'low']).describe('How sure the reading of a field is');

const evidence = {
  places: z
    .record(z.string(), z.array(placeSchema))
    .optional()
    .describe('Per field, the places its value came from; two where a page break cut it'),
  confidence: z.record(z.string(), gradeSchema).optional().describe('Per field, how sure the reading is'),
  printed: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Per field, the text as printed, where the value does not show it: a reference taken off, a list parted',
    ),
  superseded: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('Per field, the texts that stand struck out beside its value: what it was before'),
};

export const findingSchema = z
  .strictObject({
    rule: text('Id of the rule; names the problem'),
    severity: z.enum(['error', 'warning', 'info']).describe('error: the record would be wrong or unusable'),
    message: text('Expected X, found Y'),
    place: placeSchema.optional(),
    path: z.string().optional().describe('JSON pointer to the field within the plan'),
  })
  .describe('What a rule or a stage says about the plan');

export const leadSchema = z
  .strictObject({
    name: text('As printed'),
    kind: z.enum(['organisation', 'role', 'person', 'unknown']).describe('What the name names'),
    organisation: z.string().optional().describe('The organisation, where the name holds one'),
    role: z.string().optional().describe('The role within the organisation'),
    person: z.string().optional().describe('The officer printed beside the organisation'),
    expansion: z.string().optional().describe("What the plan's glossary says the name stands for"),
  })
  .describe('Who answers for it, or helps with it');

const deadlineKinds = [
  'day',
  'month',
  'quarter',
  'season',
  'year',
  'financial-year',
  'range',
  'several',
  'open',
  'by',
  'ongoing',
  'recurring',
  'relative',
  'text',
  'none',
] as const;

export const deadlineSchema = z
  .strictObject({
    raw: z.string().describe('As printed, line breaks as spaces'),
    kind: z.enum(deadlineKinds).describe('What form of deadline was printed'),
    start: isoDate.optional(),
    end: isoDate.optional(),
    ongoing: z.boolean().describe('It goes on without an end'),
    recurrence: z
      .string()
      .regex(/^P(\d+Y|\d+M|\d+W|\d+D)$/)
      .optional()
      .describe('How often it comes back, ISO 8601 duration'),
    dates: z
      .array(z.strictObject({ start: isoDate.optional(), end: isoDate.optional() }))
      .optional()
      .describe('Each of several deadlines, in printed order'),
    assumed: list(z.string()).describe('What was inferred, and from what'),
  })
  .describe('When, as printed and as dates');

export const statusSchema = z
  .strictObject({
    raw: z.string().describe('As printed; the name of the colour where only a colour was printed'),
    rag: z
      .enum(['red', 'amber', 'green', 'blue'])
      .optional()
      .describe('Red, amber, green, or blue for complete'),
    state: z
      .enum(['not-started', 'in-progress', 'complete', 'delayed', 'cancelled'])
      .optional()
      .describe('State'),
  })
  .describe('How far it is');

export const resourceSchema = z
  .strictObject({
    text: text('As printed'),
    amounts: list(
      z.strictObject({
        value: z.number().describe('Amount in whole units of the currency'),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .describe('ISO 4217 code'),
      }),
    ).describe('The sums of money in the text'),
  })
  .describe('Money or people');

export const themeSchema = z
  .strictObject({
    id: text('Unique among the themes of the plan'),
    ref: z.string().optional().describe('Number or letter as printed, words as numbers (`One` is 1)'),
    title: text('Without its reference'),
    progress: z.string().optional().describe('Commentary on the theme as a whole'),
    ...evidence,
  })
  .describe('The highest heading actions stand under');

export const outcomeSchema = z
  .strictObject({
    id: text('Unique among the outcomes of the plan'),
    ref: z.string().optional().describe('Number as printed'),
    title: text('Without its reference'),
    theme: z.string().optional().describe('Id of the theme it stands under'),
    indicators: list(z.string()).describe('Codes printed beside the outcome as a whole'),
    progress: z.string().optional().describe('Commentary on the outcome as a whole'),
    ...evidence,
  })
  .describe('The result an action serves');

const deliverable = {
  id: text('The reference, or the first words and a short hash of the text'),
  ref: z.string().optional().describe('Reference as printed'),
  text: text('The promised work, without its reference'),
  theme: z.string().optional().describe('Id of its theme'),
  outcome: z.string().optional().describe('Id of its outcome'),
  leadsRaw: z.string().optional().describe('The lead cell as printed'),
  leads: list(leadSchema).describe('Who answers for it'),
  partners: list(leadSchema).describe('Who helps'),
  deadline: deadlineSchema.optional(),
  status: statusSchema.optional(),
  progress: z.string().optional().describe('The commentary on it'),
  measures: list(z.string()).describe('Success measures'),
  resources: list(resourceSchema).describe('Money and people'),
  links: list(z.string()).describe('Other plans and standards it names'),
  indicators: list(z.string()).describe('Codes of the indicators it is judged by'),
  ...evidence,
};

export const milestoneSchema = z.strictObject(deliverable).describe('A dated step of an action');

export const actionSchema = z
  .strictObject({
    ...deliverable,
    milestones: list(milestoneSchema).describe('Its dated steps; empty when the action is the deliverable'),
  })
  .describe('One promised piece of work');

export const indicatorSchema = z
  .strictObject({
    id: text('Unique among the indicators of the plan'),
    code: z.string().optional().describe('Code in its usual form: `NI 17`, `PSA 23`, `KPI 4`'),
    scheme: z.string().optional().describe('Which set the code belongs to: `NI`, `PSA`, `KPI`, `Defra DSO`'),
    title: text('What it measures'),
    target: z.string().optional().describe('Target as printed'),
    baseline: z.string().optional().describe('Baseline or trend as printed'),
    theme: z.string().optional().describe('Id of the theme it stands under'),
    leads: list(leadSchema).describe('Who answers for it'),
    reference: z.boolean().optional().describe('True where the plan only names it: an annex, a glossary'),
    ...evidence,
  })
  .describe('A coded measure the plan is judged by');

export const riskSchema = z
  .strictObject({
    id: text('Unique among the risks of the plan'),
    text: text('The risk'),
    likelihood: z.string().optional().describe('As printed'),
    impact: z.string().optional().describe('As printed'),
    mitigation: z.string().optional().describe('What is done about it'),
    leads: list(leadSchema).describe('Who answers for it'),
    deadline: deadlineSchema.optional(),
    ...evidence,
  })
  .describe('A risk the plan names');

export const calendarSchema = z
  .strictObject({
    begins: z
      .array(month)
      .min(1)
      .describe('Months the financial year begins with, from 1; several where it is not known which'),
    endNamed: z.boolean().optional().describe('`FY26` is the financial year that ends in 2026'),
    south: z.boolean().optional().describe('The seasons are those of the southern half of the earth'),
    days: z
      .enum(['day-first', 'month-first', 'either'])
      .describe('How a day in figures is printed; either where it is not known'),
    guessed: z
      .array(z.enum(['years', 'seasons', 'days']))
      .optional()
      .describe('What of it is not known, and taken to be as in Britain'),
    from: text('What it is known from'),
  })
  .describe('How the plan counts years, quarters and seasons');

const rangePoint = z.strictObject({
  line: z.int().min(1).optional().describe('Line, from 1'),
  page: z.int().min(1).optional().describe('Page, from 1'),
});

export const sourceSchema = z
  .strictObject({
    file: text('Base name of the document'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('SHA-256 of its bytes'),
    format: text('What the document is').optional(),
    pages: z.int().min(1).optional().describe('Number of pages'),
    reader: text('Reader that read it').optional(),
    council: text('Council file that understood it').optional(),
    layout: text('Layout that the council file uses').optional(),
    from: rangePoint.optional().describe('Where the plan begins'),
    to: rangePoint.optional().describe('Where the plan ends'),
    outside: list(z.strictObject({ from: rangePoint, to: rangePoint })).describe(
      'Ranges of the document that belong to no plan',
    ),
  })
  .describe(
    'Where the plan was read from; a plan that was a CSV in between keeps the name of the document only',
  );

export const planSchema = z
  .strictObject({
    id: text('Council, plan and period'),
    title: text('Title'),
    council: z
      .strictObject({
        id: text('Short name, as gov.uk writes it'),
        name: text('Full name'),
        gss: z
          .string()
          .regex(/^[ENSWK]\d{8}$/)
          .optional()
          .describe('ONS GSS code'),
      })
      .describe('Who publishes the plan'),
    period: z
      .strictObject({ raw: text('As printed'), start: isoDate, end: isoDate })
      .optional()
      .describe('The years the plan is for'),
    calendar: calendarSchema
      .optional()
      .describe('Absent where it is that of Britain: financial years from April, northern seasons'),
    edition: z.string().optional().describe('draft, final, a version'),
    details: list(z.strictObject({ label: text('Label'), value: text('Value'), ...evidence })).describe(
      'Facts on the cover and around the plan',
    ),
    themes: list(themeSchema),
    outcomes: list(outcomeSchema),
    actions: z.array(actionSchema),
    indicators: list(indicatorSchema),
    commitments: list(z.strictObject({ ref: text('Reference'), title: text('Title'), ...evidence })).describe(
      'Commitments of other strategies that the plan supports',
    ),
    risks: list(riskSchema),
    glossary: list(
      z.strictObject({
        term: text('Abbreviation or term'),
        meaning: text('What it stands for'),
        ...evidence,
      }),
    ),
    furniture: list(z.strictObject({ text: text('Text'), kind: text('What it is'), ...evidence })).describe(
      'Headers, page numbers, scanner noise: read, and not content',
    ),
    unclaimed: list(z.strictObject({ text: text('Text'), ...evidence })).describe(
      'Text of the source that nothing accounts for',
    ),
    source: sourceSchema.optional().describe('Absent in a plan that was written by hand'),
    findings: list(findingSchema).describe('What the import had to say'),
  })
  .describe('One plan for one period');

export const exportSchema = z
  .strictObject({
    schemaVersion: z.literal('1').describe('Version of this model'),
    plans: z.array(planSchema).describe('The plans, in source order'),
  })
  .describe('Plans of councils: outcomes, actions, leads, deadlines and indicators');

/** Absent is absent: an optional property is left out, never set to undefined. */
type Exact<T> = T extends object ? { [Key in keyof T]: Exact<Exclude<T[Key], undefined>> } : T;

export type Grade = Exact<z.infer<typeof gradeSchema>>;
export type Lead = Exact<z.infer<typeof leadSchema>>;
export type Deadline = Exact<z.infer<typeof deadlineSchema>>;
export type DeadlineKind = Deadline['kind'];
export type Status = Exact<z.infer<typeof statusSchema>>;
export type Resource = Exact<z.infer<typeof resourceSchema>>;
export type Theme = Exact<z.infer<typeof themeSchema>>;
export type Outcome = Exact<z.infer<typeof outcomeSchema>>;
export type Milestone = Exact<z.infer<typeof milestoneSchema>>;
export type Action = Exact<z.infer<typeof actionSchema>>;
export type Indicator = Exact<z.infer<typeof indicatorSchema>>;
export type Risk = Exact<z.infer<typeof riskSchema>>;
export type PlanSource = Exact<z.infer<typeof sourceSchema>>;
export type Plan = Exact<z.infer<typeof planSchema>>;
export type Calendar = Exact<z.infer<typeof calendarSchema>>;
export type Export = Exact<z.infer<typeof exportSchema>>;
