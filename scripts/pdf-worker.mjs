import { oneFile } from './bundle.mjs';

/**
 * The code of the thread that reads PDFs, as one CommonJS file: every start of it loads all of it, and a thread opens
 * one file faster than several. The engine's JavaScript is in it; its WebAssembly is read apart.
 */
export const pdfWorker = () => oneFile('src/readers/pdf/thread/worker.ts', {}, ['@embedpdf/pdfium']);
