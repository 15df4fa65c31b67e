import { oneLine } from '../normalise/text.ts';
import { councilKey } from '../registers/council-key.ts';

/** Lines of a cover in which the publisher's name is looked for, and the longest of them, in characters. */
const COVER = 12;
const LONGEST = 160;
/** `Northmere Council`, `Moorland Community Safety Partnership – minutes`, `Published by Ashcombe Borough Council`. */
const NAME =
  /(?:^(?:[Tt]he )?|[–—|,/] ?|\bby:? (?:the )?)((?:(?:[A-Z][\p{L}'’-]{1,30}|of|and|the|upon|on|in|le|&) ){1,7}(?:Council|Combined Authority|Park Authority|Partnership|Safeguarding (?:Adults |Children(?:['’]s)? )?Board|Health and Wellbeing Board))(?=$|[\s,.:–—|(])/u;
/** `Borough of Kingsmere`, alone on its line. */
const PLACE =
  /^(?:[Tt]he )?((?:(?:London|Royal) Borough|Borough|City|County|District|Municipality|Shire|Town) of [A-Z][\p{L}'’-]{1,30}(?: (?:and |upon |on )?[A-Z][\p{L}'’-]{1,30}){0,3})(?:, [A-Z][\p{L}]{2,20}(?: [A-Z][\p{L}]{2,20})?)?$/u;
/** `City of Kingsmere Climate Action Plan`: where the place ends is not said. */
const OF_A_PLAN =
  /\b(?:action|annual|biodiversity|climate|community|corporate|cynllun|delivery|digital|emergency|energy|equalit(?:y|ies)|health|homelessness|housing|improvement|log|plan|policy|programme|register|report|roadmap|safety|scheme|strategic|strategy|tracker|transport|waste|wellbeing)\b/i;
/** `City Council adopted it`: which one is not said. */
const ANY_COUNCIL = /^(?:Borough|City|County|District|Municipal|Shire|Village) Council$/;
/** Parts of a council, others of whom it speaks, and what a site's menu says. */
const NO_PUBLISHER =
  /^(?:About|Contact|Home|Menu|My|News|Search|Full|Parish|Town|Youth|Each|Every|All|Our|Your|This|Local|In|On|Of|And)\b/;

function placeIn(line: string): string | undefined {
  const place = PLACE.exec(line)?.[1];
  return place && !OF_A_PLAN.test(place) ? place : undefined;
}

/** `OAKSHIRE COUNCIL`, alone in its line. */
const CAPITALS = /^(?:THE )?[A-Z][A-Z'’&-]*(?: [A-Z'’&-]+){0,6} COUNCIL$/;
const SMALL = /\b(?:Of|And|The|Upon|On|In|Le)\b/g;

function inCapitals(line: string): string | undefined {
  if (!CAPITALS.test(line)) return undefined;
  const words = line
    .replace(/^THE /, '')
    .replace(/[A-Z]['’A-Z]*/g, (word) => word[0] + word.slice(1).toLowerCase());
  return words.replace(SMALL, (word, at: number) => (at === 0 ? word : word.toLowerCase()));
}

/** The name of who publishes a document, as the lines above its first action print it, where no register knows it. */
export function publisherIn(lines: readonly string[]): string | undefined {
  const names = lines.slice(0, COVER).flatMap((printed) => {
    const line = oneLine(printed);
    const name =
      line.length <= LONGEST ? (NAME.exec(line)?.[1] ?? placeIn(line) ?? inCapitals(line)) : undefined;
    const isOne =
      name &&
      !NO_PUBLISHER.test(name) &&
      !ANY_COUNCIL.test(name) &&
      !/^(?:council|partnership)$/.test(councilKey(name));
    return isOne ? [name] : [];
  });
  // A partnership may be no more than what the plan is of.
  return names.find((name) => !/(?:Partnership|Board)$/.test(name)) ?? names[0];
}
