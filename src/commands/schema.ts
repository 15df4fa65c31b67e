import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CLEAN, print } from './output.ts';

/** `plans schema`: the JSON Schema of plan files. */
export async function schemaCommand(): Promise<number> {
  await print(await readFile(fileURLToPath(import.meta.resolve('plans/schema')), 'utf8'));
  return CLEAN;
}
