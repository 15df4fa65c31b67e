import type { Block } from '../../model/document.ts';
import { planBlocks } from './plan-blocks.ts';

/**
 * `Publish a recovery plan`, with who and when below: what several actions were printed in names no plan. The name of
 * a lone one may.
 */
export function actionsTold(blocks: readonly Block[]): ReadonlySet<unknown> {
  const rows = planBlocks(blocks).flatMap(({ told }) => told?.rows ?? []);
  const found = rows.flatMap(({ fields }) => (fields.action ?? []).map(({ from }) => from));
  return new Set(found.length > 1 ? found : []);
}
