import { describe, expect, it } from 'vitest';
import type { PlantedFault } from '../scripts/plant-faults.mjs';
import { plant } from '../scripts/plant-faults.mjs';
import type { Finding } from '../src/model/finding.ts';
import { checkPlanFile } from '../src/planfile/check.ts';
import { planFileFormat } from '../src/planfile/format.ts';
import { checkPlan } from '../src/rules.ts';

const { originals, faults } = plant(new URL('..', import.meta.url).pathname);

/** What `plans validate` says of a plan file. */
async function findingsOn(file: string, text: string, today?: string): Promise<Finding[]> {
  const bytes = new TextEncoder().encode(text);
  const { entries, findings } = await checkPlanFile(bytes, planFileFormat(file, bytes) ?? 'json');
  return [
    ...findings,
    ...entries.flatMap(({ plan, findings: broken, locate }) => {
      const found = plan ? checkPlan(plan, today === undefined ? {} : { today }) : [];
      const places = locate(found.map(({ path = '' }) => path));
      return [...broken, ...found.map((finding, index) => ({ ...finding, place: places[index] ?? {} }))];
    }),
  ];
}

it.each(originals)('$file is sound', async ({ file, text }) => {
  const found = await findingsOn(file, text);
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

describe.each([...byKind()])('%s', (_, list) => {
  it.each(list)('$file is caught by $rule on line $line', async (fault: PlantedFault) => {
    const found = await findingsOn(fault.file, fault.text, fault.today);
    const caught = found.filter(({ rule, place }) => rule === fault.rule && place?.line === fault.line);
    expect(caught.length, JSON.stringify(found, null, 1)).toBeGreaterThan(0);
  });
});

function byKind(): Map<string, PlantedFault[]> {
  const kinds = new Map<string, PlantedFault[]>();
  for (const fault of faults) kinds.set(fault.kind, [...(kinds.get(fault.kind) ?? []), fault]);
  return kinds;
}
