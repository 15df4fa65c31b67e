import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Compiled WebAssembly, which Node's types do not name; threads share it without compiling it anew. */
export type EngineModule = object;

declare const WebAssembly: { compile(bytes: Uint8Array): Promise<EngineModule> };

/** Compiles pdfium; most of it in the background. */
export async function compileEngine(): Promise<EngineModule> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return WebAssembly.compile(await readFile(file));
}
