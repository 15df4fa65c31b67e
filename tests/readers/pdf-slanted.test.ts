import { describe, expect, it } from 'vitest';
import { reader } from '../../src/readers/pdf.ts';

/** A page with one line, in slanted letters. */
function pdfOf(shown: string): Buffer {
  const content = `BT /F1 12 Tf 40 200 Td ${shown} TJ ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Size 6 /Root 1 0 R >>\n%%EOF`, 'latin1');
}

async function textOf(shown: string): Promise<string[]> {
  const { blocks } = await reader.read({ file: 'plan.pdf', bytes: pdfOf(shown), sha256: '' });
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
}

describe('slanted letters', () => {
  it('are two words where they lean over the space between them', async () => {
    expect(await textOf('[(Director of ) 18 (Adult Care leads on this)]')).toEqual([
      'Director of Adult Care leads on this',
    ]);
  });

  it('are one word where the pen goes back over the space', async () => {
    expect(await textOf('[(Director of A ) 270 (dult Care leads on this)]')).toEqual([
      'Director of Adult Care leads on this',
    ]);
  });
});
