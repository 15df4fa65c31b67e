/** The names that come in, one a line, or each ended by a zero byte as `find -print0` writes them. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let end: RegExp | undefined;
  let rest = '';
  for await (const bytes of stream) {
    rest += decoder.decode(bytes, { stream: true });
    end ??= rest.includes('\0') ? /\0/ : rest.includes('\n') ? /\r?\n/ : undefined;
    if (!end) continue;
    const names = rest.split(end);
    rest = names.pop() ?? '';
    for (const name of names) if (name !== '') yield name;
  }
  if (rest.trim() !== '') yield rest.replace(/\r?\n?$/, '');
}
