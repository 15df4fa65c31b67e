import type { Columns } from '../table/columns.ts';

/** A heading that is one of some phrases, whatever its case, brackets and final marks; a long text is none. */
const phrases = (...alternatives: string[]): RegExp => heading(alternatives);

/** @param further what may stand behind each of them */
function heading(alternatives: readonly string[], further = ''): RegExp {
  return new RegExp(
    `^(?![\\s\\S]{200})(?:${alternatives.join('|')})${further}\\s*(?:\\([^)]*\\))?[\\s?:.*]*$`,
    'i',
  );
}

const WHO =
  '(?:agency|agencies|authorit(?:y|ies)|organisations?|institutions?|ministry|ministries|officers?|persons?|people|partners?|departments?|depts?|services?|bod(?:y|ies)|teams?|managers?|owners?|directors?|directorate|councillor|member|name|part(?:y|ies)|jurisdictions?|roles?)(?:\\(s\\)|\\/s)?';
const SLASHED = `(?:\\s*(?:\\/|&|and|or)\\s*(?:lead |responsible )?${WHO})*`;

/** What an objective is called by: `Equality objective`, `Strategic priority`; words that tell of it name another column. */
const KIND =
  '(?!(?:against|by|contribution|for|from|lead|linked|links|linkage|measurable|of|on|owner|progress|status|success|to|towards|with)\\b)[a-z][a-z&-]*';

/**
 * What councils, police, health bodies and charities print over the columns of a plan, by the term it means.
 * The first field that fits a heading takes it, so the narrow ones stand first.
 */
export const SYNONYMS: Columns = {
  ref: phrases(
    '(?:(?:action|item|task|measure|minute|rec(?:ommendation)?|project|milestone|serial|strategy|line) )?(?:ref(?:erence)?|no|nos|number|id|#)(?: no| number)?',
    '(?:action|project|task) code',
    'item',
    'minute',
    'rec',
    '#',
  ),
  deadline: phrases(
    '(?:estimated ?\\/ ?actual )?(?:(?:target|completion|due|end|delivery|implementation|planned|proposed|agreed|expected|estimated|anticipated|milestone(?: delivery)?) )*(?:dates?|deadlines?|time ?-?scales?|time ?-?frames?|time ?lines?|timing|timetable)(?: (?:for|of) (?:completion|delivery|action))?(?: ?(?:&|and|\\/) ?(?:review|reporting|milestones?|frequency|start|end|completion)(?: dates?)?)?',
    '(?:by )?when(?: (?:(?:we|it|this|they) )?(?:will|should|do|is|does|must) .*)?',
    'milestones? ?\\/ ?(?:completion|target|due|delivery|end) dates?',
    'due(?: by)?',
    'to|until',
    'by',
    '(?:to be )?(?:completed?|done|delivered|finished|achieved) by(?: when)?',
    'when by',
    '(?:deadline|timescale) ?\\/ ?(?:milestone|date|timescale|deadline)s?',
    'complete(?:d|tion)? by(?: when)?',
    'target(?:ed)? completion',
    '(?:estimated ?\\/ ?actual )?(?:(?:estimated|target|expected|planned|anticipated) )?completion(?: year)?',
    '(?:(?:planned|proposed|target|expected|estimated|scheduled) )?(?:finish|end)(?: date)?',
    'revised (?:deadline|date|due(?: date)?|target(?: date)?|completion(?: date)?)',
    '(?:relevant |target |financial )?(?:year|fy)',
  ),
  milestone: phrases(
    '(?:key |delivery |project )?milestones?(?: \\/ (?!.*\\bdates?$).*)?',
    'sub-? ?(?:tasks?|actions?)',
    '(?:key )?steps?',
  ),
  measures: phrases(
    '(?:key |our )?(?:success|outcome|performance|impact) (?:measures?|criteria|criterion|factors?|targets?)',
    '(?:tracking |monitoring )?measur(?:es?|ement|able outcomes?|es? of success|es? of performance)(?: ?\\/ ?.*)?',
    'how (?:will |do )?we(?: will)? (?:know|measure|monitor).*',
    '(?:what )?(?:will )?success (?:will )?looks? like.*',
    '(?:(?:key|performance|success) )?metrics?(?: .*)?',
    '(?:expected |intended )?(?:outputs?|results?|impacts?|benefits?)(?: ?\\/ ?(?:outcomes?|measures?|evidence|indicators?|kpis?|metrics?|targets?))?',
    'evidence(?: of .*)?',
    'targets?(?: ?\\/ ?measures?| (?:for |by )?(?:19|20)\\d\\d(?:[/–-]\\d\\d(?:\\d\\d)?)?)?',
    'monitoring(?: .*)?',
    'indicators? of success',
    'success indicators?',
  ),
  partners: phrases(
    `(?:key |delivery |supporting |other )?partners?(?: involved| agencies| organisations?|s?hip)?`,
    `support(?:s|ing|ed)?(?: by| from)?(?: ${WHO})?`,
    'others?(?: involved)?',
    '(?:key |main |other |involved )?stakeholders?(?: involved)?',
    'working with',
    'contribut(?:ors?|ing .*)',
    'who else.*',
  ),
  lead: heading(
    [
      `(?:executive |exec |senior |overall |primary |main )?(?:lead|responsible|accountable|named)(?: responsible)?[ -]*(?:delivery |implementing )?${WHO}?`,
      `(?:action|delivery|project|task|strategic|operational) (?:leads?|owners?|officers?|managers?)`,
      `leads?(?:\\(s\\))?(?: ?[\\/&] ?.*)?`,
      '(?:responsible|accountable|named) leads?',
      '(?:by )?who(?:m)? (?:and|&|\\/) (?:by )?when',
      `(?!(?:actions?|how|tasks?|what)\\b)(?:[a-z&-]+ ){1,2}leads?(?: ${WHO})?`,
      `(?:implementing|delivery|coordinating|co-ordinating) ${WHO}`,
      'lead(?:ing)? by',
      'led by',
      'leadership',
      `owne(?:r|rs|d by|rship)`,
      '(?:by )?who(?:m)?(?: (?:is|are) (?:responsible|accountable|leading)(?: for .*)?| will (?:do|lead|deliver).*| leads?)?',
      `responsib(?:le|ility|ilities)(?: (?:for .*|${WHO}))?`,
      'accountab(?:le|ility)',
      `(?:allocated|assigned) to`,
      '(?:to be )?action(?:ed)? by(?: whom)?',
      `(?:council |senior )?officers?(?:\\(s\\)|\\/s)?(?: responsible)?`,
      `persons?(?:\\(s\\))? (?:responsible|accountable)`,
      'agency|organisations?|departments?|division',
      'resp',
      `${WHO} involved`,
      'directorate',
      '(?:project |executive |exec |senior |programme )?sponsors?',
      '(?:sro|senior responsible (?:owner|officer))(?: ?\\/ ?.*)?',
    ],
    SLASHED,
  ),
  status: phrases(
    '(?:current |overall |action )?b?rag(?: (?:status|rating))?',
    '(?:current |action |overall |measure |delivery |progress |project |implementation )?status(?: ?\\/ ?rag)?',
    'state',
    'rating',
    'open ?\\/ ?closed',
    '(?:outcome|result) ?\\/ ?status',
  ),
  progress: phrases(
    'latest',
    '(?:key )?highlights?(?: (?:this|since|in) .*)?',
    '(?:latest |current |quarterly |(?:\\w+[ -]){1,2})?(?:progress|updates?|commentary|comments?|position|remarks|notes?)(?: (?:[–-] )?(?:to date|update|report|notes?|so far|made|at .*|and .*|(?:for |in )?q(?:uarter )?[1-4](?: .*)?|(?:for |in )?(?:[a-z]+ )?(?:19|20)\\d\\d(?:[/-]\\d\\d)?))?(?: ?\\/ ?.*)?',
    'actions? taken.*',
    'what (?:have )?we(?:.ve)? (?:have )?(?:done|did|achieved).*',
    'achievements?(?: to date)?',
    'narrative',
    'where (?:are we|we are)(?: (?:at|now|today|so far|up to))*',
    'how (?:(?:are|is|have) (?:we|it|this)|(?:it|this|we) (?:is|are|have)) (?:going|doing|done|getting on|progressing).*',
  ),
  resources: phrases(
    '(?:financial |human )?resources?(?: (?:required|needed|implications?|available|allocated))?(?: ?[\\/&] ?.*)?',
    '(?:(?:estimated|indicative|total|capital|revenue|annual|operational|maintenance|potential|likely) )*(?:costs?|budgets?|funding|finance)(?: .*)?',
    '(?:financial|resource) implications?',
  ),
  links: phrases(
    'links?(?: (?:to|with) .*)?',
    'cross[ -]?ref.*',
    'related (?:plans?|strateg(?:y|ies)|documents?)',
    '(?:audit|report) (?:ref(?:erence)?|no|number)(?: no| number)?',
    'strategic (?:link|fit)s?',
  ),
  indicators: phrases(
    '(?:national |local |performance |key performance )?indicators?(?: ref.*)?',
    'nis?',
    'pis?',
    'kpis?',
    'measure ref(?:erence)?',
  ),
  theme: phrases(
    '(?:key |strategic )?themes?',
    `(?:${KIND} )?priorit(?:y|ies)(?: areas?)?`,
    '(?:key |focus )?areas?(?: (?:of|for) (?:work|focus|action))?',
    'work ?-?streams?',
    'strands?',
    'category',
    'bucket',
    'pillars?',
    `(?:${KIND} )?principles?`,
    'section',
    'programme',
    'domain',
    'audit(?: (?:area|name|review|title))?',
  ),
  outcome: phrases(
    `(?:${KIND} )?(?:outcomes?|aims?|goals?|objectives?|ambitions?)(?: (?:sought|desired|required|to be achieved))?(?: ?[\\/&] ?.*)?`,
    'issues?(?: ?\\/ ?.*| identified| raised)?',
    `(?:${KIND} )?(?:${KIND} )?recommendations?(?: (?:from|of|by|made) .*| ?(?:[\\/&]|and) .*)?`,
    '(?:what )?we (?:want|aim)(?: to achieve)?.*',
    'where (?:do )?we (?:want|need|would like|aim) to be',
    'what (?:do )?we want to achieve.*',
    'commitments?|intentions?|pledges?',
    'purpose',
    'strateg(?:y|ies)',
    'topics?(?: headings?)?',
    'subjects?',
    '(?:area for )?improvement(?: needed| area)?',
    'standards?',
    `(?:${KIND} )?findings?(?: ?(?:[\\/&]|and) .*)?`,
    '(?:what )?you (?:said|told us)(?: .*)?',
    'barriers?(?: .*)?',
    'why(?: .*)?',
    'what (?:it|this|that) (?:(?:will|should) (?:achieve|deliver|mean|change)|(?:achieves|delivers|means|changes)\\b).*',
  ),
  action: phrases(
    '(?:(?:key|specific|planned|proposed|agreed|required|improvement|recommended|main|management|remedial|corrective|mitigating|priority|further) )*(?:actions?|activit(?:y|ies)|tasks?|interventions?|deliverables?)(?: (?:required|needed|agreed|to be .*|to .*|completed?|outstanding|point|points|description|plan|item|steps?|s))?(?: ?[\\/&] ?.*)?',
    'what(?: (?:(?:we|you) )?(?:will|are|do|must|need|said we).*)?',
    'how(?: (?:(?:we|you) )?will.*)?',
    '(?:so |therefore )?we will.*',
    '(?:adaptation|climate|community|council|delivery|detailed|headline|individual|joint|mitigation|partnership|service|site|strategic|supporting) actions?',
    '(?:measures|steps)(?: (?:to be taken|(?:that )?we (?:will|are going to|plan to).*))',
    'measure (?:title|name)',
    '(?:management|officer|our) (?:actions?|responses?)(?: ?(?:[\\/&]|and) ?.*)?',
    'description(?: of (?:action|activity|task|work))?',
    'details?(?: of (?:action|activity))?',
    'initiatives?',
    '(?:(?:improvement|key|priority) )?(?:projects?|schemes?)(?: ?\\/ ?.*)?',
    'proposals?',
    'work(?: to be done)?',
  ),
};
