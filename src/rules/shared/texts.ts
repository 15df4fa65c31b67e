import type { Plan } from '../../model/plan.ts';
import { records } from './deliverables.ts';

interface Text {
  text: string;
  path: string;
}

/** Every text of the plan that people read, in plan order, and where it stands. */
export function textsOf(plan: Plan): Text[] {
  const found: Text[] = [{ text: plan.title, path: '/title' }];
  const take = (text: string | undefined, path: string) => {
    if (text !== undefined) found.push({ text, path });
  };
  const each = <Item>(items: readonly Item[], name: string, ...fields: (keyof Item & string)[]) => {
    for (const [index, item] of items.entries()) {
      for (const field of fields) take(item[field] as string | undefined, `/${name}/${index}/${field}`);
    }
  };
  each(plan.details, 'details', 'label', 'value');
  each(plan.themes, 'themes', 'title', 'progress');
  each(plan.outcomes, 'outcomes', 'title', 'progress');
  for (const { record, path } of records(plan)) {
    take(record.text, `${path}/text`);
    for (const [at, { name }] of record.leads.entries()) take(name, `${path}/leads/${at}/name`);
    for (const [at, { name }] of record.partners.entries()) take(name, `${path}/partners/${at}/name`);
    take(record.deadline?.raw, `${path}/deadline/raw`);
    take(record.progress, `${path}/progress`);
    for (const [at, text] of record.measures.entries()) take(text, `${path}/measures/${at}`);
    for (const [at, { text }] of record.resources.entries()) take(text, `${path}/resources/${at}/text`);
    for (const [at, text] of record.links.entries()) take(text, `${path}/links/${at}`);
  }
  each(plan.indicators, 'indicators', 'title', 'target', 'baseline');
  each(plan.commitments, 'commitments', 'title');
  each(plan.risks, 'risks', 'text', 'mitigation');
  each(plan.glossary, 'glossary', 'term', 'meaning');
  return found;
}
