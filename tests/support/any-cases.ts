/** A small document in one of the layouts that plans come in, and what a careful person would write down from it. */
export interface Case {
  name: string;
  /** Its name decides nothing but how a reader is chosen. */
  file: string;
  /** Tabs are written ` → `. */
  text: string;
  /** The columns of the flat CSV that are compared, apart by blanks. */
  columns?: string;
  /** A row each, cells apart by ` | `; none where the document holds no plan. */
  rows: string[];
}

const WHO_WHEN = 'action lead deadline_start deadline_end';

export const cases: Case[] = [
  {
    name: 'headings over tables are themes, also where nothing stands as a title',
    file: 'no-title.html',
    columns: 'plan_title theme action',
    text: ['Priority A – Warm homes', 'Priority B – Green travel']
      .map(
        (heading, index) =>
          `<h2>${heading}</h2><table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>Do number ${index + 1}</td><td>Housing</td><td>May 2026</td></tr></table>`,
      )
      .join(''),
    rows: ['Action plan | Warm homes | Do number 1', 'Action plan | Green travel | Do number 2'],
  },
  {
    name: 'headings of one kind over tables are themes without a word that says so',
    file: 'no-title.html',
    columns: 'plan_title theme action',
    text: ['Warm homes', 'Green travel']
      .map(
        (heading, index) =>
          `<h2>${heading}</h2><table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>Do number ${index + 1}</td><td>Housing</td><td>May 2026</td></tr></table>`,
      )
      .join(''),
    rows: ['Action plan | Warm homes | Do number 1', 'Action plan | Green travel | Do number 2'],
  },
  {
    name: 'a title in the first row of a table is the plan’s, and no theme',
    file: 'title-row.html',
    columns: 'plan_title period theme action',
    text: `<h1>Rivershire District Council</h1><table>
<tr><th colspan="4">Rivers and Woods Action Plan 2025-2028</th></tr>
<tr><th>Action</th><th>Lead</th><th>Deadline</th><th>Status</th></tr>
<tr><td>Plant 500 trees in the parks</td><td>Parks Manager</td><td>March 2026</td><td>Green</td></tr>
<tr><td colspan="4">Buildings</td></tr>
<tr><td>Fit solar panels on the depot roof</td><td>Property Manager</td><td>June 2026</td><td>Amber</td></tr></table>
<table><tr><th colspan="4">Rivers and Woods Action Plan 2025-2028</th></tr>
<tr><th>Action</th><th>Lead</th><th>Deadline</th><th>Status</th></tr>
<tr><td>Buy ten electric vans</td><td>Fleet Manager</td><td>Sept 2026</td><td>Green</td></tr></table>`,
    rows: [
      'Rivers and Woods Action Plan 2025-2028 | 2025-2028 |  | Plant 500 trees in the parks',
      'Rivers and Woods Action Plan 2025-2028 | 2025-2028 | Buildings | Fit solar panels on the depot roof',
      'Rivers and Woods Action Plan 2025-2028 | 2025-2028 | Buildings | Buy ten electric vans',
    ],
  },
  {
    name: 'a banner over the priorities is the theme, one beside a priority is what its rows serve',
    file: 'banners.html',
    columns: 'theme outcome action',
    text: `<h1>Rivershire climate action plan</h1><table>
<tr><th>Priority</th><th>Action</th><th>Lead</th><th>Deadline</th></tr>
<tr><td rowspan="2">Trees</td><td>Plant 500 trees in the parks</td><td>Parks Manager</td><td>March 2026</td></tr>
<tr><td>Plant a hedge along the ring road</td><td>Parks Manager</td><td>April 2026</td></tr>
<tr><td rowspan="3">Energy</td><td>Fit solar panels on the depot roof</td><td>Property Manager</td><td>June 2026</td></tr>
<tr><td colspan="3">Vehicles</td></tr>
<tr><td>Buy ten electric vans</td><td>Fleet Manager</td><td>Sept 2026</td></tr>
<tr><td rowspan="2">Water</td><td>Clear the banks of litter</td><td>Parks Manager</td><td>June 2026</td></tr>
<tr><td>Test the water each month</td><td>Parks Manager</td><td>Sept 2026</td></tr>
<tr><td colspan="4">Part B: what others do</td></tr>
<tr><td rowspan="2">Buses</td><td>Run the night bus on Fridays</td><td>Bus company</td><td>June 2026</td></tr>
<tr><td>Paint the shelters</td><td>Bus company</td><td>Sept 2026</td></tr></table>`,
    rows: [
      'Trees |  | Plant 500 trees in the parks',
      'Trees |  | Plant a hedge along the ring road',
      'Energy |  | Fit solar panels on the depot roof',
      'Energy | Vehicles | Buy ten electric vans',
      'Water |  | Clear the banks of litter',
      'Water |  | Test the water each month',
      'Part B: what others do | Buses | Run the night bus on Fridays',
      'Part B: what others do | Buses | Paint the shelters',
    ],
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
    name: 'what answers a recommendation in the row below it is the action',
    file: 'answers.md',
    columns: 'outcome action lead deadline_end',
    text: `# Review of the markets service

| No | Recommendation | Lead | Deadline |
|---|---|---|---|
| 1 | Review the market rents every year. | Markets Manager | June 2025 |
|  | Action: Report the rents to Cabinet in the spring | | |
| 2 | Publish a map of the stalls. | Communications | Sept 2025 |
|  | Agreed action: Print the map and hand it out | Markets Manager | Oct 2025 |
| 3 | Buy a second van. | Fleet Manager | Dec 2025 |
|  | Action: None | | |`,
    rows: [
      'Review the market rents every year. | Report the rents to Cabinet in the spring | Markets Manager | 2025-06-30',
      'Publish a map of the stalls. | Print the map and hand it out | Markets Manager | 2025-10-31',
    ],
  },
  {
    name: 'in running text too, an action with who and when behind it answers the recommendation above',
    file: 'answers.md',
    columns: 'theme outcome_ref outcome action lead deadline_end',
    text: `# Review of the markets service 2025

- **Recommendation 1:** Review the market rents every year.
  - **Action:** Report the rents to Cabinet (Markets Manager, June 2025)
- **Recommendation 2:** Publish a map of the stalls.
  - **Action:** None
- **Recommendation 3:** Train the stall holders
  - **Action:** Run three courses in first aid (HR Manager, Dec 2025)

Recommendation 4: Buy a second van.
Action: Write the order for the van (Fleet Manager, May 2025)`,
    rows: [
      ' | 1 | Review the market rents every year. | Report the rents to Cabinet | Markets Manager | 2025-06-30',
      ' | 3 | Train the stall holders | Run three courses in first aid | HR Manager | 2025-12-31',
      ' | 4 | Buy a second van. | Write the order for the van | Fleet Manager | 2025-05-31',
    ],
  },
  {
    name: 'actions that all begin with their label answer nothing',
    file: 'labels.csv',
    columns: 'outcome action',
    text: `No,Action,Lead,Deadline
1,Action: Review the market rents,Markets Manager,June 2025
,Action: Print a map of the stalls,Communications,Sept 2025
,Action: Buy a second van,Fleet Manager,Dec 2025`,
    rows: [
      ' | Action: Review the market rents',
      ' | Action: Print a map of the stalls',
      ' | Action: Buy a second van',
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
    name: 'a cell that says that there is no action is none',
    file: 'no-action.csv',
    columns: 'outcome action lead',
    text: `Ref,Recommendation,Action,Lead,Deadline
1,Open a lane for cyclists,Mark the lane with paint,Highways Manager,June 2025
2,Build a second bridge,None,Highways Manager,July 2025
3,Close the ford,No action required,Highways Manager,July 2025
4,Move the weir,Not applicable,Highways Manager,July 2025
5,Count the cyclists,No action is taken before the count of May,Highways Manager,July 2025`,
    rows: [
      'Open a lane for cyclists | Mark the lane with paint | Highways Manager',
      'Count the cyclists | No action is taken before the count of May | Highways Manager',
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
    name: 'a risk log is no plan',
    file: 'risks.csv',
    text: `Risk ref,Risk description,Likelihood,Impact,Score,Mitigation,Risk owner,Review date
R1,The depot floods in a wet winter,3,4,12,Sandbags are kept at the gate,Facilities Manager,March 2024
R2,Key staff leave in the year of the merger,2,4,8,Exit interviews and cover from the pool,Head of HR,April 2024
R3,The contractor becomes insolvent,1,5,5,Parent company guarantee in place,Head of Procurement,June 2024`,
    rows: [],
  },
  {
    name: 'a glossary is no plan',
    file: 'glossary.md',
    text: `# Glossary

| Term | Meaning |
|---|---|
| ASB | Behaviour that annoys or alarms the neighbours |
| CSP | The partnership that plans for community safety |
| Lead officer | The person who reports on an action |`,
    rows: [],
  },
  {
    name: 'a list of members is no plan',
    file: 'members.html',
    text: `<h1>Health and Wellbeing Board</h1><h2>Membership</h2><table><tr><th>Name</th><th>Role</th><th>Organisation</th><th>Term ends</th></tr>
<tr><td>Cllr Anna Price</td><td>Chair</td><td>Borough Council</td><td>May 2025</td></tr>
<tr><td>Dr Omar Reid</td><td>Vice chair</td><td>NHS Trust</td><td>May 2026</td></tr>
<tr><td>Jo Lund</td><td>Member</td><td>Healthwatch</td><td>May 2025</td></tr></table>`,
    rows: [],
  },
  {
    name: 'a matrix of counts is no plan',
    file: 'counts.csv',
    text: `Action status,Housing,Transport,Energy,Total
Completed,14,3,7,24
On track,22,8,11,41
Delayed,5,2,0,7
Not started,1,4,2,7
Total,42,17,20,79`,
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
    name: 'two plans in one pack',
    file: 'pack.md',
    text: `# Agenda item 6: Tree Strategy Action Plan 2024/25

| Ref | Action | Lead | Deadline |
|---|---|---|---|
| T1 | Plant 300 street trees in the four wards with fewest | Parks Manager | March 2025 |
| T2 | Map every veteran tree on council land | Tree Officer | September 2024 |

# Agenda item 7: Carers Action Plan 2024-2026

| Objective | What we will do | Who | By when |
|---|---|---|---|
| Carers are found early | Train GP reception staff to ask about caring | Integrated Care Board | June 2025 |
| Carers get a break | Double the hours of the sitting service | Adult Social Care | December 2026 |`,
    columns: 'period action lead deadline_end',
    rows: [
      '2024/25 | Plant 300 street trees in the four wards with fewest | Parks Manager | 2025-03-31',
      '2024/25 | Map every veteran tree on council land | Tree Officer | 2024-09-30',
      '2024-2026 | Train GP reception staff to ask about caring | Integrated Care Board | 2025-06-30',
      '2024-2026 | Double the hours of the sitting service | Adult Social Care | 2026-12-31',
    ],
  },
  {
    name: 'a summary table and then full cards of the same actions',
    file: 'cards.html',
    text: `<h1>Flood Resilience Action Plan</h1><h2>Summary of actions</h2>
<table><tr><th>No</th><th>Action</th><th>Lead</th></tr>
<tr><td>1</td><td>Clear the culverts under Mill Lane</td><td>Drainage Team</td></tr>
<tr><td>2</td><td>Install gauges on the three brooks</td><td>Environment Agency</td></tr>
<tr><td>3</td><td>Recruit flood wardens in each village</td><td>Parish Councils</td></tr></table>
<h2>Actions in full</h2>
${[
  ['1', 'Clear the culverts under Mill Lane', 'Drainage Team', 'October 2024', '£40,000 capital'],
  ['2', 'Install gauges on the three brooks', 'Environment Agency', 'March 2025', '£12,000 grant'],
  ['3', 'Recruit flood wardens in each village', 'Parish Councils', 'May 2025', 'Officer time'],
]
  .map(
    ([no, name, lead, when, cost]) =>
      `<table><tr><td>Action number</td><td>${no}</td></tr><tr><td>Action</td><td>${name}</td></tr><tr><td>Lead</td><td>${lead}</td></tr><tr><td>Timescale</td><td>${when}</td></tr><tr><td>Cost</td><td>${cost}</td></tr></table>`,
  )
  .join('<p></p>')}`,
    columns: 'action_ref action lead deadline_end resources',
    rows: [
      '1 | Clear the culverts under Mill Lane | Drainage Team | 2024-10-31 | £40,000 capital',
      '2 | Install gauges on the three brooks | Environment Agency | 2025-03-31 | £12,000 grant',
      '3 | Recruit flood wardens in each village | Parish Councils | 2025-05-31 | Officer time',
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
    name: 'a title row above the header, headings over two lines, a heading broken inside a word',
    file: 'broken.html',
    text: `<table><tr><td colspan="4">Volunteering Plan: Improving how we recruit</td></tr>
<tr><td>Acti on</td><td>Lead<br>officer</td><td>Deadli ne</td><td>Pro gress</td></tr>
<tr><td>Write a welcome pack</td><td>Volunteer Manager</td><td>2 May 2022</td><td>A first draft is out for comment</td></tr>
<tr><td>Hold two open evenings</td><td>Events Officer</td><td>June 2022</td><td>Hall is booked for the first</td></tr></table>`,
    columns: `${WHO_WHEN} progress`,
    rows: [
      'Write a welcome pack | Volunteer Manager | 2022-05-02 | 2022-05-02 | A first draft is out for comment',
      'Hold two open evenings | Events Officer | 2022-06-01 | 2022-06-30 | Hall is booked for the first',
    ],
  },
  {
    name: 'blank headings over full columns',
    file: 'blank.csv',
    text: `,Action,,,RAG
1.1,Renew the lease of the Scout hut,Estates Surveyor,31/03/2024,Green
1.2,Repaint the railings of the bandstand,Parks Manager,30/06/2024,Amber
1.3,Replace the boiler in the pavilion,Facilities Manager,30/09/2024,Red
1.4,Review the hire charges,Finance Manager,31/10/2024,Green`,
    columns: `action_ref ${WHO_WHEN} rag`,
    rows: [
      '1.1 | Renew the lease of the Scout hut | Estates Surveyor | 2024-03-31 | 2024-03-31 | green',
      '1.2 | Repaint the railings of the bandstand | Parks Manager | 2024-06-30 | 2024-06-30 | amber',
      '1.3 | Replace the boiler in the pavilion | Facilities Manager | 2024-09-30 | 2024-09-30 | red',
      '1.4 | Review the hire charges | Finance Manager | 2024-10-31 | 2024-10-31 | green',
    ],
  },
  {
    name: 'no header at all',
    file: 'headless.csv',
    text: `Develop a shared rota for the night shelters,Housing Options,March 2023
Agree how referrals reach the outreach team,Outreach Manager,May 2023
Publish the winter protocol in six languages,Communications Team,October 2023
Review deaths on the street with the coroner,Public Health,December 2023`,
    columns: WHO_WHEN,
    rows: [
      'Develop a shared rota for the night shelters | Housing Options | 2023-03-01 | 2023-03-31',
      'Agree how referrals reach the outreach team | Outreach Manager | 2023-05-01 | 2023-05-31',
      'Publish the winter protocol in six languages | Communications Team | 2023-10-01 | 2023-10-31',
      'Review deaths on the street with the coroner | Public Health | 2023-12-01 | 2023-12-31',
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
    name: 'group rows, spacer rows and rows cut by a page',
    file: 'groups.html',
    text: `<table><tr><th>Action</th><th>Responsible</th><th>Completion date</th></tr>
<tr><td colspan="3">1. Safer streets</td></tr>
<tr><td>Light the underpass at Castle Gate</td><td>Highways</td><td>May 2020</td></tr>
<tr><td></td><td></td><td></td></tr>
<tr><td>Move the taxi rank nearer to the clubs and</td><td>Licensing</td><td>July 2020</td></tr>
<tr><td>mark it in paint that shows at night</td><td></td><td></td></tr>
<tr><td colspan="3">2. Safer homes</td></tr>
<tr><td>Fit locks for victims of burglary within a day</td><td>Police</td><td>Ongoing</td></tr>
<tr><td colspan="3">2. Safer homes</td></tr>
<tr><td>Visit every sheltered scheme</td><td>Fire Service</td><td>By March 2021</td></tr></table>`,
    columns: `theme ${WHO_WHEN}`,
    rows: [
      'Safer streets | Light the underpass at Castle Gate | Highways | 2020-05-01 | 2020-05-31',
      'Safer streets | Move the taxi rank nearer to the clubs and mark it in paint that shows at night | Licensing | 2020-07-01 | 2020-07-31',
      'Safer homes | Fit locks for victims of burglary within a day | Police |  | ',
      'Safer homes | Visit every sheltered scheme | Fire Service |  | 2021-03-31',
    ],
  },
  {
    name: 'many actions as bullets with their dates inside',
    file: 'bullets.html',
    text: `<h1>Equality Action Plan</h1><table><tr><th>Objective</th><th>Actions</th><th>Lead</th></tr>
<tr><td>Know our communities</td><td><ul><li>Publish ward profiles by June 2019</li><li>Ask tenants about their needs by October 2019</li></ul></td><td>Policy Team</td></tr>
<tr><td>A workforce like the borough</td><td><ul><li>Advertise in community papers by March 2020</li><li>Offer forty apprenticeships by September 2020</li></ul></td><td>HR</td></tr></table>`,
    columns: 'outcome action lead deadline_end',
    rows: [
      'Know our communities | Publish ward profiles by June 2019 | Policy Team | 2019-06-30',
      'Know our communities | Ask tenants about their needs by October 2019 | Policy Team | 2019-10-31',
      'A workforce like the borough | Advertise in community papers by March 2020 | HR | 2020-03-31',
      'A workforce like the borough | Offer forty apprenticeships by September 2020 | HR | 2020-09-30',
    ],
  },
  {
    name: 'lettered sub-tasks under a merged parent that has a date of its own',
    file: 'lettered.html',
    text: `<table><tr><th>No</th><th>Action</th><th>Sub-task</th><th>Lead</th><th>Target date</th></tr>
<tr><td rowspan="3">4</td><td rowspan="3">Bring the archive into one building (December 2018)</td><td>a) Box and label the deeds</td><td>Archivist</td><td>March 2018</td></tr>
<tr><td>b) Fit shelves in the strongroom</td><td>Facilities</td><td>June 2018</td></tr>
<tr><td>c) Move the boxes by van</td><td>Archivist</td><td>September 2018</td></tr>
<tr><td>5</td><td>Open a search room on Saturdays</td><td>a) Recruit two assistants</td><td>HR</td><td>January 2019</td></tr></table>`,
    columns: 'action_ref action milestone lead deadline_end',
    rows: [
      '4 | Bring the archive into one building (December 2018) | a) Box and label the deeds | Archivist | 2018-03-31',
      '4 | Bring the archive into one building (December 2018) | b) Fit shelves in the strongroom | Facilities | 2018-06-30',
      '4 | Bring the archive into one building (December 2018) | c) Move the boxes by van | Archivist | 2018-09-30',
      '5 | Open a search room on Saturdays | a) Recruit two assistants | HR | 2019-01-31',
    ],
  },
  {
    name: 'several dates stacked against several bullets',
    file: 'stacked.html',
    text: `<table><tr><th>Aim</th><th>What we will do</th><th>Who</th><th>When</th></tr>
<tr><td>Less litter</td><td><ul><li>Empty seafront bins twice a day</li><li>Fine those who drop litter</li><li>Lend litter picks to schools</li></ul></td><td>Street Scene</td><td>April 2017<br>May 2017<br>June 2017</td></tr>
<tr><td>More repair</td><td>Open a repair shop at the tip</td><td>Waste Team</td><td>July 2017</td></tr></table>`,
    columns: 'outcome action lead deadline_end',
    rows: [
      'Less litter | Empty seafront bins twice a day | Street Scene | 2017-04-30',
      'Less litter | Fine those who drop litter | Street Scene | 2017-05-31',
      'Less litter | Lend litter picks to schools | Street Scene | 2017-06-30',
      'More repair | Open a repair shop at the tip | Waste Team | 2017-07-31',
    ],
  },
  {
    name: 'a transposed table',
    file: 'side.csv',
    text: `Action ref,W1,W2,W3
Action,Fence the reservoir,Post warning signs at the weir,Teach cold water safety in Year 6
Lead,Reservoir Manager,Estates Team,Education Officer
Deadline,May 2023,June 2023,July 2023
Status,Complete,In progress,Not started`,
    columns: `action_ref ${WHO_WHEN} state`,
    rows: [
      'W1 | Fence the reservoir | Reservoir Manager | 2023-05-01 | 2023-05-31 | complete',
      'W2 | Post warning signs at the weir | Estates Team | 2023-06-01 | 2023-06-30 | in-progress',
      'W3 | Teach cold water safety in Year 6 | Education Officer | 2023-07-01 | 2023-07-31 | not-started',
    ],
  },
  {
    name: 'one small table per action, its header under a title row',
    file: 'small.html',
    text: `<h1>Workforce Delivery Plan</h1>${[
      [
        'Action 1: Offer flexible hours from the first day',
        'HR Director',
        'April 2024',
        'Policy is published',
      ],
      [
        'Action 2: Pay for professional registration',
        'Finance Director',
        'July 2024',
        'Fees are paid for 80 nurses',
      ],
    ]
      .map(
        ([title, lead, when, success]) =>
          `<table><tr><td colspan="3">${title}</td></tr><tr><td>Lead</td><td>Timescale</td><td>Measure of success</td></tr><tr><td>${lead}</td><td>${when}</td><td>${success}</td></tr></table>`,
      )
      .join('\n<p></p>\n')}`,
    columns: `action_ref ${WHO_WHEN} measures`,
    rows: [
      '1 | Offer flexible hours from the first day | HR Director | 2024-04-01 | 2024-04-30 | Policy is published',
      '2 | Pay for professional registration | Finance Director | 2024-07-01 | 2024-07-31 | Fees are paid for 80 nurses',
    ],
  },
  {
    name: 'headed paragraphs with labels',
    file: 'headed.md',
    text: `# School Improvement Plan

## 1. Reading

### 1.1 Teach phonics daily in small groups

Lead: Head of Key Stage 1

By when: December 2022

Success criteria: Nine in ten pass the check

### 1.2 Stock a library in every classroom

Lead: English Co-ordinator

By when: Summer term 2023

Success criteria: Each child takes home a book a week`,
    columns: `action_ref ${WHO_WHEN} measures`,
    rows: [
      '1.1 | Teach phonics daily in small groups | Head of Key Stage 1 |  | 2022-12-31 | Nine in ten pass the check',
      '1.2 | Stock a library in every classroom | English Co-ordinator | 2023-04-01 | 2023-07-31 | Each child takes home a book a week',
    ].map((row) => row.replace('|  | 2022', '| 2022-12-01 | 2022')),
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
    name: 'headings that name the owner of all below',
    file: 'owners.html',
    text: `<h2>Parking – owner JB</h2><table><tr><th>Action</th><th>Due</th></tr><tr><td>Replace coin meters with card meters</td><td>May 2016</td></tr><tr><td>Review permits in zone C</td><td>July 2016</td></tr></table>
<h2>Markets – owner KL/MS</h2><table><tr><th>Action</th><th>Due</th></tr><tr><td>Let the empty stalls</td><td>June 2016</td></tr></table>`,
    columns: 'theme action lead deadline_end',
    rows: [
      'Parking | Replace coin meters with card meters | JB | 2016-05-31',
      'Parking | Review permits in zone C | JB | 2016-07-31',
      'Markets | Let the empty stalls | KL; MS | 2016-06-30',
    ],
  },
  {
    name: 'leads that part and leads that do not',
    file: 'leads.csv',
    text: `Action,Lead,Deadline
Write the business case,"CEO, CFO and HR leads",May 2024
House care leavers near their friends,Adult Services and Housing Manager,May 2024
Seek a change in the law,"Ministry of Housing, Communities and Local Government",May 2024
Draft the bid,Head of Planning assisted by Legal Services,May 2024
Answer the regulator,Quality Team (formerly Standards Unit),May 2024
Order the signs,TBC,May 2024
Check the drains,n/a,May 2024
Paint the doors,-,May 2024
Share the data,Police / Fire & Rescue Service / NHS,May 2024
Sign the lease,JB & KL,May 2024`,
    columns: 'action lead partners',
    rows: [
      'Write the business case | CEO; CFO; HR leads | ',
      'House care leavers near their friends | Adult Services and Housing Manager | ',
      'Seek a change in the law | Ministry of Housing, Communities and Local Government | ',
      'Draft the bid | Head of Planning | Legal Services',
      'Answer the regulator | Quality Team (formerly Standards Unit) | ',
      'Order the signs | TBC | ',
      'Check the drains | n/a | ',
      'Paint the doors |  | ',
      'Share the data | Police; Fire & Rescue Service; NHS | ',
      'Sign the lease | JB; KL | ',
    ],
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
    name: 'terms that say in brackets how long they are',
    file: 'terms.csv',
    text: `Local Cycling Action Plan 2020-2025,,
Action,Lead,Timescale
Paint advisory lanes on Station Road,Highways,Short term (0-1 year)
Build a bridge over the by-pass,Highways,Long term (3-5 years)
Count cyclists at ten places,Transport Planning,Year 1`,
    columns: 'action deadline_start deadline_end',
    rows: [
      'Paint advisory lanes on Station Road |  | ',
      'Build a bridge over the by-pass |  | ',
      'Count cyclists at ten places | 2020-01-01 | 2020-12-31',
    ],
  },
  {
    name: 'seasons, terms, quarters and short years',
    file: 'forms.csv',
    text: `Action,Owner,By when
Renew the pitches,Parks Manager,Spring 2021
Meet the heads,Education Lead,Autumn term 2021
Report to cabinet,Chief Executive,End of Q2 2021/22
Open the gate,Parks Manager,Mar 22
Close the fund,Finance Manager,31.03.22
Start the survey,Policy Team,w/c 7 June 2021`,
    columns: 'action deadline_start deadline_end',
    rows: [
      'Renew the pitches | 2021-03-01 | 2021-05-31',
      'Meet the heads | 2021-09-01 | 2021-12-31',
      'Report to cabinet |  | 2021-09-30',
      'Open the gate | 2022-03-01 | 2022-03-31',
      'Close the fund | 2022-03-31 | 2022-03-31',
      'Start the survey | 2021-06-07 | 2021-06-13',
    ],
  },
  {
    name: 'a month without its year, in a log that prints when each meeting was',
    file: 'log.csv',
    text: `Meeting date,Action,Owner,Due
12 June 2023,Write to the bus company,Clerk,July
12 June 2023,Order new noticeboards,Deputy Clerk,September
11 December 2023,Ask for a grit bin,Clerk,January`,
    columns: 'action deadline_start deadline_end',
    rows: [
      'Write to the bus company | 2023-07-01 | 2023-07-31',
      'Order new noticeboards | 2023-09-01 | 2023-09-30',
      'Ask for a grit bin | 2024-01-01 | 2024-01-31',
    ],
  },
  {
    name: 'original and revised deadlines',
    file: 'revised.csv',
    text: `Ref,Action,Lead,Original deadline,Revised deadline,Status
1,Adopt the new constitution,Monitoring Officer,March 2021,September 2021,Delayed
2,Appoint an independent person,Monitoring Officer,April 2021,,Complete
3,Train members on the code,Democratic Services,May 2021,July 2021,In progress`,
    columns: 'action_ref deadline deadline_end',
    rows: ['1 | September 2021 | 2021-09-30', '2 | April 2021 | 2021-04-30', '3 | July 2021 | 2021-07-31'],
  },
  {
    name: 'columns of start and end',
    file: 'startend.csv',
    text: `Task,Responsible,Start date,End date,% complete
Design the exhibition,Curator,01/02/2022,30/04/2022,100%
Print the labels,Design Studio,01/05/2022,20/05/2022,40%
Hang the pictures,Technicians,23/05/2022,27/05/2022,0%`,
    columns: WHO_WHEN,
    rows: [
      'Design the exhibition | Curator | 2022-02-01 | 2022-04-30',
      'Print the labels | Design Studio | 2022-05-01 | 2022-05-20',
      'Hang the pictures | Technicians | 2022-05-23 | 2022-05-27',
    ],
  },
  {
    name: 'an audit report: recommendation, management response, responsible officer',
    file: 'audit.html',
    text: `<h1>Internal audit: payroll</h1><table><tr><th>Ref</th><th>Recommendation</th><th>Priority</th><th>Management response / agreed action</th><th>Responsible officer</th><th>Implementation date</th></tr>
<tr><td>1</td><td>Leavers stay on the payroll for a month</td><td>High</td><td>Send the list of leavers every Friday</td><td>HR Business Partner</td><td>31 May 2021</td></tr>
<tr><td>2</td><td>Overtime is paid without a signature</td><td>Medium</td><td>Reject claims that are not signed</td><td>Payroll Manager</td><td>Implemented</td></tr></table>`,
    columns: 'action_ref action lead deadline_end',
    rows: [
      '1 | Send the list of leavers every Friday | HR Business Partner | 2021-05-31',
      '2 | Reject claims that are not signed | Payroll Manager | ',
    ],
  },
  {
    name: 'a health board plan: what, how, who, when',
    file: 'health.html',
    text: `<h1>Infection Prevention Annual Programme 2023/24</h1><table><tr><th>What do we want to achieve?</th><th>How will we do it?</th><th>Who is responsible?</th><th>When will it be done by?</th><th>How will we know it has worked?</th></tr>
<tr><td>Clean hands</td><td>Audit ten moments on each ward every month</td><td>Ward Managers</td><td>Monthly</td><td>95% compliance</td></tr>
<tr><td>Fewer line infections</td><td>Introduce a line passport</td><td>Lead Nurse, Infection Prevention</td><td>Q3</td><td>None in intensive care</td></tr></table>`,
    columns: 'outcome action lead deadline_start deadline_end deadline_recurrence measures',
    rows: [
      'Clean hands | Audit ten moments on each ward every month | Ward Managers |  |  | P1M | 95% compliance',
      'Fewer line infections | Introduce a line passport | Lead Nurse, Infection Prevention | 2023-10-01 | 2023-12-31 |  | None in intensive care',
    ],
  },
  {
    name: 'a police plan whose activity is called Deliverable and whose lead is a rank',
    file: 'police.csv',
    text: `Strand,Deliverable,SRO,Completion,BRAG
Prevent,Visit every licensed premises before the festival,Supt K Ward,14/06/24,B
Pursue,Seize vehicles used to supply drugs,DCI R Malik,Ongoing,G
Protect,Fit trackers to forty farm vehicles,Insp. L Shaw,30/09/24,A`,
    columns: 'theme action lead deadline_end rag',
    rows: [
      'Prevent | Visit every licensed premises before the festival | Supt K Ward | 2024-06-14 | blue',
      'Pursue | Seize vehicles used to supply drugs | DCI R Malik |  | green',
      'Protect | Fit trackers to forty farm vehicles | Insp. L Shaw | 2024-09-30 | amber',
    ],
  },
  {
    name: 'a charity with a tick for each quarter',
    file: 'ticks.csv',
    text: `Objective,Activity,Lead,Q1 2024/25,Q2 2024/25,Q3 2024/25,Q4 2024/25
Grow our income,Launch a legacy campaign,Head of Fundraising,,X,,
Grow our income,Apply to three trusts,Trusts Officer,X,,,
Look after volunteers,Hold a thank-you tea,Volunteer Manager,,,X,`,
    columns: 'action lead deadline_start deadline_end',
    rows: [
      'Launch a legacy campaign | Head of Fundraising | 2024-07-01 | 2024-09-30',
      'Apply to three trusts | Trusts Officer | 2024-04-01 | 2024-06-30',
      'Hold a thank-you tea | Volunteer Manager | 2024-10-01 | 2024-12-31',
    ],
  },
  {
    name: 'within months of an event, of a date, and of nothing',
    file: 'within.csv',
    text: `Action,Lead,Timescale
Set up the board,Chair,Within 3 months of 1 April 2021
Appoint a coach,Chair,Within 3 months of approval
Recruit trustees,Secretary,Within 6 months`,
    columns: 'action deadline_end',
    rows: ['Set up the board | ', 'Appoint a coach | ', 'Recruit trustees | '],
  },
  {
    name: 'a plan beside indicators and risks in one document',
    file: 'mixed.md',
    text: `# Libraries Delivery Plan 2024/25

## Actions

| Priority | Action | Lead officer | Timescale |
|---|---|---|---|
| Reading | Give every baby a book | Early Years Lead | Sept 2024 |
| Reading | Run a summer challenge | Children's Librarian | Aug 2024 |
| Space | Let rooms to groups at night | Area Manager | Nov 2024 |

## Performance indicators

| Indicator | Baseline | Target |
|---|---|---|
| Visits per head | 3.1 | 3.4 |
| Loans per head | 4.0 | 4.2 |

## Risks

| Risk | Likelihood | Impact | Mitigation |
|---|---|---|---|
| The roof of the central library fails | Medium | High | Inspect it each autumn |`,
    columns: 'theme action lead deadline_end',
    rows: [
      'Reading | Give every baby a book | Early Years Lead | 2024-09-30',
      "Reading | Run a summer challenge | Children's Librarian | 2024-08-31",
      'Space | Let rooms to groups at night | Area Manager | 2024-11-30',
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
    name: 'a timetable of meetings is no plan',
    file: 'meetings.csv',
    text: `Meeting,Date,Venue,Papers due
Cabinet,12 June 2024,Council Chamber,5 June 2024
Scrutiny,19 June 2024,Committee Room 2,12 June 2024
Audit,3 July 2024,Committee Room 1,26 June 2024`,
    rows: [],
  },
  {
    name: 'a budget with owners is no plan',
    file: 'budget.csv',
    text: `Cost centre,Budget holder,Budget 2023/24,Actual,Variance
Libraries,Head of Culture,"£1,204,000","£1,198,220","£5,780"
Museums,Head of Culture,"£402,000","£410,030","-£8,030"
Parks,Head of Place,"£988,000","£970,404","£17,596"`,
    rows: [],
  },
  {
    name: 'a training list is no plan',
    file: 'courses.csv',
    text: `Course,Provider,Date,Places
Managing attendance,ACAS,4 May 2023,12
Fire warden,Fire Service,11 May 2023,20
Safeguarding level 2,In house,18 May 2023,30`,
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
    name: 'theme headings over tables of the same columns',
    file: 'themes.md',
    text: `# Suicide Prevention Action Plan 2023-2026

## Priority 1: Reduce the risk in high-risk groups

| Action | Lead | Partners | Timescale |
|---|---|---|---|
| Train barbers to listen | Public Health | Barbers' Guild | Mar 2024 |
| Open a crisis café | Mental Health Trust | MIND; Samaritans | Sept 2024 |

## Priority 2: Reduce access to means

| Action | Lead | Partners | Timescale |
|---|---|---|---|
| Fit barriers to two bridges | Highways | Network Rail | 2025/26 |
`,
    columns: 'theme_ref theme action lead partners deadline_start deadline_end',
    rows: [
      "1 | Reduce the risk in high-risk groups | Train barbers to listen | Public Health | Barbers' Guild | 2024-03-01 | 2024-03-31",
      '1 | Reduce the risk in high-risk groups | Open a crisis café | Mental Health Trust | MIND; Samaritans | 2024-09-01 | 2024-09-30',
      '2 | Reduce access to means | Fit barriers to two bridges | Highways | Network Rail | 2025-04-01 | 2026-03-31',
    ],
  },
  {
    name: 'a header of two rows with a merged heading over dates',
    file: 'tworows.html',
    text: `<table><tr><th rowspan="2">Ref</th><th rowspan="2">Agreed action</th><th rowspan="2">Responsible officer</th><th colspan="2">Timescale</th><th rowspan="2">Progress</th></tr>
<tr><th>Start</th><th>End</th></tr>
<tr><td>7.1</td><td>Draw up a register of trees in schools</td><td>Tree Officer</td><td>Apr 2022</td><td>Jul 2022</td><td>Half of the schools are done</td></tr>
<tr><td>7.2</td><td>Prune oaks over playgrounds</td><td>Grounds Manager</td><td>Nov 2022</td><td>Feb 2023</td><td></td></tr></table>`,
    columns: `action_ref ${WHO_WHEN} progress`,
    rows: [
      '7.1 | Draw up a register of trees in schools | Tree Officer | 2022-04-01 | 2022-07-31 | Half of the schools are done',
      '7.2 | Prune oaks over playgrounds | Grounds Manager | 2022-11-01 | 2023-02-28 | ',
    ],
  },
  {
    name: 'the lead and the date in one column',
    file: 'whowhen.html',
    text: `<table><tr><th>Objective</th><th>Action</th><th>Lead / timescale</th></tr>
<tr><td>Fairer pay</td><td>Publish the pay gap by ethnicity</td><td>HR Director<br>March 2023</td></tr>
<tr><td>Fairer hiring</td><td>Take names off application forms</td><td>Recruitment Manager<br>June 2023</td></tr>
<tr><td>Fairer promotion</td><td>Mentor thirty junior staff</td><td>Learning Manager<br>September 2023</td></tr></table>`,
    columns: WHO_WHEN,
    rows: [
      'Publish the pay gap by ethnicity | HR Director | 2023-03-01 | 2023-03-31',
      'Take names off application forms | Recruitment Manager | 2023-06-01 | 2023-06-30',
      'Mentor thirty junior staff | Learning Manager | 2023-09-01 | 2023-09-30',
    ],
  },
  {
    name: 'the person in brackets behind the organisation',
    file: 'brackets.csv',
    text: `Action,Lead,By when
Buy two rescue boats,Fire Service (Cmdr Ali Khan),May 2021
Mark the slipway,Harbour Office (J Noble),June 2021`,
    columns: 'action lead deadline_end',
    rows: [
      'Buy two rescue boats | Fire Service (Cmdr Ali Khan) | 2021-05-31',
      'Mark the slipway | Harbour Office (J Noble) | 2021-06-30',
    ],
  },
  {
    name: 'a plan whose Outcome column stands behind the action',
    file: 'behind.csv',
    text: `No.,What we'll do,Intended outcome,Who's responsible,Target date
1,Set up a youth council,Young people are heard,Youth Service,01-Sep-22
2,Pay young inspectors,Services suit the young,Commissioning Team,15-Jan-23`,
    columns: `action_ref ${WHO_WHEN}`,
    rows: [
      '1 | Set up a youth council | Youth Service | 2022-09-01 | 2022-09-01',
      '2 | Pay young inspectors | Commissioning Team | 2023-01-15 | 2023-01-15',
    ],
  },
  {
    name: 'a column Priority that rates, beside one of themes',
    file: 'rates.csv',
    text: `Theme,Action,Priority,Owner,Due date
Data,Encrypt all laptops,High,ICT Security Officer,31/01/2024
Data,Delete leavers' accounts,Medium,Service Desk Manager,29/02/2024
Network,Replace the old switches,Low,Network Manager,30/04/2024`,
    columns: `theme ${WHO_WHEN}`,
    rows: [
      'Data | Encrypt all laptops | ICT Security Officer | 2024-01-31 | 2024-01-31',
      "Data | Delete leavers' accounts | Service Desk Manager | 2024-02-29 | 2024-02-29",
      'Network | Replace the old switches | Network Manager | 2024-04-30 | 2024-04-30',
    ],
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
    name: 'a completed section and an open one',
    file: 'sections.html',
    text: `<h1>Action log</h1><h2>Open actions</h2><table><tr><th>ID</th><th>Action</th><th>Assigned to</th><th>Due</th></tr><tr><td>31</td><td>Draft the terms of reference</td><td>Secretary</td><td>02/10/2023</td></tr></table>
<h2>Closed actions</h2><table><tr><th>ID</th><th>Action</th><th>Assigned to</th><th>Date closed</th></tr><tr><td>12</td><td>Invite the coroner</td><td>Chair</td><td>04/09/2023</td></tr></table>`,
    columns: 'action_ref action lead',
    rows: ['31 | Draft the terms of reference | Secretary', '12 | Invite the coroner | Chair'],
  },
  {
    name: 'columns that say what was done and when',
    file: 'done.csv',
    text: `Ref,Action,Owner,Target date,Date completed,Comments
1,Test the sirens,Duty Officer,31/03/2023,28/03/2023,All forty sounded
2,Print the flood map,GIS Officer,30/04/2023,,Waiting for data`,
    columns: `action_ref ${WHO_WHEN} progress`,
    rows: [
      '1 | Test the sirens | Duty Officer | 2023-03-31 | 2023-03-31 | All forty sounded',
      '2 | Print the flood map | GIS Officer | 2023-04-30 | 2023-04-30 | Waiting for data',
    ],
  },
  {
    name: 'a column of leads whose cells are merged over several rows',
    file: 'merged.html',
    text: `<table><tr><th>Outcome</th><th>Action</th><th>Lead</th><th>When</th></tr>
<tr><td rowspan="2">Warmer homes</td><td>Draught-proof 500 flats</td><td rowspan="2">Housing Association</td><td>2019</td></tr>
<tr><td>Replace night storage heaters</td><td>2020</td></tr>
<tr><td>Lower bills</td><td>Give advice in the market hall</td><td>Citizens Advice</td><td>Every Tuesday</td></tr></table>`,
    columns: `outcome ${WHO_WHEN}`,
    rows: [
      'Warmer homes | Draught-proof 500 flats | Housing Association | 2019-01-01 | 2019-12-31',
      'Warmer homes | Replace night storage heaters | Housing Association | 2020-01-01 | 2020-12-31',
      'Lower bills | Give advice in the market hall | Citizens Advice |  | ',
    ],
  },
  {
    name: 'a Danish-style label table with Milestones inside a card',
    file: 'card-steps.html',
    text: `<h1>Open Data National Action Plan</h1><table><tr><td>Commitment title</td><td>Publish company ownership</td></tr><tr><td>Lead institution</td><td>Ministry of Trade</td></tr><tr><td>Start date</td><td>January 2018</td></tr><tr><td>End date</td><td>June 2019</td></tr><tr><td>Status</td><td>In progress</td></tr></table>
<table><tr><td>Commitment title</td><td>Map all public land</td></tr><tr><td>Lead institution</td><td>Land Registry</td></tr><tr><td>Start date</td><td>March 2018</td></tr><tr><td>End date</td><td>December 2019</td></tr><tr><td>Status</td><td>Not started</td></tr></table>`,
    columns: `${WHO_WHEN} state`,
    rows: [
      'Publish company ownership | Ministry of Trade | 2018-01-01 | 2019-06-30 | in-progress',
      'Map all public land | Land Registry | 2018-03-01 | 2019-12-31 | not-started',
    ],
  },
  {
    name: 'a plan in which one action is in two areas: twice, but not told twice',
    file: 'areas.md',
    text: `# Neighbourhood Plan 2021

## North

| Action | Lead | Deadline |
|---|---|---|
| Weekly litter pick | North Ward Forum | May 2021 |
| Plant bulbs on verges | North Ward Forum | October 2021 |

## South

| Action | Lead | Deadline |
|---|---|---|
| Weekly litter pick | South Ward Forum | June 2021 |
| Plant bulbs on verges | South Ward Forum | November 2021 |`,
    columns: 'theme action lead deadline_end',
    rows: [
      'North | Weekly litter pick | North Ward Forum | 2021-05-31',
      'North | Plant bulbs on verges | North Ward Forum | 2021-10-31',
      'South | Weekly litter pick | South Ward Forum | 2021-06-30',
      'South | Plant bulbs on verges | South Ward Forum | 2021-11-30',
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
    name: 'full-width rows that name the objective, its outcome and its lead',
    file: 'objective-rows.html',
    text: `<h1>Tenancy Sustainment Plan 2018/19</h1><table><tr><th>Action</th><th>Lead</th><th>By when</th><th>Status</th></tr>
<tr><td colspan="4">Objective 1: Tenants start well</td></tr>
<tr><td>Visit within six weeks of moving in</td><td>Housing Officers</td><td>From April 2018</td><td>On track</td></tr>
<tr><td>Lend starter packs of pans and bedding</td><td>Tenancy Support</td><td>July 2018</td><td>Delayed</td></tr>
<tr><td colspan="4">Objective 2: Tenants stay</td></tr>
<tr><td>Offer debt advice before any notice</td><td>Income Team; Citizens Advice</td><td>Q4 2018/19</td><td>Not started</td></tr></table>`,
    columns: `theme_ref theme ${WHO_WHEN} state`,
    rows: [
      '1 | Tenants start well | Visit within six weeks of moving in | Housing Officers | 2018-04-01 |  | in-progress',
      '1 | Tenants start well | Lend starter packs of pans and bedding | Tenancy Support | 2018-07-01 | 2018-07-31 | delayed',
      '2 | Tenants stay | Offer debt advice before any notice | Income Team; Citizens Advice | 2019-01-01 | 2019-03-31 | not-started',
    ],
  },
  {
    name: 'a governance review: finding, recommendation, response, owner, date',
    file: 'review.csv',
    text: `Finding,Recommendation,Council response,Lead officer,Date
Reports arrive late,Agree a forward plan of reports,Accepted,Monitoring Officer,Sept 2020
Members are not trained,Require training before sitting,Partly accepted,Democratic Services Manager,Oct 2020`,
    columns: WHO_WHEN,
    rows: [
      'Agree a forward plan of reports | Monitoring Officer | 2020-09-01 | 2020-09-30',
      'Require training before sitting | Democratic Services Manager | 2020-10-01 | 2020-10-31',
    ],
  },
  {
    name: 'a school plan with termly dates, costs and evidence',
    file: 'school.html',
    text: `<h2>Accessibility Plan 2021-2024</h2><table><tr><th>Target</th><th>Strategies</th><th>Responsibility</th><th>Timeframe</th><th>Success criteria</th></tr>
<tr><td>All pupils reach the hall</td><td>Install a ramp at the side door</td><td>Site Manager</td><td>By July 2022</td><td>Wheelchairs enter unaided</td></tr>
<tr><td>Worksheets can be read by all</td><td>Print on cream paper in large type</td><td>SENCO</td><td>Ongoing</td><td>Pupils say so</td></tr></table>`,
    columns: `${WHO_WHEN} measures`,
    rows: [
      'Install a ramp at the side door | Site Manager |  | 2022-07-31 | Wheelchairs enter unaided',
      'Print on cream paper in large type | SENCO |  |  | Pupils say so',
    ],
  },
  {
    name: 'a workplan: workstream, key tasks, start and finish months',
    file: 'workplan.csv',
    text: `Workstream,Key tasks,Accountable,Start,Finish
Data,Cleanse the address file,Data Manager,Jan-23,Mar-23
Data,Match it to the land register,Data Manager,Apr-23,Jun-23
People,Train forty users,HR,May-23,Jul-23`,
    columns: `theme ${WHO_WHEN}`,
    rows: [
      'Data | Cleanse the address file | Data Manager | 2023-01-01 | 2023-03-31',
      'Data | Match it to the land register | Data Manager | 2023-04-01 | 2023-06-30',
      'People | Train forty users | HR | 2023-05-01 | 2023-07-31',
    ],
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
    name: 'actions whose references stand in the text, with letters',
    file: 'inrefs.csv',
    text: `Action,Lead,When
CE1. Buy electric vans,Fleet Manager,2025
CE2. Put chargers in two depots,Facilities Manager,2026
CE3. Retire the last diesel sweeper,Fleet Manager,2027`,
    columns: `action_ref ${WHO_WHEN}`,
    rows: [
      'CE1 | Buy electric vans | Fleet Manager | 2025-01-01 | 2025-12-31',
      'CE2 | Put chargers in two depots | Facilities Manager | 2026-01-01 | 2026-12-31',
      'CE3 | Retire the last diesel sweeper | Fleet Manager | 2027-01-01 | 2027-12-31',
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
    name: 'objectives in the first column, said once, with numbered actions as lines of one cell',
    file: 'numbered-lines.html',
    text: `<h1>Autism Plan 2020</h1><table><tr><th>Priority</th><th>Actions</th><th>Lead</th><th>Timescale</th></tr>
<tr><td>Diagnosis</td><td>1.1 Cut the wait to 12 weeks<br>1.2 Train GPs to refer</td><td>NHS Trust</td><td>March 2021</td></tr>
<tr><td>Work</td><td>2.1 Offer ten internships</td><td>Council</td><td>June 2021</td></tr></table>`,
    columns: 'theme action_ref action lead deadline_end',
    rows: [
      'Diagnosis | 1.1 | Cut the wait to 12 weeks | NHS Trust | 2021-03-31',
      'Diagnosis | 1.2 | Train GPs to refer | NHS Trust | 2021-03-31',
      'Work | 2.1 | Offer ten internships | Council | 2021-06-30',
    ],
  },
  {
    name: 'actions as items of one list, each with its own items of who and when',
    file: 'nested-list.md',
    text: `# Elm District Council Action Plan 2025

- Action: Paint the bandstand railings
  - Lead: Parks
  - Deadline: May 2025
- Action: Plant the roundabout
  - Lead: Highways
  - Deadline: June 2025`,
    columns: 'theme action lead deadline_end',
    rows: [
      ' | Paint the bandstand railings | Parks | 2025-05-31',
      ' | Plant the roundabout | Highways | 2025-06-30',
    ],
  },
  {
    name: 'commitments with dated bullets, and who leads in the heading',
    file: 'commitments.md',
    text: `# Culture delivery plan 2023-26

## Commitment 1: Open the museum store – lead Museums Service

- Agree visits with head teachers by September 2023
- Run ten pilot visits (March 2024)`,
    columns: 'action_ref action milestone lead deadline_end',
    rows: [
      '1 | Open the museum store | Agree visits with head teachers by September 2023 | Museums Service | 2023-09-30',
      '1 | Open the museum store | Run ten pilot visits (March 2024) | Museums Service | 2024-03-31',
    ],
  },
  {
    name: 'sentences with labels behind them, numbered anew under each priority',
    file: 'homes.md',
    text: `# Warm Homes Delivery Plan 2025-2028

## Priority 1: Warmer homes

1. Fit cavity insulation in 120 flats by March 2027. Lead: Asset Management
2. Write to every private landlord. Owner: Private Sector Team. Deadline: 30 September 2025

## Priority 2: Fewer empty homes

1. Open a matching service for owners and buyers. Lead: Housing Options. By when: Q2 2026/27. Partners: Self Build Trust`,
    columns: 'theme action lead partners deadline deadline_start deadline_end',
    rows: [
      'Warmer homes | Fit cavity insulation in 120 flats by March 2027 | Asset Management |  | by March 2027 |  | 2027-03-31',
      'Warmer homes | Write to every private landlord | Private Sector Team |  | 30 September 2025 | 2025-09-30 | 2025-09-30',
      'Fewer empty homes | Open a matching service for owners and buyers | Housing Options | Self Build Trust | Q2 2026/27 | 2026-07-01 | 2026-09-30',
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
    name: 'several labels in one line below what they are about',
    file: 'trees.md',
    text: `# Tree Action Plan

### 1.1 Plant an avenue on Mill Road

Lead: Parks. By when: March 2026

### 1.2 Survey every oak in the district

Lead: Arboricultural Officer | Timescale: Autumn 2026 | Status: Not started`,
    columns: `action_ref ${WHO_WHEN} state`,
    rows: [
      '1.1 | Plant an avenue on Mill Road | Parks | 2026-03-01 | 2026-03-31 | ',
      '1.2 | Survey every oak in the district | Arboricultural Officer | 2026-09-01 | 2026-11-30 | not-started',
    ],
  },
  {
    name: 'a form each, under a heading that names the action and a line that describes it',
    file: 'energy.html',
    text: `<h1>Town of Ashgrove Climate Action Plan</h1><h2>Buildings</h2>
<h3>BE-1: Benchmark the town's buildings</h3><p>A page on the web shows what each one uses.</p>
<table><tr><td>Lead Department</td><td>Facilities</td></tr><tr><td>Implementation Timeline</td><td>By June 2027</td></tr><tr><td>Estimated Cost</td><td>$40,000</td></tr></table>
<h3>BE-2: Adopt the newer energy code</h3><p>New houses lose less heat under it.</p>
<table><tr><td>Lead Department</td><td>Planning</td></tr><tr><td>Implementation Timeline</td><td>By December 2026</td></tr><tr><td>Estimated Cost</td><td>None</td></tr></table>`,
    columns: `theme action_ref ${WHO_WHEN}`,
    rows: [
      "Buildings | BE-1 | Benchmark the town's buildings | Facilities |  | 2027-06-30",
      'Buildings | BE-2 | Adopt the newer energy code | Planning |  | 2026-12-31',
    ],
  },
  {
    name: 'a column that asks whether it is done, and minutes with their dates',
    file: 'log.md',
    text: `# Parish action log

| Minute | Date of meeting | Action | Who | By when | Done? |
|---|---|---|---|---|---|
| 25/031 | 10 March 2025 | Ask for a grit bin at Mill Lane | Clerk | April 2025 | Y |
| 25/032 | 10 March 2025 | Get quotes for the pavilion roof | Clerk | 12 May 2025 | N |`,
    columns: `action_ref ${WHO_WHEN} status state`,
    rows: [
      '25/031 | Ask for a grit bin at Mill Lane | Clerk | 2025-04-01 | 2025-04-30 | Y | complete',
      '25/032 | Get quotes for the pavilion roof | Clerk | 2025-05-12 | 2025-05-12 | N | ',
    ],
  },
  {
    name: 'a scrutiny tracker that counts how much is done',
    file: 'scrutiny.csv',
    text: `Rec No,Recommendation,Agreed action,Lead officer,Target date,% complete
1,That the evening bus comes back,Write to the operator and meet its director,Head of Transport,30/06/2025,100%
2,That fares are capped,Model the cost of a cap for under 19s,Policy Manager,30/09/2025,60%
3,That schools say who eats,Add take-up to the termly return,Education Officer,19/12/2025,0`,
    columns: 'action_ref outcome action status state',
    rows: [
      '1 | That the evening bus comes back | Write to the operator and meet its director | 100% | complete',
      '2 | That fares are capped | Model the cost of a cap for under 19s | 60% | in-progress',
      '3 | That schools say who eats | Add take-up to the termly return | 0 | not-started',
    ],
  },
  {
    name: 'how much is done beside a column of states is progress',
    file: 'workforce.csv',
    text: `Ref,Action,Owner,End date,Status,Progress %
1.1,Redesign the page for applicants,Resourcing Manager,30/09/2025,Open,40
1.2,Offer a hundred apprenticeships,Apprenticeships Lead,31/08/2026,Open,10`,
    columns: 'action status progress',
    rows: ['Redesign the page for applicants | Open | 40', 'Offer a hundred apprenticeships | Open | 10'],
  },
  {
    name: 'the measures of an air quality report',
    file: 'air.csv',
    text: `Measure No.,Measure Title,Category,Estimated Year Measure to be Introduced,Estimated / Actual Completion Year,Organisations Involved,Funding Source,Measure Status,Key Performance Indicator,Progress to Date
1,Retime the signals at Station Road,Traffic Management,2022,2024,County Highways,LTP,Completed,Journey times,Retimed in May
2,Bring in cleaner buses,Vehicle Fleet Efficiency,2023,2026,"County Council, bus operators",ZEBRA,Implementation,Share of Euro VI buses,Half of the fleet replaced`,
    columns: `action_ref theme ${WHO_WHEN} state`,
    rows: [
      '1 | Traffic Management | Retime the signals at Station Road | County Highways | 2022-01-01 | 2024-12-31 | complete',
      '2 | Vehicle Fleet Efficiency | Bring in cleaner buses | County Council; bus operators | 2023-01-01 | 2026-12-31 | in-progress',
    ],
  },
  {
    name: 'measures that are taken, beside the indicators of each',
    file: 'air-plan.csv',
    text: `Measure No.,Measure,Category,Estimated / Actual Completion Date,Organisations Involved,Measure Status,Target Reduction in Pollutant,Key Performance Indicator,Progress to Date
1,Review of taxi licensing,Promoting Low Emission Transport,2026,Licensing,Planning,0.5 µg/m³,Share of the fleet at Euro 6,Draft ready
2,School Streets at five schools,Traffic Management,2025,County Council,Aborted,-,Number of schools,None`,
    columns: `action_ref theme ${WHO_WHEN} state measures`,
    rows: [
      '1 | Promoting Low Emission Transport | Review of taxi licensing | Licensing | 2026-01-01 | 2026-12-31 | not-started | Share of the fleet at Euro 6',
      '2 | Traffic Management | School Streets at five schools | County Council | 2025-01-01 | 2025-12-31 | cancelled | Number of schools',
    ],
  },
  {
    name: 'why an objective is set says less of it than the objective',
    file: 'culture.csv',
    text: `Rationale,Objective,Action,Lead,Timescale,How will success be measured?,How will it be funded?
Few young people come,Widen audiences,Offer free tickets to schools,Arts Manager,March 2026,500 tickets,Arts grant
Buildings are tired,Improve venues,Repair the roof of the Hall,Property Team,May 2027,Roof is watertight,Capital`,
    columns: 'outcome action lead deadline measures resources',
    rows: [
      'Widen audiences | Offer free tickets to schools | Arts Manager | March 2026 | 500 tickets | Arts grant',
      'Improve venues | Repair the roof of the Hall | Property Team | May 2027 | Roof is watertight | Capital',
    ],
  },
  {
    name: 'figures under objectives say which, and are none',
    file: 'flood.csv',
    text: `Objective,Action,Lead organisation,Finish
1,Keep a register of flood assets,LLFA,May 2026
2,Build storage at Mill Lane,LLFA,2027
3,Survey the culverts,Highways,Sep 2026`,
    columns: 'outcome action links',
    rows: [
      ' | Keep a register of flood assets | Objective 1',
      ' | Build storage at Mill Lane | Objective 2',
      ' | Survey the culverts | Objective 3',
    ],
  },
  {
    name: 'actions with letters, what is said of each with the same letters',
    file: 'letters.html',
    columns: 'outcome action deadline measures progress',
    text: `<table><tr><th>Equality objective</th><th>Key actions</th><th>Who</th><th>When</th><th>Success measure</th><th>Update</th></tr>
<tr><td>Fair employer</td><td>a) Interview all who qualify<br>b) Start the networks anew</td><td>HR</td><td>a) April 2025<br>b) June 2025</td><td>Survey up 5 %</td><td>a) It began in May b) Both met twice</td></tr>
<tr><td>Known needs</td><td>Publish a profile</td><td>Policy Team</td><td>May 2025</td><td>It is online</td><td>Drafted</td></tr></table>`,
    rows: [
      'Fair employer | Interview all who qualify | April 2025 | Survey up 5 % | It began in May',
      'Fair employer | Start the networks anew | June 2025 |  | Both met twice',
      'Known needs | Publish a profile | May 2025 | It is online | Drafted',
    ],
  },
  {
    name: 'milestones in columns of their own are due when their headings say',
    file: 'delivery.html',
    columns: 'action milestone lead deadline_start deadline_end',
    text: `<h1>Delivery Plan 2025/26</h1>
<table><tr><th>Action</th><th>Lead</th><th>Milestones Q1</th><th>Milestones Q2</th><th>Milestones Q3</th><th>Comment</th></tr>
<tr><td>Submit the Local Plan</td><td>Planning Manager</td><td>Consultation closes</td><td>Evidence complete</td><td>Submission</td><td>Evidence is late</td></tr>
<tr><td>Open the market hall</td><td>Regeneration Lead</td><td></td><td>Start on site</td><td>Fit out</td><td></td></tr></table>`,
    rows: [
      'Submit the Local Plan | Consultation closes | Planning Manager | 2025-04-01 | 2025-06-30',
      'Submit the Local Plan | Evidence complete | Planning Manager | 2025-07-01 | 2025-09-30',
      'Submit the Local Plan | Submission | Planning Manager | 2025-10-01 | 2025-12-31',
      'Open the market hall | Start on site | Regeneration Lead | 2025-07-01 | 2025-09-30',
      'Open the market hall | Fit out | Regeneration Lead | 2025-10-01 | 2025-12-31',
    ],
  },
  {
    name: 'rows of a tracker whose cells say action are no headers',
    file: 'tracker.csv',
    columns: 'action_ref action lead deadline_end state',
    text: `Issue key,Issue Type,Summary,Assignee,Created,Due date,Status
EDI-1,Action,Publish the report of pay gaps,Priya Nair,02/04/2025 09:12,31/03/2026,In Progress
EDI-2,Action,Train all who appoint,Learning & Development,02/04/2025 09:14,30/09/2025,In Progress
EDI-3,Action,Add a statement to each website,Digital Team,02/04/2025 09:15,30/06/2025,Done`,
    rows: [
      'EDI-1 | Publish the report of pay gaps | Priya Nair | 2026-03-31 | in-progress',
      'EDI-2 | Train all who appoint | Learning & Development | 2025-09-30 | in-progress',
      'EDI-3 | Add a statement to each website | Digital Team | 2025-06-30 | complete',
    ],
  },
  {
    name: 'marks below years say nothing of how it stands, where others say more than a mark',
    file: 'ticked.html',
    columns: 'action status state',
    text: `<table><tr><th>Action</th><th>Responsible</th><th>2025/26</th><th>2026/27</th><th>2027/28</th></tr>
<tr><td>Audit the playgrounds</td><td>Open Space</td><td>✓</td><td></td><td></td></tr>
<tr><td>Train all staff</td><td>People and Culture</td><td>✓</td><td>✓</td><td>✓</td></tr>
<tr><td>Caption the meetings</td><td>Governance</td><td>By Dec 2025</td><td></td><td></td></tr></table>`,
    rows: ['Audit the playgrounds |  | ', 'Train all staff |  | ', 'Caption the meetings |  | '],
  },
  {
    name: 'a city council without its city is no publisher',
    file: 'cedar.md',
    columns: 'council action',
    text: `# City of Cedar Ridge Strategic Plan Work Program

City Council adopted July 7, 2025.

| # | Initiative | Lead | Target completion |
|---|---|---|---|
| 1 | Complete the sidewalk on 5th Avenue | Public Works | 06/30/2026 |
| 2 | Replace four miles of lead lines | Water Utility | 12/31/2027 |`,
    rows: [
      'Council not recognised | Complete the sidewalk on 5th Avenue',
      'Council not recognised | Replace four miles of lead lines',
    ],
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
    name: 'a row whose lines end in words of headings is no header where it promises and says how far it is',
    file: 'homes.html',
    columns: 'theme action lead deadline_kind status',
    text: `<table><tr><th>Priority</th><th>Action</th><th>Lead</th><th>Timescale</th><th>Status</th><th>Success measure</th></tr>
<tr><td>Repairs</td><td>Survey the lifts</td><td>Assets</td><td>June 2026</td><td>On track</td><td>All surveyed</td></tr>
<tr><td>Renting</td><td>Enforce the rules on damp in rented homes</td><td>Trading<br>Standards</td><td>Ongoing</td><td>On track</td><td>Fifty homes mended each<br>year</td></tr>
<tr><td>Renting</td><td>Review the letting agents of the high street</td><td>Licensing</td><td>May 2027</td><td>Not started</td><td>Twelve agents seen</td></tr></table>`,
    rows: [
      'Repairs | Survey the lifts | Assets | month | On track',
      'Renting | Enforce the rules on damp in rented homes | Trading Standards | ongoing | On track',
      'Renting | Review the letting agents of the high street | Licensing | month | Not started',
    ],
  },
  {
    name: 'a numbered heading that runs from the column of references over the next is a theme',
    file: 'walks.html',
    columns: 'theme_ref theme action_ref action lead',
    text: `<table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th><th>Success measure</th></tr>
<tr><td colspan="2">1. Paths and bridges</td><td></td><td></td><td></td></tr>
<tr><td>1.1</td><td>Mend the footbridge</td><td>Highways</td><td>June 2026</td><td>Bridge open</td></tr>
<tr><td colspan="2">2. Green spaces</td><td></td><td></td><td></td></tr>
<tr><td>2.1</td><td>Sow the verges</td><td>Parks</td><td>May 2026</td><td>Two verges sown</td></tr></table>`,
    rows: [
      '1 | Paths and bridges | 1.1 | Mend the footbridge | Highways',
      '2 | Green spaces | 2.1 | Sow the verges | Parks',
    ],
  },
  {
    name: 'a row with its reference and date is no header, though lines of it end in words that head columns',
    file: 'bridges.html',
    columns: 'action_ref action lead deadline status',
    text: `<table><tr><th>Ref</th><th>Action</th><th>Owner</th><th>By when</th><th>Status</th><th>Progress</th></tr>
<tr><td>1.1</td><td>Mend the footbridge</td><td>Highways</td><td>June 2026</td><td>Complete</td><td>Open again</td></tr>
<tr><td>1.2</td><td>Send the monthly figures to all<br>partners</td><td>Head of<br>Data</td><td>May 2026</td><td>In<br>progress</td><td>Scheme<br>agreed with the board</td></tr>
<tr><td>1.3</td><td>Clear the culverts</td><td>Drainage</td><td>July 2026</td><td>Not<br>started</td><td>None</td></tr></table>`,
    rows: [
      '1.1 | Mend the footbridge | Highways | June 2026 | Complete',
      '1.2 | Send the monthly figures to all partners | Head of Data | May 2026 | In progress',
      '1.3 | Clear the culverts | Drainage | July 2026 | Not started',
    ],
  },
  {
    name: 'what is named in a few words below quarters is a step that is due then',
    file: 'quarters.html',
    columns: 'action milestone lead deadline_start deadline_end confidence',
    text: `<table><tr><th>Action</th><th>Lead</th><th>Q1 2026/27</th><th>Q2 2026/27</th><th>Q3 2026/27</th></tr>
<tr><td>Insulate the village hall</td><td>Property Services</td><td>Survey</td><td></td><td>Works complete</td></tr>
<tr><td>Light the towpath</td><td>Highways</td><td></td><td>Order</td><td>20 lamps lit</td></tr></table>`,
    rows: [
      'Insulate the village hall | Survey | Property Services | 2026-04-01 | 2026-06-30 | action=medium; milestone=medium; deadline=medium',
      'Insulate the village hall | Works complete | Property Services | 2026-10-01 | 2026-12-31 | action=medium; milestone=medium; deadline=medium',
      'Light the towpath | Order | Highways | 2026-07-01 | 2026-09-30 | action=medium; milestone=medium; deadline=medium',
      'Light the towpath | 20 lamps lit | Highways | 2026-10-01 | 2026-12-31 | action=medium; milestone=medium; deadline=medium',
    ],
  },
  {
    name: 'what was reached, or how much, below quarters is no step',
    file: 'reached.html',
    columns: 'action milestone deadline_end',
    text: `<table><tr><th>Action</th><th>Lead</th><th>Q1 2026/27</th><th>Q2 2026/27</th></tr>
<tr><td>Insulate the village hall</td><td>Property Services</td><td>Survey has been done</td><td>Contractor appointed</td></tr>
<tr><td>Light the towpath</td><td>Highways</td><td>12 lamps</td><td>20 lamps</td></tr></table>`,
    rows: ['Insulate the village hall |  | ', 'Light the towpath |  | '],
  },
  {
    name: 'sums below years are what is spent then',
    file: 'spent.csv',
    columns: 'action deadline_end resources',
    text: `Project,Lead,Completion date,2025/26,2026/27
Solar panels on the depot,Estates,March 2027,£20k,£150k
Electric dust carts,Fleet,March 2026,£90k,`,
    rows: [
      'Solar panels on the depot | 2027-03-31 | 2025/26: £20k; 2026/27: £150k',
      'Electric dust carts | 2026-03-31 | 2025/26: £90k',
    ],
  },
  {
    name: 'below years a mark says when, and a date says it more fully',
    file: 'marked.html',
    columns: 'action deadline_start deadline_end',
    text: `<table><tr><th>Scheme</th><th>Lead</th><th>2025/26</th><th>2026/27</th><th>2027/28</th></tr>
<tr><td>Build a cycle track</td><td>Highways</td><td></td><td>✓</td><td></td></tr>
<tr><td>Widen the towpath</td><td>Highways</td><td></td><td></td><td>✓</td></tr>
<tr><td>Resurface the ramp</td><td>Highways</td><td></td><td>By June 2026</td><td></td></tr></table>`,
    rows: [
      'Build a cycle track | 2026-04-01 | 2027-03-31',
      'Widen the towpath | 2027-04-01 | 2028-03-31',
      'Resurface the ramp |  | 2026-06-30',
    ],
  },
  {
    name: 'outcomes with measures behind the actions say how they are judged, and have we done it how they stand',
    file: 'judged.html',
    columns: 'theme outcome action measures status state',
    text: `<h1>Equality Plan 2025/26</h1>${['Fair jobs', 'Fair services']
      .map(
        (title, index) =>
          `<h2>Objective ${index + 1}: ${title}</h2><table><tr><th>Outcome</th><th>We will</th><th>Who</th><th>By when</th><th>Outcome / measure</th><th>Have we done it?</th></tr>
<tr><td rowspan="2">Managers recruit fairly</td><td>Train all managers ${index}</td><td>HR</td><td>May 2025</td><td>200 trained</td><td>Yes</td></tr>
<tr><td>Publish the pay gap ${index}</td><td>HR</td><td>June 2025</td><td>Gap below 3%</td><td>Partly</td></tr></table>`,
      )
      .join('')}`,
    rows: ['Fair jobs', 'Fair services'].flatMap((title, index) => [
      `${title} | Managers recruit fairly | Train all managers ${index} | 200 trained | Yes | complete`,
      `${title} | Managers recruit fairly | Publish the pay gap ${index} | Gap below 3% | Partly | in-progress`,
    ]),
  },
  {
    name: 'of ratings below quarters the last that are filled count, and progress is told of each',
    file: 'rated.html',
    columns: 'action rag progress',
    text: `<table><tr><th rowspan="2">Action</th><th rowspan="2">Lead</th><th rowspan="2">Due date</th><th colspan="2">Progress</th><th colspan="3">RAG</th></tr>
<tr><th>Q1</th><th>Q2</th><th>Q1</th><th>Q2</th><th>Q3</th></tr>
<tr><td>Audit 40 cases</td><td>Board Manager</td><td>30/09/2025</td><td>20 audited</td><td>40 audited</td><td style="background:#ffc000"></td><td style="background:#00b050"></td><td></td></tr>
<tr><td>Write a protocol</td><td>Head of Care</td><td>31/12/2025</td><td>Group set up</td><td>Draft written</td><td style="background:#00b050"></td><td style="background:#ff0000"></td><td></td></tr></table>`,
    rows: [
      'Audit 40 cases | green | 20 audited; 40 audited',
      'Write a protocol | red | Group set up; Draft written',
    ],
  },
  {
    name: 'two columns of remarks in the same words are one remark',
    file: 'remarks.csv',
    columns: 'action progress',
    text: `Action,Lead,Target date,Update,Comments
Empty the bins on Sundays,Waste Manager,June 2025,Round began 7 June,Round began 7 June
Publish the fines,Enforcement,July 2025,Page in draft,Legal to check`,
    rows: [
      'Empty the bins on Sundays | Round began 7 June',
      'Publish the fines | Page in draft; Legal to check',
    ],
  },
  {
    name: 'the aim of a project is the action, and next steps are none',
    file: 'projects.csv',
    columns: 'outcome action confidence',
    text: `Stretch outcome,Improvement project aim,Project lead,End date,Next steps
No one is poor by 2034,Increase uptake of benefits by 10% by 2026,Welfare Rights,31/03/2026,Report to the Board in May
Fewer fires,Support 50 low income families to use alarms by 2025,Fire Service,31/08/2025,Appoint a new team`,
    rows: [
      'No one is poor by 2034 | Increase uptake of benefits by 10% by 2026 | ',
      'Fewer fires | Support 50 low income families to use alarms by 2025 | ',
    ],
  },
  {
    name: 'directors lead, beside members of the cabinet that nothing reads',
    file: 'directors.csv',
    columns: 'action lead',
    text: `Deliverable,Cabinet Member,Director,Target date
Open the leisure centre,Cllr Hughes,Director of Place,30/06/2025
Set up a panel of residents,Cllr Osei,Director of Resources,30/09/2025`,
    rows: [
      'Open the leisure centre | Director of Place',
      'Set up a panel of residents | Director of Resources',
    ],
  },
  {
    name: 'tables in the cells of a table are its columns',
    file: 'nested.html',
    columns: 'outcome action lead deadline_end',
    text: `<h1>Ageing Well Action Plan 2025-28</h1><table><tr><th>Objective</th><th>Actions</th></tr>
<tr><td>Older people stay active</td><td><table><tr><th>Action</th><th>Lead</th><th>By</th></tr><tr><td>Run walking football</td><td>Sports Development</td><td>May 2026</td></tr><tr><td>Put benches on main routes</td><td>Highways</td><td>March 2027</td></tr></table></td></tr>
<tr><td>Fewer people are lonely</td><td><table><tr><th>Action</th><th>Lead</th><th>By</th></tr><tr><td>Fund befriending calls</td><td>Adult Social Care</td><td>September 2025</td></tr></table></td></tr></table>`,
    rows: [
      'Older people stay active | Run walking football | Sports Development | 2026-05-31',
      'Older people stay active | Put benches on main routes | Highways | 2027-03-31',
      'Fewer people are lonely | Fund befriending calls | Adult Social Care | 2025-09-30',
    ],
  },
  {
    name: 'lines that each promise one thing, most by a date, are a plan where nothing else is',
    file: 'parish.md',
    columns: 'theme action lead deadline_start deadline_end confidence',
    text: `# Little Marden Parish Plan

Little Marden is a village of 900 people.

## Village hall

1. We will repair the roof by October 2025.
2. We will ask for grants for a kitchen by spring 2026.

## Paths

1. The Footpaths Group will clear Mill Lane every May.
2. We will buy a second speed sign in 2026/27.`,
    rows: [
      'Village hall | We will repair the roof by October 2025. |  |  | 2025-10-31 | action=medium; deadline=medium',
      'Village hall | We will ask for grants for a kitchen by spring 2026. |  |  | 2026-05-31 | action=medium; deadline=medium',
      'Paths | The Footpaths Group will clear Mill Lane every May. | Footpaths Group |  |  | action=medium; lead=medium',
      'Paths | We will buy a second speed sign in 2026/27. |  | 2026-04-01 | 2027-03-31 | action=medium; deadline=medium',
    ],
  },
  {
    name: 'a report that promises things in passing is no plan',
    file: 'report.md',
    rows: [],
    text: `# Report to Cabinet

1. The council has a duty to keep its buildings safe, and the survey of June 2024 found faults in nine of them.
2. We will repair the roof by October 2025.
3. Members asked what it costs. The estimate is £90,000.
4. The budget was agreed in March, and the reserves are low.
5. We will ask for grants for a kitchen by spring 2026.
6. Nobody objected to the scheme.
7. We will buy a second speed sign in 2026/27.`,
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
    ].map((row) => `${row} | action=medium; lead=medium; deadline=medium`),
  },
  {
    name: 'columns of actions of several years are actions due in each',
    file: 'years.html',
    columns: 'outcome action lead deadline_start deadline_end',
    text: `<h1>Community Plan</h1><table><tr><th>Outcome</th><th>Lead</th><th>2025/26 actions</th><th>Actions for 2026/27</th></tr>
<tr><td>Children start well</td><td>Education Service</td><td>Open two nurseries</td><td>Train 40 childminders</td></tr>
<tr><td>Homes are warm</td><td>Housing Service</td><td></td><td>Insulate 300 flats</td></tr></table>`,
    rows: [
      'Children start well | Open two nurseries | Education Service | 2025-04-01 | 2026-03-31',
      'Children start well | Train 40 childminders | Education Service | 2026-04-01 | 2027-03-31',
      'Homes are warm | Insulate 300 flats | Housing Service | 2026-04-01 | 2027-03-31',
    ],
  },
  {
    name: 'who holds the portfolio leads where no officer does',
    file: 'portfolio.csv',
    columns: 'action lead confidence',
    text: `What we will do,Portfolio Holder,Target
Buy two mechanical sweepers,Cllr Jo Bright,October 2025
Light the main path,Cllr Sam Patel,January 2026`,
    rows: [
      'Buy two mechanical sweepers | Cllr Jo Bright | lead=medium; deadline=medium',
      'Light the main path | Cllr Sam Patel | lead=medium; deadline=medium',
    ],
  },
  {
    name: 'milestones of quarters stand beside the rating of one',
    file: 'rated-quarter.csv',
    columns: 'action milestone deadline_end rag',
    text: `Deliverable,Director,Q1 milestone,Q2 milestone,Q1 RAG
Net zero depot,Director of Environment,Feasibility study,Planning submitted,Green
Tree strategy,Director of Environment,Consultation,Adoption by Cabinet,Amber`,
    rows: [
      'Net zero depot | Feasibility study |  | green',
      'Net zero depot | Planning submitted |  | green',
      'Tree strategy | Consultation |  | amber',
      'Tree strategy | Adoption by Cabinet |  | amber',
    ],
  },
  {
    name: 'success below an action says how it is judged',
    file: 'devices.md',
    columns: 'action lead deadline_end measures',
    text: `# Devices Plan 2025/26

1.1 **Collect old laptops**
   - Lead officer: Deputy Clerk
   - Deadline: 30 September 2025
   - Success: 60 laptops

1.2 **Lend tablets**
   - Lead officer: Library Manager
   - Deadline: December 2025
   - Success: 100 loans`,
    rows: [
      'Collect old laptops | Deputy Clerk | 2025-09-30 | 60 laptops',
      'Lend tablets | Library Manager | 2025-12-31 | 100 loans',
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
      'Cleaner town centres | Night crew in place |  | Done',
      'Cleaner town centres | Gum machine bought |  | Delayed',
      'Better recycling | Kerbside glass for all homes |  | 80% of homes have it, flats are next',
      'Safer car parks | Cameras live |  | Survey held in each of the nine car parks',
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
    name: 'a header that names actions, leads and dates is a plan’s, whatever it counts beside them',
    file: 'counted.csv',
    columns: 'outcome action_ref action lead deadline_start deadline_end status measures',
    text: `Ref,Commitment,What will be delivered this year,Service Lead,Start,Due,KPI,Q1 RAG,Latest RAG,Direction of travel
P1.1,Build more homes,Start on site at Castle Lane,Housing Development,Apr-25,Sep-25,Homes started: 84,A,G,up
P1.2,Build more homes,Adopt the new policy on lettings,Housing Options,Jun-25,Dec-25,Policy adopted,A,A,same
,,Total for priority: 2 deliverables,,,,,,,`,
    rows: [
      'Build more homes | P1.1 | Start on site at Castle Lane | Housing Development | 2025-04-01 | 2025-09-30 | G | Homes started: 84',
      'Build more homes | P1.2 | Adopt the new policy on lettings | Housing Options | 2025-06-01 | 2025-12-31 | A | Policy adopted',
    ],
  },
  {
    name: 'a card whose action is labelled with its number',
    file: 'numbered-cards.html',
    columns: 'theme action_ref action lead deadline',
    text: ['Good food for all', 'Healthy places']
      .map(
        (heading, index) =>
          `<h2>Pillar ${index + 1}: ${heading}</h2><table><tr><td>Action ${index + 1}</td><td>Map the gardens of ward ${index + 1}</td></tr><tr><td>Outcome</td><td>More people grow food</td></tr><tr><td>Lead</td><td>Public Health</td></tr><tr><td>By when</td><td>March 2026</td></tr></table>`,
      )
      .join(''),
    rows: [
      'Good food for all | 1 | Map the gardens of ward 1 | Public Health | March 2026',
      'Healthy places | 2 | Map the gardens of ward 2 | Public Health | March 2026',
    ],
  },
  {
    name: 'who leads all below stands between the heading and its table, and is no theme',
    file: 'led-sections.html',
    columns: 'theme action lead',
    text: ['Lead: Housing Services', 'Senior responsible officer: Head of Parks']
      .map(
        (lead, index) =>
          `<h2>Area ${index + 1}: ${['Homes', 'Parks'][index]}</h2><p>Words that say why it matters to all of us here.</p><p>${lead}</p><table><tr><th>Action</th><th>By when</th></tr><tr><td>Plan the work of ward ${index + 1}</td><td>May 2025</td></tr></table>`,
      )
      .join(''),
    rows: [
      'Homes | Plan the work of ward 1 | Housing Services',
      'Parks | Plan the work of ward 2 | Head of Parks',
    ],
  },
  {
    name: 'an action behind its label goes on in the line below, in small letters or large',
    file: 'cards.html',
    columns: 'action lead deadline',
    text: `<h1>Otterby nature plan</h1>
<p>Action: Insulate the loft of the old hall and draught proof<br>
sash windows<br>Led by: Town Clerk<br>When: Summer 2026</p>
<p>Action: Open the path between the mill and the new<br>Heron Meadow<br>Led by: Head of<br>Parks<br>When: May 2025</p>`,
    rows: [
      'Insulate the loft of the old hall and draught proof sash windows | Town Clerk | Summer 2026',
      'Open the path between the mill and the new Heron Meadow | Head of Parks | May 2025',
    ],
  },
  {
    name: 'a line of Markdown that is wrapped goes on in the next, also over a short one',
    file: 'cards.md',
    columns: 'action lead deadline',
    text: `# Otterby nature plan

Action: Insulate the loft of the old hall and draught proof all of the
sash windows
Led by: Town Clerk
When: Summer 2026

Action: Fit timers to all halls
Led by: Parks
When: May 2025`,
    rows: [
      'Insulate the loft of the old hall and draught proof all of the sash windows | Town Clerk | Summer 2026',
      'Fit timers to all halls | Parks | May 2025',
    ],
  },
  {
    name: 'what is implemented, and by whom, is an action beside its indicator and target',
    file: 'local-plan.csv',
    columns: 'action lead deadline measures',
    text: `Topic,Implementation,Responsible body,Target,Indicator,Status
Housing,Grant permission for 620 homes a year,Development Management,2031,620 net completions,On track
Economy,Prepare a masterplan of the town centre,Planning Policy,2027,Masterplan adopted,Not started
Economy,Safeguard the eastern employment area,Planning Policy,2030,8 hectares developed,On track`,
    rows: [
      'Grant permission for 620 homes a year | Development Management | 2031 | 620 net completions',
      'Prepare a masterplan of the town centre | Planning Policy | 2027 | Masterplan adopted',
      'Safeguard the eastern employment area | Planning Policy | 2030 | 8 hectares developed',
    ],
  },
  {
    name: 'a measure is due when it is completed, not when it was introduced',
    file: 'air.csv',
    columns: 'action deadline deadline_end',
    text: `Measure No.,Measure title,Date measure introduced,Date measure completed,Organisations involved
1,Build a cycle route to the station,2022,2027,County Council
2,Give buses priority on London Road,2025,2026,Bus Operators
3,Make all taxis zero emission,2021,2030,Licensing`,
    rows: [
      'Build a cycle route to the station | 2027 | 2027-12-31',
      'Give buses priority on London Road | 2026 | 2026-12-31',
      'Make all taxis zero emission | 2030 | 2030-12-31',
    ],
  },
  {
    name: 'the last row above a header printed again is a row',
    file: 'above-header.csv',
    columns: 'theme outcome action lead deadline',
    text: `Priority,Outcome,Activity,Lead agency,Timeframe,Performance measure
Violence,Fewer people are hurt,Test purchasing in licensed premises,Trading Standards,March 2025,Failures below 10%
Violence,Young people are safe,Knife lessons in all schools,Police,July 2025,Pupils reached
Priority,Outcome,Activity,Lead agency,Timeframe,Performance measure
Drugs,More people finish treatment,Outreach nurse in hostels,Public Health,January 2025,Numbers in treatment`,
    rows: [
      'Violence | Fewer people are hurt | Test purchasing in licensed premises | Trading Standards | March 2025',
      'Violence | Young people are safe | Knife lessons in all schools | Police | July 2025',
      'Drugs | More people finish treatment | Outreach nurse in hostels | Public Health | January 2025',
    ],
  },
  {
    name: 'names, dates and states in the columns above go on below a heading, whatever the actions promise',
    file: 'audits.html',
    columns: 'theme action_ref action lead deadline status',
    text: `<h2>Creditors</h2><table><tr><th>Recommendation</th><th>No</th><th>Response</th><th>Action</th><th>Officer</th><th>Due date</th><th>Status</th></tr><tr><td>Check payments</td><td>1</td><td>Agreed</td><td>Run a report every month</td><td>Exchequer Manager</td><td>31/03/2025</td><td>Complete</td></tr></table><h2>IT access</h2><table><tr><td>Accounts of leavers should be disabled</td><td>2</td><td>Agreed</td><td>A daily feed from the payroll system will be built</td><td>Security Manager</td><td>31/12/2025</td><td>Not started</td></tr><tr><td>Accounts should be reviewed</td><td>3</td><td>Agreed</td><td>Quarterly review by the service owner</td><td>Head of ICT</td><td>31/07/2025</td><td>In progress</td></tr></table>`,
    rows: [
      'Creditors | 1 | Run a report every month | Exchequer Manager | 31/03/2025 | Complete',
      'IT access | 2 | A daily feed from the payroll system will be built | Security Manager | 31/12/2025 | Not started',
      'IT access | 3 | Quarterly review by the service owner | Head of ICT | 31/07/2025 | In progress',
    ],
  },
  {
    name: 'the line above a table is over its first rows, as lone cells are over the others',
    file: 'line-above.csv',
    columns: 'theme action lead',
    text: `Ashmere Digital Work,,
Work for the first two years.,,
Customer,,
Project,Owner,Finish date
Move applications to the new portal,Head of Planning,31/03/2026
Data,,
Project,Owner,Finish date
Retire the old document store,Information Manager,31/12/2025
People,,
Project,Owner,Finish date
Digital skills courses,Learning Team,31/01/2026`,
    rows: [
      'Customer | Move applications to the new portal | Head of Planning',
      'Data | Retire the old document store | Information Manager',
      'People | Digital skills courses | Learning Team',
    ],
  },
  {
    name: 'cells alone in the column of outcomes, each over outcomes with their actions, are themes',
    file: 'over-outcomes.csv',
    columns: 'theme outcome action',
    text: `Finding,Ref,Management response,Officer,Due date
Creditors,,,,
Payments are not checked,1,Run a report each month,Exchequer Manager,31/03/2025
Details are not confirmed,2,Ring suppliers back,Exchequer Manager,30/04/2025
Payroll,,,,
Leavers are paid,3,Remind managers of the forms,HR Manager,30/06/2025`,
    rows: [
      'Creditors | Payments are not checked | Run a report each month',
      'Creditors | Details are not confirmed | Ring suppliers back',
      'Payroll | Leavers are paid | Remind managers of the forms',
    ],
  },
  {
    name: 'what is recommended stands over the actions that serve it',
    file: 'recommended.csv',
    columns: 'theme outcome action lead',
    text: `Action,Owner,Timescale,Status
Recommendation: Strengthen scrutiny,,,
Train members of the committee,Monitoring Officer,May 2025,In progress
Recommendation: Speak with residents,,,
Survey residents every two years,Head of Communications,June 2025,Not started`,
    rows: [
      'Recommendation: Strengthen scrutiny |  | Train members of the committee | Monitoring Officer',
      'Recommendation: Speak with residents |  | Survey residents every two years | Head of Communications',
    ],
  },
  {
    name: 'lines of a lead that someone typed are two where a service stands over a post',
    file: 'typed-leads.html',
    columns: 'action lead confidence',
    text: '<table><tr><th>Action</th><th>Resp. officer</th><th>By when</th></tr><tr><td>Paint the hall</td><td>Democratic Services<br>Finance Manager</td><td>May 2025</td></tr><tr><td>Mend the roof</td><td>Town Clerk</td><td>June 2025</td></tr></table>',
    rows: [
      'Paint the hall | Democratic Services; Finance Manager | lead=medium',
      'Mend the roof | Town Clerk | ',
    ],
  },
  {
    name: 'C beside the letters of traffic lights is complete',
    file: 'letters.md',
    columns: 'action status rag state',
    text: `# Roads action plan 2025/26

| Action | Lead | RAG |
|---|---|---|
| Mend the bridge at Nether Exampleton | Roads | G |
| Paint the railings of the bridge | Roads | C |
| Grit the steps to the bridge | Roads | A |`,
    rows: [
      'Mend the bridge at Nether Exampleton | G | green | ',
      'Paint the railings of the bridge | C |  | complete',
      'Grit the steps to the bridge | A | amber | ',
    ],
  },
  {
    name: 'C is what the key says of it',
    file: 'letters-key.md',
    columns: 'action status rag state',
    text: `# Roads action plan 2025/26

Key: G = on track, R = off track, C = cancelled

| Action | Lead | RAG |
|---|---|---|
| Mend the bridge at Nether Exampleton | Roads | G |
| Paint the railings of the bridge | Roads | C |
| Grit the steps to the bridge | Roads | R |`,
    rows: [
      'Mend the bridge at Nether Exampleton | G | green | in-progress',
      'Paint the railings of the bridge | C |  | cancelled',
      'Grit the steps to the bridge | R | red | delayed',
    ],
  },
  {
    name: 'C among letters of a scale is nothing that is known',
    file: 'letters-scale.md',
    columns: 'action status rag state',
    text: `# Roads action plan 2025/26

| Action | Lead | Status |
|---|---|---|
| Mend the bridge at Nether Exampleton | Roads | A |
| Paint the railings of the bridge | Roads | C |
| Grit the steps to the bridge | Roads | D |`,
    rows: [
      'Mend the bridge at Nether Exampleton | A | amber | ',
      'Paint the railings of the bridge | C |  | ',
      'Grit the steps to the bridge | D |  | ',
    ],
  },
  {
    name: 'C is red in Welsh, and states are read in Welsh',
    file: 'statws.md',
    columns: 'action deadline_start deadline_end deadline_recurrence status rag state',
    text: `# Cynllun Gweithredu Ffyrdd 2025/26

| Cyf | Camau gweithredu | Swyddog cyfrifol | Amserlen | Statws CAG | Cynnydd |
|---|---|---|---|---|---|
| 1 | Atgyweirio'r bont | Priffyrdd | Chwarter 1 2025/26 | G | Da |
| 2 | Paentio'r rheiliau | Priffyrdd | Bob chwarter | C | Gwael |
| 3 | Graeanu'r grisiau | Priffyrdd | Trydydd chwarter 2025/26 | Oren – ar y gweill | Da |
| 4 | Clirio'r draeniau | Priffyrdd | Erbyn mis Medi 2025 | Wedi'i gwblhau | Da |`,
    rows: [
      "Atgyweirio'r bont | 2025-04-01 | 2025-06-30 |  | G | green | ",
      "Paentio'r rheiliau |  |  | P3M | C | red | ",
      "Graeanu'r grisiau | 2025-10-01 | 2025-12-31 |  | Oren – ar y gweill | amber | in-progress",
      "Clirio'r draeniau |  | 2025-09-30 |  | Wedi'i gwblhau |  | complete",
    ],
  },
  {
    name: 'what is not applicable is no lead, officer or partner',
    file: 'nobody.md',
    columns: 'action lead lead_person partners findings',
    text: `# Roads action plan 2025/26

| Ref | Action | Lead | Lead officer | Partners | Deadline |
|---|---|---|---|---|---|
| 1 | Mend the bridge at Nether Exampleton | n/a | J Smith | N/A | May 2025 |
| 2 | Paint the railings of the bridge | Roads | N/A | None | June 2025 |
| 3 | Grit the steps to the bridge | - | - | - | July 2025 |
| 4 | Sweep the paths to the bridge | Not applicable | n/a | Parks | July 2025 |
| 5 | Clear the drains of the bridge | Roads / Parks | N/A / Jo Bloggs | Parks / n/a | July 2025 |
| 6 | Sweep the square by the bridge | Police, N/A | n/a | Parks | July 2025 |`,
    rows: [
      'Mend the bridge at Nether Exampleton | J Smith | J Smith |  | ',
      'Paint the railings of the bridge | Roads |  |  | ',
      'Grit the steps to the bridge |  |  |  | missing-lead@lead',
      'Sweep the paths to the bridge |  |  | Parks | missing-lead@lead',
      'Clear the drains of the bridge | Roads; Parks | Jo Bloggs | Parks | ',
      'Sweep the square by the bridge | Police |  | Parks | ',
    ],
  },
  {
    name: 'several measures in a cell, each with a dash or a number of its own',
    file: 'measures.csv',
    columns: 'action measures',
    text: `Action,Lead,By when,Success measure
Train all volunteers,Head of Service,May 2025,"- 90% of them trained
- Report to the
committee"
Map the exclusions,Officer,July 2025,"1. Map shared
2. Heads agree"
Rewrite the letters,Worker,June 2025,"- 20 letters"`,
    rows: [
      'Train all volunteers | 90% of them trained; Report to the committee',
      'Map the exclusions | 1. Map shared; 2. Heads agree',
      'Rewrite the letters | 20 letters',
    ],
  },
  {
    name: 'a word on a typed line of its own is perhaps no lead',
    file: 'word-above.html',
    columns: 'action lead confidence',
    text: '<table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>License shared houses</td><td>Private<br>Sector Housing</td><td>May 2025</td></tr><tr><td>Mend the roof</td><td>Town Clerk</td><td>June 2025</td></tr></table>',
    rows: ['License shared houses | Private; Sector Housing | lead=medium', 'Mend the roof | Town Clerk | '],
  },
  {
    name: 'beside aims it is the commitment that is done',
    file: 'commitments.csv',
    columns: 'theme outcome action lead progress',
    text: `Strand,Aim,Commitment,Job title,Timing,Position statement
Money,Payments are checked,A monthly report will be run,Exchequer Manager,31/03/2025,Begun
Staff,Leavers are removed,Managers will be reminded,HR Manager,30/06/2025,Letter sent`,
    rows: [
      'Money | Payments are checked | A monthly report will be run | Exchequer Manager | Begun',
      'Staff | Leavers are removed | Managers will be reminded | HR Manager | Letter sent',
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
    name: 'an answer that says what is done is the action, though it agrees first',
    file: 'agreed.csv',
    columns: 'outcome action lead',
    text: `Audit,Finding and recommendation,Management response / agreed action,Officer,Due date
Contracts,No register is kept. One should be.,Agreed. A register will be set up in the new system.,Head of Procurement,31/03/2024
Taxis,Fees are old. They should be reviewed.,Agreed. A review of fees will go to cabinet in May.,Licensing Manager,30/09/2025`,
    rows: [
      'No register is kept. One should be. | Agreed. A register will be set up in the new system. | Head of Procurement',
      'Fees are old. They should be reviewed. | Agreed. A review of fees will go to cabinet in May. | Licensing Manager',
    ],
  },
  {
    name: 'the accountable officer between a heading and its table is no theme',
    file: 'accountable.html',
    columns: 'theme action lead',
    text: ['Waiting times', 'Quality of plans']
      .map(
        (heading, index) =>
          `<h2>Priority ${index + 1}: ${heading}</h2><p><b>Accountable officer:</b> Director ${index + 1} of Learning</p><table><tr><th>Action</th><th>Officer</th><th>By when</th></tr><tr><td>Audit ten plans of ward ${index + 1}</td><td>SEN Manager</td><td>May 2025</td></tr></table>`,
      )
      .join(''),
    rows: [
      'Waiting times | Audit ten plans of ward 1 | SEN Manager',
      'Quality of plans | Audit ten plans of ward 2 | SEN Manager',
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
    name: 'a date below a year of milestones is a step beside steps, and the deadline alone',
    file: 'yearly-milestones.md',
    columns: 'action milestone deadline deadline_start deadline_end',
    text: `# Roads action plan 2025/28

| Ref | Action | Lead | Milestones 2025/26 | Milestones 2026/27 |
|---|---|---|---|---|
| 1 | Mend the bridge at Nether Exampleton | Roads | June 2025 | Open the bridge by May 2026 |
| 2 | Paint the railings of the bridge | Roads | September 2025 | |
| 3 | Grit the steps to the bridge | Roads | Agree the route | Grit them in January 2027 |`,
    rows: [
      'Mend the bridge at Nether Exampleton | 2025/26 | June 2025 | 2025-06-01 | 2025-06-30',
      'Mend the bridge at Nether Exampleton | Open the bridge by May 2026 | by May 2026 |  | 2026-05-31',
      'Paint the railings of the bridge |  | September 2025 | 2025-09-01 | 2025-09-30',
      'Grit the steps to the bridge | Agree the route | 2025/26 | 2025-04-01 | 2026-03-31',
      'Grit the steps to the bridge | Grit them in January 2027 | in January 2027 | 2027-01-01 | 2027-01-31',
    ],
  },
  {
    name: 'milestones of a year beside a column of deadlines are told with their year',
    file: 'milestones-beside.md',
    columns: 'action milestone deadline measures',
    text: `# Roads action plan 2025/28

| Ref | Action | Lead | Deadline | Milestones 2025/26 | Milestones 2026/27 |
|---|---|---|---|---|---|
| 1 | Mend the bridge at Nether Exampleton | Roads | March 2027 | Tender let | Bridge open |
| 2 | Paint the railings of the bridge | Roads | March 2027 | Agree the colours | June 2026 |
| 3 | Grit the steps to the bridge | Roads | May 2027 | Agree the route | |`,
    rows: [
      'Mend the bridge at Nether Exampleton |  | March 2027 | Milestones 2025/26: Tender let; Milestones 2026/27: Bridge open',
      'Paint the railings of the bridge |  | March 2027 | Milestones 2025/26: Agree the colours; Milestones 2026/27: June 2026',
      'Grit the steps to the bridge |  | May 2027 | Milestones 2025/26: Agree the route',
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
    name: 'what was recommended is served by the action labelled below its answer',
    file: 'scrutiny.md',
    columns: 'outcome action lead deadline progress',
    text: `# Response of Cabinet to the Review of Bus Services

**Recommendation 1 – Displays at all main stops**

Response: Accepted

Action: Install 40 displays along two routes

Lead: Head of Transport

Deadline: 31 March 2026

**Recommendation 2 – A youth fare**

Response: Accepted in part

Action: Pilot a fare in the school holidays

Lead: Transport Manager

Deadline: Summer 2026`,
    rows: [
      'Displays at all main stops | Install 40 displays along two routes | Head of Transport | 31 March 2026 | Accepted',
      'A youth fare | Pilot a fare in the school holidays | Transport Manager | Summer 2026 | Accepted in part',
    ],
  },
  {
    name: 'measures that have references are what is done',
    file: 'flood.csv',
    columns: 'outcome action_ref action lead deadline_end',
    text: `Objective,Measure ref,Measure,Risk management authority,Start,Finish,Progress
Understand risk,M1,Complete a model for the town,Lead Local Flood Authority,2024,2025,Model with reviewers
Reduce risk,M2,Natural flood management on the beck,Rivers Trust,April 2025,March 2028,Landowners met`,
    rows: [
      'Understand risk | M1 | Complete a model for the town | Lead Local Flood Authority | 2025-12-31',
      'Reduce risk | M2 | Natural flood management on the beck | Rivers Trust | 2028-03-31',
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
    name: 'a heading of two leads beside a share that is done is no row of values',
    file: 'shares.csv',
    text: `Ref,Action,Lead Officer / Portfolio Holder,Completion date,% complete,RAG
1.1,Fit solar panels to the depot,Energy Manager,31/03/2026,40%,Amber
1.2,Adopt a tree strategy,Tree Officer,Sept 2026,100%,Blue`,
    columns: 'action lead deadline_end rag progress',
    rows: [
      'Fit solar panels to the depot | Energy Manager | 2026-03-31 | amber | 40%',
      'Adopt a tree strategy | Tree Officer | 2026-09-30 | blue | 100%',
    ],
  },
  {
    name: 'a revised date that is to be confirmed, and one that is unchanged',
    file: 'revised.csv',
    text: `Action,Responsible officer,Original deadline,Revised deadline
Adopt the carbon plan,Climate Officer,31/12/2025,TBC
Fit new bins,Parks Manager,30/01/2026,No change
Lay the paths,Parks Manager,30/01/2026,n/a`,
    columns: `${WHO_WHEN} deadline_kind`,
    rows: [
      'Adopt the carbon plan | Climate Officer |  |  | text',
      'Fit new bins | Parks Manager | 2026-01-30 | 2026-01-30 | day',
      'Lay the paths | Parks Manager | 2026-01-30 | 2026-01-30 | day',
    ],
  },
  {
    name: 'cards under each other in one table are an action each',
    file: 'cards-in-one.html',
    columns: 'theme action_ref action lead deadline status',
    text: `<h1>Eastmere Town Council action plan 2026</h1><h2>Theme: Green spaces</h2><table>
<tr><th>Action 1</th><td>Mend the swings of the park</td></tr><tr><th>Lead officer</th><td>Monitoring Officer</td></tr>
<tr><th>Target date</th><td>May 2026</td></tr><tr><th>Status</th><td>Complete</td></tr>
<tr><th>Action 2</th><td>Plant forty oaks along the ring road</td></tr><tr><th>Lead officer</th><td>Tree Officer</td></tr>
<tr><th>Target date</th><td>June 2026</td></tr><tr><th>Status</th><td>Delayed</td></tr></table>`,
    rows: [
      'Green spaces | 1 | Mend the swings of the park | Monitoring Officer | May 2026 | Complete',
      'Green spaces | 2 | Plant forty oaks along the ring road | Tree Officer | June 2026 | Delayed',
    ],
  },
  {
    name: 'a post that is called as a column is stands behind its label, in a row of two',
    file: 'two-labels.html',
    columns: 'action_ref action lead deadline status',
    text: `<h1>Eastmere Town Council action plan 2026</h1><table>
<tr><td>Recommendation 4</td><td colspan="3">Run an induction for new councillors</td></tr>
<tr><td>Lead officer</td><td>Monitoring Officer</td><td>Target date</td><td>May 2026</td></tr>
<tr><td>Status</td><td colspan="3">Complete</td></tr></table>`,
    rows: ['4 | Run an induction for new councillors | Monitoring Officer | May 2026 | Complete'],
  },
  {
    name: 'a label of several words with its number heads the rows below, a note does not',
    file: 'areas.html',
    columns: 'theme action',
    text: `<h1>Eastmere Town Council improvement plan 2026</h1><table>
<tr><th>Action</th><th>Lead</th><th>By when</th></tr>
<tr><td colspan="3">Area for improvement 1: Timeliness of the assessments</td></tr>
<tr><td>Recruit two psychologists</td><td>Head of SEND</td><td>May 2026</td></tr>
<tr><td colspan="3">Area for improvement 2: Preparation for adult life</td></tr>
<tr><td>Map internships with employers</td><td>Skills Manager</td><td>June 2026</td></tr></table>`,
    rows: [
      'Area for improvement 1: Timeliness of the assessments | Recruit two psychologists',
      'Area for improvement 2: Preparation for adult life | Map internships with employers',
    ],
  },
  {
    name: 'cards one below another in one table, each with its labels, under a heading of several',
    file: 'cards.html',
    columns: 'theme action_ref action lead deadline',
    text: `<h1>Streets plan</h1><table><tr><th colspan=2>Pavements</th></tr>
<tr><td>Action 1</td><td>Mend the flags of Mill Lane</td></tr><tr><td>Lead</td><td>Highways</td></tr><tr><td>By when</td><td>May 2026</td></tr>
<tr><td>Action 2</td><td>Sweep up the leaves</td></tr><tr><td>Lead</td><td>Cleansing</td></tr><tr><td>By when</td><td></td></tr>
<tr><th colspan=2>Crossings</th></tr>
<tr><td>Action 3</td><td>Drop the kerbs</td></tr><tr><td>Lead</td><td>Assets</td></tr></table>`,
    rows: [
      'Pavements | 1 | Mend the flags of Mill Lane | Highways | May 2026',
      'Pavements | 2 | Sweep up the leaves | Cleansing | ',
      'Crossings | 3 | Drop the kerbs | Assets | ',
    ],
  },
  {
    name: 'cards in one table whose heading rows name what is to be done, and one alone',
    file: 'cards.html',
    columns: 'action_ref action lead status',
    text: `<h1>Streets plan 2026</h1><table>
<tr><th colspan=2>3. Paint the railings</th></tr><tr><td>Lead</td><td>Highways</td></tr><tr><td>Deadline</td><td>May 2026</td></tr><tr><td>Status</td><td>Amber</td></tr>
<tr><th colspan=2>4. Mend the clock</th></tr><tr><td>Lead</td><td>Assets</td></tr><tr><td>Deadline</td><td>June 2026</td></tr><tr><td>Status</td><td>At risk</td></tr></table>
<p>And by the river:</p>
<table><tr><th colspan=2>5. Plant the bank</th></tr><tr><td>Lead</td><td>Parks</td></tr><tr><td>Deadline</td><td>July 2026</td></tr><tr><td>Status</td><td>Green</td></tr></table>`,
    rows: [
      '3 | Paint the railings | Highways | Amber',
      '4 | Mend the clock | Assets | At risk',
      '5 | Plant the bank | Parks | Green',
    ],
  },
  {
    name: 'several actions of one objective in cards of one table, a blank row between',
    file: 'cards.csv',
    columns: 'outcome action lead deadline',
    text: `Streets plan,
Objective,Safe streets
Action,Mend the flags
Lead,Highways
Deadline,May 2026
Action,Sweep up the leaves
Lead,Cleansing
Deadline,May 2027
,
Objective,Safe crossings
Action,Drop the kerbs
Lead,Assets
Deadline,June 2026`,
    rows: [
      'Safe streets | Mend the flags | Highways | May 2026',
      'Safe streets | Sweep up the leaves | Cleansing | May 2027',
      'Safe crossings | Drop the kerbs | Assets | June 2026',
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
    name: 'a recommendation over a table of actions is what they serve, under the heading above it',
    file: 'peer.html',
    columns: 'theme outcome_ref outcome action milestone lead',
    text: `<h1>Peer challenge plan</h1><h2>Governance</h2><h3>Recommendation 1: Share one vision</h3><p>The team found several.</p>
<table><tr><th>What we will do</th><th>Lead</th><th>By when</th></tr><tr><td>Hold a summit</td><td>Policy</td><td>May 2026</td></tr><tr><td>Adopt the vision</td><td>Leader</td><td>June 2026</td></tr></table>
<h3>Recommendation 2: Balance the books</h3>
<table><tr><th>What we will do</th><th>Lead</th><th>By when</th></tr><tr><td>Sell the depot</td><td>Assets</td><td>May 2027</td></tr></table>`,
    rows: [
      'Governance | 1 | Share one vision | Hold a summit |  | Policy',
      'Governance | 1 | Share one vision | Adopt the vision |  | Leader',
      'Governance | 2 | Balance the books | Sell the depot |  | Assets',
    ],
  },
  {
    name: 'dates below a heading of milestones are deadlines; a council in capitals has a name',
    file: 'milestone.html',
    columns: 'council action deadline milestone',
    text: `<p>THE BOROUGH OF KINGSMERE AND OTTER’S QUAY COUNCIL</p><h1>Homes plan 2026/27</h1>
<table><tr><th>Action</th><th>Lead</th><th>Milestone</th></tr><tr><td>Open a front door</td><td>Housing</td><td>Q1</td></tr><tr><td>Agree a protocol</td><td>Housing</td><td>Q2</td></tr></table>`,
    rows: [
      'Borough of Kingsmere and Otter’s Quay Council | Open a front door | Q1 | ',
      'Borough of Kingsmere and Otter’s Quay Council | Agree a protocol | Q2 | ',
    ],
  },
  {
    name: 'what is said of a table, alone in a row, is no action',
    file: 'carers.html',
    columns: 'theme action lead deadline',
    text: `<h1>Carers plan 2026</h1><table><tr><th>Action</th><th>Lead</th><th>By when</th><th>Update</th></tr>
<tr><td colspan=4>Early help</td></tr><tr><td>Brief all social workers</td><td>Adults</td><td>May 2026</td><td></td></tr>
<tr><td>Note: figures are of carers over 18</td><td></td><td></td><td></td></tr>
<tr><td>Double the short breaks</td><td>Adults</td><td>June 2026</td><td></td></tr>
<tr><td colspan=4>Progress on all of these is told to the board every quarter.</td></tr></table>`,
    rows: [
      'Early help | Brief all social workers | Adults | May 2026',
      'Early help | Double the short breaks | Adults | June 2026',
    ],
  },
  {
    name: 'deliverables with dates of their own, several to an action, are its milestones',
    file: 'rap.html',
    columns: 'action milestone lead deadline_start deadline_end',
    text: `<h1>Reconciliation plan 2026</h1><table><tr><th>Action</th><th>Deliverable</th><th>Timeline</th><th>Responsibility</th></tr>
<tr><td rowspan=2>Build respectful relations</td><td>Draw up a list of partners</td><td>May 2026</td><td>Community Lead</td></tr>
<tr><td>Hold a yarning circle</td><td>June 2026</td><td>Arts Lead</td></tr></table>`,
    rows: [
      'Build respectful relations | Draw up a list of partners | Community Lead | 2026-05-01 | 2026-05-31',
      'Build respectful relations | Hold a yarning circle | Arts Lead | 2026-06-01 | 2026-06-30',
    ],
  },
  {
    name: 'two columns of years that hold nothing but ticks say when',
    file: 'ticks.html',
    columns: 'action deadline_start deadline_end',
    text: `<h1>Access plan 2025-2027</h1><table><tr><th>Action</th><th>Lead</th><th>2025/26</th><th>2026/27</th></tr>
<tr><td>Audit all buildings</td><td>Estates</td><td>✓</td><td>✓</td></tr><tr><td>Fit hearing loops</td><td>Estates</td><td></td><td>✓</td></tr></table>`,
    rows: ['Audit all buildings | 2025-04-01 | 2027-03-31', 'Fit hearing loops | 2026-04-01 | 2027-03-31'],
  },
  {
    name: 'a few initiatives by name, described beside: what is described is done',
    file: 'access.csv',
    columns: 'outcome action lead',
    text: `Initiative,Description,Department,Target completion
Employment,Review all job adverts for barriers,Human Resources,Q4 2025
Open spaces,Lay tactile plates at 30 crossings,Engineering,Q1 2026`,
    rows: [
      'Employment | Review all job adverts for barriers | Human Resources',
      'Open spaces | Lay tactile plates at 30 crossings | Engineering',
    ],
  },
  {
    name: 'tasks as exported with their titles and descriptions, cells of several lines in tabs',
    file: 'tasks.tsv',
    columns: 'action lead deadline_end',
    text: `Title → Assigned To → Due Date → Progress → Description
"Run a ""big talk"" with tenants" → Sam Field → 30/09/2025 → In progress → "First events held
Second round in July"
Write the lettings policy → Ada Moss → 31/12/2025 → Not started → `,
    rows: [
      'Run a "big talk" with tenants | Sam Field | 2025-09-30',
      'Write the lettings policy | Ada Moss | 2025-12-31',
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
    name: 'what an action is called and what describes it are one text, unless the title promises something',
    file: 'names.md',
    text: `# Parks action plan

| Action | Description | Lead | Due date |
|---|---|---|---|
| New gates | New gates at both ends of the park | Parks Manager | May 2026 |
| Café kiosk | A kiosk beside the pond | Estates Officer | June 2026 |
| Shelter |  | Estates Officer | June 2026 |

# Roads action plan

| Title | Description | Lead | Due date |
|---|---|---|---|
| Paint the bridge | In grey, as it was | Roads Manager | May 2026 |
| Mend the kerbs | | Roads Manager | June 2026 |
`,
    rows: [
      'New gates: New gates at both ends of the park',
      'Café kiosk: A kiosk beside the pond',
      'Shelter',
      'Paint the bridge',
      'Mend the kerbs',
    ],
  },
  {
    name: 'a list of tasks calls them by name, and says what they are kept in',
    file: 'tasks.csv',
    columns: 'theme action_ref action lead deadline_end',
    text: `Task ID,Created At,Name,Section/Column,Assignee,Due Date,Notes,Projects
1201,2025-01-07,Set up the youth forum,Voice,Dana Cole,2025-12-31,Two meetings so far,Youth Plan
1202,2025-01-07,Publish the participation toolkit,Voice,Ray Moon,2025-06-30,,Youth Plan
`,
    rows: [
      'Voice | 1201 | Set up the youth forum | Dana Cole | 2025-12-31',
      'Voice | 1202 | Publish the participation toolkit | Ray Moon | 2025-06-30',
    ],
  },
  {
    name: 'a state in one column and its colour in another are one status',
    file: 'rated.html',
    columns: 'status rag state',
    text: `<h1>Parks action plan</h1><table><tr><th>Action</th><th>Lead</th><th>Due date</th><th>RAG</th><th>Status</th></tr>
<tr><td>Put new gates at both ends of the park</td><td>Parks Manager</td><td>May 2026</td><td style="background:#ffbf00"></td><td>In progress</td></tr>
<tr><td>Let a kiosk beside the pond</td><td>Estates Officer</td><td>June 2026</td><td>Red</td><td>Not started</td></tr>
<tr><td>Let a boat beside the pond</td><td>Estates Officer</td><td>June 2026</td><td style="background:#00b050"></td><td>Complete</td></tr>
<tr><td>Mend the boat house</td><td>Estates Officer</td><td>July 2026</td><td>G</td><td></td></tr></table>`,
    rows: [
      'amber; In progress | amber | in-progress',
      'Red; Not started | red | not-started',
      'green; Complete | green | complete',
      'G | green | ',
    ],
  },
  {
    name: 'of ratings at several times beside a state the last goes with it',
    file: 'rated-often.md',
    columns: 'status rag state',
    text: `# Parks action plan

| Action | Lead | Due date | Status | RAG Q1 | RAG Q2 |
|---|---|---|---|---|---|
| Put new gates at both ends of the park | Parks Manager | May 2026 | In progress | R | A |
| Let a kiosk beside the pond | Estates Officer | June 2026 | Complete | G | G |
`,
    rows: ['In progress; A | amber | in-progress', 'Complete; G | green | complete'],
  },
  {
    name: 'cards side by side in one table',
    file: 'beside.html',
    columns: 'action lead deadline',
    text: `<h1>Loneliness plan 2026</h1><table><tr><td>Action</td><td>Open a chatty café</td><td>Action</td><td>Train 30 befrienders</td></tr>
<tr><td>Lead</td><td>Libraries</td><td>Lead</td><td>Voluntary Action</td></tr><tr><td>By when</td><td>June 2026</td><td>By when</td><td>May 2026</td></tr></table>`,
    rows: [
      'Open a chatty café | Libraries | June 2026',
      'Train 30 befrienders | Voluntary Action | May 2026',
    ],
  },
  {
    name: 'a card of two labels a row, one value of which may head a column',
    file: 'form.html',
    columns: 'action_ref action lead deadline status',
    text: `<h1>Governance plan 2026</h1><table><tr><th colspan=4>B1. Rewrite the constitution</th></tr>
<tr><td>Lead</td><td>Monitoring Officer</td><td>Deadline</td><td>May 2026</td></tr><tr><td>Status</td><td>Green</td><td>Cost</td><td>£20k</td></tr></table>`,
    rows: ['B1 | Rewrite the constitution | Monitoring Officer | May 2026 | Green'],
  },
  {
    name: 'a card of a project that says what will be done, and when it goes live',
    file: 'project.csv',
    columns: 'outcome action lead deadline',
    text: `Project,Project 1
What will be done,Move the calls to the library
Owner,Customer Services Manager
Go-live date,30/09/2026
RAG,Green`,
    rows: ['Project 1 | Move the calls to the library | Customer Services Manager | 30/09/2026'],
  },
  {
    name: 'captions over tables are themes where no heading is; what was achieved before is no period of the plan',
    file: 'captions.html',
    columns: 'period theme action outcome',
    text: `<h1>Nature plan</h1><p>What we achieved in 2024/25: our plan began.</p><p>The plan is for 2026/27.</p>
<table><caption>Table 1: Planning</caption><tr><th>Action</th><th>What will it achieve?</th><th>Lead</th></tr><tr><td>Write a guide</td><td>Good sites</td><td>Planning</td></tr></table>
<table><caption>Table 2: Skills</caption><tr><th>Action</th><th>What will it achieve?</th><th>Lead</th></tr><tr><td>Train twelve officers</td><td>Good advice</td><td>Ecologist</td></tr></table>`,
    rows: [
      '2026/27 | Planning | Write a guide | Good sites',
      '2026/27 | Skills | Train twelve officers | Good advice',
    ],
  },
  {
    name: 'columns headed by who there is, whose cells say who leads and who helps',
    file: 'matrix.csv',
    columns: 'action lead partners deadline',
    text: `Action,Adult Social Care,Housing,Fire Service,Due
Agree a referral form,Lead,Support,Support,30/09/2026
Train 60 staff,Support,,Lead,31/12/2026`,
    rows: [
      'Agree a referral form | Adult Social Care | Housing; Fire Service | 30/09/2026',
      'Train 60 staff | Fire Service | Adult Social Care | 31/12/2026',
    ],
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
    name: 'a key in the last row of a table is no action',
    file: 'roads.csv',
    columns: 'action lead status',
    text: `Action,Lead,Due,RAG
Mend the bridge,Highways,31/05/2026,G
Paint the lines,Highways,30/06/2026,A
RAG key,G = on track,A = at risk,R = off track`,
    rows: ['Mend the bridge | Highways | G', 'Paint the lines | Highways | A'],
  },
  {
    name: 'names of tasks beside who, when and how far are actions, and no date before the work is its deadline',
    file: 'board.csv',
    columns: 'theme action lead deadline_start deadline_end',
    text: `Neighbourhood plan delivery
Phase 1
Name,Person,Status,Timeline - Start,Timeline - End,Priority,Notes
Riverside path,Jill Marsh,Working on it,2025-04-01,2026-03-31,High,Waiting for the licence
Ten allotments,Parks Team,Done,2025-04-01,2025-09-30,Medium,
Phase 2
Name,Person,Status,Timeline - Start,Timeline - End,Priority,Notes
Cycle stands at the station,Ron Hale,Not started,2026-04-01,2026-12-31,High,Landlord to agree
`,
    rows: [
      'Phase 1 | Riverside path | Jill Marsh | 2025-04-01 | 2026-03-31',
      'Phase 1 | Ten allotments | Parks Team | 2025-04-01 | 2025-09-30',
      'Phase 2 | Cycle stands at the station | Ron Hale | 2026-04-01 | 2026-12-31',
    ],
  },
  {
    name: 'a name beside an owner and a date is no task without a state',
    file: 'register.csv',
    text: `Name,Owner,Review date
Dog fouling policy,Parks Manager,May 2026
Street trading policy,Licensing Manager,June 2026
Tree policy,Tree Officer,July 2026
`,
    rows: [],
  },
  {
    name: 'the day an entry was made is no deadline',
    file: 'modified.csv',
    columns: 'action deadline_end',
    text: `Action,Lead,Status,Last modified
Mend the boat house,Estates Officer,In progress,2025-10-10
Paint the bridge,Roads Manager,Not started,2025-10-12
`,
    rows: ['Mend the boat house | ', 'Paint the bridge | '],
  },
  {
    name: 'whether an action is complete is no second action',
    file: 'checked.csv',
    text: `Recommendation,Agreed action,Owner,Original due date,Revised due date,Action complete
Reconcile monthly,Reconcile each month end,Finance Manager,31/03/2025,30/06/2025,No
Review access,Remove leavers at once,ICT Manager,30/04/2025,,Yes`,
    columns: 'outcome action lead deadline_end status state',
    rows: [
      'Reconcile monthly | Reconcile each month end | Finance Manager | 2025-06-30 | No | ',
      'Review access | Remove leavers at once | ICT Manager | 2025-04-30 | Yes | complete',
    ],
  },
  {
    name: 'the year of an audit beside a date and its revision',
    file: 'audit.csv',
    text: `Audit,Year,Finding,Management action,Responsible officer,Original target date,Revised target date
Payroll,2024/25,Leavers stay on the system,Remove leavers within five days,Payroll Manager,31/03/2025,30/09/2025
Payroll,2024/25,Overtime is not authorised,Require an approval for all overtime,Head of HR,30/06/2025,`,
    columns: `outcome ${WHO_WHEN}`,
    rows: [
      'Leavers stay on the system | Remove leavers within five days | Payroll Manager | 2025-09-30 | 2025-09-30',
      'Overtime is not authorised | Require an approval for all overtime | Head of HR | 2025-06-30 | 2025-06-30',
    ],
  },
  {
    name: 'objectives with another word in front, leads that begin as promises do, who supports',
    file: 'equality.html',
    text: `<h1>Inclusion Action Plan</h1><table><tr><th>Equality objective</th><th>What will we do?</th><th>Lead Directorate</th><th>Supports</th><th>By when</th></tr>
<tr><td rowspan="2">1. Know our communities</td><td>Publish a profile of each ward</td><td>Environment and Place</td><td>Insight Team</td><td>March 2026</td></tr>
<tr><td>Set up a panel of residents</td><td>Environment and Place</td><td>Voluntary Action</td><td>April 2026</td></tr></table>`,
    columns: 'outcome action lead partners confidence',
    rows: [
      'Know our communities | Publish a profile of each ward | Environment and Place | Insight Team | ',
      'Know our communities | Set up a panel of residents | Environment and Place | Voluntary Action | ',
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
    name: 'a board of tasks, its buckets and how urgent they are',
    file: 'tasks.csv',
    text: `Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created Date,Due Date
x9f1,Publish the cycling map,Active travel,Completed,Medium,Transport Planner,02/01/2025,31/03/2025
x9f2,Consult on the quiet streets,Active travel,In progress,Important,Engagement Officer,02/01/2025,30/09/2025
x9f3,Order four electric vans,Fleet,Not started,Medium,Fleet Manager,05/01/2025,28/11/2025`,
    columns: 'theme action lead deadline_end state',
    rows: [
      'Active travel | Publish the cycling map | Transport Planner | 2025-03-31 | complete',
      'Active travel | Consult on the quiet streets | Engagement Officer | 2025-09-30 | in-progress',
      'Fleet | Order four electric vans | Fleet Manager | 2025-11-28 | not-started',
    ],
  },
  {
    name: 'objectives numbered within goals, stakeholders, a recommendation of somebody',
    file: 'goals.md',
    text: `# Strategic Plan 2025-2029

## Objective 1.1: Fewer deaths on the roads

| Peer team recommendation | Our response and actions | Lead | Key stakeholders | By when |
|---|---|---|---|---|
| 1. Slow the corridors | Redesign five of them | Public Works | Schools | June 2026 |

## Objective 1.2: Help arrives sooner

| Peer team recommendation | Our response and actions | Lead | Key stakeholders | By when |
|---|---|---|---|---|
| 2. Build in the north | Open Fire Station 9 | Fire Department | Residents | 2028 |`,
    columns: 'theme_ref theme outcome action lead partners',
    rows: [
      '1.1 | Fewer deaths on the roads | Slow the corridors | Redesign five of them | Public Works | Schools',
      '1.2 | Help arrives sooner | Build in the north | Open Fire Station 9 | Fire Department | Residents',
    ],
  },
  {
    name: 'a list of things and what they are is no plan',
    file: 'costs.md',
    text: `# The cost of a season ticket

| Item | Description |
|---|---|
| Ticket | The price differs from line to line. |
| Photograph | Any booth will do. |
| Wallet | Plastic ones are sold at the counter. |`,
    rows: [],
  },
  {
    name: 'references of which a sheet made numbers',
    file: 'refs.csv',
    text: `Ref,Action,Owner
${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `2.${n},Sweep square ${n},Parks`).join('\n')}
2.1,Sweep square 10,Parks
2.11,Sweep square 11,Parks
3.1,Paint the gate,Parks`,
    columns: 'action_ref action',
    rows: [
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `2.${n} | Sweep square ${n}`),
      '3.1 | Paint the gate',
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
    name: 'a column that groups the rows by standing once, an original and a revised due date',
    file: 'tracker.csv',
    text: `Audit,Rec No,Recommendation,Agreed Management Action,Responsible Officer,Original Due Date,Revised Due Date,Status
Payroll,1,Reconcile starters monthly,Run a monthly reconciliation,Head of HR,31/03/2025,30/09/2025,Overdue
,2,Countersign overtime,Remind line managers,Payroll Manager,30/06/2025,,Implemented
Creditors,1,Verify changes of bank details,Keep a log of calls,Accounts Team Leader,31/12/2024,,Implemented
,2,Cleanse the list of suppliers,Remove idle suppliers each year,Accounts Team Leader,31/12/2025,,In progress`,
    columns: `theme outcome ${WHO_WHEN} state`,
    rows: [
      'Payroll | Reconcile starters monthly | Run a monthly reconciliation | Head of HR | 2025-09-30 | 2025-09-30 | delayed',
      'Payroll | Countersign overtime | Remind line managers | Payroll Manager | 2025-06-30 | 2025-06-30 | complete',
      'Creditors | Verify changes of bank details | Keep a log of calls | Accounts Team Leader | 2024-12-31 | 2024-12-31 | complete',
      'Creditors | Cleanse the list of suppliers | Remove idle suppliers each year | Accounts Team Leader | 2025-12-31 | 2025-12-31 | in-progress',
    ],
  },
  {
    name: 'items of a list that are forms, by lines',
    file: 'equality.html',
    text: `<h1>Equality action plan 2025 to 2028</h1><h2>Objective 1: Know our communities</h2>
<ol><li><strong>Action:</strong> Publish ward profiles every two years<br><strong>Lead:</strong> Policy Manager<br><strong>By:</strong> December 2025</li>
<li><strong>Action:</strong> Ask who answers in all surveys<br><strong>Lead:</strong> Engagement Lead<br><strong>By:</strong> 1 April 2026</li></ol>
<h2>Objective 2: A fair employer</h2>
<ol><li><strong>Action:</strong> Narrow the gender pay gap<br><strong>Lead:</strong> Head of People<br><strong>By:</strong> March 2028</li></ol>`,
    columns: `theme_ref theme ${WHO_WHEN}`,
    rows: [
      '1 | Know our communities | Publish ward profiles every two years | Policy Manager | 2025-12-01 | 2025-12-31',
      '1 | Know our communities | Ask who answers in all surveys | Engagement Lead | 2026-04-01 | 2026-04-01',
      '2 | A fair employer | Narrow the gender pay gap | Head of People | 2028-03-01 | 2028-03-31',
    ],
  },
  {
    name: 'what is aimed at once over several rows of how, and two ratings of which the last counts',
    file: 'safety.tsv',
    text: `Safety Delivery Plan 2025/26
Priority One: Reduce violence
What we will do → How we will do it → Who will do it → When will it be done → How will we measure success → RAG Q1 → RAG Q2
Disrupt county lines → Hold monthly tasking meetings → Police → Monthly → Number of disruptions → G → A
→ Train 40 licensees → Licensing Team → End of March 2026 → 40 trained → G → G
Support victims → Fund an outreach worker → Partnership Manager → From April 2025 to March 2026 → Caseload → A → A`,
    columns: `theme outcome ${WHO_WHEN} status measures`,
    rows: [
      'Reduce violence | Disrupt county lines | Hold monthly tasking meetings | Police |  |  | A | Number of disruptions',
      'Reduce violence | Disrupt county lines | Train 40 licensees | Licensing Team |  | 2026-03-31 | G | 40 trained',
      'Reduce violence | Support victims | Fund an outreach worker | Partnership Manager | 2025-04-01 | 2026-03-31 | A | Caseload',
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
    name: 'stages in rows of their own under milestones',
    file: 'programme.csv',
    text: `Ref,Milestone,Action,Action owner,End date
A,Governance,,,
A1,,Set up a project board,Programme Director,30-Apr-25
A2,,Agree terms of reference,Programme Director,31-May-25
B,Engagement,,,
B1,,Hold three drop-in sessions,Engagement Officer,31-Jul-25`,
    columns: `theme action_ref ${WHO_WHEN}`,
    rows: [
      'Governance | A1 | Set up a project board | Programme Director | 2025-04-30 | 2025-04-30',
      'Governance | A2 | Agree terms of reference | Programme Director | 2025-05-31 | 2025-05-31',
      'Engagement | B1 | Hold three drop-in sessions | Engagement Officer | 2025-07-31 | 2025-07-31',
    ],
  },
  {
    name: 'measures that are what is done, and who has authority',
    file: 'air.tsv',
    text: `Air quality action plan
No. → Measure → Category → Lead authority → Start → End → Target reduction
1 → Install 12 rapid chargers in car parks → Transport → Borough Council → 2023 → 2025 → 0.5
2 → Patrols against idling near schools → Traffic → Borough Council → 2024 → 2026 → n/a
3 → Freight study → Freight → County Council → 2024/25 → 2025/26 → 1.0`,
    columns: `theme action_ref ${WHO_WHEN}`,
    rows: [
      'Transport | 1 | Install 12 rapid chargers in car parks | Borough Council | 2023-01-01 | 2025-12-31',
      'Traffic | 2 | Patrols against idling near schools | Borough Council | 2024-01-01 | 2026-12-31',
      'Freight | 3 | Freight study | County Council | 2024-04-01 | 2026-03-31',
    ],
  },
  {
    name: 'measures that are counted again and again beside dates under another heading',
    file: 'streets.csv',
    text: `Streets Action Plan 2025/26
Ref,Action,Owner,Done by,Success measure
1,Light the subway,Highways,May 2025,Lamps reported monthly
2,Visit every school,Police,July 2025,Visits each term
3,Print leaflets,Communications,October 2025,Leaflets counted every March`,
    columns: `${WHO_WHEN} measures`,
    rows: [
      'Light the subway | Highways | 2025-05-01 | 2025-05-31 | Lamps reported monthly',
      'Visit every school | Police | 2025-07-01 | 2025-07-31 | Visits each term',
      'Print leaflets | Communications | 2025-10-01 | 2025-10-31 | Leaflets counted every March',
    ],
  },
  {
    name: 'recommendations that the management only agrees to are the actions',
    file: 'audit.csv',
    text: `Internal audit of payroll: action plan
Ref,Finding and risk,Recommendation,Priority,Management response,Responsible officer,Target date,Status
4.1,Leavers are told late,Remind managers each month to send leaver forms,High,Agreed. A reminder has been set up.,HR Manager,30 June 2024,In progress
4.2,Large claims are not countersigned,Ask for a second approver above 20 hours,Medium,Agreed.,Payroll Manager,31 August 2024,Not started
4.3,Old accounts were still live,Remove access on the day of leaving,High,Partly agreed: each quarter,ICT Manager,31 May 2024,Overdue`,
    columns: 'action_ref outcome action lead deadline_end state progress',
    rows: [
      '4.1 | Leavers are told late | Remind managers each month to send leaver forms | HR Manager | 2024-06-30 | in-progress | Agreed. A reminder has been set up.',
      '4.2 | Large claims are not countersigned | Ask for a second approver above 20 hours | Payroll Manager | 2024-08-31 | not-started | Agreed.',
      '4.3 | Old accounts were still live | Remove access on the day of leaving | ICT Manager | 2024-05-31 | delayed | Partly agreed: each quarter',
    ],
  },
  {
    name: 'the answer of a cabinet, the day it was done, and what is forecast beside what was planned',
    file: 'tracker.csv',
    text: `Recommendations of the task group
No,Recommendation,Response of Cabinet,Action,Owner,End,Estimated completion,Completed on,Status
1,Mow verges once a year,Agreed,Change the mowing contract,Highways,30/09/2024,31/10/2024,,Delayed
2,Map verges of interest,Agreed in part,Survey 40 km of verge,Ecologist,31/03/2024,31/03/2024,12/03/2024,Complete
3,Stop parking on verges,Noted,Try wooden posts,Parking,31/05/2024,,,In progress`,
    columns: 'outcome action deadline_end progress',
    rows: [
      'Mow verges once a year | Change the mowing contract | 2024-10-31 | Agreed',
      'Map verges of interest | Survey 40 km of verge | 2024-03-31 | Agreed in part; Completed on 12/03/2024',
      'Stop parking on verges | Try wooden posts | 2024-05-31 | Noted',
    ],
  },
  {
    name: 'ticks under short, medium and long term, which the document dates',
    file: 'terms.md',
    text: `# Housing action plan

Short term: by March 2024. Medium term: by March 2026. Long term: by March 2028.

| Action | Short term | Medium term | Long term | Lead |
|---|---|---|---|---|
| Adopt a planning document | ✓ | | | Planning |
| Buy back 50 homes | | ✓ | | Housing |
| Build 400 homes | | | ✓ | Housing |`,
    columns: 'action lead deadline deadline_end',
    rows: [
      'Adopt a planning document | Planning | Short term | 2024-03-31',
      'Buy back 50 homes | Housing | Medium term | 2026-03-31',
      'Build 400 homes | Housing | Long term | 2028-03-31',
    ],
  },
  {
    name: 'schemes with who delivers them, a sum with words, and a status told in sentences',
    file: 'schemes.csv',
    text: `Infrastructure schedule
Ref,Scheme,Current status,Lead delivery body,Completion
T1,Build a cycle route to the station,The route is drawn but no land has been bought,County Council,2026
T2,Improve the roundabout at Sallow Lane,A bid was made to the ministry and has not been answered,National Highways,2028
T3,Open a country park,Planning consent was granted after an appeal,District Council,2027
,Total schemes: 3,,,`,
    columns: 'action_ref action lead deadline_end status progress',
    rows: [
      'T1 | Build a cycle route to the station | County Council | 2026-12-31 |  | The route is drawn but no land has been bought',
      'T2 | Improve the roundabout at Sallow Lane | National Highways | 2028-12-31 |  | A bid was made to the ministry and has not been answered',
      'T3 | Open a country park | District Council | 2027-12-31 |  | Planning consent was granted after an appeal',
    ],
  },
  {
    name: 'a header over two rows whose second says when actions start and finish',
    file: 'two-levels.html',
    text: `<h1>Economic delivery plan</h1><table><tr><th rowspan=2>Ref</th><th rowspan=2>Action</th><th colspan=2>Responsibility</th><th colspan=2>Timescale</th><th rowspan=2>Outputs</th></tr>
<tr><th>Lead</th><th>Support</th><th>Start</th><th>Finish</th></tr>
<tr><td>E1</td><td>Open a business hub</td><td>Economic Development</td><td>Chamber of Trade</td><td>May 2024</td><td>March 2025</td><td>20 desks let</td></tr>
<tr><td>E2</td><td>Run a jobs fair</td><td>Employment Team</td><td>Jobcentre Plus</td><td>Sept 2024</td><td>Oct 2024</td><td>500 visitors</td></tr></table>`,
    columns: `action_ref ${WHO_WHEN} partners measures`,
    rows: [
      'E1 | Open a business hub | Economic Development | 2024-05-01 | 2025-03-31 | Chamber of Trade | 20 desks let',
      'E2 | Run a jobs fair | Employment Team | 2024-09-01 | 2024-10-31 | Jobcentre Plus | 500 visitors',
    ],
  },
  {
    name: 'columns that go on below headings, without a header of their own',
    file: 'trees.html',
    text: `<h1>Tree strategy</h1><h2>A. Protect</h2><table><tr><th>Task</th><th>Responsibility</th><th>Timescale</th></tr>
<tr><td>A1 Make orders for 30 veteran trees</td><td>Tree Officer</td><td>2025</td></tr><tr><td>A2 Inspect street trees</td><td>Contractor</td><td>Annually</td></tr></table>
<h2>B. Plant</h2><table><tr><td>B1 Plant 500 street trees</td><td>Parks Manager</td><td>2026</td></tr><tr><td>B2 Set up a nursery</td><td>Wildlife Trust</td><td>2027</td></tr></table>`,
    columns: `theme action_ref ${WHO_WHEN}`,
    rows: [
      'A. Protect | A1 | Make orders for 30 veteran trees | Tree Officer | 2025-01-01 | 2025-12-31',
      'A. Protect | A2 | Inspect street trees | Contractor |  | ',
      'B. Plant | B1 | Plant 500 street trees | Parks Manager | 2026-01-01 | 2026-12-31',
      'B. Plant | B2 | Set up a nursery | Wildlife Trust | 2027-01-01 | 2027-12-31',
    ],
  },
  {
    name: 'objectives under goals are what the actions serve',
    file: 'goals.md',
    text: `# Resilience plan

## Goal 1: A cooler city

### Objective 1.1: Shade

| Strategy | Responsible department | Timeline | Metric |
|---|---|---|---|
| 1.1.1 Plant 2,000 trees | Parks | 2026 | Trees planted |

### Objective 1.2: Cool roofs

| Strategy | Responsible department | Timeline | Metric |
|---|---|---|---|
| 1.2.1 Adopt a cool roof rule | Planning | 2025 | Rule adopted |`,
    columns: 'theme outcome_ref outcome action_ref action measures',
    rows: [
      'A cooler city | 1.1 | Shade | 1.1.1 | Plant 2,000 trees | Trees planted',
      'A cooler city | 1.2 | Cool roofs | 1.2.1 | Adopt a cool roof rule | Rule adopted',
    ],
  },
  {
    name: 'rows of what the rows below serve, under rows of themes',
    file: 'banners.html',
    text: `<h1>Safety plan</h1><table><tr><th>No.</th><th>Action</th><th>Lead agency</th><th>Timescale</th></tr>
<tr><td colspan=4>Objective 1: Reduce burglary</td></tr><tr><td colspan=4>Outcome: Fewer repeat victims</td></tr>
<tr><td>1.1</td><td>Fit locks within five days</td><td>Safer Homes</td><td>April 2025</td></tr>
<tr><td colspan=4>Objective 2: Tackle violence</td></tr><tr><td colspan=4>Outcome: Safer nights out</td></tr>
<tr><td>2.1</td><td>Train bar staff</td><td>Licensing</td><td>May 2025</td></tr></table>`,
    columns: 'theme outcome action_ref action',
    rows: [
      'Reduce burglary | Fewer repeat victims | 1.1 | Fit locks within five days',
      'Tackle violence | Safer nights out | 2.1 | Train bar staff',
    ],
  },
  {
    name: 'goals beside objectives, each said once over several tasks',
    file: 'levels.csv',
    text: `Transport plan
Goal,Objective,Task,Responsible,Due date
A connected county,Better buses,Add an evening bus,Passenger Transport,September 2025
,,Add a Sunday bus,Passenger Transport,April 2026
,Safer walking,Lay six zebra crossings,Road Safety,August 2026
A healthy county,Active lives,Let school halls to clubs,Education,January 2026`,
    columns: 'theme outcome action',
    rows: [
      'A connected county | Better buses | Add an evening bus',
      'A connected county | Better buses | Add a Sunday bus',
      'A connected county | Safer walking | Lay six zebra crossings',
      'A healthy county | Active lives | Let school halls to clubs',
    ],
  },
  {
    name: 'a priority beside each action, under banners of themes',
    file: 'priorities.html',
    text: `<h1>Destination plan</h1><table><tr><th>Priority</th><th>Project</th><th>Lead partner</th><th>Delivery</th></tr>
<tr><td colspan=4>1. A place to stay longer</td></tr><tr><td>High</td><td>Create three walking trails</td><td>Destination Bureau</td><td>May 2025</td></tr>
<tr><td>Medium</td><td>Extend coach parking</td><td>Heritage Trust</td><td>June 2026</td></tr>
<tr><td colspan=4>2. A greener welcome</td></tr><tr><td>High</td><td>Sign 50 businesses</td><td>Destination Bureau</td><td>July 2026</td></tr></table>`,
    columns: 'theme action lead',
    rows: [
      'A place to stay longer | Create three walking trails | Destination Bureau',
      'A place to stay longer | Extend coach parking | Heritage Trust',
      'A greener welcome | Sign 50 businesses | Destination Bureau',
    ],
  },
  {
    name: 'a cell of several actions by line, with a line of who and when for each',
    file: 'lines.md',
    text: `# Youth plan

| Priority | Key actions | Owner | Date | Progress |
|---|---|---|---|---|
| Fewer entrants | Widen the panel of volunteers<br>Offer mentors to pupils | Panel Chair<br>Education Lead | July 2024<br>September 2024 | Panel widened<br>22 mentors found |
| Fewer knives | Teach first aid in schools | Violence Unit | March 2025 | 9 of 14 schools |`,
    columns: `theme ${WHO_WHEN} progress`,
    rows: [
      'Fewer entrants | Widen the panel of volunteers | Panel Chair | 2024-07-01 | 2024-07-31 | Panel widened',
      'Fewer entrants | Offer mentors to pupils | Education Lead | 2024-09-01 | 2024-09-30 | 22 mentors found',
      'Fewer knives | Teach first aid in schools | Violence Unit | 2025-03-01 | 2025-03-31 | 9 of 14 schools',
    ],
  },
  {
    name: 'rows of progress below the actions, over the table',
    file: 'updates.html',
    text: `<h1>Procurement plan</h1><table><tr><th>Ref</th><th>Action</th><th>Owner</th><th>Due</th></tr>
<tr><td>1</td><td>Write a social value policy</td><td>Procurement</td><td>June 2025</td></tr><tr><td colspan=4>Progress: It was adopted on 3 June.</td></tr>
<tr><td>2</td><td>Train 60 buyers</td><td>Category Manager</td><td>December 2025</td></tr><tr><td colspan=4>Progress: 22 have been trained.</td></tr></table>`,
    columns: 'action_ref action progress',
    rows: [
      '1 | Write a social value policy | It was adopted on 3 June.',
      '2 | Train 60 buyers | 22 have been trained.',
    ],
  },
  {
    name: 'cards that are numbered in a row of their own, with why',
    file: 'cards.html',
    text: `<h1>Flood plan</h1><table><tr><th colspan=2>Action 1</th></tr><tr><td>What</td><td>Clear the screens before winter</td></tr><tr><td>Why</td><td>Blocked screens flooded 14 homes</td></tr><tr><td>Who</td><td>Drainage Engineer</td></tr><tr><td>When</td><td>October 2025</td></tr></table>
<table><tr><th colspan=2>Action 2</th></tr><tr><td>What</td><td>Set up flood wardens</td></tr><tr><td>Why</td><td>Neighbours are faster</td></tr><tr><td>Who</td><td>Emergency Planning</td></tr><tr><td>When</td><td>March 2026</td></tr></table>`,
    columns: `action_ref outcome ${WHO_WHEN}`,
    rows: [
      '1 | Blocked screens flooded 14 homes | Clear the screens before winter | Drainage Engineer | 2025-10-01 | 2025-10-31',
      '2 | Neighbours are faster | Set up flood wardens | Emergency Planning | 2026-03-01 | 2026-03-31',
    ],
  },
  {
    name: 'a register of risks below the actions is none of them',
    file: 'fire.md',
    text: `# Fire improvement plan

## Actions

| Inspection finding | What we will do | Accountable officer | Delivery date |
|---|---|---|---|
| Visits are not targeted | Use health data to pick homes | Area Manager | 30/09/2025 |
| Few women are firefighters | Hold taster days in six towns | Head of People | 31/12/2025 |

## Risk register

| Risk | Likelihood | Impact | Mitigation | Owner |
|---|---|---|---|---|
| Supplier fails | 2 | 4 | Hold a list of reserve suppliers | Procurement |
| Strike | 3 | 4 | Keep a crew trained | Deputy Chief |`,
    columns: `outcome ${WHO_WHEN}`,
    rows: [
      'Visits are not targeted | Use health data to pick homes | Area Manager | 2025-09-30 | 2025-09-30',
      'Few women are firefighters | Hold taster days in six towns | Head of People | 2025-12-31 | 2025-12-31',
    ],
  },
  {
    name: 'items of a list that end in who and when, and one that says neither',
    file: 'poverty.md',
    text: `# Anti-poverty strategy

## Food

- Map food banks and publish the map (Public Health, May 2025)
- Enrol every eligible pupil for meals — Education, September 2025
- Speak to growers

## Reading

- Homes for all (Ministry, 2017)
- Warm rooms in winter (Charity, 2019)`,
    columns: `theme ${WHO_WHEN}`,
    rows: [
      'Food | Map food banks and publish the map | Public Health | 2025-05-01 | 2025-05-31',
      'Food | Enrol every eligible pupil for meals | Education | 2025-09-01 | 2025-09-30',
      'Food | Speak to growers |  |  | ',
    ],
  },
  {
    name: 'titles of reports with who and when are no plan',
    file: 'reading.md',
    text: `# What we read

- Homes for all (Ministry of Housing, 2017)
- Warm rooms in winter (Charity for Warmth, March 2019)
- Improving air quality (Clean Air Board, 2021)`,
    rows: [],
  },
  {
    name: 'items told with labels, and one in another form',
    file: 'allotments.md',
    text: `# Allotments plan

- **Clear 40 vacant plots** – Lead: Allotments Officer – Deadline: March 2025
- **Put water butts on every site** – Lead: Parks – Deadline: June 2025
- **Review rents** – Lead: Allotments Officer – Deadline: October 2025
- Hold an open day (Allotments Association, August 2025)`,
    columns: WHO_WHEN,
    rows: [
      'Clear 40 vacant plots | Allotments Officer | 2025-03-01 | 2025-03-31',
      'Put water butts on every site | Parks | 2025-06-01 | 2025-06-30',
      'Review rents | Allotments Officer | 2025-10-01 | 2025-10-31',
      'Hold an open day | Allotments Association | 2025-08-01 | 2025-08-31',
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
    name: 'a theme in bold below the title of the document',
    file: 'bold.md',
    text: `# Action plan – Osierly Town Council

**Theme A – Getting about**

Action A1: Lobby the County Council for a crossing on Mill Lane.
Lead: Town Clerk
By: May 2026

**Theme B – Green spaces**

Action B1: Plant forty trees on the common
Lead: Planning Committee
By: June 2026`,
    columns: 'theme lead deadline_end',
    rows: ['Getting about | Town Clerk | 2026-05-31', 'Green spaces | Planning Committee | 2026-06-30'],
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
    name: 'who answers for a section is named between its heading and its table',
    file: 'send.md',
    text: `# Local area improvement plan

## Area for improvement 1: Plans are late

**Accountable owner:** Director of Education

| Ref | Action | Lead | Deadline | What it will achieve | Update June 2025 |
|---|---|---|---|---|---|
| 1.1 | Recruit four psychologists | Principal Psychologist | December 2025 | Plans on time | Two appointed |
| 1.2 | Sort requests each week | Service Manager | October 2025 | Shorter waits | Panel meets |`,
    columns: 'outcome action_ref action lead deadline_end progress',
    rows: [
      'Plans on time | 1.1 | Recruit four psychologists | Principal Psychologist | 2025-12-31 | Two appointed',
      'Shorter waits | 1.2 | Sort requests each week | Service Manager | 2025-10-31 | Panel meets',
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
    name: 'a page saved as text: a cell a line, closed by a bar',
    file: 'saved.md',
    text: `Action plan
Our plan for the village hall.
Action |
Who is responsible for it? |
Timescale & review date |
Achieved? |
---|---|---|---|
Mend the gutters |
Hall Manager
|
May 2024 |
Yes |
Buy forty chairs and
two tables
|
Treasurer |
June 2024 |
|`,
    columns: `${WHO_WHEN} state`,
    rows: [
      'Mend the gutters | Hall Manager | 2024-05-01 | 2024-05-31 | complete',
      'Buy forty chairs and two tables | Treasurer | 2024-06-01 | 2024-06-30 | ',
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
    name: 'years and terms that the text dates',
    file: 'years.html',
    text: `<h1>Homes Strategy 2022 to 2025</h1><p>Year 1 is 2022 to 2023, year 2 is 2023 to 2024 and year 3 is 2024 to 2025.</p>
<table><tr><th>Strategy #</th><th>Action</th><th>Lead</th><th>When</th><th>Tracking measure / KPI</th></tr>
<tr><td>H-1</td><td>Review the waiting list</td><td>Housing Options</td><td>Year 1</td><td>List cut by a tenth</td></tr>
<tr><td>H-2</td><td>Build forty homes for rent</td><td>Housing Development</td><td>Years 2 and 3</td><td>Homes let</td></tr></table>`,
    columns: `action_ref ${WHO_WHEN} measures`,
    rows: [
      'H-1 | Review the waiting list | Housing Options | 2022-04-01 | 2023-03-31 | List cut by a tenth',
      'H-2 | Build forty homes for rent | Housing Development | 2023-04-01 | 2025-03-31 | Homes let',
    ],
  },
  {
    name: 'actions under a heading that nobody knows, between columns that all are known',
    file: 'steps.md',
    text: `# Rivers Plan

## Well-being objective 1: A clean river

| Our pledge | Responsible officer | Target date | Update Q3 |
|---|---|---|---|
| Otters back at Weir Bridge | Ecologist | 01/09/2025 | Two seen |
| A path along both banks | Rights of Way Officer | March 2026 | On schedule |`,
    columns: `theme ${WHO_WHEN} progress`,
    rows: [
      'A clean river | Otters back at Weir Bridge | Ecologist | 2025-09-01 | 2025-09-01 | Two seen',
      'A clean river | A path along both banks | Rights of Way Officer | 2026-03-01 | 2026-03-31 | On schedule',
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
    name: 'a lead of the system, a second column of persons by name, letters behind numbers, the year over a column',
    file: 'system.html',
    text: `<table><tr><th>Key deliverable 2025/26</th><th>System lead</th><th>Delivery lead</th><th>Planned start</th><th>Planned finish</th><th>Highlights this period</th></tr>
<tr><td>1a Open two diagnostic hubs</td><td>Chief Operating Officer</td><td>Priya Nair</td><td>Q1</td><td>Q3</td><td>Sites chosen</td></tr>
<tr><td>1b Train forty social prescribers</td><td>Director of Public Health</td><td>Owen Pugh</td><td>Q2</td><td>Q4</td><td></td></tr></table>`,
    columns: 'action_ref action lead lead_person deadline_start deadline_end progress',
    rows: [
      '1a | Open two diagnostic hubs | Chief Operating Officer | Priya Nair | 2025-04-01 | 2025-12-31 | Sites chosen',
      '1b | Train forty social prescribers | Director of Public Health | Owen Pugh | 2025-07-01 | 2026-03-31 | ',
    ],
  },
  {
    name: 'a card of which one label has nothing beside it',
    file: 'blank-label.html',
    text: `<h1>Vision Zero</h1>${[
      ['1.1 Lower the speed limit on forty streets', 'Streets Department', 'Police', 'Fall 2026'],
      ['1.2 Install signals at six schools', 'Streets Department', '', 'June 2027'],
    ]
      .map(
        ([name, lead, help, when]) =>
          `<h3>${name}</h3><dl><dt>Lead agency</dt><dd>${lead}</dd><dt>Supporting agencies</dt><dd>${help}</dd><dt>Timeline</dt><dd>${when}</dd></dl>`,
      )
      .join('')}`,
    columns: 'action_ref action lead partners deadline_end',
    rows: [
      '1.1 | Lower the speed limit on forty streets | Streets Department | Police | 2026-11-30',
      '1.2 | Install signals at six schools | Streets Department |  | 2027-06-30',
    ],
  },
  {
    name: 'items that say at once, or only who, among others that say who and by when',
    file: 'once.md',
    text: `# Climate plan

## 1. Buildings

- Switch the hall to green power (Town Clerk, by May 2025)
- Audit the energy of three halls (Facilities Manager, by March 2026)

## 2. Land

- Stop spraying the verges (Head Gardener, immediately)
- Sow four meadows (Open Spaces Committee, by June 2026)

## 3. People

- Run a repair café each month (Community Officer)
- Put a climate page on the web (Web Editor, by July 2025)`,
    columns: 'theme action lead deadline_end',
    rows: [
      'Buildings | Switch the hall to green power | Town Clerk | 2025-05-31',
      'Buildings | Audit the energy of three halls | Facilities Manager | 2026-03-31',
      'Land | Stop spraying the verges | Head Gardener | ',
      'Land | Sow four meadows | Open Spaces Committee | 2026-06-30',
      'People | Run a repair café each month | Community Officer | ',
      'People | Put a climate page on the web | Web Editor | 2025-07-31',
    ],
  },
  {
    name: 'roles and bodies over the lines of a narrow cell',
    file: 'narrow.html',
    text: `<table><tr><th>Action</th><th>Lead</th><th>Deadline</th></tr>
<tr><td>Review the sites of garages</td><td>Housing<br>Strategy<br>Manager</td><td>May 2024</td></tr>
<tr><td>Write to all landlords</td><td>Private Sector<br>Housing Team<br>Leader</td><td>June 2024</td></tr>
<tr><td>Agree who visits</td><td>Police<br>Housing</td><td>July 2024</td></tr></table>`,
    columns: 'action lead',
    rows: [
      'Review the sites of garages | Housing Strategy Manager',
      'Write to all landlords | Private Sector Housing Team Leader',
      'Agree who visits | Police; Housing',
    ],
  },
  {
    name: 'tables of one form tell their columns together, be there but one row in one',
    file: 'together.html',
    text: `<h1>Safer nights plan</h1>${[
      [
        'Promise 1: Prevention',
        [
          ['Train the staff of forty bars', 'Licensing', 'Summer 2024', 'On track'],
          ['Talk with schools about consent', 'Education', 'May 2025', 'Started'],
        ],
      ],
      ['Promise 2: Support', [['Open a place of safety', 'Public Health', 'April 2025', 'Not started']]],
    ]
      .map(
        ([heading, rows]) =>
          `<h2>${heading}</h2><table><tr><th>What we will do</th><th>Who</th><th>Planned for</th><th>Where it stands</th></tr>${(rows as string[][]).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      )
      .join('')}`,
    columns: `theme ${WHO_WHEN} state`,
    rows: [
      'Prevention | Train the staff of forty bars | Licensing | 2024-06-01 | 2024-08-31 | in-progress',
      'Prevention | Talk with schools about consent | Education | 2025-05-01 | 2025-05-31 | in-progress',
      'Support | Open a place of safety | Public Health | 2025-04-01 | 2025-04-30 | not-started',
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
    name: 'one heading in the same words over each table, below those that tell them apart; who and by when in one column',
    file: 'again.html',
    text: `<h1>Written statement of action</h1>${[
      [
        'Weakness 1: Plans are late',
        'Audit twenty plans a month',
        'Service Manager<br>By: May 2022',
        '80% are good',
      ],
      [
        'Weakness 2: Long waits',
        'Hold an extra clinic each week',
        'Clinic Lead<br>By: March 2023',
        'No child waits over 18 weeks',
      ],
    ]
      .map(
        ([heading, action, who, impact]) =>
          `<h2>${heading}</h2><h3>What we will do</h3><table><tr><th>Action</th><th>Who and by when</th><th>Impact</th></tr><tr><td>${action}</td><td>${who}</td><td>${impact}</td></tr></table>`,
      )
      .join('')}`,
    columns: `theme action lead deadline_end measures`,
    rows: [
      'Plans are late | Audit twenty plans a month | Service Manager | 2022-05-31 | 80% are good',
      'Long waits | Hold an extra clinic each week | Clinic Lead | 2023-03-31 | No child waits over 18 weeks',
    ],
  },
  {
    name: 'what is wanted beside promises under a heading that nobody knows',
    file: 'wanted.csv',
    text: `We want,This is our promise,Lead,Milestone / completion date,Update – July 2018
Nobody to go cold,Pay fuel vouchers through the pantries,Welfare Rights,31/10/18,Paid so far: 40
Nobody to go cold,Train volunteers to give advice,Energy Team,30/11/18,
Each child to eat,Enrol all who may have a free meal,Education Welfare,30/09/18,Forms are out`,
    columns: 'outcome action lead deadline_end progress',
    rows: [
      'Nobody to go cold | Pay fuel vouchers through the pantries | Welfare Rights | 2018-10-31 | Paid so far: 40',
      'Nobody to go cold | Train volunteers to give advice | Energy Team | 2018-11-30 | ',
      'Each child to eat | Enrol all who may have a free meal | Education Welfare | 2018-09-30 | Forms are out',
    ],
  },
  {
    name: 'a page that sets its table in boxes, under headings',
    file: 'boxes.html',
    text: `<h1>Digital inclusion plan</h1>${[
      [
        'Access',
        [
          ['Lend 500 tablets', 'Libraries', 'March 2025'],
          ['Open wifi in all halls', 'ICT', 'May 2025'],
        ],
      ],
      [
        'Skills',
        [
          ['Train 30 champions', 'Adult Learning', 'June 2025'],
          ['Hold a club in each library', 'Libraries', 'July 2025'],
        ],
      ],
    ]
      .map(
        ([heading, rows]) =>
          `<h2>${heading}</h2><div>${[['Action', 'Lead', 'Target date'], ...(rows as string[][])].map((row) => `<div>${row.map((cell) => `<div>${cell}</div>`).join('')}</div>`).join('')}</div>`,
      )
      .join('')}`,
    columns: `theme ${WHO_WHEN}`,
    rows: [
      'Access | Lend 500 tablets | Libraries | 2025-03-01 | 2025-03-31',
      'Access | Open wifi in all halls | ICT | 2025-05-01 | 2025-05-31',
      'Skills | Train 30 champions | Adult Learning | 2025-06-01 | 2025-06-30',
      'Skills | Hold a club in each library | Libraries | 2025-07-01 | 2025-07-31',
    ],
  },
  {
    name: 'from when to when, and who in short',
    file: 'from.csv',
    text: `Phase,Activity,Resp.,From,To,Status
Mobilise,Appoint the manager of the programme,Head of Fleet,01/04/2024,31/05/2024,Complete
Deliver,Buy the first forty vans,Procurement,01/09/2024,31/03/2025,In progress`,
    columns: `${WHO_WHEN} state`,
    rows: [
      'Appoint the manager of the programme | Head of Fleet | 2024-04-01 | 2024-05-31 | complete',
      'Buy the first forty vans | Procurement | 2024-09-01 | 2025-03-31 | in-progress',
    ],
  },
  {
    name: 'a list of tasks with boxes to tick',
    file: 'ticked.md',
    text: `# Open data plan 2025

- [x] Publish the register of contracts — Owner: Procurement; Due: 2025-01-31
- [ ] Publish what is spent each month — Owner: Finance; Due: 2025-03-31`,
    columns: `${WHO_WHEN} state`,
    rows: [
      'Publish the register of contracts | Procurement | 2025-01-31 | 2025-01-31 | complete',
      'Publish what is spent each month | Finance | 2025-03-31 | 2025-03-31 | ',
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
    name: 'headings that name several things, or more than the term',
    file: 'parts.csv',
    text: `Pledge,Action step,Responsible/Lead,Start date,Est. completion,Target/Outcome,Progress @ Sept 2011,Resource implications
Listen to people,Hold four forums in the wards,Democratic Services,01/05/2011,30/06/2012,Forty come to each,Two held,Staff time
Be open,Put all senior pay on the web,HR Manager,01/06/2011,31/03/2012,Pay is shown,,None`,
    columns: `outcome ${WHO_WHEN} measures progress resources`,
    rows: [
      'Listen to people | Hold four forums in the wards | Democratic Services | 2011-05-01 | 2012-06-30 | Forty come to each | Two held | Staff time',
      'Be open | Put all senior pay on the web | HR Manager | 2011-06-01 | 2012-03-31 | Pay is shown |  | None',
    ],
  },
  {
    name: 'goals, strategies and steps, with a role that leads and a narrative',
    file: 'goals.csv',
    text: `Goal,Strategy,Action Step,Lead Role & Office,Timeline,Performance Metric,Narrative
1. Homes for all,1.1 Zone for more homes,Rezone the transit corridor,Planning Director,May 2025,Units permitted,Hearing held
1. Homes for all,1.2 Keep homes cheap,Create a fund to buy homes,Housing Director,June 2026,Units kept,
2. Good jobs,2.1 Grow firms,Launch a loan program for small firms,Economy Manager,July 2026,Loans made,`,
    columns: 'theme outcome action lead deadline_end measures progress',
    rows: [
      'Homes for all | Zone for more homes | Rezone the transit corridor | Planning Director | 2025-05-31 | Units permitted | Hearing held',
      'Homes for all | Keep homes cheap | Create a fund to buy homes | Housing Director | 2026-06-30 | Units kept | ',
      'Good jobs | Grow firms | Launch a loan program for small firms | Economy Manager | 2026-07-31 | Loans made | ',
    ],
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
    name: 'a second row of headings below those over several columns, as many as above',
    file: 'two-rows.html',
    text: `<table><tr><th rowspan="2">Objective</th><th rowspan="2">Action</th><th colspan="2">Responsibility</th><th colspan="2">Timescale</th></tr>
<tr><th>Lead</th><th>Others</th><th>Start</th><th>Finish</th></tr>
<tr><td>Easy paths</td><td>Replace forty stiles</td><td>Paths Team</td><td>Landowners</td><td>April 2022</td><td>March 2024</td></tr>
<tr><td>Paths for riders</td><td>Agree two new bridleways</td><td>Access Officer</td><td>Horse Society</td><td>May 2023</td><td>June 2025</td></tr></table>`,
    columns: `outcome action lead partners deadline_start deadline_end`,
    rows: [
      'Easy paths | Replace forty stiles | Paths Team | Landowners | 2022-04-01 | 2024-03-31',
      'Paths for riders | Agree two new bridleways | Access Officer | Horse Society | 2023-05-01 | 2025-06-30',
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
    name: 'headings in Welsh and in English',
    file: 'dwyieithog.md',
    text: `# Cynllun Gweithredu / Action Plan 2023–28

### Thema 1 / Theme 1: Families

| Rhif / No. | Gweithredu / Action | Cyfrifoldeb / Responsibility | Erbyn pryd / By when |
|---|---|---|---|
| 1 | Hold a group for parents in each town | Mudiad Meithrin | March 2025 |

### Thema 2 / Theme 2: Work

| Gweithredu / Action | Cyfrifoldeb / Responsibility | Amserlen / Timescale |
|---|---|---|
| Give each manager a course in Welsh | HR Manager | May 2025 |`,
    columns: `theme action_ref ${WHO_WHEN}`,
    rows: [
      'Families | 1 | Hold a group for parents in each town | Mudiad Meithrin | 2025-03-01 | 2025-03-31',
      'Work |  | Give each manager a course in Welsh | HR Manager | 2025-05-01 | 2025-05-31',
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
    name: 'colours of a column of updates are the status, its words the progress',
    file: 'colours.html',
    columns: 'action rag progress',
    text: `<h1>Otterby action plan</h1><table><tr><th>Action</th><th>Lead</th><th>By when</th><th>Latest update</th></tr>
<tr><td>Survey the moorings</td><td>Harbour Master</td><td>May 2026</td><td style="background:#00b050">Survey done.</td></tr>
<tr><td>Mend the beacon path</td><td>Estates Manager</td><td>June 2026</td><td style="background:#ff0000">No stone yet.</td></tr></table>`,
    rows: ['Survey the moorings | green | Survey done.', 'Mend the beacon path | red | No stone yet.'],
  },
  {
    name: 'colours under a blank heading are the status',
    file: 'lights.html',
    columns: 'action rag',
    text: `<h1>Otterby action plan</h1><table><tr><th>Action</th><th>Lead</th><th>By when</th><th></th></tr>
<tr><td>Survey the moorings</td><td>Harbour Master</td><td>May 2026</td><td style="background:#ffc000"></td></tr>
<tr><td>Mend the beacon path</td><td>Estates Manager</td><td>June 2026</td><td style="background:#ff0000"></td></tr></table>`,
    rows: ['Survey the moorings | amber', 'Mend the beacon path | red'],
  },
  {
    name: 'recommendations and their answers in rows of one column',
    file: 'answers.html',
    columns: `outcome ${WHO_WHEN}`,
    text: `<h1>Otterby action plan</h1><table><tr><th>Recommendation and action</th><th>Responsible</th><th>Date</th></tr>
<tr><td>Recommendation: Moorings should be safe.</td><td></td><td></td></tr>
<tr><td>Action: Survey the moorings</td><td>Harbour Master</td><td>May 2026</td></tr>
<tr><td>Recommendation: Paths should be dry.<br>Action: Mend the beacon path</td><td>Estates Manager</td><td>June 2026</td></tr></table>`,
    rows: [
      'Moorings should be safe. | Survey the moorings | Harbour Master | 2026-05-01 | 2026-05-31',
      'Paths should be dry. | Mend the beacon path | Estates Manager | 2026-06-01 | 2026-06-30',
    ],
  },
  {
    name: 'policies in words and bodies with their officers in brackets',
    file: 'policies.html',
    columns: 'outcome action lead lead_person',
    text: `<h1>Otterby action plan</h1><table><tr><th>Policy</th><th>Action</th><th>Organisation (person)</th><th>Date</th></tr>
<tr><td>Safe moorings</td><td>Survey the moorings</td><td>Harbour Office (J Rowe)</td><td>May 2026</td></tr>
<tr><td>Dry paths</td><td>Mend the beacon path</td><td>Estates (P Hill)</td><td>June 2026</td></tr></table>`,
    rows: [
      'Safe moorings | Survey the moorings | Harbour Office | J Rowe',
      'Dry paths | Mend the beacon path | Estates | P Hill',
    ],
  },
  {
    name: 'policies by code are references, and a team leads where nobody else does',
    file: 'codes.html',
    columns: 'links action lead',
    text: `<h1>Otterby action plan</h1><table><tr><th>Policy</th><th>Action</th><th>Team</th><th>Date</th></tr>
<tr><td>W1 and W2</td><td>Survey the moorings</td><td>Harbour</td><td>May 2026</td></tr>
<tr><td>H4</td><td>Mend the beacon path</td><td>Estates</td><td>June 2026</td></tr></table>`,
    rows: ['W1 and W2 | Survey the moorings | Harbour', 'H4 | Mend the beacon path | Estates'],
  },
  {
    name: 'crosses under the quarters of a year over them',
    file: 'quarters.html',
    columns: 'action lead deadline',
    text: `<h1>Otterby action plan</h1><table><tr><th rowspan="2">Action</th><th rowspan="2">Lead</th><th colspan="4">2026</th></tr>
<tr><th>Q1</th><th>Q2</th><th>Q3</th><th>Q4</th></tr>
<tr><td>Survey the moorings</td><td>Harbour Master</td><td></td><td>X</td><td></td><td></td></tr>
<tr><td>Mend the beacon path</td><td>Estates Manager</td><td></td><td></td><td>X</td><td></td></tr></table>`,
    rows: [
      'Survey the moorings | Harbour Master | 2026 Q2',
      'Mend the beacon path | Estates Manager | 2026 Q3',
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
    name: 'a title alone in the column of actions, among numbered rows, is their theme',
    file: 'between.csv',
    columns: 'theme action_ref action',
    text: `Ref,Action,Lead,Deadline
1,Survey the moorings,Harbour Master,May 2026
2,Open a pool for boats,Leisure Manager,June 2026
,Hills,,
3,Mend the beacon path,Estates Manager,July 2026
4,Print a guide to the tops,Tourism Manager,August 2026`,
    rows: [
      ' | 1 | Survey the moorings',
      ' | 2 | Open a pool for boats',
      'Hills | 3 | Mend the beacon path',
      'Hills | 4 | Print a guide to the tops',
    ],
  },
  {
    name: 'each row of a deadline that is unread has its finding, though it is said once',
    file: 'unread.csv',
    columns: 'action findings',
    text: `Ref,Action,Lead,By when
1,Survey the moorings,Harbour Master,In due course
2,Open a pool for boats,Leisure Manager,In due course
3,Mend the beacon path,Estates Manager,In due course
4,Print a guide to the tops,Tourism Manager,May 2026
5,Plant a hedge by the quay,Parks Manager,In due course
6,Train twenty swimming teachers,Sports Manager,In due course`,
    rows: [
      'Survey the moorings | unread-deadline@deadline',
      'Open a pool for boats | unread-deadline@deadline',
      'Mend the beacon path | unread-deadline@deadline',
      'Print a guide to the tops | ',
      'Plant a hedge by the quay | unread-deadline@deadline',
      'Train twenty swimming teachers | unread-deadline@deadline',
    ],
  },
  {
    name: 'a heading over two lines that says when work begins, or was agreed, is no deadline',
    file: 'two-lines.csv',
    columns: WHO_WHEN,
    text: `Action,Owner,"Date
raised","Start
date","Completion
date"
Mend the beacon path,Estates Manager,1 May 2025,June 2025,July 2026
Print a guide to the tops,Tourism Manager,1 May 2025,July 2025,August 2026`,
    rows: [
      'Mend the beacon path | Estates Manager | 2025-06-01 | 2026-07-31',
      'Print a guide to the tops | Tourism Manager | 2025-07-01 | 2026-08-31',
    ],
  },
  {
    name: 'what a project is called, and what will be done for it',
    file: 'projects.csv',
    columns: 'outcome action partners',
    text: `No,Project,What will be done,Lead,Partners,Timescale
P1,Calmer Church Lane,Work with the county to narrow the lane at the school,Parish Council,County Council,May 2026
P2,Hall roof,Fit panels to the south side of the roof,Hall Committee,Energy Trust,June 2026
P3,Glebe path,Negotiate a right of way over the glebe,Parish Council,Diocese,July 2026
P4,Green bench,Commission a bench from a maker in the parish,Arts Group,Craft Guild,August 2026`,
    rows: [
      'Calmer Church Lane | Work with the county to narrow the lane at the school | County Council',
      'Hall roof | Fit panels to the south side of the roof | Energy Trust',
      'Glebe path | Negotiate a right of way over the glebe | Diocese',
      'Green bench | Commission a bench from a maker in the parish | Craft Guild',
    ],
  },
  {
    name: 'an activity said again and again groups the projects beside it',
    file: 'works.csv',
    columns: 'theme action_ref action',
    text: `Project ID,Activity,Project,Project owner,Delivery date
P1,Water,Northern main renewal,Water Manager,May 2026
P2,Water,Hill reservoir,Water Manager,June 2026
P3,Roads,Station crossing,Roads Manager,July 2026
P4,Roads,Harbour bridge deck,Roads Manager,August 2026`,
    rows: [
      'Water | P1 | Northern main renewal',
      'Water | P2 | Hill reservoir',
      'Roads | P3 | Station crossing',
      'Roads | P4 | Harbour bridge deck',
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
    name: 'a tracker of audits: which audit, its number, which several recommendations share',
    file: 'audits.csv',
    columns: 'theme links action lead deadline_end',
    text: `Audit ref,Audit,Recommendation,Responsible officer,Target date
2024/07,Payroll,Reconcile claims for overtime to rosters,HR Manager,31/03/2025
2024/07,Payroll,Remove the access of leavers on their last day,ICT Manager,30/05/2025
2024/11,Creditors,Check bank details by telephone,Exchequer Manager,30/06/2025`,
    rows: [
      'Payroll | 2024/07 | Reconcile claims for overtime to rosters | HR Manager | 2025-03-31',
      'Payroll | 2024/07 | Remove the access of leavers on their last day | ICT Manager | 2025-05-30',
      'Creditors | 2024/11 | Check bank details by telephone | Exchequer Manager | 2025-06-30',
    ],
  },
  {
    name: 'a table of pipes, one of tabs and one that says what parts it, each named CSV',
    file: 'pipes.csv',
    columns: 'theme action lead deadline',
    text: `Theme|Action|Lead|Deadline
Keep|"Run a scheme, for returners"|"Reward Lead
Fire Service"|"Jan 2026; Sep 2026"
Pay|"Publish the ""pay gap"", by grade"|HR|May 2026`,
    rows: [
      'Keep | Run a scheme, for returners | Reward Lead; Fire Service | Jan 2026; Sep 2026',
      'Pay | Publish the "pay gap", by grade | HR | May 2026',
    ],
  },
  {
    name: 'a table of tabs that is named CSV, with commas in most cells and a quotation mark that nothing closes',
    file: 'tabs.csv',
    columns: 'theme action lead deadline',
    text: `Area → Action → Responsible → Target date
Halls, stations → Mend the lifts, ramps and doors → Manager, Facilities → May 2026
Buses, trams → "Next stop, please": speak each stop aloud → Transit Services → June 2026
Streets, squares → Lay tactile paving, drop kerbs → Roads → "July 2026`,
    rows: [
      'Halls, stations | Mend the lifts, ramps and doors | Manager, Facilities | May 2026',
      'Buses, trams | "Next stop, please": speak each stop aloud | Transit Services | June 2026',
      'Streets, squares | Lay tactile paving, drop kerbs | Roads | "July 2026',
    ],
  },
  {
    name: 'the first line of a CSV says which mark parts its fields',
    file: 'hint.csv',
    columns: 'action lead deadline source_line',
    text: `sep=;
Action;Lead;Deadline
Mend, paint, oil;Parks, Roads;May, June 2026
Sweep, wash, dry;Parks, Roads;July, August 2026`,
    rows: [
      'Mend, paint, oil | Parks, Roads | May, June 2026 | 3',
      'Sweep, wash, dry | Parks, Roads | July, August 2026 | 4',
    ],
  },
  {
    name: 'two posts on two lines of a cell are two leads, where who wrote it broke the line',
    file: 'break.html',
    columns: 'action lead',
    text: `<table><tr><th>Action</th><th>Lead</th><th>Deadline</th></tr>
<tr><td>Abolish fines</td><td>Cabinet Member for Culture<br>Library Service Manager</td><td>May 2026</td></tr>
<tr><td>Review the scheme</td><td>Kerb Roads<br>Council Parking Unit</td><td>May 2026</td></tr>
<tr><td>Reconcile the payroll</td><td>HR Business<br>Partner</td><td>May 2026</td></tr></table>`,
    rows: [
      'Abolish fines | Cabinet Member for Culture; Library Service Manager',
      'Review the scheme | Kerb Roads; Council Parking Unit',
      'Reconcile the payroll | HR Business Partner',
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
    name: 'actions numbered in a cell, with who and when numbered alike beside them',
    file: 'numbered.html',
    columns: 'outcome action lead deadline',
    text: `<table><tr><th>Where we want to be</th><th>Actions</th><th>Owner</th><th>By when</th></tr>
<tr><td>Fewer pesticides</td><td>1) Stop spraying in parks, but for knotweed<br>2) Cut the verges twice a year</td><td>1) Parks Operations / Idverde<br>2) Highways Team</td><td>1) From May 2025<br>2) Twice a year</td></tr>
<tr><td>Swifts thrive</td><td>Map the nests of swifts:<br>1) in spring<br>2) in autumn</td><td>Ecology Officer</td><td>March 2026</td></tr></table>`,
    rows: [
      'Fewer pesticides | Stop spraying in parks, but for knotweed | Parks Operations; Idverde | From May 2025',
      'Fewer pesticides | Cut the verges twice a year | Highways Team | Twice a year',
      'Swifts thrive | Map the nests of swifts: 1) in spring 2) in autumn | Ecology Officer | March 2026',
    ],
  },
  {
    name: 'colours and letters explained in one line',
    file: 'key.md',
    columns: 'action rag state',
    text: `| Action | Lead | Due | RAG |
|---|---|---|---|
| Recruit tree wardens | Countryside Team | May 2026 | R |
| Restore three dew ponds | Countryside Team | May 2026 | G |

RAG: R = delayed, A = at risk; G = complete`,
    rows: ['Recruit tree wardens | red | delayed', 'Restore three dew ponds | green | complete'],
  },
  {
    name: 'years that are ticked below When',
    file: 'ticked.html',
    columns: 'action lead deadline deadline_start deadline_end status',
    text: `<table><tr><th rowspan="2">Project</th><th rowspan="2">Lead</th><th colspan="3">When</th><th rowspan="2">Budget</th></tr>
<tr><th>2024/25</th><th>2025/26</th><th>2026/27</th></tr>
<tr><td>Move to the cloud</td><td>ICT Manager</td><td>✓</td><td>✓</td><td></td><td>£450k</td></tr>
<tr><td>Digitise microfiche</td><td>Building Control</td><td></td><td></td><td>✓</td><td>£210k</td></tr>
<tr><td>Replace the telephones</td><td>Customer Team</td><td>✓</td><td></td><td></td><td>£90k</td></tr></table>`,
    rows: [
      'Move to the cloud | ICT Manager | 2024/25 2025/26 | 2024-04-01 | 2026-03-31 | ',
      'Digitise microfiche | Building Control | 2026/27 | 2026-04-01 | 2027-03-31 | ',
      'Replace the telephones | Customer Team | 2024/25 | 2024-04-01 | 2025-03-31 | ',
    ],
  },
  {
    name: 'letters for how long, which the document explains; who leads and who helps behind labels in a cell',
    file: 'letters.md',
    columns: 'action lead partners deadline deadline_start deadline_end confidence',
    text: `Timeframe: S = Short term (2024-2025); M = Medium term (2026-2027); L = Long term (2028-2029)

| Action | Lead & Partners | Timeframe |
|---|---|---|
| Set up a forum for the town | Lead: Enterprise Office<br>Partners: Chamber of Commerce | S |
| Deliver a programme for growers | Lead: Enterprise Office<br>Partners: Food Board | S-M |
| Prepare an analysis of skills | Lead: Enterprise Office<br>Partners: Water Board | L |`,
    rows: [
      'Set up a forum for the town | Enterprise Office | Chamber of Commerce | S | 2024-01-01 | 2025-12-31 | deadline=medium',
      'Deliver a programme for growers | Enterprise Office | Food Board | S-M | 2024-01-01 | 2027-12-31 | deadline=medium',
      'Prepare an analysis of skills | Enterprise Office | Water Board | L | 2028-01-01 | 2029-12-31 | deadline=medium',
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
    name: 'baselines and targets in columns, a service beside its officers',
    file: 'figures.html',
    columns: 'action lead lead_person measures',
    text: `<table><tr><th>Action</th><th>Service</th><th>Lead officer</th><th>Due</th><th>Baseline 2024</th><th>Target 2026</th></tr>
<tr><td>Lend tablets</td><td>Libraries</td><td>S. Ndlovu</td><td>May 2026</td><td>120</td><td>300</td></tr>
<tr><td>Retire paper forms</td><td>All services</td><td>Heads of Service</td><td>Ongoing</td><td>22 forms</td><td>7 forms</td></tr>
<tr><td>Redesign the badge</td><td>Customer Services</td><td>R. Amin</td><td>May 2026</td><td>61%</td><td>85%</td></tr></table>`,
    rows: [
      'Lend tablets | Libraries | S. Ndlovu | Baseline 2024: 120; Target 2026: 300',
      'Retire paper forms | All services | Heads of Service | Baseline 2024: 22 forms; Target 2026: 7 forms',
      'Redesign the badge | Customer Services | R. Amin | Baseline 2024: 61%; Target 2026: 85%',
    ],
  },
  {
    name: 'labels in a cell say who, when and how well',
    file: 'labelled.html',
    columns: 'theme action lead partners deadline measures',
    text: `<table><tr><th>Theme</th><th>What we will do</th><th>Delivery</th></tr>
<tr><td>Wellbeing</td><td>Set up a youth forum<br>with schools</td><td>Lead: Education Authority<br>Partners: Police; Council<br>Timescale: by June 2026<br>Measure: 30 young people<br>from all wards</td></tr>
<tr><td>Economy</td><td>Run a programme for starters</td><td>Lead: Enterprise Agency<br>Timescale: 2026-27<br>Measure: 60 starts</td></tr></table>`,
    rows: [
      'Wellbeing | Set up a youth forum with schools | Education Authority | Police; Council | by June 2026 | 30 young people from all wards',
      'Economy | Run a programme for starters | Enterprise Agency |  | 2026-27 | 60 starts',
    ],
  },
  {
    name: 'columns called as a database calls them',
    file: 'export.csv',
    columns: 'theme action_ref action lead deadline_end status',
    text: `RecommendationID,AuditTitle,RecommendationText,ResponsibleOfficer,AgreedTargetDate,current_status
101,Finance,Remove generic accounts,Systems Accountant,2026-03-31T00:00:00,Open
102,Finance,Document the year-end close,Deputy Chief Accountant,2025-11-28T00:00:00,Closed`,
    rows: [
      'Finance | 101 | Remove generic accounts | Systems Accountant | 2026-03-31 | Open',
      'Finance | 102 | Document the year-end close | Deputy Chief Accountant | 2025-11-28 | Closed',
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
    name: 'a promise that speaks of a report is no title',
    file: 'promises.html',
    columns: 'plan_title action lead deadline',
    text: `<h1>Childcare: what we promise</h1><p>1. We will hold 500 places in reserve (Lead: Early Years Manager; by September 2026)</p><p>2. We will publish a sufficiency report every year (Lead: Head of Early Help; each January)</p><p>3. We will support every childminder (Lead: Economy Team; by May 2026)</p>`,
    rows: [
      'Childcare: what we promise | We will hold 500 places in reserve | Early Years Manager | by September 2026',
      'Childcare: what we promise | We will publish a sufficiency report every year | Head of Early Help | each January',
      'Childcare: what we promise | We will support every childminder | Economy Team | by May 2026',
    ],
  },
  {
    name: 'the first year is said, and the others count from it',
    file: 'years.md',
    columns: 'action deadline deadline_start deadline_end',
    text: `# Inclusion plan 2025-2029

Year 1 is 2025/26.

| Action | Lead | Year 1 | Year 2 | Year 3 |
|---|---|---|---|---|
| Audit all bus stops | Roads | X | | |
| Build two changing places | Parks | | X | |
| Offer work experience | HR | X | X | X |`,
    rows: [
      'Audit all bus stops | Year 1 | 2025-04-01 | 2026-03-31',
      'Build two changing places | Year 2 | 2026-04-01 | 2027-03-31',
      'Offer work experience | Year 1 Year 2 Year 3 | 2025-04-01 | 2028-03-31',
    ],
  },
  {
    name: 'a plan in Welsh alone',
    file: 'cymraeg.md',
    columns: 'plan_title theme action lead deadline deadline_start deadline_end measures',
    text: `# Cynllun Gweithredu Llyfrgelloedd 2025-2028

| Cyf | Blaenoriaeth | Camau gweithredu | Swyddog cyfrifol | Amserlen | Mesur llwyddiant |
|---|---|---|---|---|---|
| 1 | Darllen | Agor ar ddydd Sul | Rheolwr Llyfrgelloedd | Ebrill 2026 | 20,000 o ymweliadau |
| 2 | Darllen | Dileu dirwyon | Pennaeth Diwylliant | Erbyn diwedd mis Mawrth 2027 | Cynnydd o 10% |
| 3 | Digidol | Benthyg llechi | Swyddog Digidol | Parhaus | 100 o lechi |`,
    rows: [
      'Cynllun Gweithredu Llyfrgelloedd 2025-2028 | Darllen | Agor ar ddydd Sul | Rheolwr Llyfrgelloedd | Ebrill 2026 | 2026-04-01 | 2026-04-30 | 20,000 o ymweliadau',
      'Cynllun Gweithredu Llyfrgelloedd 2025-2028 | Darllen | Dileu dirwyon | Pennaeth Diwylliant | Erbyn diwedd mis Mawrth 2027 |  | 2027-03-31 | Cynnydd o 10%',
      'Cynllun Gweithredu Llyfrgelloedd 2025-2028 | Digidol | Benthyg llechi | Swyddog Digidol | Parhaus |  |  | 100 o lechi',
    ],
  },
  {
    name: 'a plan goes on below “(continued)”, and its years begin where its introduction says',
    file: 'continued.html',
    columns: 'plan_title period action lead deadline_start deadline_end confidence',
    text: `<h1>Fairness Action Plan 2024-2028</h1><p>What we will do over four years, from April 2024 to March 2028.</p>
<table><tr><th>Action</th><th>Lead</th><th>Target date</th></tr>
<tr><td>Publish a profile of each ward</td><td>Insight Team</td><td>Year 2</td></tr>
<tr><td>Train sixty researchers</td><td>Insight Team</td><td>May 2026</td></tr></table>
<h2>Action plan (continued)</h2>
<table><tr><th>Action</th><th>Lead</th><th>Target date</th></tr>
<tr><td>Report the pay gaps</td><td>HR &amp; Organisational Development</td><td>Year 1, Q3</td></tr></table>`,
    rows: [
      'Fairness Action Plan 2024-2028 | April 2024 to March 2028 | Publish a profile of each ward | Insight Team | 2025-04-01 | 2026-03-31 | deadline=medium',
      'Fairness Action Plan 2024-2028 | April 2024 to March 2028 | Train sixty researchers | Insight Team | 2026-05-01 | 2026-05-31 | deadline=medium',
      'Fairness Action Plan 2024-2028 | April 2024 to March 2028 | Report the pay gaps | HR; Organisational Development | 2024-10-01 | 2024-12-31 | lead=medium; deadline=medium',
    ],
  },
  {
    name: 'what FY25 means is said',
    file: 'fy.md',
    columns: 'action deadline deadline_start deadline_end findings',
    text: `# Play strategy work plan

FY25 is the year to 30 June 2025.

| Action | Lead | When |
|---|---|---|
| Build a park | Parks Manager | FY26 Q2 |
| Mend a swing | Parks Manager | by end of FY27 |`,
    rows: [
      'Build a park | FY26 Q2 | 2025-10-01 | 2025-12-31 | ',
      'Mend a swing | by end of FY27 |  | 2027-06-30 | ',
    ],
  },
  {
    name: 'cards with two labels and their values in a row',
    file: 'pairs.html',
    columns: 'action lead deadline rag resources',
    text: [
      'Bring in flexible work | HR Manager | October 2025 | Amber | None',
      'Survey managers on delays | Resourcing Manager | Jan 2026 | Green | £1,500',
    ]
      .map((row) => {
        const [action, lead, due, rag, budget] = row.split(' | ');
        return `<table><tr><td>Action</td><td colspan="3">${action}</td></tr><tr><td>Lead</td><td>${lead}</td><td>Due date</td><td>${due}</td></tr><tr><td>RAG</td><td>${rag}</td><td>Budget</td><td>${budget}</td></tr></table>`;
      })
      .join(''),
    rows: [
      'Bring in flexible work | HR Manager | October 2025 | amber | None',
      'Survey managers on delays | Resourcing Manager | Jan 2026 | green | £1,500',
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
    name: 'a deadline that says each year is no label of the plan’s period',
    file: 'each.html',
    columns: 'period action deadline',
    text: `<table><tr><th>Action</th><th>By when</th><th>By whom</th><th>Update</th></tr>
<tr><td>Publish the report</td><td>Each year</td><td>Parking Manager</td><td>2023/24 report is late</td></tr>
<tr><td>Map the kerbs</td><td>May 2025</td><td>GIS Team</td><td>Not begun</td></tr></table>`,
    rows: [' | Publish the report | Each year', ' | Map the kerbs | May 2025'],
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
    name: 'the last row over headings that are printed again is a row',
    file: 'again.csv',
    columns: 'action_ref action lead deadline_end',
    text: `,What we will do,Who leads,By when
1.1,Mend the swings of the park,Parks,31/03/2025
1.2,Switch the vans to electric,Fleet Manager,31/12/2026
,What we will do,Who leads,By when
2.1,Run trials of school streets,Road Safety,30/09/2026`,
    rows: [
      '1.1 | Mend the swings of the park | Parks | 2025-03-31',
      '1.2 | Switch the vans to electric | Fleet Manager | 2026-12-31',
      '2.1 | Run trials of school streets | Road Safety | 2026-09-30',
    ],
  },
  {
    name: 'labels in a cell tell who and when beside a heading that says so in part, or says nothing',
    file: 'responsibility.md',
    columns: 'action lead deadline resources',
    text: ['Responsibility and timescale', 'Delivery details', 'Lead and deadline']
      .map(
        (heading, at) => `# Fernbrook lamps plan

## ${heading}

| Action | ${heading} |
|---|---|
| Fit dusk lamps in lane ${at + 1} | Lead: Highways<br>By when: June 2025 |
| Walk the estate ${at + 1} times | Lead officer: Housing By when: Quarterly; Cost: £400 |
`,
      )
      .join('\n'),
    rows: [1, 2, 3].flatMap((at) => [
      `Fit dusk lamps in lane ${at} | Highways | June 2025 | `,
      `Walk the estate ${at} times | Housing | Quarterly | £400`,
    ]),
  },
  {
    name: 'who and when in one column, with a mark between them, a line break, or nothing',
    file: 'who-when.md',
    columns: 'action lead deadline',
    text: `# Fernbrook lamps plan

| What we will do | Who and when |
|---|---|
| Fit dusk lamps in the lane | June 2025 – Highways |
| Walk the estate with wardens | Housing / Quarterly |
| Publish the crime map | Police, Fire and Rescue (31/03/2026) |
| Hold a forum in the hall | Head of Safety, 1 May, 2025 |
| Hold another in the school | Community Safety - ongoing |
| Hold a third in the barn | Community Safety 2025/26 |
| Hold a fourth in the mill | Youth Service<br>by June 2025, then yearly |
`,
    rows: [
      'Fit dusk lamps in the lane | Highways | June 2025',
      'Walk the estate with wardens | Housing | Quarterly',
      'Publish the crime map | Police; Fire and Rescue | 31/03/2026',
      'Hold a forum in the hall | Head of Safety | 1 May, 2025',
      'Hold another in the school | Community Safety | ongoing',
      'Hold a third in the barn | Community Safety | 2025/26',
      'Hold a fourth in the mill | Youth Service | by June 2025, then yearly',
    ],
  },
  {
    name: 'one cell with labels in a column of leads is told by them; a name before a colon is none',
    file: 'one-cell.md',
    columns: 'action lead partners deadline',
    text: `# Fernbrook lamps plan

| Action | Lead | Deadline |
|---|---|---|
| Fit dusk lamps in the lane | Lead: Parks By when: Winter 2025 | |
| Walk the estate with wardens | Police: Sgt Hall | May 2025 |
| Publish the crime map: a new one | Lead Officer: Jo Marsh, Partners: Rivers Trust; Target date: Q3 2025/26 | |
`,
    rows: [
      'Fit dusk lamps in the lane | Parks |  | Winter 2025',
      'Walk the estate with wardens | Police: Sgt Hall |  | May 2025',
      'Publish the crime map: a new one | Jo Marsh | Rivers Trust | Q3 2025/26',
    ],
  },
  {
    name: 'the items of a list in an action stay apart',
    file: 'items.html',
    text: `<h1>Fernbrook lamps plan</h1><table><tr><th>Action</th><th>Lead</th><th>Deadline</th></tr>
<tr><td>Fit dusk lamps:<ul><li>on poles;</li><li>on walls; and</li><li>under the arch</li></ul></td><td>Highways</td><td>June 2025</td></tr>
<tr><td><p>Walk the estate with wardens</p><ul><li>on Mondays.</li><li>on Fridays.</li></ul></td><td>Housing</td><td>May 2025</td></tr></table>`,
    rows: [
      'Fit dusk lamps: on poles; on walls; under the arch',
      'Walk the estate with wardens; on Mondays. on Fridays.',
    ],
  },
  {
    name: 'of words with boxes the ticked ones count, in front of them or behind; a box before an action says it is done',
    file: 'boxes.md',
    columns: 'action lead status rag state',
    text: `# Gullhaven quay plan

| Action | Lead | Status |
|---|---|---|
| Build a skate park | ☒ Leisure ☐ Parks ☒ Police | [x] Green [ ] Amber |
| Mend the steps | Harbour | Green ☐ Amber ☑ Red ☐ |
| Paint the clock | Estates | ☐ Green ☐ Amber |
| [x] Dredge the dock | Harbour | |
| ☐ Buoy the channel | Harbour | |
`,
    rows: [
      'Build a skate park | Leisure; Police | Green | green | ',
      'Mend the steps | Harbour | Amber | amber | ',
      'Paint the clock | Estates |  |  | ',
      'Dredge the dock | Harbour | [x] |  | complete',
      'Buoy the channel | Harbour |  |  | ',
    ],
  },
  {
    name: 'a form of a web page is read by what is typed and chosen',
    file: 'form.html',
    columns: 'action lead deadline_end rag state',
    text: `<h1>Gullhaven Town Council</h1><h2>Seafront action plan 2025/26</h2><table><tr><th>Action<th>Lead<th>Deadline<th>Status<th>Done?
<tr><td><input value="Build a skate park"><td><textarea>Leisure Trust
Parks</textarea><td><input type=date value=2025-06-30><td><select><option>Red<option selected>Green</select><td>
<tr><td>Mend the steps<td><select><option selected>Harbour<option>Estates</select><td><input value="July 2025"><td><label><input type=radio checked> Red</label><label><input type=radio> Green</label><td>
</table>`,
    rows: [
      'Build a skate park | Leisure Trust; Parks | 2025-06-30 | green | ',
      'Mend the steps | Harbour | 2025-07-31 | red | ',
    ],
  },
  {
    name: 'titles and facts that stand beside each other right over the headings are of the cover',
    file: 'cover-row.csv',
    columns: 'plan_title council period action lead',
    text: `Brackenmere District Council,Safety Action Plan 2025/26,Draft 3,,,
Owner: Jo Reed,,,Approved: 3 May 2025,,
Ref,Action,Lead officer,Target date,Success measure,Status
1.1,Install six cameras in the bus station,Community Safety,30/06/2025,10% fewer incidents,Green
1.2,Train all wardens in first aid,HR,Q2 2025/26,40 wardens trained,Amber
`,
    rows: [
      'Safety Action Plan 2025/26 | Brackenmere District Council | 2025/26 | Install six cameras in the bus station | Community Safety',
      'Safety Action Plan 2025/26 | Brackenmere District Council | 2025/26 | Train all wardens in first aid | HR',
    ],
  },
  {
    name: 'facts in a row over the headings say whose plan it is; groups of headings stay over theirs',
    file: 'facts-row.csv',
    columns: 'council action lead deadline',
    text: `Council:,Brackenmere District Council,Version:,2,
Light,,Delivery,,Check
Ref,Action,Who,When,Measure
1.1,Install six cameras in the bus station,Community Safety,May 2025,10% fewer incidents
1.2,Train all wardens in first aid,HR,June 2025,40 wardens trained
`,
    rows: [
      'Brackenmere District Council | Install six cameras in the bus station | Community Safety | May 2025',
      'Brackenmere District Council | Train all wardens in first aid | HR | June 2025',
    ],
  },
  {
    name: 'a heading that says who leads is the lead of all below it',
    file: 'lead-headings.md',
    columns: 'action lead',
    text: `# Barrowden equality plan

## Lead: HR

| Action | Deadline |
|---|---|
| Publish the pay gap report | 31 March 2026 |
| Train all managers in hiring | December 2025 |

## Lead – Digital Team

| Action | Deadline |
|---|---|
| Audit the website for access | October 2025 |
`,
    rows: [
      'Publish the pay gap report | HR',
      'Train all managers in hiring | HR',
      'Audit the website for access | Digital Team',
    ],
  },
  {
    name: 'cells of one column that each hold a card are read as the text below a heading is',
    file: 'card-column.html',
    columns: 'action lead deadline',
    text: `<h1>Linford walking plan</h1><table><tr><td>Action: Fit 12 dusk lamps<br>Lead: Highways<br>Timescale: June 2025</td></tr>
<tr><td>Action: Cut the hedges<br>Lead: Parks<br>Timescale: Each spring</td></tr></table>`,
    rows: ['Fit 12 dusk lamps | Highways | June 2025', 'Cut the hedges | Parks | Each spring'],
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
    name: 'what folds open on a web page stands below the line that opens it',
    file: 'details.html',
    columns: 'theme action lead deadline',
    text: `<h1>Wexcombe high street action plan 2025/26</h1><h2>A busy street</h2>
<details><summary>Open a repair cafe in the old bank</summary><dl><dt>Lead</dt><dd>Town Team</dd><dt>By when</dt><dd>June 2025</dd></dl></details>
<h2>A greener centre</h2>
<details><summary>Run a Saturday market</summary><dl><dt>Lead</dt><dd>Markets Manager</dd><dt>By when</dt><dd>from May 2025</dd></dl></details>`,
    rows: [
      'A busy street | Open a repair cafe in the old bank | Town Team | June 2025',
      'A greener centre | Run a Saturday market | Markets Manager | from May 2025',
    ],
  },
  {
    name: 'a theme beside its label over the headings, again and again',
    file: 'theme-label.csv',
    columns: 'theme action lead',
    text: `Theme,Clean air,,
Action,Who,When,
Ban idling at schools,Environmental Health,September 2025,
Theme,Green streets,,
Action,Who,When,
Plant 30 street trees,Parks,May 2026,
`,
    rows: [
      'Clean air | Ban idling at schools | Environmental Health',
      'Green streets | Plant 30 street trees | Parks',
    ],
  },
  {
    name: 'what weighs an action is no measure of it',
    file: 'levels.md',
    columns: 'action lead measures',
    text: `# Kelby carbon plan

| Action | Impact | Lead | Completion |
|---|---|---|---|
| Insulate 40 council homes | High | Housing | March 2027 |
| Fit smart meters in halls | Low | Property | June 2026 |
`,
    rows: ['Insulate 40 council homes | Housing | ', 'Fit smart meters in halls | Property | '],
  },
  {
    name: 'labels before dashes, one behind the other',
    file: 'dashed.md',
    columns: 'theme action lead deadline status',
    text: `# Kelby Homes improvement plan 2025/26

## 1. Listen to tenants

### 1.1 Set up a tenant panel

Owner – Tenancy Services; timeline – July 2025; status – on track

## 2. Fix it first time

### 2.1 Answer repairs in 24 hours

Owner – Repairs Manager; timeline – from April 2025; status – on track
`,
    rows: [
      'Listen to tenants | Set up a tenant panel | Tenancy Services | July 2025 | on track',
      'Fix it first time | Answer repairs in 24 hours | Repairs Manager | from April 2025 | on track',
    ],
  },
  {
    name: 'what stands below a quarter is a step that is done then; figures and reports below quarters are none',
    file: 'quarters.html',
    columns: 'action milestone lead deadline_start deadline_end progress',
    text: `<h1>Sandholme economy delivery plan 2025/26</h1><table>
<tr><th>Objective<th>Lead<th>Q1 2025/26<th>Q2 2025/26<th>Q3 2025/26
<tr><td>Help small shops<td>Economy Team<td>Launch the grant scheme<td><td>Pay forty of the grants
<tr><td><td><td><td>Visit every shop in town<td>
<tr><td>Fill empty units<td>Planning Policy<td><td>Map the vacant units<td></table>
<h2>Grants</h2><table><tr><th>Action<th>Who<th>Q1 2025/26<th>Q2 2025/26
<tr><td>Run the trade fair<td>Markets<td>£400<td>£200
<tr><td>Host the food week<td>Markets<td>£100<td>£900</table>`,
    rows: [
      'Help small shops | Launch the grant scheme | Economy Team | 2025-04-01 | 2025-06-30 | ',
      'Help small shops | Pay forty of the grants | Economy Team | 2025-10-01 | 2025-12-31 | ',
      'Help small shops | Visit every shop in town | Economy Team | 2025-07-01 | 2025-09-30 | ',
      'Fill empty units | Map the vacant units | Planning Policy | 2025-07-01 | 2025-09-30 | ',
      'Run the trade fair |  | Markets |  |  | ',
      'Host the food week |  | Markets |  |  | ',
    ],
  },
  {
    name: 'a heading that says how long dates what stands below it, where no column does',
    file: 'terms-headings.md',
    columns: 'period action deadline deadline_start deadline_end',
    text: `# Kelby climate action plan

## Short term actions (2025/26)

| Action | Lead |
|---|---|
| Publish a map of charge points | Climate Team |

## Medium term actions (2026/27 to 2028/29)

| Action | Lead |
|---|---|
| Build a solar farm | Energy Team |

## Phase 3: 2030

| Action | Lead | By when |
|---|---|---|
| Build a heat network | Energy Team | June 2030 |
| Plant a wood | Parks | |
`,
    rows: [
      ' | Publish a map of charge points | 2025/26 | 2025-04-01 | 2026-03-31',
      ' | Build a solar farm | 2026/27 to 2028/29 | 2026-04-01 | 2029-03-31',
      ' | Build a heat network | June 2030 | 2030-06-01 | 2030-06-30',
      ' | Plant a wood |  |  | ',
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
    name: 'a fact on the cover names the plan',
    file: 'named-fact.csv',
    columns: 'plan_title council period action',
    text: `Council:,Kelby Borough Council,,,
Plan:,Cycling action plan 2025-2028,,,
,,,,
What will we do?,Who?,By when?,Done?,Comments
Build the river path,Transport,31/03/2026,No,Waiting for consent
Count the cyclists,Transport,May 2026,Yes,
`,
    rows: [
      'Cycling action plan 2025-2028 | Kelby Borough Council | 2025-2028 | Build the river path',
      'Cycling action plan 2025-2028 | Kelby Borough Council | 2025-2028 | Count the cyclists',
    ],
  },
];
