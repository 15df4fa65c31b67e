import type { Case } from './case.ts';

const WHO_WHEN = 'action lead deadline_start deadline_end';

export const cases: Case[] = [
  {
    name: 'who and when may stand in sentences of their own behind what is promised, in either order',
    file: 'stops.txt',
    columns: 'action_ref action lead deadline_start deadline_end',
    text: `Fernmoor Parish Council
Hedgerow Action Plan 2026/27

H1 Count the elms along Back Lane. Tree Warden. June 2026.
H2 Lay forty metres of the old hedge. Parks Committee. November 2026.
H3 Ask the county for saplings. 31 March 2027. Clerk.
H4 Mend the gate at St. Ann Church. May 2026.`,
    rows: [
      'H1 | Count the elms along Back Lane | Tree Warden | 2026-06-01 | 2026-06-30',
      'H2 | Lay forty metres of the old hedge | Parks Committee | 2026-11-01 | 2026-11-30',
      'H3 | Ask the county for saplings | Clerk | 2027-03-31 | 2027-03-31',
    ],
  },
  {
    name: 'sentences of minutes are no actions, though a name and a date end them',
    file: 'minutes.txt',
    text: `Minutes of Fernmoor Parish Council

1. Apologies were received from Cllr Brown. Cllr Smith took the chair. 12 May 2026.
2. The minutes of the last meeting were approved. Cllr Green. 14 April 2026.
3. Date of next meeting. Village Hall. 9 June 2026.
4. The grant was received. Clerk. 3 May 2026.`,
    rows: [],
  },
  {
    name: 'a line over bullets that say who and when is their theme',
    file: 'bullets.txt',
    columns: 'theme action lead deadline_end',
    text: `Rivershire District Council
Rivers Action Plan 2025-2028

Protect our rivers
• Clear the banks of litter (Parks Manager, March 2026)
• Test the water each month (Environment Manager, June 2026)

Protect our woods
• Plant 500 trees in the north of the district (Parks Manager, March 2026)
• New fence for the old wood (Parks Manager, May 2026)

3. Report every year
- Publish the report (Chief Executive, May 2027)
- Hold a meeting on the bank (Chief Executive, June 2027)`,
    rows: [
      'Protect our rivers | Clear the banks of litter | Parks Manager | 2026-03-31',
      'Protect our rivers | Test the water each month | Environment Manager | 2026-06-30',
      'Protect our woods | Plant 500 trees in the north of the district | Parks Manager | 2026-03-31',
      'Protect our woods | New fence for the old wood | Parks Manager | 2026-05-31',
      'Report every year | Publish the report | Chief Executive | 2027-05-31',
      'Report every year | Hold a meeting on the bank | Chief Executive | 2027-06-30',
    ],
  },
  {
    name: 'a reference in the middle of its action’s lines is that of all of them',
    file: 'centred.txt',
    columns: 'action_ref action lead deadline_end',
    text: `Rivers Action Plan 2025-2028
Ref → Action → Lead → By when
 → Clear the banks of litter from the →  →
1.1 → mill to the old bridge and remove → Parks Manager → March 2026
 → the shopping trolleys →  →
 → Test the water each month at the →  →
1.2 → three weirs and publish the → Environment Manager → June 2026
 → results on the website →  →
 → Plant 500 trees along the →  →
1.3 → Upper Reach of the river with the → Parks Manager → March 2027
 → help of schools →  →
 → Count the fish →  →
1.4 →  → Parks Manager → May 2027
 → in the mill pond →  → `,
    rows: [
      '1.1 | Clear the banks of litter from the mill to the old bridge and remove the shopping trolleys | Parks Manager | 2026-03-31',
      '1.2 | Test the water each month at the three weirs and publish the results on the website | Environment Manager | 2026-06-30',
      '1.3 | Plant 500 trees along the Upper Reach of the river with the help of schools | Parks Manager | 2027-03-31',
      '1.4 | Count the fish in the mill pond | Parks Manager | 2027-05-31',
    ],
  },
  {
    name: 'a theme among the labels of a form is that of its action, and of no other',
    file: 'form-themes.txt',
    columns: 'theme action lead deadline_end rag',
    text: `Harbour plan: what we will do

1. Mend the roof of the pier

Lead: Estates

Theme: Coast

Due date: June 2026

Status: Green

2. Plant a hedge on Mill Lane

Lead: Parks

Theme: Nature

Due date: March 2027

Status: Amber`,
    rows: [
      'Coast | Mend the roof of the pier | Estates | 2026-06-30 | green',
      'Nature | Plant a hedge on Mill Lane | Parks | 2027-03-31 | amber',
    ],
  },
  {
    name: 'a theme that ends a form is no heading over the next one',
    file: 'last-themes.txt',
    columns: 'theme action lead deadline_end',
    text: `Harbour plan: what we will do

1. Mend the roof of the pier
Lead: Estates
Due date: June 2026
Workstream: Coast

2. Plant a hedge on Mill Lane
Lead: Parks
Due date: March 2027
Workstream: Nature`,
    rows: [
      'Coast | Mend the roof of the pier | Estates | 2026-06-30',
      'Nature | Plant a hedge on Mill Lane | Parks | 2027-03-31',
    ],
  },
  {
    name: 'a label of a form that says which section is meant begins no action',
    file: 'form-sections.txt',
    columns: 'theme action lead deadline_end',
    text: `Market progress report

2.1 Bring the covered market back into use
Directorate: Place and Growth
Section: Town Centre Team
Stage: In progress
Due date: 31 March 2026

2.2 Write a guide to shop fronts
Directorate: People
Section: Early Help
Stage: Complete
Due date: 30 June 2026`,
    rows: [
      ' | Bring the covered market back into use | Place and Growth | 2026-03-31',
      ' | Write a guide to shop fronts | People | 2026-06-30',
    ],
  },
  {
    name: 'what stands numbered over the label of an action is what the action answers',
    file: 'answers.txt',
    columns: 'outcome_ref outcome action lead deadline_end',
    text: `Review of the markets service 2025

Recommendation 1: The council should review its market rents.
Action: Report the rents to Cabinet
Lead: Markets Manager
Deadline: June 2025

Recommendation 2: The council should publish a map.
Action: None
Lead: Communications Manager
Deadline: Sept 2025

Recommendation 3: Train all stall holders in first aid.
Action: Run three courses in the autumn
Lead: HR Manager
Deadline: Dec 2025`,
    rows: [
      '1 | The council should review its market rents. | Report the rents to Cabinet | Markets Manager | 2025-06-30',
      '3 | Train all stall holders in first aid. | Run three courses in the autumn | HR Manager | 2025-12-31',
    ],
  },
  {
    name: 'the width of a column breaks names of leads, and a short heading; a page prints the title again',
    file: 'narrow.txt',
    columns: 'action_ref action lead confidence findings',
    text: `Rivershire Homes Action Plan 2025-2028

Re  Action                         Lead                By when
f
A1  Lease ten homes near the       Housing             March 2026
    station                        Commissioning
A2  Paint the hostel               Property Repairs    May 2026
                                   Team
\f
 Rivershire Homes Action Plan 2025-2028

Re  Action                         Lead                By when
f
A3  Open the day centre            Public Health       June 2026
A4  Count those who sleep rough    Head of Housing     July 2026`,
    rows: [
      'A1 | Lease ten homes near the station | Housing; Commissioning | lead=medium | ',
      'A2 | Paint the hostel | Property Repairs Team |  | ',
      'A3 | Open the day centre | Public Health |  | ',
      'A4 | Count those who sleep rough | Head of Housing |  | ',
    ],
  },
  {
    name: 'a table of indicators is no plan',
    file: 'kpis.txt',
    text: `Corporate scorecard 2023/24
Ref → Indicator → Baseline → Target → Q1 → Q2 → Lead officer
K1 → Missed bins per 100,000 → 61 → 45 → 58 → 52 → Head of Waste
K2 → Days to re-let a home → 34 → 28 → 33 → 30 → Head of Housing
K3 → Calls answered in a minute → 71% → 80% → 74% → 77% → Customer Services Manager`,
    rows: [],
  },
  {
    name: 'the matrix of actions by lead and year is no plan',
    file: 'matrix.txt',
    text: `How many actions each directorate leads
Lead directorate → 2021/22 → 2022/23 → 2023/24 → Total
Adult Services → 12 → 9 → 4 → 25
Place → 8 → 11 → 10 → 29
Resources → 2 → 3 → 3 → 8`,
    rows: [],
  },
  {
    name: 'minutes with attendance and a table of apologies are no plan',
    file: 'minutes.txt',
    text: `Minutes of the Parish Council, 4 March 2024
Present: Cllr Ash, Cllr Birch and the Clerk
1. Apologies were received from Cllr Cedar.
2. The minutes of 5 February 2024 were agreed as a true record.
3. Finance. The Clerk reported that the precept had been received.
Payee → Purpose → Amount
Green Lawns Ltd → Grass cutting → £240.00
Power Co → Hall electricity → £88.12
Clerk → Salary → £512.40`,
    rows: [],
  },
  {
    name: 'minutes whose last column names who acts',
    file: 'meeting.txt',
    text: `Notes of the Estates Group, 12 June 2023
Item → Discussion → Action → By whom → By when
1 → The roof of the lodge leaks in three places → Obtain two quotations for the lodge roof → Facilities Manager → 30 June 2023
2 → The car park lights were off all week →  →  → 
3 → Staff asked where bicycles can be kept → Survey staff on cycle parking → HR Adviser → 14 July 2023`,
    columns: WHO_WHEN,
    rows: [
      'Obtain two quotations for the lodge roof | Facilities Manager | 2023-06-30 | 2023-06-30',
      'Survey staff on cycle parking | HR Adviser | 2023-07-14 | 2023-07-14',
    ],
  },
  {
    name: 'full tables and then a summary of the same actions',
    file: 'twice.txt',
    text: `Digital Inclusion Action Plan 2023
Ref → Action → Lead → Deadline → Success measure
D1 → Lend tablets from every branch library → Libraries Manager → May 2023 → 200 loans
D2 → Run drop-in sessions in sheltered housing → Housing Support Team → July 2023 → Ten schemes a month
D3 → Train forty digital champions → Volunteer Centre → October 2023 → Forty trained

Summary of actions
Ref → Action → Deadline
D1 → Lend tablets from every branch library → May 2023
D2 → Run drop-in sessions in sheltered housing → July 2023
D3 → Train forty digital champions → October 2023`,
    columns: 'action_ref action lead measures',
    rows: [
      'D1 | Lend tablets from every branch library | Libraries Manager | 200 loans',
      'D2 | Run drop-in sessions in sheltered housing | Housing Support Team | Ten schemes a month',
      'D3 | Train forty digital champions | Volunteer Centre | Forty trained',
    ],
  },
  {
    name: 'a header on the first page only, then a page of fewer columns',
    file: 'pages.txt',
    text: `Youth Justice Plan
Ref → Action → Lead → Timescale → Comments
1 → Offer every young person a mentor → YOT Manager → June 2021 → Twelve mentors are trained
2 → Open a Saturday workshop at the college → Education Lead → September 2021 → 
Page 2
3 → Assess speech and language at first contact → Health Lead → October 2021
4 → Review out of court disposals each quarter → Police → December 2021`,
    columns: `action_ref ${WHO_WHEN}`,
    rows: [
      '1 | Offer every young person a mentor | YOT Manager | 2021-06-01 | 2021-06-30',
      '2 | Open a Saturday workshop at the college | Education Lead | 2021-09-01 | 2021-09-30',
      '3 | Assess speech and language at first contact | Health Lead | 2021-10-01 | 2021-10-31',
      '4 | Review out of court disposals each quarter | Police | 2021-12-01 | 2021-12-31',
    ],
  },
  {
    name: 'columns that move on the second page',
    file: 'moves.txt',
    text: `Action plan of the Canal Trust
Action → Lead → By when
Dredge the basin at Low Wharf → Engineering → April 2022
Renew the towpath to the aqueduct → Engineering → June 2022
Page 2
 → Train lock keepers in first aid →  → People Team → July 2022
 → Sell moorings by auction → → Commercial Team → August 2022`,
    columns: WHO_WHEN,
    rows: [
      'Dredge the basin at Low Wharf | Engineering | 2022-04-01 | 2022-04-30',
      'Renew the towpath to the aqueduct | Engineering | 2022-06-01 | 2022-06-30',
      'Train lock keepers in first aid | People Team | 2022-07-01 | 2022-07-31',
      'Sell moorings by auction | Commercial Team | 2022-08-01 | 2022-08-31',
    ],
  },
  {
    name: 'a column that holds a date and a status',
    file: 'both.txt',
    text: `Audit action log
Ref → Agreed action → Owner → Due
A1 → Reconcile the petty cash each month → Finance Manager → 14/03/11 CLOSED
A2 → Lock the stationery store → Office Manager → Autumn 2014 DEFERRED
A3 → Number the order books → Stores Clerk → 30 June 2011 (complete)
A4 → Test the back-up tapes → ICT Manager → Sept 2011 - ongoing
A5 → Count the keys to the safe → Finance Manager → Open`,
    columns: 'action_ref lead deadline_start deadline_end status state',
    rows: [
      'A1 | Finance Manager | 2011-03-14 | 2011-03-14 | CLOSED | complete',
      'A2 | Office Manager | 2014-09-01 | 2014-11-30 | DEFERRED | delayed',
      'A3 | Stores Clerk | 2011-06-30 | 2011-06-30 | complete | complete',
      'A4 | ICT Manager | 2011-09-01 |  |  | ',
      'A5 | Finance Manager |  |  | Open | in-progress',
    ],
  },
  {
    name: 'commitments with dated bullets',
    file: 'commitments.txt',
    text: `Open Government Action Plan

Commitment 1: Publish what the council spends
- List every payment over £250 by March 2016
- Put contracts in a register by September 2016

Commitment 2: Let residents see decisions
- Stream all committees from May 2016
- Index ten years of minutes by December 2017`,
    columns: 'action_ref action milestone deadline_end',
    rows: [
      '1 | Publish what the council spends | List every payment over £250 by March 2016 | 2016-03-31',
      '1 | Publish what the council spends | Put contracts in a register by September 2016 | 2016-09-30',
      '2 | Let residents see decisions | Stream all committees from May 2016 | ',
      '2 | Let residents see decisions | Index ten years of minutes by December 2017 | 2017-12-31',
    ],
  },
  {
    name: 'a table flattened to a cell a line',
    file: 'flat.txt',
    text: `Air Quality Action Plan
Action
Lead
Target date
Monitor outside all primary schools
Environmental Health
June 2019
Fit filters to twenty buses
Transport Authority
March 2020
Ban idling at taxi ranks
Licensing
September 2019`,
    columns: WHO_WHEN,
    rows: [
      'Monitor outside all primary schools | Environmental Health | 2019-06-01 | 2019-06-30',
      'Fit filters to twenty buses | Transport Authority | 2020-03-01 | 2020-03-31',
      'Ban idling at taxi ranks | Licensing | 2019-09-01 | 2019-09-30',
    ],
  },
  {
    name: 'columns set apart by spaces',
    file: 'spaces.txt',
    text: `LICENSING IMPROVEMENT PLAN

The panel met in January and asked for a plan. What follows is the plan that the
officers brought back; it will be reviewed in a year.

Ref   Action                              Lead                 Deadline
L1    Publish all licences online         Licensing Manager    March 2015
L2    Inspect late night takeaways        Environmental        June 2015
      after ten in the evening            Health
L3    Train door staff to spot            Police               Ongoing
      vulnerable people

The plan was agreed.`,
    columns: `action_ref ${WHO_WHEN}`,
    rows: [
      'L1 | Publish all licences online | Licensing Manager | 2015-03-01 | 2015-03-31',
      'L2 | Inspect late night takeaways after ten in the evening | Environmental Health | 2015-06-01 | 2015-06-30',
      'L3 | Train door staff to spot vulnerable people | Police |  | ',
    ],
  },
  {
    name: 'columns set apart by spaces, with rules and blank lines between the rows',
    file: 'ruled.txt',
    text: `Community Right to Challenge: actions
-----------------------------------------------------------------
Action                          Responsible        Due
-----------------------------------------------------------------
Write a guide for groups        Policy Officer     1 May 2013

Answer every challenge          Chief Executive    Within ten days
within ten days

List the assets of value        Estates            July 2013
-----------------------------------------------------------------`,
    columns: 'action lead deadline_start deadline_end',
    rows: [
      'Write a guide for groups | Policy Officer | 2013-05-01 | 2013-05-01',
      'Answer every challenge within ten days | Chief Executive |  | ',
      'List the assets of value | Estates | 2013-07-01 | 2013-07-31',
    ],
  },
  {
    name: 'prose with wide gaps is no table',
    file: 'prose.txt',
    text: `The council  has considered the action plan.   It leads to many questions.
Who is to lead?     When is it to be done?   The deadline is near.
    We will write to the minister.    She may answer in June 2015.
Action is needed,   as the lead member said,    by March 2016.`,
    rows: [],
  },
  {
    name: 'deadlines by the key of the document',
    file: 'key.txt',
    text: `Energy Action Plan 2022-2030, agreed 1 April 2022
Action → Lead → Timescale
Switch off the fountains at night → Facilities → Quick win
Insulate the town hall roof → Estates → Medium term
Build a heat network → Energy Manager → Long term
Key: Quick win = within 6 months; Medium term = by 2025; Long term = by 2030`,
    columns: 'action deadline deadline_end',
    rows: [
      'Switch off the fountains at night | Quick win | ',
      'Insulate the town hall roof | Medium term | 2025-12-31',
      'Build a heat network | Long term | 2030-12-31',
    ],
  },
  {
    name: 'forms that print each label in a line of its own, without a mark',
    file: 'lone-labels.txt',
    columns: 'theme_ref theme outcome action lead lead_person deadline_end state',
    text: `Harrowdale Borough Council
Equality action plan 2025-2027

Action
Publish an easy read guide to council tax and
send it to every household
Category
Money
Directorate
Resources
Lead officer
Head of Revenues
Deadline
May 2026
Status
On track

Priority 2: Access

Action
Survey every polling station
Category
Votes
Directorate
Governance
Lead officer
Head of Elections
Deadline
By the end of
January 2026
Status
Complete`,
    rows: [
      ' |  |  | Publish an easy read guide to council tax and send it to every household | Resources | Head of Revenues | 2026-05-31 | in-progress',
      '2 | Access |  | Survey every polling station | Governance | Head of Elections | 2026-01-31 | complete',
    ],
  },
  {
    name: 'two labels of one field in a form are of one action',
    file: 'two-labels.txt',
    columns: 'action lead lead_person deadline_end',
    text: `Harrowdale Borough Council
Access action plan 2025-2027

Action: Paint the kerbs at all crossings
Directorate: Place
Lead officer: Highways Manager
Deadline: May 2026
Review date: June 2026

Action: Print the agenda in large type
Directorate: Governance
Lead officer: Clerk to the Council
Deadline: March 2026
Review date: April 2026`,
    rows: [
      'Paint the kerbs at all crossings | Place | Highways Manager | 2026-05-31',
      'Print the agenda in large type | Governance | Clerk to the Council | 2026-03-31',
    ],
  },
  {
    name: 'minutes that end each item with an action in brackets are no table and no plan',
    file: 'inline.txt',
    text: `Minutes of the Traffic Panel
5. The Chair asked about the crossing at School Lane. Officers said a survey was due in May 2024.
6. Members noted the report on road safety. The Panel will meet again on 3 July 2024.`,
    rows: [],
  },
  {
    name: 'a list of decisions is no plan',
    file: 'decisions.txt',
    text: `Record of decisions
Decision → Taken by → Date
To accept the tender of Ash Ltd → Cabinet → 4 May 2020
To close the kiosk in the park → Leader → 11 May 2020
To grant a lease of the barn → Cabinet → 18 May 2020`,
    rows: [],
  },
  {
    name: 'actions in a numbered list under a lead, without a table',
    file: 'lists.txt',
    text: `Dementia Friendly Town: Action Plan

Action 1: Train staff in every bank and shop
Lead: Dementia Alliance
Timescale: by March 2019

Action 2: Open a memory café
Lead: Church Hall Committee
Timescale: June 2019

Action 3: Repaint the toilet doors
Lead: Town Council
Timescale: September 2019`,
    columns: `action_ref ${WHO_WHEN}`,
    rows: [
      '1 | Train staff in every bank and shop | Dementia Alliance |  | 2019-03-31',
      '2 | Open a memory café | Church Hall Committee | 2019-06-01 | 2019-06-30',
      '3 | Repaint the toilet doors | Town Council | 2019-09-01 | 2019-09-30',
    ],
  },
  {
    name: 'columns set apart by spaces, without references',
    file: 'fixed.txt',
    text: `SAFER STATIONS ACTION PLAN 2014/15

ACTION                                   LEAD              BY WHEN       STATUS
Patrol the last trains on Fridays        BTP               Monthly       Green
Light the footpath to the car park and   Rail operator     Oct 2014      Amber
cut back the hedge
Put help points on both platforms        Network Rail      March 2015    Red
`,
    columns: 'period action lead deadline_end rag',
    rows: [
      '2014/15 | Patrol the last trains on Fridays | BTP |  | green',
      '2014/15 | Light the footpath to the car park and cut back the hedge | Rail operator | 2014-10-31 | amber',
      '2014/15 | Put help points on both platforms | Network Rail | 2015-03-31 | red',
    ],
  },
  {
    name: 'columns set apart by spaces: a list of members is a table and no plan',
    file: 'members.txt',
    text: `Members of the board

Name            Organisation        Role
Ann Ash         Borough Council     Chair
Bob Birch       Police              Member
Cy Cedar        NHS Trust           Member`,
    rows: [],
  },
  {
    name: 'a contents page with dots and page numbers is no table',
    file: 'contents.txt',
    text: `Contents                            Page
1   Introduction ..................   3
2   Our actions ...................   5
3   Who leads and by when .........   9
Action is needed by March 2015.`,
    rows: [],
  },
  {
    name: 'a table whose header is repeated on each page, and page numbers between',
    file: 'repeated.txt',
    text: `Road Casualty Plan
Action → Responsible → Deadline
Paint 20 mph roundels in Elm Road → Highways → May 2018
Page 1 of 2
Action → Responsible → Deadline
Enforce speed on the ring road → Police → Ongoing
Give bikes lights in November → Road Safety Team → Nov 2018`,
    columns: WHO_WHEN,
    rows: [
      'Paint 20 mph roundels in Elm Road | Highways | 2018-05-01 | 2018-05-31',
      'Enforce speed on the ring road | Police |  | ',
      'Give bikes lights in November | Road Safety Team | 2018-11-01 | 2018-11-30',
    ],
  },
  {
    name: 'a line that promises over a list is its heading, as the one over the list above is',
    file: 'promising-lists.txt',
    columns: 'theme action lead',
    text: `Thornby Climate Action Plan 2025-2028

Reduce emissions
• Fit solar panels to the depot (Property Services, May 2026)
• Buy electric vans (Fleet Manager, June 2026)

We will help nature
• Plant 500 trees (Parks, March 2026)
• Dig two ponds (Parks, April 2026)
`,
    rows: [
      'Reduce emissions | Fit solar panels to the depot | Property Services',
      'Reduce emissions | Buy electric vans | Fleet Manager',
      'We will help nature | Plant 500 trees | Parks',
      'We will help nature | Dig two ponds | Parks',
    ],
  },
  {
    name: 'a line over numbered sentences with labels is their heading; who and when are two sentences',
    file: 'numbered-sentences.txt',
    columns: 'theme action lead deadline',
    text: `Thornby Climate Action Plan 2025-2028

Reduce emissions
1. Fit solar panels to the depot. Lead: Property Services. By May 2026.
2. Buy electric vans. Lead: Fleet Manager. By June 2026.

We will help nature
3. Plant 500 trees. Lead: Parks. By March 2026.
4. Dig two ponds. Lead: Parks. By April 2026.
`,
    rows: [
      'Reduce emissions | Fit solar panels to the depot | Property Services | By May 2026',
      'Reduce emissions | Buy electric vans | Fleet Manager | By June 2026',
      'We will help nature | Plant 500 trees | Parks | By March 2026',
      'We will help nature | Dig two ponds | Parks | By April 2026',
    ],
  },
  {
    name: 'below a line that may be a heading or an action stands no theme rather than the wrong one',
    file: 'may-be-heading.txt',
    columns: 'theme action',
    text: `Thornby Climate Action Plan 2025-2028

Reduce emissions

Fit solar panels to the depot
Lead: Property Services
By when: May 2026

Buy electric vans
Lead: Fleet Manager
By when: June 2026

We will help nature

Plant 500 trees
Lead: Parks
By when: March 2026
`,
    rows: [
      'Reduce emissions | Fit solar panels to the depot',
      'Reduce emissions | Buy electric vans',
      ' | Plant 500 trees',
    ],
  },
  {
    name: 'a word below a page’s end that the outcome above lacks is its rest, or doubted',
    file: 'cut-outcome.txt',
    columns: 'outcome action findings',
    text: `Thornby Health Plan 2025-2028

Outcome                   Action                              Lead                 By when
Children start well in    Open three family hubs              Early Help           May 2025
Thornby Town and its      Train 40 health visitors            NHS Trust            June 2025

                                      Page 3
\fOutcome                   Action                              Lead                 By when
Villages                  Review vitamins                     Public Health        July 2025
People age well and are   Set up falls clinics                Public Health        May 2026
active in all of Upper    Recruit digital champions           Libraries            June 2026

                                      Page 4
\fOutcome                   Action                              Lead                 By when
Thornby                   Open a walking route                Parks                July 2026
`,
    rows: [
      'Children start well in Thornby Town and its Villages | Open three family hubs | ',
      'Children start well in Thornby Town and its Villages | Train 40 health visitors | ',
      'Children start well in Thornby Town and its Villages | Review vitamins | ',
      'People age well and are active in all of Upper | Set up falls clinics | ',
      'People age well and are active in all of Upper | Recruit digital champions | ',
      'Thornby | Open a walking route | low-confidence@outcome; low-confidence@action',
    ],
  },
  {
    name: 'a letter before and a signature behind the plan',
    file: 'letter.txt',
    text: `Dear colleague,
Please find below the actions that we agreed on 4 May 2022. Let me know if yours is wrong.

Action → Who → By when
Send the photographs to the printer → Ola → 10 May 2022
Ask the mayor for a foreword → Ben → 20 May 2022

With thanks
The secretary`,
    columns: WHO_WHEN,
    rows: [
      'Send the photographs to the printer | Ola | 2022-05-10 | 2022-05-10',
      'Ask the mayor for a foreword | Ben | 2022-05-20 | 2022-05-20',
    ],
  },
  {
    name: 'initials with a key of names',
    file: 'initials.txt',
    text: `Estates action log
Action → Owner → Due
Renew the fire certificate → JTe → 01/02/2021
Bleed the radiators → GS/JTe → 15/02/2021
Fix the gate → GS → asap
GS = Gita Shah, JTe = Jon Terry`,
    columns: 'action lead deadline_end',
    rows: [
      'Renew the fire certificate | JTe | 2021-02-01',
      'Bleed the radiators | GS; JTe | 2021-02-15',
      'Fix the gate | GS | ',
    ],
  },
  {
    name: 'sentences with who and when in brackets',
    file: 'sport.txt',
    text: `Active Borough Action Plan 2025-2027

Objective 1: Children

1.1 Mark a daily mile in nine school grounds (Lead: Education Estates; by July 2026)
1.2 Lend bicycles (Lead: Leisure Trust, from June 2025) to pupils who have none

Objective 2: Older people

2.1 Start walking football in each ward (owner: Sports Team; by March 2026)`,
    columns: `action_ref theme ${WHO_WHEN}`,
    rows: [
      '1.1 | Children | Mark a daily mile in nine school grounds | Education Estates |  | 2026-07-31',
      '1.2 | Children | Lend bicycles to pupils who have none | Leisure Trust | 2025-06-01 | ',
      '2.1 | Older people | Start walking football in each ward | Sports Team |  | 2026-03-31',
    ],
  },
  {
    name: 'minutes with a contact and a time are no sentences with labels',
    file: 'notice.txt',
    text: `Market Hall notice

The hall opens again on Monday. Contact: the market office. Telephone: 01000 111222
Visit the exhibition of the new stalls. Opening hours: 9:30 to 16:00`,
    rows: [],
  },
  {
    name: 'a heading that says progress and rating parts its cells',
    file: 'rated.txt',
    columns: 'action status rag state progress',
    text: `Quiet Streets Delivery Plan 2012/13

Action → Who → By when → Progress/RAG
Publish the map of noise → Environment → July 2012 → Green – 11 wards drawn
Train the wardens → Public Safety → Dec 2012 → Amber
Print the posters → Communications → Sept 2012 → Complete
Offer mediation → Housing → Q3 2012/13 → Tender returned on time - to be let in May`,
    rows: [
      'Publish the map of noise | Green | green |  | 11 wards drawn',
      'Train the wardens | Amber | amber |  | ',
      'Print the posters | Complete |  | complete | ',
      'Offer mediation |  |  |  | Tender returned on time - to be let in May',
    ],
  },
  {
    name: 'a heading that says lead and partners in brackets parts its cells',
    file: 'helped.txt',
    columns: 'action lead partners',
    text: `Homes Action Plan 2013-18

Key action → Target date → Lead (partners)
Register the empty homes → Sep-13 → Private Sector Housing Manager
Refresh the joint protocol → Nov-13 → Housing Options Manager (Children's Services)
Open the night shelter → 2014/15 → Supported Housing Lead (SHL) (YMCA, Street Pastors)`,
    rows: [
      'Register the empty homes | Private Sector Housing Manager | ',
      "Refresh the joint protocol | Housing Options Manager | Children's Services",
      'Open the night shelter | Supported Housing Lead (SHL) | YMCA; Street Pastors',
    ],
  },
  {
    name: 'indicators stay such where their titles stand behind the codes',
    file: 'codes.txt',
    columns: 'action indicators',
    text: `Youth Justice Improvement Plan 2010/11

KPI / Area → Issue → Action required → Owner → Timescale
NI 19 Rate of proven re-offending → Above the family group → Carry out an audit of cases → Court Manager → 30 June 2010
 →  → Agree a joint protocol → Head of Service → Aug 2010
NI 43 Custody → Rising use → Check every report → All managers → May 2010
Prevention → First time entrants → Widen the inclusion project → Prevention Manager → 2010-11`,
    rows: [
      'Carry out an audit of cases | NI 19',
      'Agree a joint protocol | NI 19',
      'Check every report | NI 43',
      'Widen the inclusion project | ',
    ],
  },
  {
    name: 'numbered actions that begin again under each heading are actions all the same, and a list of contents tells none',
    file: 'again.txt',
    columns: 'action_ref action deadline',
    text: `# Lido Plan 2026

Action 1: Reopen the lido ..... 3
Action 2: Teach every child to swim ..... 4

# Water

Action 1: Reopen the lido in its old hours, with lights for winter evenings
Action 2: Teach every child to swim by July 2027

# Grounds

Action 1: Mow the banks
Action 2: Mend the wall (Short term)`,
    rows: [
      ' | Reopen the lido in its old hours, with lights for winter evenings | ',
      ' | Teach every child to swim by July 2027 | by July 2027',
      ' | Mow the banks | ',
      ' | Mend the wall | Short term',
    ],
  },
  {
    name: 'lists: a numbered objective over the number of an action is its theme, and not the action',
    file: 'objective-over.txt',
    columns: 'theme action_ref action lead deadline_end',
    text: `Hazelmere Council
Homes delivery plan

Objective 1: Warm homes

- 1.1
  - Line the lofts of the almshouses
  - Responsible team: Housing
  - Target date: May 2026
- 1.2
  - Mend the boilers of the flats
  - Responsible team: Works
  - Target date: June 2026
Objective 2: More homes

- 2.1
  - Build six flats on the old yard
  - Responsible team: Housing
  - Target date: July 2026`,
    rows: [
      'Warm homes | 1.1 | Line the lofts of the almshouses | Housing | 2026-05-31',
      'Warm homes | 1.2 | Mend the boilers of the flats | Works | 2026-06-30',
      'More homes | 2.1 | Build six flats on the old yard | Housing | 2026-07-31',
    ],
  },
  {
    name: 'numbered action points over their paragraphs, with neither columns nor labels',
    file: 'points.txt',
    columns: 'action_ref action deadline',
    text: `Young Growers Strategy 2010 - 2015

Contents

Action point 1.1
Action point 1.2

Why we grow

We grow because the town is hungry. Much has been done since 2008.

ACTION POINT 1.1

The partners will keep the seed bank open, and tell of it each year. The first telling is due by August 2011.

ACTION POINT 1.2

By May 2012, schools will have their beds.

ACTION POINT 2.1

The clubs will choose a head gardener by March 2011.`,
    rows: [
      '1.1 | The partners will keep the seed bank open, and tell of it each year. The first telling is due by August 2011. | ',
      '1.2 | By May 2012, schools will have their beds. | By May 2012',
      '2.1 | The clubs will choose a head gardener by March 2011. | by March 2011',
    ],
  },
  {
    name: 'labels behind dashes, of what is done and, in small letters, in lists below; the number alone above',
    file: 'dashes.txt',
    columns: 'theme action_ref action lead deadline measures',
    text: `Allotments Strategy 2024 to 2027

Aim two

3.1

Action - Continue to clear the vacant plots, with the help of those who wait for one

  • target / outcomes - shorter waiting list
  • year 1

3.2

Action - make sure that the growers agree to share their water

  • target / outcome - no plot without water
  • year - ongoing`,
    rows: [
      'Aim two | 3.1 | Continue to clear the vacant plots, with the help of those who wait for one |  | year 1 | shorter waiting list',
      'Aim two | 3.2 | make sure that the growers agree to share their water |  | ongoing | no plot without water',
    ],
  },
  {
    name: 'two columns of leads are read apart, also where a row goes on',
    file: 'two-leads.txt',
    columns: 'action lead',
    text: `Equality Action Plan 2011 - 2014

Action → Lead Officer → Directorate → Timescale
Retender the interpreting contract → Procurement → Resources → June 2012
Review of the → Housing Needs → Housing → March 2013
lettings policy → Manager →  → `,
    rows: [
      'Retender the interpreting contract | Procurement; Resources',
      'Review of the lettings policy | Housing Needs Manager; Housing',
    ],
  },
  {
    name: 'a footer with the number of its page is no title, and what stands below it goes on',
    file: 'footers.txt',
    columns: 'plan_title theme action',
    text: `## Fair Havens Strategy 2012-2015

## Delivery Plan

#### Priority 1: Prevention

Action → Lead → By when
Deliver the talks in schools → Children's Services → July 2012

Fair Havens Strategy 2012-2015 – Delivery Plan Page 3 of 9

Action → Lead → By when
Ask about it in surgeries → Public Health → Dec 2012`,
    rows: [
      'Fair Havens Strategy 2012-2015 | Prevention | Deliver the talks in schools',
      'Fair Havens Strategy 2012-2015 | Prevention | Ask about it in surgeries',
    ],
  },
  {
    name: 'a theme that goes on is the same theme, and its label is not of its title',
    file: 'goes-on.txt',
    columns: 'theme action lead',
    text: `Children and Young People Delivery Plan 2008-2011

Outcome: Be healthy

Ref → Action → Who by → By when
C1 → Reduce childhood obesity → Public Health → Dec 2009

Outcome: Be healthy (continued)

Ref → Action → Who by → By when
C2 → Improve emotional health → Health Trust → April 2009

Outcome: Stay safe

Ref → Action → Who by → By when
C3 → Recruit foster carers → Head of Fostering → July 2009`,
    rows: [
      'Be healthy | Reduce childhood obesity | Public Health',
      'Be healthy | Improve emotional health | Health Trust',
      'Stay safe | Recruit foster carers | Head of Fostering',
    ],
  },
  {
    name: 'a target that says when in words is a deadline',
    file: 'targets.txt',
    columns: 'action deadline measures',
    text: `Health Board Action Log

Agreed action → Responsible → Target → Update
Circulate the assessment to all schools → Director of Public Health → 28/02/14 → Sent
Report on winter pressures → Chief Officer → March meeting → On agenda
Sign off the care fund plan → Chair → 04/04/14 → Submitted
Write to the minister about waits → Chair → Immediately → `,
    rows: [
      'Circulate the assessment to all schools | 28/02/14 | ',
      'Report on winter pressures | March meeting | ',
      'Sign off the care fund plan | 04/04/14 | ',
      'Write to the minister about waits | Immediately | ',
    ],
  },
  {
    name: 'lines numbered as those that say who and when are actions too',
    file: 'numbered-alike.txt',
    columns: 'theme action lead deadline',
    text: `Fallow Council: Safer Venues Action Plan 2016-17

Objective 1: Challenge

1.1 Speak with leaders about risks on line (Co-ordinator, by June 2016)
1.2 Workshops in three colleges (College Leads, autumn term 2016)

Objective 2: Protect

2.1 Panel meets each month, chaired by the Head of Safety (ongoing)
2.2 Brief all councillors (Democratic Services, July 2016)
2.3 Train 400 staff (Workforce Development, by 31 March 2017)`,
    rows: [
      'Challenge | Speak with leaders about risks on line | Co-ordinator | by June 2016',
      'Challenge | Workshops in three colleges | College Leads | autumn term 2016',
      'Protect | Panel meets each month, chaired by the Head of Safety (ongoing) |  | ongoing',
      'Protect | Brief all councillors | Democratic Services | July 2016',
      'Protect | Train 400 staff | Workforce Development | by 31 March 2017',
    ],
  },
  {
    name: 'a column of priorities below numbered headings of themes says what the actions serve',
    file: 'priorities-below.txt',
    columns: 'theme outcome action',
    text: `Glen Orrin Improvement Plan 2017-2027

**Local Outcome 1: Children have the best start**

Priority → Key Actions → By when → Lead Partner
Early years → Expand nursery places in two areas → Aug 2018 → Education
 → Offer massage classes in each locality → Mar 2018 → Health Board

**Local Outcome 2: Older people live independently**

Priority → Key Actions → By when → Lead Partner
Loneliness → Start a befriending scheme in 4 villages → Oct-17 → Third Sector Interface`,
    rows: [
      'Children have the best start | Early years | Expand nursery places in two areas',
      'Children have the best start | Early years | Offer massage classes in each locality',
      'Older people live independently | Loneliness | Start a befriending scheme in 4 villages',
    ],
  },
  {
    name: 'rows whose cells stand in the middle of their height are parted by their references',
    file: 'middle.txt',
    columns: 'action_ref outcome action lead deadline_end confidence',
    text: `Community Plan 2025/26

     Ref             Objective            Action            Responsible       Target date
                                      Write to every
                 Improve access
                                      practice with an
1.1              to services for                          Public Health     September 2025
                                      invitation to a
                 all residents
                                      yearly check
                 Improve access       Employ two          Commissioning
1.2              to services for      champions           Manager           January 2026
                 all residents        of health           (Adults)
                 Improve access
1.3              to services for    Publish figures       Analyst           March 2026
                 all residents
                                      Set up supported
                 More people in
                                      internships with
2.1              paid work of                             Adult Learning    September 2026
                                      three large
                 their choice
                                      employers`,
    rows: [
      '1.1 | Improve access to services for all residents | Write to every practice with an invitation to a yearly check | Public Health | 2025-09-30',
      '1.2 | Improve access to services for all residents | Employ two champions of health | Commissioning Manager (Adults) | 2026-01-31',
      '1.3 | Improve access to services for all residents | Publish figures | Analyst | 2026-03-31',
      '2.1 | More people in paid work of their choice | Set up supported internships with three large employers | Adult Learning | 2026-09-30',
    ].map((row) => `${row} | `),
  },
  {
    name: 'themes in the middle of several rows, and rows whose cells stand in the middle, none with a reference',
    file: 'middle-themes.txt',
    columns: 'theme action lead deadline_end progress confidence',
    text: `Brookvale Unitary Authority
Museums Improvement Plan 2026 to 2029

Theme       Action                          Lead                  Deadline    Budget   Update
            Repair the roof of the county                                              Contract let in
                                            Property Manager      August 2026 £310,000
            museum                                                                     January
            Move the Eastgate store into    Museums Manager                            Lease under
Buildings                                                         Spring 2028 £95,000
            the new health centre           NHS Estates                                discussion
                                                                  31 October
            Replace the lift at Hollins     Property Manager                  £48,000
                                                                  2026
            Recruit ten gallery
                                            Volunteer Coordinator June 2026            Four recruited
            volunteers
People
            Train all staff to help with
                                            Learning Adviser      March 2027 £6,000
            school visits
            Double the stock of large print                       By end of
                                            Stock Manager                     £20,000  Order placed
            and audio guides                                      2027
Collections
            Lend instruments and sewing                           November             Starting at two
                                            Museums Manager                   £3,500
            machines                                              2026                 branches`,
    rows: [
      'Buildings | Repair the roof of the county museum | Property Manager | 2026-08-31 | Contract let in January | ',
      'Buildings | Move the Eastgate store into the new health centre | Museums Manager; NHS Estates | 2028-05-31 | Lease under discussion | ',
      'Buildings | Replace the lift at Hollins | Property Manager | 2026-10-31 |  | ',
      'People | Recruit ten gallery volunteers | Volunteer Coordinator | 2026-06-30 | Four recruited | ',
      'People | Train all staff to help with school visits | Learning Adviser | 2027-03-31 |  | ',
      'Collections | Double the stock of large print and audio guides | Stock Manager | 2027-12-31 | Order placed | ',
      'Collections | Lend instruments and sewing machines | Museums Manager | 2026-11-30 | Starting at two branches | ',
    ],
  },
  {
    name: 'references as wide as their column, in the middle of their rows, beside themes over several',
    file: 'middle-refs.txt',
    columns: 'theme action_ref action lead deadline_start deadline_end',
    text: `Millcombe Borough Council
Inclusion Delivery Plan

Priority         No Action                                           Lead officer          Start        End          Progress
                     Remove names from job applications before                                                       Trial complete in two
                 1.1                                                 HR Manager            April 2026   June 2026
                     shortlisting                                                                                    services
                     Advertise all posts with three voluntary
Fair recruitment 1.2                                                 Recruitment Adviser   May 2026     March 2027
                     organisations
                     Interview every disabled applicant who meets
                 1.3                                                 HR Manager            April 2026   July 2027    Policy signed
                     the essential criteria
                     Translate the ten most used leaflets into the   Communications        September    February
                 2.1
Inclusive            five main languages                             Manager               2026         2027
services                                                                                                30 June
                 2.2 Install hearing loops at all reception desks    Facilities Manager    January 2027              Quotations received
                                                                                                        2027`,
    rows: [
      'Fair recruitment | 1.1 | Remove names from job applications before shortlisting | HR Manager | 2026-04-01 | 2026-06-30',
      'Fair recruitment | 1.2 | Advertise all posts with three voluntary organisations | Recruitment Adviser | 2026-05-01 | 2027-03-31',
      'Fair recruitment | 1.3 | Interview every disabled applicant who meets the essential criteria | HR Manager | 2026-04-01 | 2027-07-31',
      'Inclusive services | 2.1 | Translate the ten most used leaflets into the five main languages | Communications Manager | 2026-09-01 | 2027-02-28',
      'Inclusive services | 2.2 | Install hearing loops at all reception desks | Facilities Manager | 2027-01-01 | 2027-06-30',
    ],
  },
  {
    name: 'a heading between white, below which the first line of a row has two texts',
    file: 'middle-white.txt',
    columns: 'theme action_ref action lead deadline_end',
    text: `Ashwell City Council
Damp and Mould Action Plan

   Ref       Action                                              Owner            Due          RAG

   Strand A: Prevention

             Write to all new tenants about damp
   A1                                                            Tenancy Team     May 2026     Green
             and how to report it

             Insulate the lofts of the Elmhurst                  Capital          October
   A2                                                                                          Red
             estate                                              Programmes       2027

   Strand B: Response

             Inspect each report of mould within                 Repairs
   B1                                                                             April 2026   Green
             ten working days                                    Contractor

             Keep a register of households with
   B2                                                            Tenancy Team     June 2026    Amber
             asthma`,
    rows: [
      'Prevention | A1 | Write to all new tenants about damp and how to report it | Tenancy Team | 2026-05-31',
      'Prevention | A2 | Insulate the lofts of the Elmhurst estate | Capital Programmes | 2027-10-31',
      'Response | B1 | Inspect each report of mould within ten working days | Repairs Contractor | 2026-04-30',
      'Response | B2 | Keep a register of households with asthma | Tenancy Team | 2026-06-30',
    ],
  },
  {
    name: 'objectives over years hold their steps in one table of one row as in others',
    file: 'year-columns.txt',
    columns: 'theme action milestone lead deadline_start deadline_end',
    text: `Fernleigh Climate Strategy 2010-2013: Action Plan

Theme: Energy

Objective → Year 1 (2010/11) → Year 2 (2011/12) → Lead
Cut energy used in our buildings → Install smart meters at 12 sites → Replace boilers at the leisure centre → Property
Help residents save energy → Offer loft insulation → Set up solar buying → Home Energy

Theme: Transport

Objective → Year 1 (2010/11) → Year 2 (2011/12) → Lead
Greener fleet → Train all van drivers → Try out two electric vans → Transport`,
    rows: [
      'Energy | Cut energy used in our buildings | Install smart meters at 12 sites | Property | 2010-04-01 | 2011-03-31',
      'Energy | Cut energy used in our buildings | Replace boilers at the leisure centre | Property | 2011-04-01 | 2012-03-31',
      'Energy | Help residents save energy | Offer loft insulation | Home Energy | 2010-04-01 | 2011-03-31',
      'Energy | Help residents save energy | Set up solar buying | Home Energy | 2011-04-01 | 2012-03-31',
      'Transport | Greener fleet | Train all van drivers | Transport | 2010-04-01 | 2011-03-31',
      'Transport | Greener fleet | Try out two electric vans | Transport | 2011-04-01 | 2012-03-31',
    ],
  },
  {
    name: 'columns are judged by all of their rows, also by those that go on below the number of a page',
    file: 'judged-whole.txt',
    columns: 'action milestone status progress',
    text: `Corporate Improvement Plan 2008/09

Action → Milestone → Date → Progress at Q2
Cleaner town centres → Night crew in place → June 08 → Done
 → Gum machine bought → Sept 08 → Delayed

4

Better recycling → Kerbside glass for all homes → Oct 08 → 80% of homes have it, flats are next
Safer car parks → Cameras live → Jan 09 → Survey held in each of the nine car parks`,
    rows: [
      'Cleaner town centres | Night crew in place | Done | ',
      'Cleaner town centres | Gum machine bought | Delayed | ',
      'Better recycling | Kerbside glass for all homes |  | 80% of homes have it, flats are next',
      'Safer car parks | Cameras live |  | Survey held in each of the nine car parks',
    ],
  },
  {
    name: 'pipes between cells without a rule: blank cells, a heading between rows, cells over lines',
    file: 'pipes-between.txt',
    columns: 'theme action_ref action lead deadline_end',
    text: `Oxmoor Council
Footpaths plan

Ref|Action|Lead officer|Partners|By when
Priority 1: Dry paths
P1|Drain the path by the mill|Paths Officer||May 2026
P2|Lay gravel on the lane
Roll it in the spring|Works Team|Parish councils|
Priority 2: Signs
P3|Paint the finger posts||Volunteers|July 2026`,
    rows: [
      'Dry paths | P1 | Drain the path by the mill | Paths Officer | 2026-05-31',
      'Dry paths | P2 | Lay gravel on the lane Roll it in the spring | Works Team | ',
      'Signs | P3 | Paint the finger posts |  | 2026-07-31',
    ],
  },
  {
    name: 'a row below one that stops short is its rest',
    file: 'stops-short.txt',
    columns: 'action measures',
    text: `Schools Plan 2012/13

Action → Lead → By when → Measures
Deliver the programme in → Children's Services → July 2012 → Reports to
12 secondary schools →  →  → LSCB
Train the nurses → Public Health → Dec 2012 → 30 trained`,
    rows: [
      'Deliver the programme in 12 secondary schools | Reports to LSCB',
      'Train the nurses | 30 trained',
    ],
  },
  {
    name: 'an outcome in a line of its own over bullets',
    file: 'outcome-over-bullets.txt',
    columns: 'theme_ref theme outcome action',
    text: `Harrowdale Borough Council
Streams Action Plan 2025-2028

Priority 1: Clean water
Outcome: Streams that are safe to paddle in
• Clear the banks of tyres (Parks Manager, March 2026)
• Test the water each week (Environment Manager, June 2026)

Priority 2: Woods
Outcome: More oaks than in 2020
• Plant 500 oaks in the north of the district (Parks Manager, March 2026)
• New fence for the old wood (Parks Manager, May 2026)`,
    rows: [
      '1 | Clean water | Streams that are safe to paddle in | Clear the banks of tyres',
      '1 | Clean water | Streams that are safe to paddle in | Test the water each week',
      '2 | Woods | More oaks than in 2020 | Plant 500 oaks in the north of the district',
      '2 | Woods | More oaks than in 2020 | New fence for the old wood',
    ],
  },
  {
    name: 'a theme and an outcome, a line each, over numbered actions with labels',
    file: 'outcome-over-numbers.txt',
    columns: 'theme outcome action_ref action lead',
    text: `Harrowdale Borough Council
Streams Action Plan 2025-2028

Clean water
Outcome: Streams that are safe to paddle in
1.1 Clear the banks of tyres
Lead: Parks Manager
Deadline: March 2026
1.2 Test the water each week
Lead: Environment Manager
Deadline: June 2026

Woods
Outcome: More oaks than in 2020
2.1 Plant 500 oaks in the north of the district
Lead: Tree Officer
Deadline: March 2026`,
    rows: [
      'Clean water | Streams that are safe to paddle in | 1.1 | Clear the banks of tyres | Parks Manager',
      'Clean water | Streams that are safe to paddle in | 1.2 | Test the water each week | Environment Manager',
      'Woods | More oaks than in 2020 | 2.1 | Plant 500 oaks in the north of the district | Tree Officer',
    ],
  },
  {
    name: 'letters below a heading of actions are references of what the column beside promises',
    file: 'letters.txt',
    columns: 'theme action_ref action lead deadline outcome',
    text: `Tidewell Homelessness Strategy

Priority 1 – Prevention
Action → How we will do it → Lead → Target date → Outcome
A → Map what advice there is → Housing Options Team → Oct 2024 → People know where to go
B → Agree a pathway with the prison → Housing Options Team → Jan 2025 → Fewer on the street

Priority 2 – Accommodation
Action → How we will do it → Lead → Target date → Outcome
C → Buy eight flats for families → Strategic Housing → March 2026 → Families have a home
page 3
D → Leasing scheme for empty homes → Empty Homes Officer → May 2026 → Twelve homes a year`,
    rows: [
      'Prevention | A | Map what advice there is | Housing Options Team | Oct 2024 | People know where to go',
      'Prevention | B | Agree a pathway with the prison | Housing Options Team | Jan 2025 | Fewer on the street',
      'Accommodation | C | Buy eight flats for families | Strategic Housing | March 2026 | Families have a home',
      'Accommodation | D | Leasing scheme for empty homes | Empty Homes Officer | May 2026 | Twelve homes a year',
    ],
  },
  {
    name: 'what nothing stands behind goes on in the row below, with who does it and when',
    file: 'cut-short.txt',
    columns: 'action_ref action lead deadline progress',
    text: `Otterby action sheet

Minute → Action → By whom → Due → Update
CA.14 → Circulate the list of sites → Director of Assets → 22 July 2025 → Sent
CA.25 → Consult parish councils on the new scheme
 → and report to the next meeting → Grants Officer → 11 November 2025 → Consultation open`,
    rows: [
      'CA.14 | Circulate the list of sites | Director of Assets | 22 July 2025 | Sent',
      'CA.25 | Consult parish councils on the new scheme and report to the next meeting | Grants Officer | 11 November 2025 | Consultation open',
    ],
  },
  {
    name: 'where a page stands on its site is no title',
    file: 'copied-page.txt',
    columns: 'plan_title action lead',
    text: `Skip to main content
Home > Parks > Ponds > Ponds action plan
Fernmoor Borough Council
Village Ponds Action Plan 2025-2026

Action | Who is responsible | Target date
Clear the duck pond of weed | Parks Team | May 2025
Mend the fence of the mill pond | Works Team | June 2025
`,
    rows: [
      'Village Ponds Action Plan 2025-2026 | Clear the duck pond of weed | Parks Team',
      'Village Ponds Action Plan 2025-2026 | Mend the fence of the mill pond | Works Team',
    ],
  },
  {
    name: 'actions over several deliverables, a line of a narrow column at a time: the marks begin the deliverables',
    file: 'deliverables.txt',
    columns: 'action_ref action milestone lead deadline_end',
    text: `Thornby Neighbours Action Plan
Action
Deliverable
Timeline
Responsibility
5.
Learn more of the people of
Upper Thornby and Lower
Thornby, their ways and
their needs.
• Ask every street what it
lacks.
May 2026
Manager Human Resources
• Write a case for more
money for the people of
Upper Thornby Parish and
Lower Thornby.
June 2026
Neighbours Champion
6.
Show that we care for
the people of
Thornby Moor.
• Raise a flag and tell the
staff what it stands
for.
July 2026
Head of Communications
• Bring staff to a fair of
their own Thornby Moor
streets.
July 2026
Head of Communications`,
    rows: [
      '5 | Learn more of the people of Upper Thornby and Lower Thornby, their ways and their needs. | Ask every street what it lacks. | Manager Human Resources | 2026-05-31',
      '5 | Learn more of the people of Upper Thornby and Lower Thornby, their ways and their needs. | Write a case for more money for the people of Upper Thornby Parish and Lower Thornby. | Neighbours Champion | 2026-06-30',
      '6 | Show that we care for the people of Thornby Moor. | Raise a flag and tell the staff what it stands for. | Head of Communications | 2026-07-31',
      '6 | Show that we care for the people of Thornby Moor. | Bring staff to a fair of their own Thornby Moor streets. | Head of Communications | 2026-07-31',
    ],
  },
  {
    name: 'actions over several deliverables, a cell a line; a week of a month is when',
    file: 'deliverables-apart.txt',
    columns: 'action_ref action milestone lead deadline',
    text: [
      ...[
        'Fairness Action Plan: July 2026 to July 2027',
        'Action',
        'Deliverable',
        'Timeline',
        'Responsibility',
      ],
      ...[
        '6 Raise what staff know of the moor.',
        'Write a case for more training.',
        'June 2027',
        'Plan Champions',
      ],
      ...['Go through what the staff know.', 'June 2027', 'Director, People and Culture'],
      ...['7 Keep the customs of the moor.', 'Learn who keeps them.', 'May 2027', 'Plan Champions'],
      ...[
        '8 Keep the week of the moor.',
        'Tell the staff what the week is for.',
        'July 2026',
        'Plan Champions',
      ],
      ...['Send somebody to the fair.', 'First week in July 2026', 'Plan Champions'],
    ].join('\n\n'),
    rows: [
      '6 | Raise what staff know of the moor. | Write a case for more training. | Plan Champions | June 2027',
      '6 | Raise what staff know of the moor. | Go through what the staff know. | Director, People and Culture | June 2027',
      '7 | Keep the customs of the moor. | Learn who keeps them. | Plan Champions | May 2027',
      '8 | Keep the week of the moor. | Tell the staff what the week is for. | Plan Champions | July 2026',
      '8 | Keep the week of the moor. | Send somebody to the fair. | Plan Champions | First week in July 2026',
    ],
  },
  {
    name: 'a date in the midst of what is promised, a cell a line: all of its row may be of another',
    file: 'date-amid.txt',
    columns: 'action confidence',
    text: `Action
Deliverable
Timeline
Responsibility
• Teach the staff of the moor. • Make it a part of each first day at work
May 2026
Chair Moor Working Group
6. Raise what staff know of the moor and of its streets and its people.
March 2026
Chair Moor Working Group
June 2026
Joint Chairs
Chair Moor Working Group
April 2026
of the moor and its streets.
• Draw up a plan for new tools
June 2026
Chair Moor Working Group`,
    rows: [
      'Teach the staff of the moor. Make it a part of each first day at work | action=low; milestone=low; lead=medium; deadline=medium',
      'June 2026 Joint Chairs Chair Moor Working Group April 2026 of the moor and its streets. | action=low; milestone=low; lead=low; deadline=low',
    ],
  },
  {
    name: 'numbered items in one cell are perhaps several actions',
    file: 'numbered-run.txt',
    columns: 'action lead confidence',
    text: `Harbour Council Plan

Aim → Action → Lead → By when
Trees → 1) Survey the street trees 2) Plant 200 more → Parks → May 2025
Water → (a) Test the wells (b) Fence the pond → Rangers → July 2025
Paths → Mend the stiles → Rangers → July 2025`,
    rows: [
      'Survey the street trees 2) Plant 200 more | Parks | action=medium',
      '(a) Test the wells (b) Fence the pond | Rangers | action=medium',
      'Mend the stiles | Rangers | ',
    ],
  },
  {
    name: 'the last lines of a card below the end of its page are the card’s',
    file: 'cut-card.txt',
    columns: 'action lead deadline status',
    text: `Eastmere Town Council – Delivery 2018

Project 1: Skate park
Action: → Build a skate park at Mill Meadow
Lead: → Clerk
Timescale: → August 2018
Status: → Complete

Project 2: Riverside path
Action: → Surface the path to the station
Lead: → Footpaths Working Group
Timescale: → Autumn 2018

Page 8 of 31

Action: → Surface the path to the station
Status: → Not started`,
    rows: [
      'Build a skate park at Mill Meadow | Clerk | August 2018 | Complete',
      'Surface the path to the station | Footpaths Working Group | Autumn 2018 | Not started',
    ],
  },
  {
    name: 'lifted text: wrapped actions over their labels are whole, lines that stand alone are themes',
    file: 'roads.txt',
    columns: 'theme action_ref action lead',
    text: `FERNSHIRE COUNTY COUNCIL
Roads Plan 2026

A. ROADS AND PATHS
------------------

A1  Keep the 20 mph zone in Otterby if all who live in it are
    content with how it went.
    Lead:    Traffic Manager
    When:    30 September 2026

Inspect all of the trees by roads, and tell what was found to the
Cabinet member.
Lead: Tree Officer
When: May 2026

B. BUSES
--------

B1  Run the late bus.
    Lead:    Passenger Transport Manager
    When:    October 2026`,
    rows: [
      'A. ROADS AND PATHS | A1 | Keep the 20 mph zone in Otterby if all who live in it are content with how it went. | Traffic Manager',
      'A. ROADS AND PATHS |  | Inspect all of the trees by roads, and tell what was found to the Cabinet member. | Tree Officer',
      'B. BUSES | B1 | Run the late bus. | Passenger Transport Manager',
    ],
  },
  {
    name: 'lifted text: short lines that stand alone over actions with labels, several of them, are themes',
    file: 'roads.txt',
    columns: 'theme action',
    text: `Fernshire County Council
Roads Plan 2026

Roads and paths

1. Inspect all trees.
   Lead: Tree Officer
   When: May 2026

Buses

2. Run the late bus.
   Lead: Transport Manager
   When: October 2026`,
    rows: ['Roads and paths | Inspect all trees.', 'Buses | Run the late bus.'],
  },
  {
    name: 'lines that say Action 1 and Action 2 below each policy are actions, with their time in brackets',
    file: 'policies.txt',
    columns: 'outcome action deadline',
    text: `Play strategy action plan

Policy 1: Play keeps children healthy.

Action 1: Work with the surgery to prescribe play (Ongoing)

Action 2: Print a map of all play areas (May 2027)

Policy 2: All play areas are open to all.

Action 1: Fit a ramp at the lido. (Ongoing)
`,
    rows: [
      'Play keeps children healthy. | Work with the surgery to prescribe play | Ongoing',
      'Play keeps children healthy. | Print a map of all play areas | May 2027',
      'All play areas are open to all. | Fit a ramp at the lido. | Ongoing',
    ],
  },
  {
    name: 'lifted text: labels in one line with blanks between, and the plan’s name on top of the next page',
    file: 'town.txt',
    columns: 'theme action lead deadline resources',
    text: `Otter Town Council
Town Plan 2026

PRIORITY 1: A TOWN WORTH A VISIT
• Paint the railings
  Responsible: Works Team    Timescale: by end May 2026    Budget: £4,000
• Hold a market each month
  Responsible: Events Officer    Timescale: from June 2026    Budget: £9,000`,
    rows: [
      'A TOWN WORTH A VISIT | Paint the railings | Works Team | by end May 2026 | £4,000',
      'A TOWN WORTH A VISIT | Hold a market each month | Events Officer | from June 2026 | £9,000',
    ],
  },
  {
    name: 'the plan’s name on top of the next page of lifted text is no theme, and parts no cell',
    file: 'play.txt',
    columns: 'theme outcome action',
    text: `Fenbridge Council
Play Action Plan 2026

Outcome → Action → Lead → Timescale
Safe places that all of our → Mend the surface → Parks → June 2026

Play Action Plan 2026
Page 2

children can reach →  →  → 
 → Mend the swings → Parks → July 2026`,
    rows: [
      ' | Safe places that all of our children can reach | Mend the surface',
      ' | Safe places that all of our children can reach | Mend the swings',
    ],
  },
  {
    name: 'a page’s top that says the title in fewer words is no theme of what stands below it',
    file: 'once-over.txt',
    columns: 'theme_ref theme action_ref action',
    text: `Thornby Borough Council
Allotment Strategy: Action Plan 2024 - 2026

Aim 1  More people grow their own food

Ref   Action                            Who                   When
1.1   Map all council land              GIS Officer           May 2024
1.2   Cut the waiting list              Green Spaces Team     March 2025
Page 7 of 9
Allotment Strategy 2024

Ref   Action                            Who                   When
1.3   Place two water butts             Site Stewards         June 2024
1.4   Teach pruning                     Adult Learning        July 2025
`,
    rows: [
      '1 | More people grow their own food | 1.1 | Map all council land',
      '1 | More people grow their own food | 1.2 | Cut the waiting list',
      '1 | More people grow their own food | 1.3 | Place two water butts',
      '1 | More people grow their own food | 1.4 | Teach pruning',
    ],
  },
  {
    name: 'a numbered aim in the columns of references and actions, and no more, is a theme',
    file: 'aims-in-columns.txt',
    columns: 'theme_ref theme action_ref action lead',
    text: `Thornby Borough Council
Allotment Strategy: Action Plan 2024 - 2026

Ref     Action                            Who                   When
Aim 1   More people grow their own food
1.1     Map all council land              GIS Officer           May 2024
1.2     Cut the waiting list              Green Spaces Team     March 2025

Aim 2   Less food is wasted

Ref     Action                            Who                   When
2.1     Place two water butts             Site Stewards         June 2024
2.2     Teach pruning                     Adult Learning        July 2025
`,
    rows: [
      '1 | More people grow their own food | 1.1 | Map all council land | GIS Officer',
      '1 | More people grow their own food | 1.2 | Cut the waiting list | Green Spaces Team',
      '2 | Less food is wasted | 2.1 | Place two water butts | Site Stewards',
      '2 | Less food is wasted | 2.2 | Teach pruning | Adult Learning',
    ],
  },
  {
    name: 'forms lifted from a page: labels in front of their values, cut by a page’s end; a measure is what is done',
    file: 'forms.txt',
    columns: 'action_ref action lead partners deadline status',
    text: `Thornby Air Quality Action Plan 2025–2030
Thornby Borough Council

 Measure                     AP1 – Extend the smoke control area to the whole
                             borough
 Lead                        Environmental Protection
 Partners                    Fire Service
 Completion date             April 2026
 Status                      Planned

 Measure                     AP2 – Fit monitors at ten schools
 Lead                        Schools Team
 Partners                    Head teachers
 Completion date             September 2025
\fStatus            Under way

Measure           AP3 – Plant green screens
Lead              Parks
Partners          National Highways
Completion date   February 2026
Status            Planned
`,
    rows: [
      'AP1 | Extend the smoke control area to the whole borough | Environmental Protection | Fire Service | April 2026 | Planned',
      'AP2 | Fit monitors at ten schools | Schools Team | Head teachers | September 2025 | Under way',
      'AP3 | Plant green screens | Parks | National Highways | February 2026 | Planned',
    ],
  },
  {
    name: 'a committee numbers its recommendations within the year; each cell stands in a line of its own',
    file: 'within-years.txt',
    columns: 'action_ref action lead deadline',
    text: `Reading rooms tracker

Ref

Recommendation

Lead officer

Due date

OSC (25/26) 01

Publish the list of grants each spring

Grants Manager

May 2026

OSC (25/26) 02

Open the reading room on Sundays

Head of Libraries

July 2026`,
    rows: [
      'OSC (25/26) 01 | Publish the list of grants each spring | Grants Manager | May 2026',
      'OSC (25/26) 02 | Open the reading room on Sundays | Head of Libraries | July 2026',
    ],
  },
  {
    name: 'numbered lines, each over the same headings in a line, are what the run-together rows below serve',
    file: 'numbered-over.txt',
    columns: 'theme_ref theme action lead deadline_end',
    text: `Quiet Lanes Plan

1. Lanes are slow and easy to cross

Actions Lead Timescales
Count the cars Traffic Officer April 2026
Paint the gates Lanes Warden June 2026

2. People know which lanes are quiet

Actions Lead Timescales
Print a map Traffic Officer May 2026
Put up signs Lanes Warden July 2026`,
    rows: [
      '1 | Lanes are slow and easy to cross | Count the cars | Traffic Officer | 2026-04-30',
      '1 | Lanes are slow and easy to cross | Paint the gates | Lanes Warden | 2026-06-30',
      '2 | People know which lanes are quiet | Print a map | Traffic Officer | 2026-05-31',
      '2 | People know which lanes are quiet | Put up signs | Lanes Warden | 2026-07-31',
    ],
  },
  {
    name: 'rows that run over lines where cells end in pipes; a row that lacks cells merged down a column stands further right',
    file: 'merged-down.txt',
    columns: 'action milestone lead deadline_start deadline_end',
    text: `Action | Deliverable | Timeline | Responsibility |
3. Keep a group that steers the work. | Name three people from the villages. | May 2026 July 2026 |
Chief Clerk |
Write down what the group is for. | June 2026 | Museums Manager | |
Meet in the spring hall. | September 2026 |
Chief Clerk | |
4. Say how it goes. | Send the survey to all branches. | March 2027 | Archivist |`,
    rows: [
      'Keep a group that steers the work. | Name three people from the villages. | Chief Clerk | 2026-05-01 | 2026-07-31',
      'Keep a group that steers the work. | Write down what the group is for. | Museums Manager | 2026-06-01 | 2026-06-30',
      'Keep a group that steers the work. | Meet in the spring hall. | Chief Clerk | 2026-09-01 | 2026-09-30',
      'Say how it goes. | Send the survey to all branches. | Archivist | 2027-03-01 | 2027-03-31',
    ],
  },
  {
    name: 'a table whose title is filled up with pipes has as many cells in each row, a cell a line, blank ones too',
    file: 'title-pipes.txt',
    columns: 'plan_title action lead deadline progress',
    text: `ORCHARD ACTION PLAN |
||||
What |
Who |
Success measure |
Target date |
Progress update |
Prune the old pear trees |
Head Gardener |
Twenty trees pruned
in the first winter |
March 2027 |
|
Print a map of the orchards |
Communications Officer |
|
May 2027 |
The printer was asked. |`,
    rows: [
      'ORCHARD ACTION PLAN | Prune the old pear trees | Head Gardener | March 2027 | ',
      'ORCHARD ACTION PLAN | Print a map of the orchards | Communications Officer | May 2027 | The printer was asked.',
    ],
  },
  {
    name: 'dates alone right below who leads, again and again, say when; a line of a form or the rest of a sentence is no title',
    file: 'dates-below.txt',
    columns: 'plan_title action lead deadline resources measures',
    text: `What was promised in the library years, and in the Reading and
Writing Strategy of the county, is done as follows.
Repair the reading rooms
Lead officer: Principal Librarian
2027/28
Budget implications: £4,000 of the repairs fund
Performance measures and monitoring: Plan in place
Lend out tools
Lead officer: Area Librarians
May 2028
Budget implications: None
Performance measures and monitoring: Ten loans a week`,
    rows: [
      'Action plan | Repair the reading rooms | Principal Librarian | 2027/28 | £4,000 of the repairs fund | Plan in place',
      'Action plan | Lend out tools | Area Librarians | May 2028 | None | Ten loans a week',
    ],
  },
  {
    name: 'lifted text: numbered lines over actions numbered under them are their themes',
    file: 'visitors.txt',
    columns: 'theme action_ref action lead deadline',
    text: `Wold Visitors Plan 2026

1. Promote the district

1.1 Launch a brand and use it on
all road signs. (Tourism Manager, March 2026)

1.2 Host three writers a year. (Tourism Manager, ongoing)

2. Improve the welcome

2.1 Reopen the toilets at Market Square. (Street Scene, May 2026)`,
    rows: [
      'Promote the district | 1.1 | Launch a brand and use it on all road signs. | Tourism Manager | March 2026',
      'Promote the district | 1.2 | Host three writers a year. | Tourism Manager | ongoing',
      'Improve the welcome | 2.1 | Reopen the toilets at Market Square. | Street Scene | May 2026',
    ],
  },
  {
    name: 'tables that a text browser draws in boxes, cells in the middle',
    file: 'boxes.txt',
    columns: 'action_ref action lead deadline_end theme',
    text: `Oxmoor Council
Footpaths plan

┌────┬──────────────────────┬────────────┬──────────┐
│    │                      │    Lead    │   By     │
│ No │        Action        │  officer   │  when    │
├────┴──────────────────────┴────────────┴──────────┤
│ Priority 1: Dry paths                             │
├────┬──────────────────────┬────────────┬──────────┤
│    │ Drain the path by    │            │          │
│ A1 │ the mill and lay     │ Paths      │ May 2026 │
│    │ gravel               │ Officer    │          │
├────┼──────────────────────┼────────────┼──────────┤
│ A2 │ Mend both stiles     │            │ July     │
│    │                      │            │ 2026     │
└────┴──────────────────────┴────────────┴──────────┘
`,
    rows: [
      'A1 | Drain the path by the mill and lay gravel | Paths Officer | 2026-05-31 | Dry paths',
      'A2 | Mend both stiles |  | 2026-07-31 | Dry paths',
    ],
  },
  {
    name: 'headings with a blank line behind each are over cells that stand so too: no line of them is parted',
    file: 'apart.txt',
    text: `Decision of the Kelby Standards Committee

2. That this be added to the table of the statement:

Governance Issue

Required Action

Target Date

Local Government Review 2012


That the “Local Government Governance Review” is assessed.


That the Leadership Team sees that the statement is in line with the best practice of the review.


By July 2012
`,
    rows: [],
  },
  {
    name: 'lifted text: actions numbered without a dot, whose labels are lettered',
    file: 'skies.txt',
    columns: 'action_ref action lead deadline resources',
    text: `Upland Park Authority
Dark Skies Action Plan 2026

1  Replace lights at our car parks
   a) Lead: Estates
   b) Due: March 2026
   c) Cost: £14,000

2  Run four stargazing nights
   a) Lead: Rangers
   b) Due: May 2026
   c) Cost: £2,000`,
    rows: [
      '1 | Replace lights at our car parks | Estates | March 2026 | £14,000',
      '2 | Run four stargazing nights | Rangers | May 2026 | £2,000',
    ],
  },
  {
    name: 'fixed width: No. and the next heading stand together over references and what they number',
    file: 'no-aim.txt',
    columns: 'action_ref outcome action lead deadline_end',
    text: `Hazelmere Council

No. Aim                     Actions                           Lead        Deadline
1.1    Open the             Offer three months of free        Trade       June 2026
       shops                rates to new traders              Officer
1.2                         Hold a market in the old          Traders     July 2026
                            post office
2.1    Keep it clean        Empty the bins each morning       Town Clerk  May 2026`,
    rows: [
      '1.1 | Open the shops | Offer three months of free rates to new traders | Trade Officer | 2026-06-30',
      '1.2 | Open the shops | Hold a market in the old post office | Traders | 2026-07-31',
      '2.1 | Keep it clean | Empty the bins each morning | Town Clerk | 2026-05-31',
    ],
  },
  {
    name: 'lifted text: the only row below a header is none of its lines, be most of its cells in small letters',
    file: 'flood.txt',
    columns: 'theme action lead deadline',
    text: `Larkhill Emergency Plan 2026

BEFORE AN EMERGENCY
Task                                Responsible            Complete by     Notes
Buy sandbags for the depot          Town Clerk             1 Oct 2026      200 ordered
Agree a rest centre with the        Deputy Town            30 Nov 2026
academy                             Clerk

AFTER AN EMERGENCY
Task                                Responsible            Complete by     Notes
Hold a debrief within a month       Mayor                  as needed`,
    rows: [
      'BEFORE AN EMERGENCY | Buy sandbags for the depot | Town Clerk | 1 Oct 2026',
      'BEFORE AN EMERGENCY | Agree a rest centre with the academy | Deputy Town Clerk | 30 Nov 2026',
      'AFTER AN EMERGENCY | Hold a debrief within a month | Mayor | as needed',
    ],
  },
  {
    name: 'labels below numbered actions, with several of what it is judged by, under pillars',
    file: 'pillars.txt',
    text: `REGIONAL DISTRICT OF PINE LAKE
RECONCILIATION ACTION PLAN 2025-2028

Pillar 1: Learning

Action 1.1: Offer training in cultural safety to all staff
    Responsible: Human Resources
    Target: December 2025
    Indicator of success: 90 per cent of staff trained

Pillar 2: Relationships

Action 2.1: Sign a protocol with each First Nation nearby
    Responsible: Chief Administrative Officer
    Target: March 2027
    Indicator of success: Protocols signed`,
    columns: `theme_ref theme action_ref ${WHO_WHEN} measures`,
    rows: [
      '1 | Learning | 1.1 | Offer training in cultural safety to all staff | Human Resources | 2025-12-01 | 2025-12-31 | 90 per cent of staff trained',
      '2 | Relationships | 2.1 | Sign a protocol with each First Nation nearby | Chief Administrative Officer | 2027-03-01 | 2027-03-31 | Protocols signed',
    ],
  },
  {
    name: 'forms under a line of their theme, in text, with performance indicators in words',
    file: 'climate.txt',
    text: `Climate Plan 2024 - 2030

Theme 1: Council Estate

CE1 Warm the Guildhall without gas
Owner: Head of Property
Target date: March 2027
Status: On track
KPI: Tonnes of carbon from heating
Update: A survey was finished in August 2025.

CE2 Replace all diesel vans with electric ones
Owner: Fleet Manager / Procurement
Target date: 31/12/2026
Status: Delayed

Theme 2: Homes

HC1 Insulate 250 council homes
Owner: Assistant Director Housing
Target date: Q4 2026/27
KPI: Homes that are warm
Status: On track`,
    columns: `theme_ref theme action_ref ${WHO_WHEN} state measures`,
    rows: [
      '1 | Council Estate | CE1 | Warm the Guildhall without gas | Head of Property | 2027-03-01 | 2027-03-31 | in-progress | Tonnes of carbon from heating',
      '1 | Council Estate | CE2 | Replace all diesel vans with electric ones | Fleet Manager; Procurement | 2026-12-31 | 2026-12-31 | delayed | ',
      '2 | Homes | HC1 | Insulate 250 council homes | Assistant Director Housing | 2027-01-01 | 2027-03-31 | in-progress | Homes that are warm',
    ],
  },
  {
    name: 'recommendations by number, what was answered and what came of them',
    file: 'scrutiny.txt',
    text: `REVIEW OF HOME CARE – TRACKING OF RECOMMENDATIONS

Recommendation 1
That the Cabinet Member commission a new system of call monitoring.
Response: Accepted
Lead officer: Service Director Commissioning
Implementation date: 30 June 2025
Progress: A contract is to be awarded in May.

Recommendation 2
That travel between visits is paid in all new contracts.
Response: Accepted in part
Lead officer: Head of Procurement
Implementation date: April 2026
Progress: None to report.

Recommendation 3
That people who receive care are asked once a year.
Response: Rejected`,
    columns: `action_ref ${WHO_WHEN} status`,
    rows: [
      '1 | That the Cabinet Member commission a new system of call monitoring. | Service Director Commissioning | 2025-06-30 | 2025-06-30 | Accepted',
      '2 | That travel between visits is paid in all new contracts. | Head of Procurement | 2026-04-01 | 2026-04-30 | Accepted in part',
      '3 | That people who receive care are asked once a year. |  |  |  | Rejected',
    ],
  },
  {
    name: 'sentences that run over lines, with who and when in brackets',
    file: 'litter.txt',
    text: `LITTER STRATEGY

Objective 1 - Prevention

1.1 We will run a campaign each spring. (Lead: Communications; by May 2025)
1.2 We will work with schools to send
a litter pack to every pupil. (Lead: Education
Liaison Officer; by September 2025)
1.3 We will place 60 bins in the town. (Lead: Street Scene; by March 2026)`,
    columns: `theme action_ref ${WHO_WHEN}`,
    rows: [
      'Prevention | 1.1 | We will run a campaign each spring. | Communications |  | 2025-05-31',
      'Prevention | 1.2 | We will work with schools to send a litter pack to every pupil. | Education Liaison Officer |  | 2025-09-30',
      'Prevention | 1.3 | We will place 60 bins in the town. | Street Scene |  | 2026-03-31',
    ],
  },
  {
    name: 'actions in the minutes of a meeting',
    file: 'minutes-actions.txt',
    text: `Moorland Community Safety Partnership
Minutes of 14 May 2024

1. Burglary
The group discussed the rise in burglary.

ACTION: S. Amin to circulate the ward profile by 31 May 2024
ACTION: Insp. Cole to bring figures to the next meeting

2. Fire safety
J. Wray reported.

ACTION: J. Wray to send forms to all partners by 7 June 2024`,
    columns: 'council action lead deadline_end',
    rows: [
      'Moorland Community Safety Partnership | S. Amin to circulate the ward profile by 31 May 2024 | S. Amin | 2024-05-31',
      'Moorland Community Safety Partnership | Insp. Cole to bring figures to the next meeting | Insp. Cole | ',
      'Moorland Community Safety Partnership | J. Wray to send forms to all partners by 7 June 2024 | J. Wray | 2024-06-07',
    ],
  },
  {
    name: 'white around the headings between rows tells nothing of the rows',
    file: 'headings.txt',
    text: `Osierly Town Council
Arts Action Plan 2025/26

Ref   Action                                  Lead                      Deadline

Objective 1: Festivals

1.1   Agree a programme                       Head of Culture           30 June 2025
1.2   Hold an opening event                   Events Team               July 2025

Objective 2: Health

2.1   Pilot arts on prescription              Public Health             June 2025
2.2   Open a dementia friendly cinema         Museums Manager           July 2025`,
    columns: 'theme action lead deadline_end',
    rows: [
      'Festivals | Agree a programme | Head of Culture | 2025-06-30',
      'Festivals | Hold an opening event | Events Team | 2025-07-31',
      'Health | Pilot arts on prescription | Public Health | 2025-06-30',
      'Health | Open a dementia friendly cinema | Museums Manager | 2025-07-31',
    ],
  },
  {
    name: 'columns as a PDF is lifted out: a column said once, texts pushed from their edges, a heading over two lines',
    file: 'lifted.txt',
    text: `Harrow Vale Borough Council: corporate plan
Outcome                   Action                                        Measure                    Lead              Due
                                                                                                                     date
Our town centres thrive   Adopt a plan for the Castle Quarter and       Plan adopted by full       Head of           Dec 2024
                          consult traders on it                         Council                    Regeneration
                          Fill 20 empty units with pop-up shops         Fewer than 11% empty       Economy Manager   Mar 2025
                          Run the festival on a site that is easy to get Attendance of 12,000      Events Team       Aug 2024
                          to by bus
Homes are warm and dry Survey the condition of each home                All surveyed               Asset Manager     Mar 2025`,
    columns: `council outcome ${WHO_WHEN} measures`,
    rows: [
      'Harrow Vale Borough Council | Our town centres thrive | Adopt a plan for the Castle Quarter and consult traders on it | Head of Regeneration | 2024-12-01 | 2024-12-31 | Plan adopted by full Council',
      'Harrow Vale Borough Council | Our town centres thrive | Fill 20 empty units with pop-up shops | Economy Manager | 2025-03-01 | 2025-03-31 | Fewer than 11% empty',
      'Harrow Vale Borough Council | Our town centres thrive | Run the festival on a site that is easy to get to by bus | Events Team | 2024-08-01 | 2024-08-31 | Attendance of 12,000',
      'Harrow Vale Borough Council | Homes are warm and dry | Survey the condition of each home | Asset Manager | 2025-03-01 | 2025-03-31 | All surveyed',
    ],
  },
  {
    name: 'a plan of a year whose lists only promise: what stands numbered over a list is its theme',
    file: 'only-lists.txt',
    columns: 'theme_ref theme action lead deadline confidence',
    text: `Thornby Parish Council Action Plan 2026/27
Much of what the parish does goes on as before.
1. Mill Green
●Maintain the green as often as the grass needs it
2. The ford and the bridge
- Agree the tender and award the contract for the bridge
- Plan for better drains at the ford by March 2027
- Oversee the works on the wall of the ford
3. Bus to Fernmoor
- Continue to tell riders of the bus to Fernmoor
- Liaise with riders about the hours of the bus`,
    rows: [
      '1 | Mill Green | Maintain the green as often as the grass needs it |  |  | action=medium',
      '2 | The ford and the bridge | Agree the tender and award the contract for the bridge |  |  | action=medium',
      '2 | The ford and the bridge | Plan for better drains at the ford by March 2027 |  | by March 2027 | action=medium; deadline=medium',
      '2 | The ford and the bridge | Oversee the works on the wall of the ford |  |  | action=low',
      '3 | Bus to Fernmoor | Continue to tell riders of the bus to Fernmoor |  |  | action=medium',
      '3 | Bus to Fernmoor | Liaise with riders about the hours of the bus |  |  | action=medium',
    ],
  },
  {
    name: 'columns set apart by spaces that go on over a page, in the middle of a row, with banners between',
    file: 'pages.txt',
    text: `Parks strategy
Ref   Action                                 Lead             By when
Priority 1: Repair
P1    Repair the roof of the bandstand       Parks Manager    May 2025
P2    Survey every bridge over the canal     Engineer         July 2025
      and publish the results
Priority 2: Plant
P9    Write a planting plan with the         Horticulture     October 2025
                                      Page 1
\f      society of gardeners                   Officer
P10   Train four apprentices in walling      Countryside      August 2026`,
    columns: `theme action_ref ${WHO_WHEN}`,
    rows: [
      'Repair | P1 | Repair the roof of the bandstand | Parks Manager | 2025-05-01 | 2025-05-31',
      'Repair | P2 | Survey every bridge over the canal and publish the results | Engineer | 2025-07-01 | 2025-07-31',
      'Plant | P9 | Write a planting plan with the society of gardeners | Horticulture Officer | 2025-10-01 | 2025-10-31',
      'Plant | P10 | Train four apprentices in walling | Countryside | 2026-08-01 | 2026-08-31',
    ],
  },
  {
    name: 'columns set apart by spaces whose first heading ends in a full stop, one text running up to the next',
    file: 'energy.txt',
    text: `Energy plan

No.     Measure                                          Owner                   Start      Finish
1       Replace the boilers of the big pool with heat Leisure Estates Manager    Apr 2025   Sep 2026
        pumps
2       Fit sensors in all corridors                     Facilities Manager      Jun 2025   Aug 2025`,
    columns: `action_ref ${WHO_WHEN}`,
    rows: [
      '1 | Replace the boilers of the big pool with heat pumps | Leisure Estates Manager | 2025-04-01 | 2026-09-30',
      '2 | Fit sensors in all corridors | Facilities Manager | 2025-06-01 | 2025-08-31',
    ],
  },
  {
    name: 'a cell a line, apart by white, of which some were blank, some run over lines, and numbers are no pages',
    file: 'lifted.txt',
    text: `Sports Strategy 2024
No.

What we will do

Led by

By when

Update

PLACES TO PLAY

1

Resurface the courts in
Elm Park

Parks Manager

June 2024

Contract let

2

Open the school hall on
Saturdays

Leisure
Services

December
2024

PEOPLE

3

Train twenty coaches

September 2024

Twelve trained`,
    columns: `theme action_ref ${WHO_WHEN} progress`,
    rows: [
      'PLACES TO PLAY | 1 | Resurface the courts in Elm Park | Parks Manager | 2024-06-01 | 2024-06-30 | Contract let',
      'PLACES TO PLAY | 2 | Open the school hall on Saturdays | Leisure Services | 2024-12-01 | 2024-12-31 | ',
      'PEOPLE | 3 | Train twenty coaches |  | 2024-09-01 | 2024-09-30 | Twelve trained',
    ],
  },
  {
    name: 'each cell in a line that a pipe ends, blank ones too: its dates stand below one another',
    file: 'cell-pipes.txt',
    columns: 'action_ref action lead deadline_end',
    text: `Oxmoor Council

Ref |
Action |
Lead |
Partners |
By when |
B1 |
Count the bats in the belfry |
Ecologist |
 |
May 2026 |
B2 |
Hang twenty boxes in the yard |
 |
Bat Group |
June 2026 |`,
    rows: [
      'B1 | Count the bats in the belfry | Ecologist | 2026-05-31',
      'B2 | Hang twenty boxes in the yard |  | 2026-06-30',
    ],
  },
  {
    name: 'who acts under the heading Action, and what they do under another',
    file: 'who.txt',
    text: `Item
Topic
Action
Target year
1
Sow the verge of Mill Lane
Clerk
2024/25
2
Write a plan for storms
Cllr Ode
2025/26`,
    columns: WHO_WHEN,
    rows: [
      'Sow the verge of Mill Lane | Clerk | 2024-04-01 | 2025-03-31',
      'Write a plan for storms | Cllr Ode | 2025-04-01 | 2026-03-31',
    ],
  },
  {
    name: 'a heading that asks over two lines, and rows whose second lines begin with capitals',
    file: 'asks.txt',
    text: `What we want to do               How will we do it?              Lead            By when     How will we know it has
                                                                                             worked?
Hear from people who use care    Four listening events with      Board Manager   March       Half of them come
                                 carers and                                      2025        again
Know how the Care                Audit of twenty files with      Quality Sub     June        Report to the Board
Act is used by all               the police                      Group           2025        and an action plan`,
    columns: 'outcome action lead deadline_end measures',
    rows: [
      'Hear from people who use care | Four listening events with carers and | Board Manager | 2025-03-31 | Half of them come again',
      'Know how the Care Act is used by all | Audit of twenty files with the police | Quality Sub Group | 2025-06-30 | Report to the Board and an action plan',
    ],
  },
  {
    name: 'forms with a label that nobody knows in each',
    file: 'forms-text.txt',
    text: `Stretch Outcome 1: Nobody waits long

Improvement Project: Cut the wait for speech therapy by half
Project Manager: Lead Therapist
Outcome Group: Children First
Target completion date: 31/3/26

Improvement Project: See urgent cases within a week
Project Manager: Clinic Manager
Outcome Group: Children First
Target completion date: 30/9/25`,
    columns: `theme ${WHO_WHEN}`,
    rows: [
      'Nobody waits long | Cut the wait for speech therapy by half | Lead Therapist | 2026-03-31 | 2026-03-31',
      'Nobody waits long | See urgent cases within a week | Clinic Manager | 2025-09-30 | 2025-09-30',
    ],
  },
  {
    name: 'a heading alone in the column of aims, over numbered ones, and the foot of a page between rows',
    file: 'aims.txt',
    text: `Older People Plan 2013
Aim → Action → Lead → Timescale → Progress
Keeping well →  →  →  → 
1. Fewer falls → Check 300 homes for loose rugs → Fire Service → May 2013 → Ninety done
Older People Plan v3 →  →  → Page 2
 → Run balance classes in each → Leisure Trust → June 2013 → 
 → sheltered scheme →  →  → 
Keeping in touch →  →  →  → 
2. Nobody is alone at Christmas → Find hosts for Christmas lunch → Age Concern → November 2013 → `,
    columns: `theme outcome ${WHO_WHEN}`,
    rows: [
      'Keeping well | Fewer falls | Check 300 homes for loose rugs | Fire Service | 2013-05-01 | 2013-05-31',
      'Keeping well | Fewer falls | Run balance classes in each sheltered scheme | Leisure Trust | 2013-06-01 | 2013-06-30',
      'Keeping in touch | Nobody is alone at Christmas | Find hosts for Christmas lunch | Age Concern | 2013-11-01 | 2013-11-30',
    ],
  },
  {
    name: 'a title alone in a row of tabs, indicators as PI, money under its sign',
    file: 'tabs.txt',
    text: `Fenwick Town → Safer Fenwick Partnership
ALCOHOL HARM ACTION PLAN 2009/10 →  → 

Aim sought → Action → Lead → Timescale → PI → £
1.1 Calm streets at night → Place marshals at the taxi rank → Licensing → Q2 → NI 20 → 4,000
 → Visit ten bars a month → Police → Monthly → NI 20 → `,
    columns: `period outcome ${WHO_WHEN} indicators resources`,
    rows: [
      '2009/10 | Calm streets at night | Place marshals at the taxi rank | Licensing | 2009-07-01 | 2009-09-30 | NI 20 | 4,000',
      '2009/10 | Calm streets at night | Visit ten bars a month | Police |  |  | NI 20 | ',
    ],
  },
  {
    name: 'references of three figures behind the word Action, under objectives of a theme',
    file: 'deep.txt',
    text: `Age Friendly Strategy 2023 – 2027

Theme 3: Housing
Objective 3.1
To give people a choice of where they live

Action 3.1.1 Write a policy for moving to smaller homes
Responsible: Housing Directorate
Timeline: June 2024

Action 3.1.2 Train front-line staff in dementia
Responsible: Human Resources
Timeline: Ongoing

Theme 4: Transport
Objective 4.1
To make it easy to get about

Action 4.1.1 Mark age friendly parking spaces
Responsible: Roads Directorate
Timeline: May 2025`,
    columns: `theme outcome action_ref ${WHO_WHEN}`,
    rows: [
      'Housing | To give people a choice of where they live | 3.1.1 | Write a policy for moving to smaller homes | Housing Directorate | 2024-06-01 | 2024-06-30',
      'Housing | To give people a choice of where they live | 3.1.2 | Train front-line staff in dementia | Human Resources |  | ',
      'Transport | To make it easy to get about | 4.1.1 | Mark age friendly parking spaces | Roads Directorate | 2025-05-01 | 2025-05-31',
    ],
  },
  {
    name: 'a cell a line, with the top of each page between, and the theme above the headings',
    file: 'tops.txt',
    text: `Repairs Improvement Plan
Priority 1: Safe homes

Action

Owner

Deadline

Fit fire doors at Beech
Court

Works Manager

July 2024

Page 1 of 2

Repairs Improvement Plan

Action

Owner

Deadline

Check all smoke alarms

Safety Manager

May 2024

Priority 2: Quick repairs

Offer appointments online

Digital Lead

June 2025`,
    columns: `theme ${WHO_WHEN}`,
    rows: [
      'Safe homes | Fit fire doors at Beech Court | Works Manager | 2024-07-01 | 2024-07-31',
      'Safe homes | Check all smoke alarms | Safety Manager | 2024-05-01 | 2024-05-31',
      'Quick repairs | Offer appointments online | Digital Lead | 2025-06-01 | 2025-06-30',
    ],
  },
  {
    name: 'a year in a line of its own below its month, under numbered lines as headings',
    file: 'year-below.txt',
    text: `Suicide Prevention Plan

1. Fewer risks

Action                               Lead                    By when     Measure
Train barbers and taxi drivers       Public Health           March       200 a year
                                                             2024
Set up a group with the coroner      Police                  May 2024    Alerts in a week

2. Help for families

Action                               Lead                    By when     Measure
Pay for a service for schools        Care Board              April 2024  All are asked
Print a guide in five languages      Registrars              January     500 given out
                                                             2025`,
    columns: `theme ${WHO_WHEN}`,
    rows: [
      'Fewer risks | Train barbers and taxi drivers | Public Health | 2024-03-01 | 2024-03-31',
      'Fewer risks | Set up a group with the coroner | Police | 2024-05-01 | 2024-05-31',
      'Help for families | Pay for a service for schools | Care Board | 2024-04-01 | 2024-04-30',
      'Help for families | Print a guide in five languages | Registrars | 2025-01-01 | 2025-01-31',
    ],
  },
  {
    name: 'columns apart by blanks, references in the middle of the height of rows',
    file: 'middle.txt',
    columns: 'action_ref action lead deadline',
    text: `Rivershire Council
Safer Streets Action Plan 2025

Ref   Action                  Lead             Date
      Survey the moorings
1     along the quay and      Harbour Master   May 2025
      the north pier
      Repair the slipway at   Works
2     the foot of Bridge      Manager          June 2025
      Street
      Paint the railings
3     along the promenade     Parks Team       July 2025
      in blue`,
    rows: [
      '1 | Survey the moorings along the quay and the north pier | Harbour Master | May 2025',
      '2 | Repair the slipway at the foot of Bridge Street | Works Manager | June 2025',
      '3 | Paint the railings along the promenade in blue | Parks Team | July 2025',
    ],
  },
  {
    name: 'columns apart by blanks, references in the middle of the height of rows with white between',
    file: 'middle.txt',
    columns: 'action_ref action lead deadline',
    text: `Rivershire Council
Safer Streets Action Plan 2025

Ref   Action                  Lead             Date

      Survey the moorings
1     along the quay and      Harbour Master   May 2025
      the north pier

      Repair the slipway at   Works
2     the foot of Bridge      Manager          June 2025
      Street

      Paint the railings
3     along the promenade     Parks Team       July 2025
      in blue`,
    rows: [
      '1 | Survey the moorings along the quay and the north pier | Harbour Master | May 2025',
      '2 | Repair the slipway at the foot of Bridge Street | Works Manager | June 2025',
      '3 | Paint the railings along the promenade in blue | Parks Team | July 2025',
    ],
  },
  {
    name: 'years that are ticked, a cell a line: nobody can tell which tick is of which year',
    file: 'ticks.txt',
    columns: 'action_ref action lead deadline',
    text: `Rivershire Council
Cycling Delivery Plan

No.
Project
Owner
2024/25
2025/26
2026/27
1.1
Mark cycle lanes along Harbour Road
Roads Team
✓
1.2
Build a ramp at the foot bridge
Structures Manager
✓
2.1
Count cyclists each autumn
Strategy Team
✓
✓
✓`,
    rows: [
      '1.1 | Mark cycle lanes along Harbour Road | Roads Team | ',
      '1.2 | Build a ramp at the foot bridge | Structures Manager | ',
      '2.1 | Count cyclists each autumn | Strategy Team | ',
    ],
  },
  {
    name: 'fixed width: a row whose texts were pushed from their columns stands among others that were not',
    file: 'pushed-rows.txt',
    columns: 'action lead deadline_end measures confidence',
    text: `Hazelmere Council
Plan for the libraries

What we will do                                 Who will lead         By when        How we will know it has        Resources
                                                                                     worked                         needed
Lend tablets to all readers with no broadband Library Development     September 2026 90 tablets are out on          Grant
from libraries, village halls, surgeries shops Team                                  loan at once
Run reading groups for carers and their local Communications                  May 2026                              £2,500 from
friends in the winter months          Manager                                                                       the gift
Ask schools which books they lack               Schools Librarian     July 2027      Ten schools reply each         None
                                                                                     year`,
    rows: [
      'Lend tablets to all readers with no broadband from libraries, village halls, surgeries shops | Library Development Team | 2026-09-30 | 90 tablets are out on loan at once | action=medium; lead=medium; deadline=medium; measures=medium; resources=medium',
      'Run reading groups for carers and their local friends in the winter months | Communications Manager | 2026-05-31 |  | action=medium; lead=medium; deadline=medium; resources=medium',
      'Ask schools which books they lack | Schools Librarian | 2027-07-31 | Ten schools reply each year | ',
    ],
  },
  {
    name: 'a value of the wrong kind, a cell a line: all of its row may be of another',
    file: 'moved.txt',
    columns: 'action confidence',
    text: `Rivershire Council
Access Action Plan 2025

Action

Lead Officer

Target date

Success measure

RAG

Fit hearing loops at every reception

14 loops fitted and tested

Facilities Manager

Green

June 2025

Train all drivers in helping wheelchair users

Transport Manager

April 2025

46 drivers trained

Green

Print the tenants guide in large type

Housing Manager

May 2025

Guide printed

Red`,
    rows: [
      'Fit hearing loops at every reception | action=low; lead=low; deadline=low; measures=low',
      'Train all drivers in helping wheelchair users | action=medium; lead=medium; deadline=medium; status=medium; measures=medium',
      'Print the tenants guide in large type | action=medium; lead=medium; deadline=medium; status=medium; measures=medium',
    ],
  },
  {
    name: 'what is recommended stands over its rows, though the first is a plan',
    file: 'recommended.txt',
    columns: 'outcome_ref outcome action lead',
    text: `Corporate Peer Challenge – Action Plan
Thornby District Council, April 2025

Recommendation 1: Agree a financial plan

Action                                   Responsible officer   Target date
Publish a savings programme              Section 151 Officer   November 2025
Reset the reserves policy                Section 151 Officer   February 2026

Recommendation 2: Strengthen scrutiny

Action                                   Responsible officer   Target date
Agree a work programme                   Monitoring Officer    May 2025
Publish a decision tracker               Democratic Services   July 2025
`,
    rows: [
      '1 | Agree a financial plan | Publish a savings programme | Section 151 Officer',
      '1 | Agree a financial plan | Reset the reserves policy | Section 151 Officer',
      '2 | Strengthen scrutiny | Agree a work programme | Monitoring Officer',
      '2 | Strengthen scrutiny | Publish a decision tracker | Democratic Services',
    ],
  },
  {
    name: 'a cell a line: the title and the council right above the headings are none of them',
    file: 'title-over-cells.txt',
    columns: 'action_ref action lead deadline',
    text: `Housing Strategy 2025-2030
Action Plan
Thornby Borough Council
No.
Action
Lead officer
Target date
1
Build 60 council homes on garage sites
Head of Development
March 2028
2
Bring 25 empty homes back into use
Empty Homes Officer
March 2026
3
Adopt a new allocations policy
Housing Needs Manager
October 2025
4
Survey all council homes for damp
Asset Manager
December 2025
`,
    rows: [
      '1 | Build 60 council homes on garage sites | Head of Development | March 2028',
      '2 | Bring 25 empty homes back into use | Empty Homes Officer | March 2026',
      '3 | Adopt a new allocations policy | Housing Needs Manager | October 2025',
      '4 | Survey all council homes for damp | Asset Manager | December 2025',
    ],
  },
  {
    name: 'a cell a line: lines of one label, each over the headings, are themes; a reference below a theme is its first row’s',
    file: 'labels-over-cells.txt',
    columns: 'theme_ref theme action_ref action lead',
    text: `Thornby SEND Improvement Plan

Weakness 1: Waiting times

No.

Action

Who

When

1a

Fund a triage team of four

Children’s Lead

May 2025

1b

Publish waiting times each month

Performance Team

June 2025

Weakness 2: Quality of plans

No.

Action

Who

When

2a

Audit 20 plans every month

Casework Manager

July 2025

2b

Recruit six more plan writers

Head of SEND

September 2025

Priority 3: Transition
3a

Open a hub for young adults

Head of SEND

March 2026
`,
    rows: [
      '1 | Waiting times | 1a | Fund a triage team of four | Children’s Lead',
      '1 | Waiting times | 1b | Publish waiting times each month | Performance Team',
      '2 | Quality of plans | 2a | Audit 20 plans every month | Casework Manager',
      '2 | Quality of plans | 2b | Recruit six more plan writers | Head of SEND',
      '3 | Transition | 3a | Open a hub for young adults | Head of SEND',
    ],
  },
  {
    name: 'lists: Agreed below a recommendation answers it, and what is done of it follows',
    file: 'agreed-below.txt',
    columns: 'outcome action lead deadline_end progress',
    text: `Hazelmere Council
Review of the ferries: action plan

- 1. That the council prints the times of the ferries
  - Partially agreed
  - Action to be taken: Hang the times on both piers
  - Responsible officer: Ferry Manager
  - Timescale: June 2026
- 2. That late ferries are counted
  - Accepted
  - Action to be taken: Write down each late ferry
  - Responsible officer: Pier Master
  - Timescale: July 2026`,
    rows: [
      'That the council prints the times of the ferries | Hang the times on both piers | Ferry Manager | 2026-06-30 | Partially agreed',
      'That late ferries are counted | Write down each late ferry | Pier Master | 2026-07-31 | Accepted',
    ],
  },
  {
    name: 'a cell a line: recommendations, what the cabinet said to them, and what is done',
    file: 'cabinet-said.txt',
    columns: 'outcome action lead deadline_end status',
    text: `Hazelmere Council

Recommendation

Cabinet response

Action to be taken

Responsible officer

Timescale

1. That the council prints the times of the ferries

Partially agreed

Hang the times on both piers

Ferry Manager

June 2026

2. That late ferries are counted

Not agreed

Report the count to the committee twice a year

Pier Master

July 2026`,
    rows: [
      'That the council prints the times of the ferries | Hang the times on both piers | Ferry Manager | 2026-06-30 | Partially agreed',
      'That late ferries are counted | Report the count to the committee twice a year | Pier Master | 2026-07-31 | Not agreed',
    ],
  },
  {
    name: 'columns of which the first has no heading, below a line that stands over each table',
    file: 'steps.txt',
    columns: 'theme_ref theme action lead deadline',
    text: `Cwmbran Vale Council
Well-being Objectives: Annual Delivery Plan 2025-26

Well-being Objective 1: Boosting the economy

Why this matters
Wages in the county are below average.

Steps we will take
                                              Responsible       Timescale
Extend the grants to village shops            Economy           Q2 2025-26
Support 200 people into work through          Skills Service    March 2026
the new hub
Publish a tourism plan                        Economy           Q1 2025-26

Well-being Objective 2: Creating healthy communities

Why this matters
One in four residents is over 65.

Steps we will take
                                              Responsible       Timescale
Open the extra care scheme                    Social Care       Q3 2025-26
Recruit 30 foster carers                      Social Care       March 2026
`,
    rows: [
      '1 | Boosting the economy | Extend the grants to village shops | Economy | Q2 2025-26',
      '1 | Boosting the economy | Support 200 people into work through the new hub | Skills Service | March 2026',
      '1 | Boosting the economy | Publish a tourism plan | Economy | Q1 2025-26',
      '2 | Creating healthy communities | Open the extra care scheme | Social Care | Q3 2025-26',
      '2 | Creating healthy communities | Recruit 30 foster carers | Social Care | March 2026',
    ],
  },
  {
    name: 'a cell a line: who and when in one line are two cells where their columns stand beside each other',
    file: 'who-and-when.txt',
    columns: 'action_ref action lead deadline status',
    text: `Climate Action Plan 2025-2028

Ref

Action

Lead officer

By when

Status

E1

Run a retrofit advice line

Climate Change Officer Ongoing

On track

E2

Fit LED lighting in all car parks

Parking Services
Manager

December
2025

Complete

E3

Audit key holders at all sites

Facilities Manager 31/12/2025

On track
`,
    rows: [
      'E1 | Run a retrofit advice line | Climate Change Officer | Ongoing | On track',
      'E2 | Fit LED lighting in all car parks | Parking Services Manager | December 2025 | Complete',
      'E3 | Audit key holders at all sites | Facilities Manager | 31/12/2025 | On track',
    ],
  },
  {
    name: 'a table of tabs that a mail quotes is the same table without the marks',
    file: 'mail.txt',
    columns: 'action lead deadline',
    text: `Dear all,

> Skate Park Action Plan 2026
>
> Action\tWho\tBy when
> Sand the ramps\tWorks Team\tMay 2026
> Paint a mural with the school\tArts Officer\tJuly 2026
`,
    rows: [
      'Sand the ramps | Works Team | May 2026',
      'Paint a mural with the school | Arts Officer | July 2026',
    ],
  },
  {
    name: 'cells of several lines as spreadsheets copy them, between quotation marks, marks doubled in them',
    file: 'copied.txt',
    columns: 'theme action lead progress',
    text: `Ferry Service Action Plan 2026

Priority\tAction\tLead\tProgress
Safe boats\t"Fit new rails.
Test the pumps."\t"Harbour Manager
Boats Team"\tAsked for
\tPrint a leaflet on quiet boats\tClerk\t
Full boats\t"Sell a ""river pass"" online"\tTicket Office\t"Shop open.

Tests go on."
`,
    rows: [
      'Safe boats | Fit new rails. Test the pumps. | Harbour Manager; Boats Team | Asked for',
      'Safe boats | Print a leaflet on quiet boats | Clerk | ',
      'Full boats | Sell a "river pass" online | Ticket Office | Shop open. Tests go on.',
    ],
  },
  {
    name: 'columns as a PDF is lifted out: a date is not cut, lines moved together are told by each other, a sentence below',
    file: 'lifted.txt',
    columns: 'action lead deadline status',
    text: `Towpath Action Plan
2026/27
Action                                                         Lead officer     Deadline       Status
Put up new signs at every one of the twelve locks              Locks Manager 31 March 2027 In
                                                                                           progress
Set aside four moorings for visitors who come by canoe Moorings                 June 2026      Complete
at Mill Lane                                           Officer
Agree a fair fee with the boat owners                          Head of          December       In
                                                               Finance          2026           progress
Ask the town for a copy of this plan in large print.
`,
    rows: [
      'Put up new signs at every one of the twelve locks | Locks Manager | 31 March 2027 | In progress',
      'Set aside four moorings for visitors who come by canoe at Mill Lane | Moorings Officer | June 2026 | Complete',
      'Agree a fair fee with the boat owners | Head of Finance | December 2026 | In progress',
    ],
  },
  {
    name: 'a name that may begin in the sentence before it is doubted',
    file: 'close.txt',
    columns: 'action lead deadline_start confidence',
    text: `Locks Action Plan 2026

Ref Action                                 Responsible         Target date   RAG
1.1 Grease all the gates                   Lock Keeper         30 June 2026  Green
    before the season
1.2 Bring the stock of paddles up Data Analyst                 May 2026      Amber
    to date after every visit
1.3 Mend the balance beams                 Carpenter           July 2026     Green
    of the upper flight`,
    rows: [
      'Grease all the gates before the season | Lock Keeper | 2026-06-30 | ',
      'Bring the stock of paddles up Data to date after every visit | Analyst | 2026-05-01 | action=medium; lead=medium; deadline=medium; status=medium',
      'Mend the balance beams of the upper flight | Carpenter | 2026-07-01 | ',
    ],
  },
  {
    name: 'rows of tabs as browsers copy them, paragraphs of a cell between blank lines',
    file: 'browser.txt',
    columns: 'theme action lead deadline status progress',
    text: `Harbour Action Plan 2026

Priority\tAction\tLead\tBy when\tComments
Safe boats\t

Fit new rails.

Test the pumps.

\t

Harbour Manager

Boats Team

\tMarch 2026\tBegun.
\tLight the quay\tClerk\tMay 2026\t

Two quotes came.

One is late.


Full boats\tSell tickets online\tTicket Office\tJune 2026\t

Ask for a copy in large print.
`,
    rows: [
      'Safe boats | Fit new rails. Test the pumps. | Harbour Manager; Boats Team | March 2026 | Begun. | ',
      'Safe boats | Light the quay | Clerk | May 2026 |  | Two quotes came. One is late.',
      'Full boats | Sell tickets online | Ticket Office | June 2026 |  | ',
    ],
  },
  {
    name: 'a cell a line: what ends in a full stop is no theme of the next row, and a date holds no text of the column beside',
    file: 'slip.txt',
    columns: 'theme action lead deadline status progress',
    text: `Quay Action Plan 2026

Priority
Action
Lead
By when
Comments
Safe quays
Fit new rails
Harbour Manager
March 2026
Begun.
Light the quay
Estates Team
May 2026
Two quotes came.
Full boats
Sell tickets online
Ticket Office
June 2026
Shop open.
`,
    rows: [
      'Safe quays | Fit new rails | Harbour Manager | March 2026 | Begun. | ',
      'Safe quays | Light the quay | Estates Team | May 2026 |  | Two quotes came.',
      'Full boats | Sell tickets online | Ticket Office | June 2026 |  | Shop open.',
    ],
  },
  {
    name: 'rows of tabs that paragraphs of their cells break, where the parts add up to whole rows',
    file: 'broken.txt',
    columns: 'theme action lead deadline measures',
    text: `Jetty Action Plan 2026

Priority\tAction\tLead\tBy when\tMeasure
Safe jetties\tFit new rails.
Test the pumps.\tHarbour Manager
Boats Team\tMarch 2026\tNo falls.
\tLight the jetty\tEstates Team\tMay 2026\tLamps lit
Full boats\tSell tickets online
Sell them on board.\tTicket Office\tJune 2026\tShop open
\tPrint a map\tTicket Office\tJuly 2026\tMap sold
`,
    rows: [
      'Safe jetties | Fit new rails. Test the pumps. | Harbour Manager Boats Team | March 2026 | No falls.',
      'Safe jetties | Light the jetty | Estates Team | May 2026 | Lamps lit',
      'Full boats | Sell tickets online Sell them on board. | Ticket Office | June 2026 | Shop open',
      'Full boats | Print a map | Ticket Office | July 2026 | Map sold',
    ],
  },
  {
    name: 'rows between strokes without a rule below their head, cells over lines',
    file: 'strokes.txt',
    columns: 'theme action lead deadline',
    text: `Museum Action Plan 2026

|Priority|What we will do|Who|By when|
|Open doors|Open on Sundays.
Let schools in free.|Curator
Front of House|March 2026|
||Light the yard|Estates|May 2026|
|Good care|Count the coins|Keeper||
`,
    rows: [
      'Open doors | Open on Sundays. Let schools in free. | Curator; Front of House | March 2026',
      'Open doors | Light the yard | Estates | May 2026',
      'Good care | Count the coins | Keeper | ',
    ],
  },
  {
    name: 'an email whose numbered actions end in who and when, one at once, and one that names a plan',
    file: 'email.txt',
    columns: 'action_ref action lead deadline_end',
    text: `From: Partnerships <partnerships@harrowdale.example>
Subject: RE: delivery group - actions agreed 29 January

Dear all,

The actions we agreed are below.

1. Police to share the hotspot map with the camera team - Insp. Dale - by 13 February 2026
2. Map funding for youth work beyond March 2026 - Commissioning Manager - by 31 March 2026
3. Invite the health board to the April meeting - Partnerships Officer - asap
4. Agree a joint communications plan for the summer - Police and Council press teams - May 2026

Kind regards`,
    rows: [
      '1 | Police to share the hotspot map with the camera team | Insp. Dale | 2026-02-13',
      '2 | Map funding for youth work beyond March 2026 | Commissioning Manager | 2026-03-31',
      '3 | Invite the health board to the April meeting | Partnerships Officer | ',
      '4 | Agree a joint communications plan for the summer | Police; Council press teams | 2026-05-31',
    ],
  },
  {
    name: 'a word alone over numbered sentences that end in who and when is their theme',
    file: 'rights.txt',
    columns: 'theme action_ref action lead',
    text: `Harrowdale Council
Human rights and equality: our action plan for 2025/26

Introduction
This plan sets out what each service will do this year.

Housing
H1. We will publish the lettings policy in plain English (Head of Housing, by end of June 2025).
H2. We will ask tenants how easy our repairs are to book (Tenants Officer, March 2026).

Libraries
L1. We will hold stock in ten languages (Libraries Manager, March 2026).
L2. We will make each library a safe place (Libraries Manager and Adult Social Care, December 2025).`,
    rows: [
      'Housing | H1 | We will publish the lettings policy in plain English | Head of Housing',
      'Housing | H2 | We will ask tenants how easy our repairs are to book | Tenants Officer',
      'Libraries | L1 | We will hold stock in ten languages | Libraries Manager',
      'Libraries | L2 | We will make each library a safe place | Libraries Manager; Adult Social Care',
    ],
  },
  {
    name: 'a numbered outcome in a row below rows of another is a theme as that is',
    file: 'outcomes.txt',
    columns: 'theme_ref theme outcome action',
    text: `Harrow and Dale Community Plan: Delivery Plan 2024-2026

Outcome 1: Our people are well

Ref   Action                                   Lead partner            Timescale
1.1   Set up a befriending network in each     Health Trust            Sept 2024
      of the seven areas
1.2   Deliver a walking programme              Council                 March 2026

Outcome 2: Our economy grows

Ref   Action                                   Lead partner            Timescale
2.1   Hold a skills fair with the college      Regional College        March 2025
2.2   Publish a welcome pack                   Council                 May 2025`,
    rows: [
      '1 | Our people are well |  | Set up a befriending network in each of the seven areas',
      '1 | Our people are well |  | Deliver a walking programme',
      '2 | Our economy grows |  | Hold a skills fair with the college',
      '2 | Our economy grows |  | Publish a welcome pack',
    ],
  },
  {
    name: 'when labelled work starts, and the aim between a theme and it',
    file: 'starts.txt',
    columns: 'theme_ref outcome action_ref action lead deadline_end',
    text: `Harrowdale Community Planning Partnership
Improvement plan: year 3 (2025-26)

PRIORITY A: TACKLING POVERTY

Improvement aim: Fewer children live in poor households

Action A1
Extend the money advice service to all secondary schools
Owner: Welfare Rights Team
Start: April 2025
End: March 2026

PRIORITY B: MENTAL WELLBEING

Improvement aim: People get help earlier

Action B1
Train 200 first aiders of the mind
Owner: Third Sector Interface
Start: May 2025
End: 31 December 2025`,
    rows: [
      'A | Fewer children live in poor households | A1 | Extend the money advice service to all secondary schools | Welfare Rights Team | 2026-03-31',
      'B | People get help earlier | B1 | Train 200 first aiders of the mind | Third Sector Interface | 2025-12-31',
    ],
  },
  {
    name: 'a community action has its code in front',
    file: 'community-actions.txt',
    columns: 'action_ref action lead',
    text: `Thornby Neighbourhood Plan 2025–2040

Appendix 3: Community Actions

Community Action CA1: Lobby for a crossing on Mill Road
Lead body – Parish Council
Timescale – 2026

Community Action CA2: Restore the village pond
Lead body – Pond Group
Timescale – 2027
`,
    rows: [
      'CA1 | Lobby for a crossing on Mill Road | Parish Council',
      'CA2 | Restore the village pond | Pond Group',
    ],
  },
  {
    name: 'an objective that stands once over all rows, a cell a line, is doubted: others may be left at the end',
    file: 'left.txt',
    columns: 'outcome action confidence',
    text: `Rivershire District
Safer Rivershire Plan 2025-26
Objective

Action

Lead agency

Timescale

Fewer thefts

Visit every victim of theft within a week

Rivershire Police

Ongoing

Mark bicycles at the station

Transport Operator

October 2025

Extend the street wardens to Sundays

Licensing Team

November 2025

Safer nights
Young people kept from harm`,
    rows: [
      'Fewer thefts | Visit every victim of theft within a week | action=medium; lead=medium; deadline=medium',
      'Fewer thefts | Mark bicycles at the station | outcome=low; action=low; lead=medium; deadline=medium',
      'Fewer thefts | Extend the street wardens to Sundays | outcome=low; action=low; lead=medium; deadline=medium',
    ],
  },
  {
    name: 'two headings in one line, and a policy over what serves it, a cell a line',
    file: 'policies.txt',
    columns: 'outcome action lead deadline measures',
    text: `Rivershire Parish Council
Neighbourhood Plan Delivery
Policy

Project

Lead body

Timescale KPI

Policy T2: Safer lanes

Make Chapel Lane a quiet lane

Parish Council

2025

Fewer than 100 cars a day

Policy T3: Footpaths

Reopen the path behind the mill

Footpaths Group

By end of 2026

Path open all year`,
    rows: [
      'Policy T2: Safer lanes | Make Chapel Lane a quiet lane | Parish Council | 2025 | Fewer than 100 cars a day',
      'Policy T3: Footpaths | Reopen the path behind the mill | Footpaths Group | By end of 2026 | Path open all year',
    ],
  },
  {
    name: 'who spends how much, a cell a line, is no plan',
    file: 'spends.txt',
    text: `Capital programme 2024/25

Scheme

Lead officer

Budget

Forecast

Replace the boilers

Head of Property

£120,000

£118,000

Mend the roof of the hall

Head of Property

£310,000

£330,000`,
    rows: [],
  },
  {
    name: 'items that end in who and when behind dashes, under lines that stand over lists',
    file: 'dashes.txt',
    text: `Ashwell Parish - Nature Plan

Churchyard
• Leave the north side uncut – Churchwardens – July 2024
• Put up six bat boxes – Men's Shed – March 2024

Recreation ground
• Plant a hedge along the car park – Tree Warden – December 2024
• Replace bedding with wild flowers – Clerk – May 2025`,
    columns: 'theme action lead deadline_end',
    rows: [
      'Churchyard | Leave the north side uncut | Churchwardens | 2024-07-31',
      "Churchyard | Put up six bat boxes | Men's Shed | 2024-03-31",
      'Recreation ground | Plant a hedge along the car park | Tree Warden | 2024-12-31',
      'Recreation ground | Replace bedding with wild flowers | Clerk | 2025-05-31',
    ],
  },
  {
    name: 'a row cut in all its cells, in a table of references',
    file: 'cut.txt',
    text: `Homelessness Plan 2015-18
Ref → Action → Lead → Timescale → RAG
1.1 → Increase the number of landlords who take part in the → Private Sector → September → A
 → scheme that trains them → Housing Officer → 2015 → 
1.2 → Hold a forum for landlords → Housing Strategy Manager → June 2016 → G`,
    columns: `action_ref ${WHO_WHEN} rag`,
    rows: [
      '1.1 | Increase the number of landlords who take part in the scheme that trains them | Private Sector Housing Officer | 2015-09-01 | 2015-09-30 | amber',
      '1.2 | Hold a forum for landlords | Housing Strategy Manager | 2016-06-01 | 2016-06-30 | green',
    ],
  },
  {
    name: 'two narrow headings in one line over cells of their own',
    file: 'narrow-head.txt',
    text: `Prevent plan 2022
Ref Action

Lead officer

Completion
date

P1

Train all taxi drivers

Licensing Manager

July 2022

P2

Brief each school on the
local risks

Education Lead

October
2022`,
    columns: `action_ref ${WHO_WHEN}`,
    rows: [
      'P1 | Train all taxi drivers | Licensing Manager | 2022-07-01 | 2022-07-31',
      'P2 | Brief each school on the local risks | Education Lead | 2022-10-01 | 2022-10-31',
    ],
  },
  {
    name: 'a figure in a measure, a cell a line, begins no row; a labelled heading is none of its texts',
    file: 'figures.txt',
    columns: `theme action_ref ${WHO_WHEN} measures`,
    text: `Otterby Council Action Plan 2026/27

Action
Lead
Timescale
Success measure

Priority 1: Water
1.1 Open a pool for small boats
Leisure
3 June 2026
Reach of 9,000 swimmers

Priority 2: Hills
2.1 Mend the beacon path
Countryside
May 2026
Path open

2.2 Print a guide to the tops
Tourism
July 2026
Guide printed`,
    rows: [
      'Water | 1.1 | Open a pool for small boats | Leisure | 2026-06-03 | 2026-06-03 | Reach of 9,000 swimmers',
      'Hills | 2.1 | Mend the beacon path | Countryside | 2026-05-01 | 2026-05-31 | Path open',
      'Hills | 2.2 | Print a guide to the tops | Tourism | 2026-07-01 | 2026-07-31 | Guide printed',
    ],
  },
  {
    name: 'a line that may be of the text above or below it is doubted in both',
    file: 'between.txt',
    columns: 'action lead confidence',
    text: `Otterby Council Action Plan 2026/27

Action
Lead
Timescale
Success measure

1.1 Hold a fair at the Old Mill
Square
Swimmers' Club
May 2026
Fair held

1.2 Mend the beacon path
Countryside
May 2026
Path open`,
    rows: [
      "Hold a fair at the Old Mill | Square Swimmers' Club | action=low; lead=low; deadline=medium; measures=medium",
      'Mend the beacon path | Countryside | action=medium; lead=medium; deadline=medium; measures=medium',
    ],
  },
  {
    name: 'minutes by number, dates that are years, and a heading of which nothing is known, a cell a line',
    file: 'minutes.txt',
    columns: `outcome action_ref ${WHO_WHEN} status`,
    text: `Otterby Town Council
Action log

Policy
Minute
Action
Owner
Due
Status
Policy W1: Water
25/017
Survey the moorings
Harbour Master
2026
Open
Policy W2: Paths
25/021
Mend the beacon path
Estates Officer
12 June 2026
Closed`,
    rows: [
      'Policy W1: Water | 25/017 | Survey the moorings | Harbour Master | 2026-01-01 | 2026-12-31 | Open',
      'Policy W2: Paths | 25/021 | Mend the beacon path | Estates Officer | 2026-06-12 | 2026-06-12 | Closed',
    ],
  },
  {
    name: 'cells that run together in a line are told by what they hold, and every field is doubted',
    file: 'raw.txt',
    columns: 'theme action lead deadline confidence',
    text: `Otterby Borough Council
Leisure Action Plan 2026-2028
Action Lead Officer Target date Success measure RAG
Priority 1: Water
Open a pool for small boats on the canal Head of Leisure June 2026 Pool open Green
Train twenty swimming
teachers
Sports Manager 31 March
2027 Teachers trained Amber
Priority 2: Hills
Mend the beacon path and its steps Countryside Manager May 2026 Path open Red`,
    rows: [
      'Water | Open a pool for small boats on the canal | Head of Leisure | June 2026 | action=low; lead=low; deadline=low; status=low; measures=low',
      'Water | Train twenty swimming teachers | Sports Manager | 31 March 2027 | action=low; lead=low; deadline=low; status=low; measures=low',
      'Hills | Mend the beacon path and its steps | Countryside Manager | May 2026 | action=low; lead=low; deadline=low; status=low; measures=low',
    ],
  },
  {
    name: 'headings in capitals or with a number between rows of columned text',
    file: 'capitals.txt',
    columns: `theme action_ref ${WHO_WHEN}`,
    text: `Otterby Council
Action Plan 2026/27

Action                          Timeline          Responsibility
------------------------------  ----------------  ----------------------
WATERWAYS
1. Survey the moorings          May 2026          Harbour Master
2. Open a pool                  June 2026         Leisure Manager
Focus area 2: Hills
3. Mend the beacon path         July 2026         Estates Manager
4. Print a guide                August 2026       Tourism Manager`,
    rows: [
      'WATERWAYS | 1 | Survey the moorings | Harbour Master | 2026-05-01 | 2026-05-31',
      'WATERWAYS | 2 | Open a pool | Leisure Manager | 2026-06-01 | 2026-06-30',
      'Hills | 3 | Mend the beacon path | Estates Manager | 2026-07-01 | 2026-07-31',
      'Hills | 4 | Print a guide | Tourism Manager | 2026-08-01 | 2026-08-31',
    ],
  },
  {
    name: 'references a blank from their text, one cut at its hyphen, and headings over the middle of columns',
    file: 'narrow.txt',
    columns: `action_ref ${WHO_WHEN}`,
    text: `Otterby Council
Audit action plan

No Action                                   Lead                Due
A1 Reconcile the takings of the pool        Finance Manager     June 2026
A2 Lock the boat house at night             Harbour Master      July 2026
A3 Count the oars each month                Leisure Manager     May 2026`,
    rows: [
      'A1 | Reconcile the takings of the pool | Finance Manager | 2026-06-01 | 2026-06-30',
      'A2 | Lock the boat house at night | Harbour Master | 2026-07-01 | 2026-07-31',
      'A3 | Count the oars each month | Leisure Manager | 2026-05-01 | 2026-05-31',
    ],
  },
  {
    name: 'a row whose longest text pushes all others',
    file: 'tight.txt',
    columns: WHO_WHEN,
    text: `Otterby Council
Action plan

Action                                   Lead Officer   Target date   Success measure
Review the moorings with all who use boats Harbour Master May 2026 Fewer complaints
Mend the beacon path                     Estates        June 2026     Path open
Print a guide                            Tourism        July 2026     Guide printed`,
    rows: [
      'Review the moorings with all who use boats | Harbour Master | 2026-05-01 | 2026-05-31',
      'Mend the beacon path | Estates | 2026-06-01 | 2026-06-30',
      'Print a guide | Tourism | 2026-07-01 | 2026-07-31',
    ],
  },
  {
    name: 'records whose number stands over what is done',
    file: 'tracker.txt',
    columns: 'action_ref action lead deadline_end rag',
    text: `CLIMATE BOARD - ACTION TRACKER

Action No: 7
Description: Produce a heat network study for the civic quarter
Action owner: Energy Projects Manager
Due date: 19/12/2025
RAG: Amber

Action No: 8
Description: Move the pool cars to electric vehicles,
starting with the vans used by the markets
Action owner: Fleet Manager
Due date: 31/03/2026
RAG: Green`,
    rows: [
      '7 | Produce a heat network study for the civic quarter | Energy Projects Manager | 2025-12-19 | amber',
      '8 | Move the pool cars to electric vehicles, starting with the vans used by the markets | Fleet Manager | 2026-03-31 | green',
    ],
  },
  {
    name: 'a numbered heading in capitals right below the headings of columns, and rows that run over lines',
    file: 'numbered-banners.txt',
    columns: 'theme_ref theme action_ref action lead deadline_end',
    text: `Safe Homes Delivery Plan 2024/25 to 2026/27

 Ref    Action                                          Owner                Timeframe

 1. COMMISSIONING
 1.1    Recommission refuge places so that              Commissioning        By April 2025
        they meet the needs of larger families          Manager
 1.2    Pilot dispersed homes for men                   Housing Options      2025/26
 2. PATHWAYS
 2.1    Offer training to all landlords                 Homes Coordinator    March 2026`,
    rows: [
      '1 | COMMISSIONING | 1.1 | Recommission refuge places so that they meet the needs of larger families | Commissioning Manager | 2025-04-30',
      '1 | COMMISSIONING | 1.2 | Pilot dispersed homes for men | Housing Options | 2026-03-31',
      '2 | PATHWAYS | 2.1 | Offer training to all landlords | Homes Coordinator | 2026-03-31',
    ],
  },
  {
    name: 'a table drawn as databases draw it, a border below its head alone',
    file: 'drawn.txt',
    columns: `action_ref ${WHO_WHEN}`,
    text: `Otterby action plan

+-----+-------------------------+----------------+-----------+
| Ref | Action                  | Lead           | When      |
+-----+-------------------------+----------------+-----------+
| 1   | Survey the moorings     | Harbour Master | May 2026  |
| 2   | Mend the beacon path    | Estates        | June 2026 |
|     | and its steps           | Manager        |           |
+-----+-------------------------+----------------+-----------+`,
    rows: [
      '1 | Survey the moorings | Harbour Master | 2026-05-01 | 2026-05-31',
      '2 | Mend the beacon path and its steps | Estates Manager | 2026-06-01 | 2026-06-30',
    ],
  },
  {
    name: 'recommendations over labels in lines of their own, without a mark, are the actions',
    file: 'recommendations.txt',
    columns: 'action lead deadline_end state',
    text: `Overview Committee - Recommendation Tracker
Wednesday 4 February 2026

Recommendation
That the Executive review the fees for bulky waste
Responsible officer
Head of Waste
Target date
1 April 2026
Status
In progress
Recommendation
That a map of public toilets be put on the website
and kept up to date
Responsible officer
Web Manager
Target date
December 2025
Status
Complete`,
    rows: [
      'That the Executive review the fees for bulky waste | Head of Waste | 2026-04-01 | in-progress',
      'That a map of public toilets be put on the website and kept up to date | Web Manager | 2025-12-31 | complete',
    ],
  },
  {
    name: 'a second action begins beside the second line of what both serve',
    file: 'beside-the-rest.txt',
    columns: 'outcome action lead deadline_end state',
    text: `Leisure Strategy - Delivery Plan 2025/26

Objective                Task                                     Who              When            Status

More people active       Open the pump track at Heath Park        Leisure          June 2025       Done
                         Run a couch to 5k in each town           Active Dale      May 2025        In progress

Buildings fit for        Replace the pool filters                 Property         Mar 2026        In progress
the future               Carry out condition surveys of all       Estates          June 2026       Done
                         pavilions`,
    rows: [
      'More people active | Open the pump track at Heath Park | Leisure | 2025-06-30 | complete',
      'More people active | Run a couch to 5k in each town | Active Dale | 2025-05-31 | in-progress',
      'Buildings fit for the future | Replace the pool filters | Property | 2026-03-31 | in-progress',
      'Buildings fit for the future | Carry out condition surveys of all pavilions | Estates | 2026-06-30 | complete',
    ],
  },
  {
    name: 'cells parted by strokes, without a border',
    file: 'strokes.txt',
    columns: `${WHO_WHEN} status`,
    text: `Otterby action plan

Action | Owner | Due | Status
Survey the moorings | Harbour Master | May 2026 | On track
Mend the beacon path | Estates Manager | June 2026 | At risk`,
    rows: [
      'Survey the moorings | Harbour Master | 2026-05-01 | 2026-05-31 | On track',
      'Mend the beacon path | Estates Manager | 2026-06-01 | 2026-06-30 | At risk',
    ],
  },
  {
    name: 'words broken over the lines of columned text, and hyphens that are their own',
    file: 'hyphens.txt',
    columns: 'action lead',
    text: `Otterby action plan

Action                     Lead              Deadline
Train all front-line       Communica-        May 2026
staff in aware-            tions
ness
Open a half-               Estates           June 2026
day clinic
Print a guide              Tourism           July 2026`,
    rows: [
      'Train all front-line staff in awareness | Communications',
      'Open a half-day clinic | Estates',
      'Print a guide | Tourism',
    ],
  },
  {
    name: 'a cell a line: when it was raised, when it begins, and a deadline without a date',
    file: 'a-line.txt',
    columns: 'action_ref action lead deadline deadline_start status',
    text: `Harbour Board
Action log

Action No
Meeting date
Action
Owner
Start date
Due date
Status
1
14/09/2025
Circulate the storm plan to all members
Harbour Master
15/09/2025
28/09/2025
Closed
2
09/11/2025
Add the pontoon to the register of risks
Risk Officer
10/11/2025
ASAP
Open
3
09/11/2025
Write to the ferry company about its timetable
Chair
11/11/2025
Short term
Open`,
    rows: [
      '1 | Circulate the storm plan to all members | Harbour Master | 15/09/2025 – 28/09/2025 | 2025-09-15 | Closed',
      '2 | Add the pontoon to the register of risks | Risk Officer | ASAP |  | Open',
      '3 | Write to the ferry company about its timetable | Chair | Short term |  | Open',
    ],
  },
  {
    name: 'lines of a cell in text of fixed width tell leads apart',
    file: 'lines.txt',
    columns: 'action lead deadline',
    text: `Action                                         Lead                   Timescale
Redesign the careers pages and advertise       Recruitment Team       March 2026
posts in films made by our own staff           Communications
Match leavers against the payroll              HR Business Partner    June 2026
each quarter                                   Payroll Manager
Map succession for the most critical           Occupational Health    May 2026
posts                                          Adviser`,
    rows: [
      'Redesign the careers pages and advertise posts in films made by our own staff | Recruitment Team; Communications | March 2026',
      'Match leavers against the payroll each quarter | HR Business Partner; Payroll Manager | June 2026',
      'Map succession for the most critical posts | Occupational Health Adviser | May 2026',
    ],
  },
  {
    name: 'titles right above the same headings, in text of which each cell became a line',
    file: 'sections.txt',
    columns: 'theme action_ref action lead deadline',
    text: `Play strategy 2025

Play for all ages
No.

Action

Lead

When

1.1

Build a neighbourhood
playground

Parks Manager

December 2025

1.2

Prepare guidance for play
along the way

Urban Design
Lead

March 2026

Accessible play
No.

Action

Lead

When

2.1

Upgrade the park to an
accessible playground

Project
Manager

May 2026

2.2

Ask children about each
design

Engagement
Advisor

June 2026`,
    rows: [
      'Play for all ages | 1.1 | Build a neighbourhood playground | Parks Manager | December 2025',
      'Play for all ages | 1.2 | Prepare guidance for play along the way | Urban Design Lead | March 2026',
      'Accessible play | 2.1 | Upgrade the park to an accessible playground | Project Manager | May 2026',
      'Accessible play | 2.2 | Ask children about each design | Engagement Advisor | June 2026',
    ],
  },
  {
    name: 'the title again on top of a page of text of which each cell became a line',
    file: 'header.txt',
    columns: 'plan_title action lead deadline',
    text: `Records improvement plan

Action

Lead

Deadline

Open the new store

Archivist

March 2026

Review delayed projects

HR Manager

June 2026

\fRecords improvement plan

Set rules for retention

Records Manager

Sept 2026`,
    rows: [
      'Records improvement plan | Open the new store | Archivist | March 2026',
      'Records improvement plan | Review delayed projects | HR Manager | June 2026',
      'Records improvement plan | Set rules for retention | Records Manager | Sept 2026',
    ],
  },
  {
    name: 'numbered actions over labels whose values run over lines',
    file: 'below.txt',
    columns: 'action_ref action lead deadline measures',
    text: `Anti-poverty plan

Action 1 Extend the network of hubs
Lead: Communities Team
When: by March 2026
Success measure: Forty hubs open at least one
day a week

Action 2 Give every carer a contact
Lead: Adult Social Care
When: by April 2026
Success measure: 90% of carers know it`,
    rows: [
      '1 | Extend the network of hubs | Communities Team | by March 2026 | Forty hubs open at least one day a week',
      '2 | Give every carer a contact | Adult Social Care | by April 2026 | 90% of carers know it',
    ],
  },
  {
    name: 'headings a little in front of columns whose rows are alike',
    file: 'alike.txt',
    columns: 'action_ref action lead deadline status',
    text: `Plan

ID        Action                               Owner      Deadline   Status
HIN-00001  Mend the lamp number 00001 on the mole  Harbour    2026-02-05 DONE
HIN-00002  Mend the lamp number 00002 on the mole  Harbour    2026-02-06 DONE
HIN-00003  Mend the lamp number 00003 on the mole  Harbour    2026-02-09 DONE`,
    rows: [
      'HIN-00001 | Mend the lamp number 00001 on the mole | Harbour | 2026-02-05 | DONE',
      'HIN-00002 | Mend the lamp number 00002 on the mole | Harbour | 2026-02-06 | DONE',
      'HIN-00003 | Mend the lamp number 00003 on the mole | Harbour | 2026-02-09 | DONE',
    ],
  },
  {
    name: 'headings over the middle of columns that one blank parts',
    file: 'over-middle.txt',
    columns: 'action_ref action lead deadline status',
    text: `Harbour Incident Plan 2026

    ID                             Action                          Owner    Deadline     Status
HIN-001-01 Mend the lamp on the outer mole                       Harbour    2026-02-05 DONE
HIN-001-02 Move the fuel store behind the wall                   Works Team 2026-02-10 IN PROGRESS
HIN-001-03 Train the crews in the use of the boom                Deputy     2026-02-28 PLANNED
HIN-001-04 Write to the owners of the barges                     Clerk      2026-03-03 PLANNED`,
    rows: [
      'HIN-001-01 | Mend the lamp on the outer mole | Harbour | 2026-02-05 | DONE',
      'HIN-001-02 | Move the fuel store behind the wall | Works Team | 2026-02-10 | IN PROGRESS',
      'HIN-001-03 | Train the crews in the use of the boom | Deputy | 2026-02-28 | PLANNED',
      'HIN-001-04 | Write to the owners of the barges | Clerk | 2026-03-03 | PLANNED',
    ],
  },
  {
    name: 'headings of fixed width whose second lines go on in most columns, sections over repeated headers',
    file: 'spaced-head.txt',
    columns: 'theme action_ref action lead deadline measures',
    text: `People Plan 2025

Section 1: Attract
Ref       What we are            Who's                Target date          How we'll know it    Update (June
          going to do            responsible                               has worked           2025)
1.1       Publish a refreshed    Insight Team         By end of Q2         Profile published    Drafted in
          profile of each ward                        2025/26              and used in all      May.
                                                                           service plans
1.2       Train sixty            Head of Revenues     May 2026             60 trained           Not begun.
          researchers

Section 2: Reward
Ref       What we are            Who's                Target date          How we'll know it    Update (June
          going to do            responsible                               has worked           2025)
2.1       Report the pay gaps    Reward Manager       June 2026            Gaps narrow          Not begun.
          beside each other
2.2       Publish statements     Payroll Manager      July 2026            90% read them        Not begun.`,
    rows: [
      'Attract | 1.1 | Publish a refreshed profile of each ward | Insight Team | By end of Q2 2025/26 | Profile published and used in all service plans',
      'Attract | 1.2 | Train sixty researchers | Head of Revenues | May 2026 | 60 trained',
      'Reward | 2.1 | Report the pay gaps beside each other | Reward Manager | June 2026 | Gaps narrow',
      'Reward | 2.2 | Publish statements | Payroll Manager | July 2026 | 90% read them',
    ],
  },
  {
    name: 'forms of which label and value became a line each, with white between',
    file: 'label-value.txt',
    columns: 'action_ref action lead partners deadline_end',
    text: `Action

AP1 – Extend the smoke control area to the whole borough

Lead

Environmental Protection

Partners

Fire Service

By when

April 2026

Action

AP2 – Fit air quality monitors at ten schools

Lead

Schools Team

Partners

None

By when

September 2025`,
    rows: [
      'AP1 | Extend the smoke control area to the whole borough | Environmental Protection | Fire Service | 2026-04-30',
      'AP2 | Fit air quality monitors at ten schools | Schools Team |  | 2025-09-30',
    ],
  },
  {
    name: 'dots may lead from a label to its value',
    file: 'dots.txt',
    columns: 'action_ref action lead deadline resources',
    text: `PLAY AND PARKS ACTION PLAN 2025-2027

ACTION 1   Replace the swings at Mill Green
   Lead officer ........ Parks Officer
   Deadline ............ May 2025
   Budget .............. £8,000

ACTION 2   Plant 200 bulbs
   Lead officer ........ Town Gardener
   Deadline ............ Autumn 2025
   Budget .............. £150
`,
    rows: [
      '1 | Replace the swings at Mill Green | Parks Officer | May 2025 | £8,000',
      '2 | Plant 200 bulbs | Town Gardener | Autumn 2025 | £150',
    ],
  },
  {
    name: 'an objective over labelled actions is of those below it, one behind them of its own',
    file: 'objectives.txt',
    columns: 'outcome action lead deadline',
    text: `ALLOTMENTS ACTION PLAN 2025/26

Objective: More plots
Action: Clear 12 plots at Mill Lane
Lead: Parks; Deadline: May 2025; Priority: High
Action: Let the plots
Lead: Lettings; Deadline: June 2025; Priority: Medium

Objective: Better paths
Action: Gravel the main path
Lead: Highways; Deadline: July 2025; Priority: Low
`,
    rows: [
      'More plots | Clear 12 plots at Mill Lane | Parks | May 2025',
      'More plots | Let the plots | Lettings | June 2025',
      'Better paths | Gravel the main path | Highways | July 2025',
    ],
  },
  {
    name: 'an outcome behind each labelled action is its own',
    file: 'outcomes.txt',
    columns: 'outcome action lead',
    text: `ALLOTMENTS ACTION PLAN 2025/26

Action: Clear 12 plots at Mill Lane
Lead: Parks
Outcome: More plots
Action: Gravel the main path
Lead: Highways
Outcome: Better paths
`,
    rows: [
      'More plots | Clear 12 plots at Mill Lane | Parks',
      'Better paths | Gravel the main path | Highways',
    ],
  },
  {
    name: 'the council on the first line publishes the plan, though a longer name leads an action',
    file: 'first-line.txt',
    columns: 'council action lead',
    text: `Tewkesbury Borough Council
Tree Strategy Action Plan 2025-2028

Action
Lead
Target date

Adopt a tree warden scheme
Parks Manager
December 2025

Plant 500 street trees
Gloucestershire County Council
March 2026

Map the veteran trees
Tree Officer
June 2026
`,
    rows: [
      'Tewkesbury Borough Council | Adopt a tree warden scheme | Parks Manager',
      'Tewkesbury Borough Council | Plant 500 street trees | Gloucestershire County Council',
      'Tewkesbury Borough Council | Map the veteran trees | Tree Officer',
    ],
  },
  {
    name: 'cells apart by four blanks everywhere, where a tab was',
    file: 'pasted.txt',
    text: `Wharf Borough Council Quay Plan 2026-2030

Ref    Action    Lead    Deadline    Measure of success
1.1    Light the steps to the upper quay    Works Officer    June 2027    12 lamps lit
1.2    Offer rope training        December 2026    30 people trained
2.1    Map each mooring    Harbour Master    March 2028    Map on the website`,
    columns: 'theme action_ref action lead deadline measures',
    rows: [
      ' | 1.1 | Light the steps to the upper quay | Works Officer | June 2027 | 12 lamps lit',
      ' | 1.2 | Offer rope training |  | December 2026 | 30 people trained',
      ' | 2.1 | Map each mooring | Harbour Master | March 2028 | Map on the website',
    ],
  },
];
