import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Compiled WebAssembly, which Node's types do not name; threads share it without compiling it anew. */
export type EngineModule = object;

declare const WebAssembly: { compile(bytes: Uint8Array): Promise<EngineModule> };

let compiled: Promise<EngineModule> | undefined;

/** Compiles pdfium, once; most of it in the background. */
export function compileEngine(): Promise<EngineModule> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<EngineModule> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return WebAssembly.compile(await readFile(file));
}
