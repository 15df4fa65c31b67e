// What others take for a part of the work, each alone; prints how many pages the PDFs have.
//   node scripts/reference.mjs text FILES…      PDFs: all text by pdfium; others: papaparse
//   node scripts/reference.mjs tables FILES…    PDFs: getTable of pdf-parse
//   node scripts/reference.mjs N FILES…         as `text`, in N processes at the same time
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const [what, ...files] = process.argv.slice(2);

async function pdfiumText() {
  const { init } = await import('@embedpdf/pdfium');
  const wasm = readFileSync(new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const { pdfium, ...engine } = await init({ wasmBinary: wasm });
  engine.PDFiumExt_Init();
  const call = pdfium.wasmExports;
  const memory = () => Buffer.from(call.memory.buffer);
  return (bytes) => {
    const at = call.malloc(bytes.length);
    memory().set(bytes, at);
    const document = call.FPDF_LoadMemDocument(at, bytes.length, 0);
    const count = call.FPDF_GetPageCount(document);
    for (let number = 0; number < count; number++) {
      const page = call.FPDF_LoadPage(document, number);
      const text = call.FPDFText_LoadPage(page);
      const letters = call.FPDFText_CountChars(text);
      const buffer = call.malloc((letters + 1) * 2);
      call.FPDFText_GetText(text, 0, letters, buffer);
      memory().toString('utf16le', buffer, buffer + letters * 2);
      call.free(buffer);
      call.FPDFText_ClosePage(text);
      call.FPDF_ClosePage(page);
    }
    call.FPDF_CloseDocument(document);
    call.free(at);
    return count;
  };
}

async function pdfParseTables() {
  const { PDFParse } = await import('pdf-parse');
  return async (bytes) => {
    const pdf = new PDFParse({ data: new Uint8Array(bytes) });
    const { total } = await pdf.getTable();
    await pdf.destroy();
    return total;
  };
}

async function csvRows() {
  const { default: papa } = await import('papaparse');
  return (bytes) => {
    papa.parse(bytes.toString('utf8'));
    return 0;
  };
}

async function pagesOf(files) {
  const engines = new Map();
  let pages = 0;
  for (const file of files) {
    const load = !file.endsWith('.pdf') ? csvRows : what === 'tables' ? pdfParseTables : pdfiumText;
    if (!engines.has(load)) engines.set(load, await load());
    pages += await engines.get(load)(readFileSync(file));
  }
  return pages;
}

async function inProcesses(count) {
  const parts = Array.from({ length: count }, (_, part) =>
    files.filter((_, index) => index % count === part),
  );
  const run = (part) =>
    promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), 'text', ...part]);
  const said = await Promise.all(parts.map(run));
  return said.reduce((pages, { stdout }) => pages + Number(stdout), 0);
}

const pages = Number(what) > 0 ? await inProcesses(Number(what)) : await pagesOf(files);
process.stdout.write(`${pages}\n`, () => process.exit());
