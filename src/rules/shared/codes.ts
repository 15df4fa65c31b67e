import type { Plan } from '../../model/plan.ts';
import { records } from './deliverables.ts';

/** Every indicator code of a plan, and where it stands. */
export function codesOf(
  plan: Plan,
): { code: string; path: string; isReference: boolean; isListed: boolean }[] {
  const listed = (codes: readonly string[], path: string) =>
    codes.map((code, at) => ({
      code,
      path: `${path}/indicators/${at}`,
      isReference: false,
      isListed: false,
    }));
  return [
    ...plan.outcomes.flatMap(({ indicators }, index) => listed(indicators, `/outcomes/${index}`)),
    ...records(plan).flatMap(({ record, path }) => listed(record.indicators, path)),
    ...plan.indicators.flatMap(({ code, reference = false }, index) =>
      code === undefined
        ? []
        : [{ code, path: `/indicators/${index}/code`, isReference: reference, isListed: true }],
    ),
  ];
}
