import { child, children, type Element } from '../package/xml.ts';

/** What each page of a sheet prints over and under it. */
export interface PageTexts {
  headers: string[];
  footers: string[];
}

/** By the name of the page style. @param named the parts of `styles.xml` */
export function pagesOf(named: readonly Element[]): ReadonlyMap<string, PageTexts> {
  const masters = named
    .filter(({ name }) => name === 'office:master-styles')
    .flatMap((list) => children(list, 'style:master-page'));
  return new Map(
    masters.map((master) => [
      master.attributes['style:name'] ?? '',
      { headers: printed(master, 'header'), footers: printed(master, 'footer') },
    ]),
  );
}

function printed(master: Element, which: 'header' | 'footer'): string[] {
  const texts = ['', '-left', '-first'].flatMap((pages) => {
    const part = child(master, `style:${which}${pages}`);
    return part && part.attributes['style:display'] !== 'false' ? paragraphs(part) : [];
  });
  return [...new Set(texts.filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^page(?: of)?$/i.test(text)))];
}

function paragraphs(element: Element): string[] {
  return children(element).flatMap((inner) =>
    inner.name === 'text:p' ? textOf(inner).replace(/\s+/g, ' ').trim() : paragraphs(inner),
  );
}

/** Words are in the paragraph and its spans; what the program fills in (pages, dates, the sheet's name) is an element of its own. */
function textOf(element: Element): string {
  return element.children
    .map((node) =>
      typeof node === 'string' ? node : /^text:(?:span|a)$/.test(node.name) ? textOf(node) : ' ',
    )
    .join('');
}
