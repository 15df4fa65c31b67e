import { oneLine } from '../normalise/text.ts';
import { councilKey } from '../registers/council-key.ts';

/** Lines of a cover in which the publisher's name is looked for, and the longest of them, in characters. */
const COVER = 12;
const LONGEST = 160;
/** `Northmere Council`, `Moorland Community Safety Partnership – minutes`, `Published by Ashcombe Borough Council`. */
const NAME =
  /(?:^(?:[Tt]he )?|[–—|,] ?|\bby:? (?:the )?)((?:(?:[A-Z][\p{L}'’-]{1,30}|of|and|the|upon|on|in|le|&) ){1,7}(?:Council|Combined Authority|Park Authority|Partnership|Safeguarding (?:Adults |Children(?:['’]s)? )?Board|Health and Wellbeing Board))(?=$|[\s,.:–—|(])/u;
/** Parts of a council, and others of whom it speaks. */
const NO_PUBLISHER = /^(?:Full|Parish|Town|Youth|Each|Every|All|Our|Your|This|Local|In|On|Of|And)\b/;

/** The name of who publishes a document, as the lines above its first action print it, where no register knows it. */
export function publisherIn(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, COVER).map(oneLine)) {
    const name = line.length <= LONGEST ? NAME.exec(line)?.[1] : undefined;
    if (name && !NO_PUBLISHER.test(name) && !/^(?:council|partnership)$/.test(councilKey(name))) return name;
  }
  return undefined;
}
