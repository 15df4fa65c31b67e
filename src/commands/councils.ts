import { listCouncils, loadCouncilFolder } from '../councils.ts';
import { oneLine } from '../visible.ts';
import { CLEAN, print } from './output.ts';

/** `plans councils`: every council and its plans. */
export async function councilsCommand({ councils }: { councils?: string }): Promise<number> {
  const known = await listCouncils(councils === undefined ? [] : await loadCouncilFolder(councils));
  const lines = known.flatMap(({ id, name, gss, plans }) => [
    columns([id, name, gss]),
    ...plans.map((plan) => `  ${columns([plan.id, plan.title])}`),
  ]);
  await print(`${lines.join('\n')}\n`);
  return CLEAN;
}

const columns = (values: (string | undefined)[]) =>
  values.flatMap((value) => (value ? oneLine(value) : [])).join('  ');
