import type { Columns } from './columns.ts';

/**
 * What councils, police, health bodies and charities print over the columns of a plan, by the term it means.
 * Order matters: the first field that fits a heading takes it.
 */
export const SYNONYMS: Columns = {
  ref: /^(?:ref(?:erence)?|no|number|item|id|action (?:no|ref|number|id))\b\.?(?: (?:no|number))?\.?$|^#$/i,
  milestone: /^(?:(?:key |delivery )?milestones?|sub-?tasks?|steps?|key steps|tasks? \/ milestones?)\b/i,
  deadline:
    /^(?:(?:target |completion |due |end |delivery |milestone delivery |implementation |planned |proposed )?(?:dates?|deadlines?|time ?scales?|time ?frames?|timelines?|timing|timetable)\b.*|by when\??|when\??|due(?: by)?|complete(?:d|tion)? by|target(?:ed)? completion(?: date)?|deadline for completion|to be completed by|by)$/i,
  measures:
    /^(?:(?:key )?(?:success|outcome|performance) (?:measures?|criteria|indicators?)\b.*|measur(?:es?|able outcomes?|ement)\b.*|how (?:will )?we(?: will)? (?:know|measure)\b.*|(?:expected |intended )?(?:outputs?|results?|impacts?|benefits?)|what (?:will )?success (?:looks?|look) like.*|evidence(?: of (?:success|completion|impact))?|targets?(?: \/ measures?)?)$/i,
  partners:
    /^(?:(?:key |delivery |supporting |other )?partners?(?: \/ .*| involved| agencies)?|support(?:ing|ed)?(?: (?:by|officers?|partners?|agencies|lead))?|others? involved|working with|contributors?)$/i,
  lead: /^(?:(?:lead|leads|responsible|accountable|action|delivery|project|task)(?: |-|\/)*(?:agency|agencies|organisations?|officers?(?:\(s\)|\/s)?|person|partners?|departments?|services?|body|bodies|leads?|team|manager|owner|director|(?:agency|officer) ?\/ ?.*)?|leads?(?:\(s\))?|led by|leadership|owners?(?:ship)?|action owners?|by whom\??|who\??|who (?:will|is) .*|responsib(?:le|ility|ilities)\b.*|accountab(?:le|ility)\b.*|allocated to|assigned to|action by|officers?|named lead|person\(?s?\)? responsible)$/i,
  status: /^(?:(?:current )?(?:rag|brag)(?: (?:status|rating))?|(?:current |action )?status|state|rating|rag .*|open ?\/ ?closed)$/i,
  progress:
    /^(?:(?:latest |current |quarterly |progress )?(?:progress|updates?|commentary|comments?|position|notes?|actions? taken|remarks)\b.*|commentary ?\/ ?.*|what (?:have )?we (?:have )?(?:done|did)\b.*|achievements?)$/i,
  resources: /^(?:resources?\b.*|(?:estimated )?(?:costs?|budget|funding|finance)\b.*|(?:financial )?implications)$/i,
  links: /^(?:links?\b.*|cross.?ref.*|related (?:plans?|strateg(?:y|ies)).*|strategic (?:link|fit).*)$/i,
  indicators: /^(?:(?:national )?indicators?(?: ref.*)?|NIs?|kpis?|measure ref.*|performance indicators?(?: ref.*)?)$/i,
  theme: /^(?:themes?|(?:strategic |key )?priorit(?:y|ies)(?: area)?|areas?(?: of (?:work|focus))?|work ?streams?|strands?|category|pillar|section|programme)$/i,
  outcome:
    /^(?:(?:desired |intended |expected |key )?outcomes?\b(?! measure).*|aims?|goals?|(?:key |strategic )?objectives?(?: ?\/ ?.*)?|issues?(?: ?\/ ?.*)?|recommendations?|what (?:do )?we want to achieve.*|commitments?|purpose|area for improvement|standard)$/i,
  action:
    /^(?:(?:key |specific |planned |proposed |agreed |required |improvement )?(?:actions?|activit(?:y|ies)|tasks?|interventions?|deliverables?|measures? to be taken|steps to be taken)\b.*|actions? ?\/ ?.*|activity ?\/ ?.*|what(?: (?:we )?will (?:we )?(?:be done|do|happen))?\??.*|how(?: (?:we )?will (?:we )?.*)?\??|what needs to .*|detail(?:s)? of action.*|description(?: of action)?|initiatives?|projects?(?: ?\/ ?.*)?|proposals?)$/i,
};
