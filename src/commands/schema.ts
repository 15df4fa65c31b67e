import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CLEAN, print } from './output.ts';

/** `plans schema`: the JSON Schema of plan files. */
export async function schemaCommand(): Promise<number> {
  await print(await readFile(createRequire(import.meta.url).resolve('plans/schema'), 'utf8'));
  return CLEAN;
}
