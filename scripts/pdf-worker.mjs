import { rolldown } from 'rolldown';
import { isPackage, root } from './bundle.mjs';

/**
 * The code of the thread that reads PDFs, as one CommonJS file: every start of it loads all of it, and a thread opens
 * one file faster than several. The engine's JavaScript is in it; its WebAssembly comes compiled from the caller.
 */
export async function pdfWorker() {
  const bundle = await rolldown({
    input: 'src/readers/pdf/worker.ts',
    cwd: root,
    platform: 'node',
    external: (id) => isPackage(id) && id !== '@embedpdf/pdfium',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    codeSplitting: false,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  await bundle.close();
  return output[0].code;
}
