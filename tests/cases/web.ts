import type { Case } from './case.ts';

const WHO_WHEN = 'action lead deadline_start deadline_end';

const ONE_ROW = (action: string, caption = ''): string =>
  `<table>${caption}<tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>${action}</td><td>Parks Manager</td><td>May 2026</td></tr></table>`;

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
    name: 'a caption of the theme’s actions, and what is pressed to show them, are no themes',
    file: 'captions.html',
    columns: 'theme_ref theme action findings',
    text: `<h1>Rivershire woods action plan 2025-2028</h1>
<h2>Priority 1: Old woods</h2>${ONE_ROW('Mend the fence', '<caption>Actions for priority 1</caption>')}
<h2>Priority 2: New woods</h2><details><summary>Show the actions</summary>${ONE_ROW('Plant 500 oaks')}</details>
<h2>Priority 3: Paths</h2><h3>Key actions</h3>${ONE_ROW('Lay gravel on the long path')}
<h2>Action plan of the wardens</h2>${ONE_ROW('Train ten wardens')}
<h2>Action plan</h2>${ONE_ROW('Report to the board')}`,
    rows: [
      '1 | Old woods | Mend the fence | ',
      '2 | New woods | Plant 500 oaks | ',
      '3 | Paths | Lay gravel on the long path | ',
      ' |  | Train ten wardens | ',
      ' |  | Report to the board | ',
    ],
  },
  {
    name: 'a numbered aim over the rows of a table is their theme, in Welsh too',
    file: 'aims.html',
    columns: 'theme_ref theme action',
    text: `<h1>Rivershire sport action plan 2025-2028</h1><table><tr><th>Action</th><th>Lead</th><th>By when</th></tr>
<tr><td colspan="3">Aim 1: More people swim</td></tr><tr><td>Open the lido in the winter</td><td>Leisure</td><td>May 2026</td></tr>
<tr><td colspan="3">Maes Strategol 2: Chwarae yn y parc</td></tr><tr><td>Plant a maze</td><td>Parks</td><td>June 2026</td></tr></table>`,
    rows: ['1 | More people swim | Open the lido in the winter', '2 | Chwarae yn y parc | Plant a maze'],
  },
  {
    name: 'the id of a plan holds all years of a period that is told in many words',
    file: 'period.html',
    columns: 'plan_id period',
    text: `<h1>Woods action plan 2025-2028</h1><p>This plan is for the years between April 2025 and March 2028.</p>${ONE_ROW('Plant 500 oaks')}`,
    rows: ['any-woods-action-plan-2025-28 | April 2025 and March 2028'],
  },
  {
    name: 'in a card the position is the status where a word says it and comments have a label of their own',
    file: 'positions.html',
    columns: 'action state progress',
    text: `<h1>Rivershire equality action plan 2025-2028</h1>${[
      ['Train all staff of the halls', 'In progress', 'Two halls are done.'],
      ['Paint the steps of the museum', 'The paint is on order.', 'It is yellow.'],
    ]
      .map(
        ([action, position, comments]) =>
          `<table><tr><th>Action</th><td>${action}</td></tr><tr><th>Responsible</th><td>Estates</td></tr><tr><th>Timescale</th><td>May 2026</td></tr><tr><th>Current position</th><td>${position}</td></tr><tr><th>Comments</th><td>${comments}</td></tr></table>`,
      )
      .join('')}`,
    rows: [
      'Train all staff of the halls | in-progress | Two halls are done.',
      'Paint the steps of the museum |  | The paint is on order.',
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
    name: 'who and by when in brackets, with a dash between them',
    file: 'dashed.html',
    columns: 'theme action lead deadline_end',
    text: `<h1>Rivershire memory plan 2026–2028</h1><h2>Outcome 1: Told in time</h2><ul><li>Hold a clinic in each town (Memory Service – June 2026)</li><li>Train pharmacists to notice signs (Health Board – by December 2026)</li></ul><h2>Outcome 2: Out and about</h2><ul><li>Make all libraries friendly (Libraries - March 2027)</li></ul>`,
    rows: [
      'Told in time | Hold a clinic in each town | Memory Service | 2026-06-30',
      'Told in time | Train pharmacists to notice signs | Health Board | 2026-12-31',
      'Out and about | Make all libraries friendly | Libraries | 2027-03-31',
    ],
  },
  {
    name: 'cards whose number stands over their name, below a theme',
    file: 'numbered-cards.html',
    columns: 'theme action_ref action lead deadline_end',
    text: `<h1>Rivershire year one actions</h1>${[
      ['Adults', '1.1', 'Fund an adviser in each court', 'April 2026'],
      ['', '1.2', 'Train doctors to ask', 'September 2026'],
      ['Children', '2.1', 'Offer play in refuges', 'January 2027'],
    ]
      .map(
        ([theme, number, action, date]) =>
          `${theme ? `<h2>${theme}</h2>` : ''}<div><div>Action ${number}</div><div><h4>${action}</h4><p>Responsible: Health Board</p><p>Due by: ${date}</p></div></div>`,
      )
      .join('')}`,
    rows: [
      'Adults | 1.1 | Fund an adviser in each court | Health Board | 2026-04-30',
      'Adults | 1.2 | Train doctors to ask | Health Board | 2026-09-30',
      'Children | 2.1 | Offer play in refuges | Health Board | 2027-01-31',
    ],
  },
  {
    name: 'what is pressed to see a table names nothing, and a caption says its heading again',
    file: 'pressed.html',
    columns: 'theme action',
    text: `<h1>Rivershire climate action plan</h1>${[
      ['Trees', 'Plant a wood', ''],
      ['Water', 'Dig a pond', '<caption>Actions for Water</caption>'],
      ['Roads', 'Lay a path', '<caption>Table 3: the actions on roads</caption>'],
      ['Objective 4: Clean air', 'Count the cars', '<caption>Actions under objective 4</caption>'],
    ]
      .map(
        ([heading, action, caption]) =>
          `<h2>${heading}</h2><details><summary>Show actions</summary><table>${caption}<tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>${action}</td><td>Parks</td><td>May 2026</td></tr></table></details>`,
      )
      .join('')}`,
    rows: ['Trees | Plant a wood', 'Water | Dig a pond', 'Roads | Lay a path', 'Clean air | Count the cars'],
  },
  {
    name: 'a form in which a label stands beside nothing',
    file: 'form-blank.html',
    columns: 'action_ref action lead partners deadline_end',
    text: `<h1>Rivershire action sheets</h1>${[
      ['C1', 'Open a café in each town', 'Head of Towns', 'Parish councils'],
      ['C2', 'Pay for breaks in ten days', 'Finance Business Partner', ''],
      ['C3', 'Print a guide to the towns', '', 'Tourist Board'],
    ]
      .map(
        ([ref, action, lead, partners]) =>
          `<table><tr><td>Action number</td><td>${ref}</td><td>Date due</td><td>30/09/2025</td></tr><tr><td>Action</td><td colspan="3">${action}</td></tr><tr><td>Lead</td><td>${lead}</td><td>Partners</td><td>${partners}</td></tr></table><p>See the notes.</p>`,
      )
      .join('')}`,
    rows: [
      'C1 | Open a café in each town | Head of Towns | Parish councils | 2025-09-30',
      'C2 | Pay for breaks in ten days | Finance Business Partner |  | 2025-09-30',
      'C3 | Print a guide to the towns |  | Tourist Board | 2025-09-30',
    ],
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
    name: 'a completed section and an open one',
    file: 'sections.html',
    text: `<h1>Action log</h1><h2>Open actions</h2><table><tr><th>ID</th><th>Action</th><th>Assigned to</th><th>Due</th></tr><tr><td>31</td><td>Draft the terms of reference</td><td>Secretary</td><td>02/10/2023</td></tr></table>
<h2>Closed actions</h2><table><tr><th>ID</th><th>Action</th><th>Assigned to</th><th>Date closed</th></tr><tr><td>12</td><td>Invite the coroner</td><td>Chair</td><td>04/09/2023</td></tr></table>`,
    columns: 'action_ref action lead',
    rows: ['31 | Draft the terms of reference | Secretary', '12 | Invite the coroner | Chair'],
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
    name: 'a row below the headings is none, though lines of its cells end in words that head columns',
    file: 'ends-in-headings.html',
    text: `<h1>Harbour plan 2025/26</h1><p>Larkmere District Council</p><table><tr><th>Action</th><th>Lead</th><th>Partners</th><th>Resources</th></tr>
<tr><td>Move the boats to the new quay</td><td>Harbour Manager</td><td></td><td>Existing<br>budgets</td></tr>
<tr><td>Rowing lessons for each pupil of the town</td><td>Young Sailors<br>Officer</td><td></td><td>Existing<br>budgets</td></tr>
<tr><td>Offer a sail to every school by the sea</td><td>Young Sailors<br>Officer</td><td>Sea Scouts</td><td>Existing<br>budgets</td></tr>
<tr><td>Dredge the basin beside the mill</td><td>Harbour Manager</td><td>Mill Trust</td><td>Grant</td></tr></table>`,
    columns: 'action lead partners',
    rows: [
      'Move the boats to the new quay | Harbour Manager | ',
      'Rowing lessons for each pupil of the town | Young Sailors Officer | ',
      'Offer a sail to every school by the sea | Young Sailors Officer | Sea Scouts',
      'Dredge the basin beside the mill | Harbour Manager | Mill Trust',
    ],
  },
  {
    name: 'blank cells that are coloured in under quarters say when; a year stands over the quarters',
    file: 'bars.html',
    text: `<h1>Quay plan 2026 to 2028</h1><p>Larkmere District Council</p><table><tr><th rowspan=2>Action</th><th rowspan=2>Lead</th><th colspan=4>2026/27</th><th colspan=2>2027/28</th></tr><tr><th>Q1</th><th>Q2</th><th>Q3</th><th>Q4</th><th>Q1</th><th>Q2</th></tr>
${[
  ['Mend the steps', 'Estates', 0, 1],
  ['Paint the crane', 'Harbour', 1, 1],
  ['Open the lower hall', 'Estates', 3, 5],
]
  .map(
    ([action, lead, from, to]) =>
      `<tr><td>${action}</td><td>${lead}</td>${[0, 1, 2, 3, 4, 5].map((at) => `<td${at >= Number(from) && at <= Number(to) ? ' style="background:#2b7bba"' : ''}></td>`).join('')}</tr>`,
  )
  .join('\n')}</table>`,
    columns: 'action lead deadline_start deadline_end confidence',
    rows: [
      'Mend the steps | Estates | 2026-04-01 | 2026-09-30 | deadline=medium',
      'Paint the crane | Harbour | 2026-07-01 | 2026-09-30 | deadline=medium',
      'Open the lower hall | Estates | 2027-01-01 | 2027-09-30 | deadline=medium',
    ],
  },
  {
    name: 'coloured cells under quarters are no bars where they are red and green, or the same in each row',
    file: 'no-bars.html',
    text: `<h1>Quay plan 2026/27</h1><p>Larkmere District Council</p><table><tr><th>Action</th><th>Lead</th><th>Q1</th><th>Q2</th><th>Q3</th></tr>
<tr><td>Mend the steps</td><td>Estates</td><td style="background:#00b050"></td><td></td><td></td></tr>
<tr><td>Paint the crane</td><td>Harbour</td><td style="background:#ff0000"></td><td style="background:#00b050"></td><td></td></tr></table>
<h2>Streets</h2><table><tr><th>Action</th><th>Lead</th><th>Q1</th><th>Q2</th><th>Q3</th></tr>
<tr><td>Sweep the lanes</td><td>Street Care</td><td style="background:#2b7bba"></td><td></td><td></td></tr>
<tr><td>Light the towpath</td><td>Street Care</td><td style="background:#2b7bba"></td><td></td><td></td></tr></table>`,
    columns: 'action deadline',
    rows: ['Mend the steps | ', 'Paint the crane | ', 'Sweep the lanes | ', 'Light the towpath | '],
  },
  {
    name: 'a text over the width of a table, between rows, is a heading like the others; a whole sentence leaves the theme in doubt',
    file: 'banners.html',
    columns: 'theme action findings',
    text: `<h1>Valley plan 2025/26</h1><p>Larkmere District Council</p><table><tr><th>Action</th><th>Lead</th><th>Deadline</th><th>Status</th></tr>${[
      'Homes for all',
      ['Build 20 homes', 'Housing', 'May 2025', 'On track'],
      'Ageing well: helping people to stay at home',
      ['Fit 90 alarms', 'Housing', 'June 2025', 'On track'],
      'Safer streets.',
      ['Light the towpath', 'Street Care', 'July 2025', 'On track'],
      'We want every lane to be clean and easy to walk along.',
      ['Sweep the lanes', 'Street Care', 'August 2025', 'On track'],
      'Please note: dates may change again',
      ['Mend the kerbs', 'Street Care', 'October 2025', 'On track'],
      'Parks',
      ['Plant 40 trees', 'Parks', 'March 2026', 'Delayed'],
    ]
      .map((row) =>
        typeof row === 'string'
          ? `<tr><td colspan="4">${row}</td></tr>`
          : `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`,
      )
      .join('')}</table>`,
    rows: [
      'Homes for all | Build 20 homes | ',
      'Ageing well: helping people to stay at home | Fit 90 alarms | ',
      'Safer streets. | Light the towpath | ',
      'Safer streets. | We want every lane to be clean and easy to walk along. | missing-lead@lead; missing-deadline@deadline',
      'Safer streets. | Sweep the lanes | low-confidence@theme',
      'Safer streets. | Mend the kerbs | low-confidence@theme',
      'Parks | Plant 40 trees | ',
    ],
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
    name: 'rows below headings that say by when are due then, where nothing else says when',
    file: 'terms.html',
    columns: 'theme action deadline deadline_end confidence',
    text: `<table><tr><th>Outcome</th><th>Action</th><th>Lead</th></tr>
<tr><td colspan="3">Short term (by March 2027)</td></tr>
<tr><td>Lit paths</td><td>Mend the lamps by the quay</td><td>Lighting</td></tr>
<tr><td colspan="3">Long term (2029/30)</td></tr>
<tr><td>Dry feet</td><td>Raise the causeway</td><td>Highways</td></tr></table>`,
    rows: [
      'Short term (by March 2027) | Mend the lamps by the quay | by March 2027 | 2027-03-31 | deadline=medium',
      'Long term (2029/30) | Raise the causeway | 2029/30 | 2030-03-31 | deadline=medium',
    ],
  },
  {
    name: 'years that headings only mention are no deadlines of what is below',
    file: 'funds.html',
    columns: 'theme action deadline',
    text: `<table><tr><th>Outcome</th><th>Action</th><th>Lead</th></tr>
<tr><td colspan="3">Harbour fund (2021/22)</td></tr>
<tr><td>Lit paths</td><td>Mend the lamps by the quay</td><td>Lighting</td></tr>
<tr><td colspan="3">Dunes fund (2022/23)</td></tr>
<tr><td>Dry feet</td><td>Raise the causeway</td><td>Highways</td></tr></table>`,
    rows: [
      'Harbour fund (2021/22) | Mend the lamps by the quay | ',
      'Dunes fund (2022/23) | Raise the causeway | ',
    ],
  },
  {
    name: 'items of lists that run over several lines, with who and when at their end',
    file: 'lists.html',
    columns: 'theme action lead deadline',
    text: `<h1>Ferry Point Council action plan 2026-28</h1>
<h2>Fair work</h2><h3>What we will do</h3>
<ul><li>Offer thirty apprenticeships<br>in our workshops (Lead: Human Resources, by April<br>2028)</li>
<li>Pay small firms within ten days (Lead: Finance, by May 2027)</li></ul>
<h2>Clean air</h2><h3>What we will do</h3>
<ul><li>Count the lorries that<br>pass the school (Lead: Transport, by June 2027)</li>
<li>Plant a hedge at the depot</li></ul>`,
    rows: [
      'Fair work | Offer thirty apprenticeships in our workshops | Human Resources | by April 2028',
      'Fair work | Pay small firms within ten days | Finance | by May 2027',
      'Clean air | Count the lorries that pass the school | Transport | by June 2027',
      'Clean air | Plant a hedge at the depot |  | ',
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
    name: 'a heading that says how it stood, and of when, is one of a header and no date of a row',
    file: 'status-at.html',
    columns: 'action_ref action lead deadline_end status resources',
    text: `<h1>Kelby nature recovery: delivery plan 2025 to 2028</h1>
<table><tr><th>Measure</th><th>Delivery lead</th><th>Start</th><th>Complete by</th><th>Indicative cost</th><th>Status at Oct 2025</th></tr>
<tr><td>M1. Dig ten ponds on council land</td><td>Parks</td><td>Sept 2025</td><td>March 2026</td><td>£35,000</td><td>On track</td></tr>
<tr><td>M2. Plant a wood on Beacon Hill</td><td>Rivers Trust</td><td>Spring 2026</td><td>31 October 2027</td><td>£240,000</td><td>Not started</td></tr></table>`,
    rows: [
      'M1 | Dig ten ponds on council land | Parks | 2026-03-31 | On track | £35,000',
      'M2 | Plant a wood on Beacon Hill | Rivers Trust | 2027-10-31 | Not started | £240,000',
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
    name: 'links to change what a page says are pressed, and no value',
    file: 'summary-list.html',
    columns: 'action lead deadline',
    text: ['Mend the weir', 'Dredge the pool']
      .map(
        (action) =>
          `${action === 'Mend the weir' ? '<h1>Rivershire weirs action plan</h1>' : ''}<h3>${action}</h3><dl><div><dt>Lead</dt><dd>River Warden</dd><dd><a href="#">Change<span class="hid"> lead</span></a></dd></div><div><dt>Due date</dt><dd>30 June 2026</dd><dd><ul><li><a href="#">Edit</a></li><li><a href="#">Remove</a></li></ul></dd></div></dl>`,
      )
      .join(''),
    rows: ['Mend the weir | River Warden | 30 June 2026', 'Dredge the pool | River Warden | 30 June 2026'],
  },
  {
    name: 'tables of one form within the rows of a table that has no row of headings',
    file: 'tables-within.html',
    columns: 'theme action lead',
    text: `<h1>Rivershire weirs action plan</h1><table>${['Upstream', 'Downstream']
      .map(
        (theme, at) =>
          `<tr><th>${theme}</th><td><table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>Mend weir ${at + 1}</td><td>River Warden</td><td>May 2026</td></tr><tr><td>Dredge pool ${at + 1}</td><td>Divers</td><td>June 2026</td></tr></table></td></tr>`,
      )
      .join('')}</table>`,
    rows: [
      'Upstream | Mend weir 1 | River Warden',
      'Upstream | Dredge pool 1 | Divers',
      'Downstream | Mend weir 2 | River Warden',
      'Downstream | Dredge pool 2 | Divers',
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
    name: 'a state alone below the labels of each card is its status; a target without its year is of the one above',
    file: 'cards-by-year.html',
    columns: 'theme action deadline_start deadline_end state',
    text: `<h1>Rivershire weirs plan</h1>${[
      ['<h2>2025</h2>', 'Dredging of the pool', 'October', 'Done'],
      ['', 'Otter survey', 'Spring', 'In progress'],
      ['<h2>2026</h2>', 'New sluice', 'March', 'Not started'],
    ]
      .map(
        ([year, name, target, state]) =>
          `${year}<div><h3>${name}</h3><p>Owner: River Warden</p><p>Target: ${target}</p><span>${state}</span></div>`,
      )
      .join('')}`,
    rows: [
      '2025 | Dredging of the pool | 2025-10-01 | 2025-10-31 | complete',
      '2025 | Otter survey | 2025-03-01 | 2025-05-31 | in-progress',
      '2026 | New sluice | 2026-03-01 | 2026-03-31 | not-started',
    ],
  },
  {
    name: 'years over their months, above the row of the other headings, are those of the months',
    file: 'years-over-months.html',
    columns: 'action deadline_start deadline_end',
    text: `<h1>Rivershire weirs plan 2026/27</h1><table><tr><td></td><td></td><td colspan="4">2026</td><td colspan="4">2027</td></tr><tr><th>What</th><th>Who</th>${['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr'].map((month) => `<th>${month}</th>`).join('')}</tr>${[
      ['Mend the weir', 1, 2],
      ['Clear the pool', 4, 5],
      ['Paint the locks', 8, 8],
    ]
      .map(
        ([action, first, last]) =>
          `<tr><td>${action}</td><td>River Warden</td>${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `<td>${at === first || at === last ? 'X' : ''}</td>`).join('')}</tr>`,
      )
      .join('')}</table>`,
    rows: [
      'Mend the weir | 2026-09-01 | 2026-10-31',
      'Clear the pool | 2026-12-01 | 2027-01-31',
      'Paint the locks | 2027-04-01 | 2027-04-30',
    ],
  },
  {
    name: 'an item that is a matter in words is no reference',
    file: 'matters.html',
    columns: 'outcome action_ref action lead deadline_end',
    text: `<h1>Parish Council action list, March 2026</h1>
<table><tr><th>Item</th><th>Action</th><th>Who</th><th>By when</th></tr>
<tr><td>Play area</td><td>Order a new swing</td><td>Clerk</td><td>May 2026</td></tr>
<tr><td>Allotments</td><td>Write to plot holders about rents</td><td>Cllr Moss</td><td>30 April 2026</td></tr></table>`,
    rows: [
      'Play area |  | Order a new swing | Clerk | 2026-05-31',
      'Allotments |  | Write to plot holders about rents | Cllr Moss | 2026-04-30',
    ],
  },
  {
    name: 'a calendar of events is no plan, though some of them promise',
    file: 'events.html',
    text: `<h1>On this summer</h1>
<table><tr><th>Date</th><th>Event</th><th>Venue</th><th>Organiser</th></tr>
<tr><td>3 May 2026</td><td>Fair on the Green</td><td>Square</td><td>Events Team</td></tr>
<tr><td>14 June 2026</td><td>Open the lock gates day</td><td>Canal Basin</td><td>Waterways Trust</td></tr>
<tr><td>1 July 2026</td><td>Plant a tree for the town</td><td>Long Meadow</td><td>Parks Team</td></tr></table>`,
    rows: [],
  },
  {
    name: 'what was applied for, and who decides it until when, is no plan',
    file: 'applications.html',
    text: `<h1>Applications received in week 18</h1>
<table><tr><th>Ref</th><th>Proposal</th><th>Applicant</th><th>Case officer</th><th>Target date</th></tr>
<tr><td>26/0412</td><td>Erect an extension at the back</td><td>Mrs Hale</td><td>J Stone</td><td>12 June 2026</td></tr>
<tr><td>26/0413</td><td>Change use from shop to flat</td><td>Bright Homes</td><td>P Lowe</td><td>19 June 2026</td></tr></table>`,
    rows: [],
  },
  {
    name: 'areas for action, one or more, and themes of the council’s plan are themes',
    file: 'areas.html',
    columns: 'theme action lead',
    text: `<h1>Carers action tracker</h1>
<table><tr><th>Area(s) for action</th><th>Steps to achieve what matters</th><th>Lead officer</th><th>Timescale</th></tr>
<tr><td>Communication</td><td>Put an article on carers in the magazine</td><td>Press Office</td><td>June 2026</td></tr>
<tr><td>Advice</td><td>Produce a map of services</td><td>Carers Hub</td><td>July 2026</td></tr></table>`,
    rows: [
      'Communication | Put an article on carers in the magazine | Press Office',
      'Advice | Produce a map of services | Carers Hub',
    ],
  },
  {
    name: 'a quarter or a month alone below headings of a year each is of the one above it',
    file: 'years-above.html',
    columns: 'theme action deadline_start deadline_end',
    text: `<h1>Rivershire weirs plan</h1>${[
      ['2025/26', 'Mend the weir'],
      ['2026/27', 'Clear the pool'],
      ['Year 3: 2027/28', 'Paint the locks'],
    ]
      .map(
        ([year, action]) =>
          `<h2>${year}</h2><table><tr><th>Action</th><th>Lead</th><th>When</th></tr><tr><td>${action}</td><td>River Warden</td><td>Q2</td></tr><tr><td>${action} again</td><td>River Warden</td><td>February</td></tr></table>`,
      )
      .join('')}`,
    rows: [
      ' | Mend the weir | 2025-07-01 | 2025-09-30',
      ' | Mend the weir again | 2026-02-01 | 2026-02-28',
      ' | Clear the pool | 2026-07-01 | 2026-09-30',
      ' | Clear the pool again | 2027-02-01 | 2027-02-28',
      'Year 3: 2027/28 | Paint the locks | 2027-07-01 | 2027-09-30',
      'Year 3: 2027/28 | Paint the locks again | 2028-02-01 | 2028-02-29',
    ],
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
    name: 'a heading over labels that each stand over their value is what is to be done',
    file: 'cards-of-values.html',
    columns: 'theme action lead deadline',
    text: `<h1>Elmford Council climate plan 2025-2028</h1>${[
      ['Cleaner air', 'Count the cars on the ring road', 'Traffic Team', 'May 2026'],
      ['', 'Plant a hedge along the school', 'Parks Manager', 'June 2026'],
      ['Less waste', 'Open a shop for second-hand tools', 'Waste Officer', 'Ongoing'],
    ]
      .map(
        ([theme, action, lead, when]) =>
          `${theme ? `<h2>${theme}</h2>` : ''}<h3>${action}</h3><p>LEAD</p><p>${lead}</p><p>DEADLINE</p><p>${when}</p>`,
      )
      .join('')}`,
    rows: [
      'Cleaner air | Count the cars on the ring road | Traffic Team | May 2026',
      'Cleaner air | Plant a hedge along the school | Parks Manager | June 2026',
      'Less waste | Open a shop for second-hand tools | Waste Officer | Ongoing',
    ],
  },
  {
    name: 'what heads the actions of one theme and of the next is no theme',
    file: 'what-we-will-do.html',
    columns: 'theme action lead',
    text: `<h1>Elmford Council plan 2025-2028</h1>${[
      ['Cleaner air', 'Count the cars on the ring road', 'Traffic Team'],
      ['Less waste', 'Open a shop for second-hand tools', 'Waste Officer'],
    ]
      .map(
        ([theme, action, lead]) =>
          `<h2>${theme}</h2><h3>What we will do</h3><h4>${action}</h4><p>Lead: ${lead}</p><p>By: May 2026</p>`,
      )
      .join('')}`,
    rows: [
      'Cleaner air | Count the cars on the ring road | Traffic Team',
      'Less waste | Open a shop for second-hand tools | Waste Officer',
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
    name: 'an outcome named below a theme’s heading is what the rows serve',
    file: 'named-outcome.html',
    columns: 'theme_ref theme outcome action',
    text: `<h1>Northcliff Town Council action plan 2026</h1>${[
      ['Clean streets', 'Visitors come back'],
      ['Safe parks', 'Children play out'],
    ]
      .map(
        ([heading, outcome], index) =>
          `<h2>Priority ${index + 1}: ${heading}</h2><p>Outcome: ${outcome}</p><table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>Sweep ward ${index + 1} each week</td><td>Town Clerk</td><td>May 2026</td></tr></table>`,
      )
      .join('')}`,
    rows: [
      '1 | Clean streets | Visitors come back | Sweep ward 1 each week',
      '2 | Safe parks | Children play out | Sweep ward 2 each week',
    ],
  },
  {
    name: 'an outcome that stands before the themes goes on over several',
    file: 'outcome-first.html',
    columns: 'theme outcome action findings',
    text: `<h1>Northcliff Town Council action plan 2026</h1><table>
<tr><th>Outcome</th><th>Theme</th><th>Action</th><th>Lead</th><th>By when</th></tr>
<tr><td rowspan="2">Nobody goes hungry</td><td>Income</td><td>Hold two benefit advice days</td><td>Advice Officer</td><td>May 2026</td></tr>
<tr><td>Food</td><td>Open a larder in the hall</td><td>Town Clerk</td><td>June 2026</td></tr>
<tr><td>Homes are warm</td><td>Energy</td><td>Insulate forty lofts</td><td>Energy Officer</td><td>July 2026</td></tr></table>`,
    rows: [
      'Income | Nobody goes hungry | Hold two benefit advice days | ',
      'Food | Nobody goes hungry | Open a larder in the hall | ',
      'Energy | Homes are warm | Insulate forty lofts | ',
    ],
  },
  {
    name: 'a member of the council beside an officer leads, too; an organisation beside a person is theirs',
    file: 'member-beside.html',
    columns: 'action lead lead_person',
    text: `<h1>Northcliff Town Council action plan 2026</h1>${[
      ['Lead Officer', 'Lead Member', 'J Hurst', 'Cllr Penny', 'A Moss', 'Cllr Wray'],
      ['Owner', 'Organisation', 'Jane Hurst', 'Northcliff Housing Trust', 'Sam Moss', 'Police'],
    ]
      .map(
        (
          [one, other, ...names],
          at,
        ) => `<table><tr><th>Action</th><th>${one}</th><th>${other}</th><th>By when</th></tr>
<tr><td>Open hall ${at + 1} on Sundays</td><td>${names[0]}</td><td>${names[1]}</td><td>May 2026</td></tr>
<tr><td>Sweep ward ${at + 1} each week</td><td>${names[2]}</td><td>${names[3]}</td><td>June 2026</td></tr></table>`,
      )
      .join('')}`,
    rows: [
      'Open hall 1 on Sundays | J Hurst; Cllr Penny | ',
      'Sweep ward 1 each week | A Moss; Cllr Wray | ',
      'Open hall 2 on Sundays | Northcliff Housing Trust | Jane Hurst',
      'Sweep ward 2 each week | Police | Sam Moss',
    ],
  },
  {
    name: 'numbered steps beside the actions are their references',
    file: 'step-refs.html',
    columns: 'action_ref action milestone lead',
    text: `<h1>Northcliff Town Council action plan 2026</h1><table>
<tr><th>Step</th><th>What we will do</th><th>Responsible</th><th>When</th></tr>
<tr><td>Step 1.1</td><td>Build twelve cottages by the quay</td><td>Estates Manager</td><td>May 2026</td></tr>
<tr><td>Step 1.2</td><td>Let the old school to a nursery</td><td>Town Clerk</td><td>June 2026</td></tr></table>`,
    rows: [
      'Step 1.1 | Build twelve cottages by the quay |  | Estates Manager',
      'Step 1.2 | Let the old school to a nursery |  | Town Clerk',
    ],
  },
  {
    name: 'numbers over their parts, and a target alone in its row however long, are themes',
    file: 'over-parts.html',
    columns: 'theme action lead',
    text: `<h1>Rivershire climate plan</h1><table><tr><th></th><th>Action</th><th>Responsibility</th><th>Timescale</th></tr>
<tr><td>1.0</td><td>Transport</td><td></td><td></td></tr>
<tr><td>1.1</td><td>Buy four electric vans</td><td>Fleet Manager</td><td>May 2026</td></tr>
<tr><td>1.2</td><td>Build a shelter for bicycles</td><td>Estates Manager</td><td>June 2026</td></tr></table>
<table><tr><th>Action</th><th>By whom</th><th>By when</th></tr>
<tr><td>TARGET 1: Service aims that:<ul><li>answer what tenants need</li><li>are fair to all who wait for a home of their own</li></ul></td><td></td><td></td></tr>
<tr><td>Ask tenants what matters to them</td><td>Repairs Manager</td><td>July 2026</td></tr></table>`,
    rows: [
      'Transport | Buy four electric vans | Fleet Manager',
      'Transport | Build a shelter for bicycles | Estates Manager',
      'Service aims that: answer what tenants need are fair to all who wait for a home of their own | Ask tenants what matters to them | Repairs Manager',
    ],
  },
  {
    name: 'a revised date that says it is done leaves the first one, and is the status',
    file: 'revised-done.html',
    columns: 'action deadline status',
    text: `<h1>Repairs action plan</h1><table>
<tr><th>Action</th><th>By whom</th><th>By when [month = end of month]</th><th>Revised timetable</th></tr>
<tr><td>Agree the standard of empty homes</td><td>Repairs Manager</td><td>April 2026</td><td>Done</td></tr>
<tr><td>Write a code for contractors</td><td>Repairs Manager</td><td>June 2026</td><td>February 2027</td></tr></table>`,
    rows: [
      'Agree the standard of empty homes | April 2026 | Done',
      'Write a code for contractors | February 2027 | ',
    ],
  },
  {
    name: 'what a picture drawn in the page shows, as it says to who cannot see it',
    file: 'drawn.html',
    columns: 'action lead rag',
    text: `<h1>Food plan of Millbrook Town Council</h1><table>
<tr><th>Action</th><th>Lead</th><th>Deadline</th><th>Status</th></tr>
<tr><td>Start a food co-op</td><td>Food Partnership</td><td>May 2026</td><td><svg role="img" aria-label="Green"><title>dot</title></svg></td></tr>
<tr><td>Grow in school yards</td><td>Schools Team</td><td>June 2026</td><td><span role="img" aria-label="Amber"></span></td></tr>
<tr><td>Map the food banks</td><td>Public Health</td><td>July 2026</td><td><svg aria-hidden="true"></svg> Red</td></tr>
</table>`,
    rows: [
      'Start a food co-op | Food Partnership | green',
      'Grow in school yards | Schools Team | amber',
      'Map the food banks | Public Health | red',
    ],
  },
  {
    name: 'goals beside their progress and the date they were done are the actions',
    file: 'goals.html',
    columns: 'action_ref action progress',
    text: `<h1>Town action plan</h1><table><tr><th></th><th>Goal</th><th>Progress Report</th><th>Date Complete</th></tr>
<tr><td>1</td><td>Build the new play tower</td><td>Opened by the mayor.</td><td>16 April 2026</td></tr>
<tr><td>2</td><td>Apply for a grant for swings</td><td>Form sent to the trust.</td><td></td></tr>
<tr><td>3</td><td>Renew the cameras in the square</td><td>Quote approved.</td><td></td></tr></table>`,
    rows: [
      '1 | Build the new play tower | Opened by the mayor.',
      '2 | Apply for a grant for swings | Form sent to the trust.',
      '3 | Renew the cameras in the square | Quote approved.',
    ],
  },
  {
    name: 'lists that a plan leads to with what it will do are its actions, others are not',
    file: 'we-will.html',
    columns: 'theme action',
    text: `<h1>Corporate plan 2026 to 2030</h1><h2>Clean streets</h2><p>We mean:</p><ul><li>No litter by the sea</li></ul>
<p>We will:</p><ul><li>Clean the bins at dawn</li><li>Train two wardens</li></ul><p>Measured by:</p><ul><li>Tidy beaches</li></ul>
<h2>Overview</h2><p>Our actions to get there are to:</p><ul><li>open a repair café;</li><li>lend out tools.</li></ul>`,
    rows: [
      'Clean streets | Clean the bins at dawn',
      'Clean streets | Train two wardens',
      'Clean streets | open a repair café;',
      'Clean streets | lend out tools.',
    ],
  },
  {
    name: 'a page that is no plan promises nothing by what it will do',
    file: 'service.html',
    text: '<h1>Tell us of a pothole</h1><p>We will:</p><ul><li>Inspect the road within a day</li><li>Repair it within a week</li><li>Tell you when it is done</li></ul>',
    rows: [],
  },
  {
    name: 'dates that a narrow column broke stand beside the items of a list one by one',
    file: 'broken-dates.html',
    columns: 'action lead deadline confidence',
    text: `<h1>Northcliff Town Council action plan 2026</h1><table>
<tr><th>Aim</th><th>Actions</th><th>Lead</th><th>By when</th></tr>
<tr><td>Fewer falls</td><td><ul><li>Check forty homes for hazards</li><li>Hold a balance class in the hall</li></ul></td><td>Home Care Agency<br>Sports Officer<br>Town Clerk</td><td>May<br>2026<br>Autumn<br>2026</td></tr></table>`,
    rows: [
      'Check forty homes for hazards | Home Care Agency; Sports Officer; Town Clerk | May 2026 | action=medium; lead=low; deadline=medium',
      'Hold a balance class in the hall | Home Care Agency; Sports Officer; Town Clerk | Autumn 2026 | action=medium; lead=low; deadline=medium',
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
    name: 'the number of an outcome, the line that says which and who answers for it are no three themes',
    file: 'outcome-lead.html',
    columns: 'theme_ref theme action lead',
    text: `<h1>Eastmere delivery plan 2026</h1>${['Fewer children go hungry', 'People walk more']
      .map(
        (heading, index) =>
          `<h2>Outcome ${index + 1}</h2><p>${heading}</p><p>Outcome lead: Chief Officer ${index + 1}</p><table><tr><th>Action</th><th>Lead partner</th><th>By when</th></tr><tr><td>Open a kitchen in ward ${index + 1}</td><td>Welfare Team</td><td>May 2026</td></tr></table>`,
      )
      .join('')}`,
    rows: [
      '1 | Fewer children go hungry | Open a kitchen in ward 1 | Welfare Team',
      '2 | People walk more | Open a kitchen in ward 2 | Welfare Team',
    ],
  },
  {
    name: 'ratings of two quarters and start and end below one heading each, beside headings that reach down',
    file: 'two-quarters.html',
    columns: 'action deadline rag',
    text: `<h1>Canal action plan 2025/26</h1><table>
<tr><th rowspan="2">Action</th><th rowspan="2">Lead</th><th colspan="2">Timescale</th><th colspan="2">RAG</th></tr>
<tr><th>Start</th><th>End</th><th>Q1</th><th>Q2</th></tr>
<tr><td>Dredge the basin</td><td>Canal Team</td><td>May 2025</td><td>June 2025</td><td style="background:#00b050"></td><td style="background:#00b050"></td></tr>
<tr><td>Mend the lock gates</td><td>Works Team</td><td>May 2025</td><td>July 2025</td><td style="background:#ffc000"></td><td style="background:#ff0000"></td></tr>
<tr><td>Light the towpath</td><td>Highways</td><td colspan="2">March 2026</td><td></td><td style="background:#ffc000"></td></tr></table>`,
    rows: [
      'Dredge the basin | May 2025 – June 2025 | green',
      'Mend the lock gates | May 2025 – July 2025 | red',
      'Light the towpath | March 2026 | amber',
    ],
  },
  {
    name: 'who holds the portfolio, between a heading and its table, is no theme',
    file: 'holder.html',
    columns: 'theme action lead',
    text: `<h1>Eastmere delivery plan 2026</h1>${['Clean streets', 'Warm homes']
      .map(
        (heading, index) =>
          `<h2>${heading}</h2><p>Portfolio holder: Cllr Ann Berry</p><table><tr><th>Action</th><th>Lead</th><th>By when</th></tr><tr><td>Survey ward ${index + 1}</td><td>Welfare Team</td><td>May 2026</td></tr></table>`,
      )
      .join('')}`,
    rows: ['Clean streets | Survey ward 1 | Welfare Team', 'Warm homes | Survey ward 2 | Welfare Team'],
  },
  {
    name: 'who leads and the years of a commitment in rows of labels over the header of its milestones, below text that tells of it',
    file: 'commitments-labelled.html',
    columns: 'action_ref action milestone lead deadline_end status',
    text: `<h1>Kelby open council plan 2025 to 2027</h1>
<h2>Commitment 1: Publish contracts</h2>
<p>It is hard to find out who was paid.</p>
<table><tr><th colspan="2">Lead organisation</th><td colspan="2">Procurement Team</td></tr>
<tr><th colspan="2">Timeline</th><td colspan="2">May 2025 to August 2027</td></tr>
<tr><th>Verifiable and measurable milestones to fulfil the commitment</th><th>New or ongoing</th><th>Start date</th><th>End date</th></tr>
<tr><td>Publish a register of contracts</td><td>New</td><td>May 2025</td><td>August 2026</td></tr>
<tr><td>Report on it each year</td><td>Ongoing</td><td>June 2025</td><td>August 2027</td></tr></table>
<h2>Commitment 2: Open the budget</h2>
<p>Few residents read it.</p>
<table><tr><th colspan="2">Lead organisation</th><td colspan="2">Finance</td></tr>
<tr><th colspan="2">Timeline</th><td colspan="2">January 2026 to March 2027</td></tr>
<tr><th>Verifiable and measurable milestones to fulfil the commitment</th><th>New or ongoing</th><th>Start date</th><th>End date</th></tr>
<tr><td>Hold a budget fair</td><td>New</td><td>January 2026</td><td>February 2026</td></tr></table>`,
    rows: [
      '1 | Publish contracts | Publish a register of contracts | Procurement Team | 2026-08-31 | ',
      '1 | Publish contracts | Report on it each year | Procurement Team | 2027-08-31 | ',
      '2 | Open the budget | Hold a budget fair | Finance | 2026-02-28 | ',
    ],
  },
  {
    name: 'a register of grants is no plan, though its projects promise work and the day of the award is a date',
    file: 'grants.html',
    text: `<h1>Community grants of Kelby Town Council</h1>
<table><tr><th>Organisation</th><th>Project</th><th>Amount</th><th>Date awarded</th><th>Ward</th></tr>
<tr><td>Ash Scouts</td><td>Repair the roof of the scout hut</td><td>£2,000</td><td>12/06/2024</td><td>Ash</td></tr>
<tr><td>Mill Allotments</td><td>Install water butts</td><td>£450</td><td>12/06/2024</td><td>Mill</td></tr></table>`,
    rows: [],
  },
  {
    name: 'a register of decisions to come is no plan, nor its headings an action',
    file: 'forward.html',
    text: `<h1>Forward plan of key decisions of Kelby Town Council</h1>
<table><tr><th>Decision</th><th>Decision maker</th><th>Date of decision</th><th>Lead member</th><th>Contact officer</th></tr>
<tr><td>Approve the budget for play areas</td><td>Cabinet</td><td>14/10/2025</td><td>Cllr Hall</td><td>Jo Marsh</td></tr>
<tr><td>Award the waste contract</td><td>Cabinet</td><td>11/11/2025</td><td>Cllr Dean</td><td>Sam Field</td></tr></table>`,
    rows: [],
  },
  {
    name: 'a list of terms below each numbered action says who leads it and when, and nothing of the plan',
    file: 'defined.html',
    columns: 'theme action_ref action lead deadline_end progress',
    text: `<h1>Hedge strategy: our actions</h1>
<h2>Theme 1: Plant</h2>
<h3>Action 1.1: Plant five miles of hedge</h3>
<dl><dt>Who will lead this</dt><dd>Hedge Team</dd><dt>When we will do it</dt><dd>By March 2028</dd><dt>How far we have got</dt><dd>One mile is planted</dd></dl>
<h3>Action 1.2: Open a nursery for whips</h3>
<dl><dt>Who will lead this</dt><dd>Friends of the Lanes</dd><dt>When we will do it</dt><dd>May 2027</dd><dt>How far we have got</dt><dd>A field is being sought</dd></dl>`,
    rows: [
      'Plant | 1.1 | Plant five miles of hedge | Hedge Team | 2028-03-31 | One mile is planted',
      'Plant | 1.2 | Open a nursery for whips | Friends of the Lanes | 2027-05-31 | A field is being sought',
    ],
  },
  {
    name: 'a sentence below the number of an outcome is what it is called, however it ends',
    file: 'stretch.html',
    columns: 'theme_ref theme action deadline_end',
    text: `<h1>Local improvement plan</h1>
<h2>Stretch Outcome 1</h2><p>No child goes without a warm meal by 2030</p>
<table><tr><th>Action</th><th>Lead</th><th>Deadline</th></tr><tr><td>Serve breakfast in all schools</td><td>Catering</td><td>June 2027</td></tr></table>
<h2>Stretch Outcome 2</h2><p>Everyone has a safe home</p>
<table><tr><th>Action</th><th>Lead</th><th>Deadline</th></tr><tr><td>Inspect all hostels</td><td>Housing</td><td>May 2027</td></tr></table>`,
    rows: [
      '1 | No child goes without a warm meal by 2030 | Serve breakfast in all schools | 2027-06-30',
      '2 | Everyone has a safe home | Inspect all hostels | 2027-05-31',
    ],
  },
  {
    name: 'what was said, and what was done about it, is no plan',
    file: 'you-said.html',
    text: `<h1>Consultations of Kelby Town Council</h1>
<table><tr><th>You said</th><th>We did</th><th>Date</th></tr>
<tr><td>The car park is too dark</td><td>Fitted new lights</td><td>May 2025</td></tr>
<tr><td>Bins are not emptied</td><td>Added a round on Saturdays</td><td>June 2025</td></tr></table>`,
    rows: [],
  },
  {
    name: 'years of two figures each are years where they follow one another, or a heading says so',
    file: 'short-years.html',
    columns: 'action deadline deadline_start deadline_end',
    text: `<h1>Kelby Parish Council plan</h1>
<table><tr><th>Item no</th><th>Action</th><th>Relevant FY</th><th>Lead</th></tr>
<tr><td>1</td><td>Write an emergency plan</td><td>19/20</td><td>Clerk</td></tr>
<tr><td>2</td><td>Move the benches</td><td>16/17</td><td>Cllr Shaw</td></tr>
<tr><td>3</td><td>Paint the gate</td><td>11/12</td><td>Clerk</td></tr></table>`,
    rows: [
      'Write an emergency plan | 19/20 | 2019-04-01 | 2020-03-31',
      'Move the benches | 16/17 | 2016-04-01 | 2017-03-31',
      'Paint the gate | 11/12 | 2011-04-01 | 2012-03-31',
    ],
  },
  {
    name: 'a heading over the references, too: several deliverables are the steps of each action',
    file: 'over-references.html',
    columns: 'action_ref action milestone deadline_end',
    text: `<h1>Thornby moor plan</h1><table>
<tr><th colspan="2">Action</th><th>Deliverable</th><th>Timeline</th><th>Responsibility</th></tr>
<tr><td rowspan="2">13</td><td rowspan="2">Keep a group that steers the plan</td><td>Form the group</td><td>May 2026</td><td>Plan Officer</td></tr>
<tr><td>Draft what the group is for</td><td>June 2026</td><td>Plan Officer</td></tr>
<tr><td>14</td><td>Pay for the plan</td><td>Say what the plan needs</td><td>July 2026</td><td>Board Chair</td></tr></table>`,
    rows: [
      '13 | Keep a group that steers the plan | Form the group | 2026-05-31',
      '13 | Keep a group that steers the plan | Draft what the group is for | 2026-06-30',
      '14 | Pay for the plan | Say what the plan needs | 2026-07-31',
    ],
  },
  {
    name: 'in a pack the plan is called as its own heading says, not as who publishes it',
    file: 'pack.html',
    columns: 'plan_title action',
    text: `<h1>Northcliff Borough Council</h1><h2>Scrutiny Board</h2><table><tr><th>Member</th><th>Party</th><th>Attended</th></tr><tr><td>Cllr A Hill</td><td>Labour</td><td>Yes</td></tr></table>
<h2>Item 4 – Bus review: action plan in response</h2><table><tr><th>Action</th><th>Responsible officer</th><th>Target date</th></tr>
<tr><td>Publish a timetable at each stop</td><td>Transport Officer</td><td>June 2026</td></tr></table>`,
    rows: ['Item 4 – Bus review: action plan in response | Publish a timetable at each stop'],
  },
  {
    name: 'a list that only promises is no plan below a title of other things, nor is a menu',
    file: 'menu.html',
    text: `<h1>Thornby Climate Action Plan 2026</h1><ul><li>Report a pothole</li><li>Pay council tax online</li><li>Apply for a permit</li><li>Find your councillor</li><li>Book a visit</li><li>View planning applications</li></ul>`,
    rows: [],
  },
  {
    name: 'what tells how to write a plan promises nothing',
    file: 'how-to.html',
    text: `<h1>How to write an action plan: guidance 2026</h1><ul><li>Set out what the plan is to change and for whom</li><li>Agree with partners who will lead each part of it</li><li>Review the plan each year with those who live there</li><li>Publish the plan on the website of the parish</li><li>Identify the money that each of the parts will need</li></ul>`,
    rows: [],
  },
  {
    name: 'labels without colons, told by their markup, that each card of a page has again',
    file: 'labels-bold.html',
    columns: 'action_ref action lead deadline',
    text: `<h1>Eastmere delivery plan 2026</h1>${['Mend the swings', 'Plant forty oaks']
      .map(
        (action, index) =>
          `<h3>1.${index + 1} ${action} of ward ${index + 1}</h3><ul><li><strong>Owner</strong> Parks Team</li><li><strong>Due</strong> May 202${index + 6}</li></ul>`,
      )
      .join('')}`,
    rows: [
      '1.1 | Mend the swings of ward 1 | Parks Team | May 2026',
      '1.2 | Plant forty oaks of ward 2 | Parks Team | May 2027',
    ],
  },
  {
    name: 'what we will do, each with its date and who does it in brackets behind, also where an item has several lines',
    file: 'will.html',
    columns: 'theme action lead deadline confidence',
    text: `<h1>Rooms for All Action Plan 2026-27</h1><h2>Doors</h2><p>We will:</p>
<ul><li>open a night desk by June 2026 (Housing Desk Manager)</li>
<li>train all wardens of the hostel by August 2026 (Private Sector Housing Officer)</li></ul>
<h2>Beds</h2><p>We will:</p><ul><li>buy thirty beds by 31 March 2027 (Head of Property)</li>
<li>keep the winter hall open (Wardens of St<br>Brannock’s Trust)</li>
<li>appoint a nurse by September 2026 (subject to the funding being found in time)</li></ul>`,
    rows: [
      'Doors | open a night desk by June 2026 | Housing Desk Manager | by June 2026 | action=medium; lead=medium; deadline=medium',
      'Doors | train all wardens of the hostel by August 2026 | Private Sector Housing Officer | by August 2026 | action=medium; lead=medium; deadline=medium',
      'Beds | buy thirty beds by 31 March 2027 | Head of Property | by 31 March 2027 | action=medium; lead=medium; deadline=medium',
      'Beds | keep the winter hall open | Wardens of St Brannock’s Trust |  | action=medium; lead=medium',
      'Beds | appoint a nurse by September 2026 (subject to the funding being found in time) |  |  | action=medium',
    ],
  },
  {
    name: 'a card has its name in a row over its labels, which are those of who leads and by when alone',
    file: 'cards-named.html',
    columns: 'theme action lead deadline',
    text: `<h1>Fernmoor Borough Council</h1><h2>Harbour action plan 2026-2028</h2><h3>The quay</h3>
<table><tr><td colspan=2><b>Mend the steps of the old quay</b></td></tr><tr><td>Owner</td><td>Estates</td></tr><tr><td>Deadline</td><td>May 2027</td></tr></table>
<table><tr><td colspan=2><b>Count the boats that winter here</b></td></tr><tr><td>Owner</td><td>Pilots</td></tr><tr><td>Deadline</td><td>June 2027</td></tr></table>
<table><tr><td colspan=2><b>A new crane by the slipway</b></td></tr><tr><td>Owner</td><td>Estates</td></tr><tr><td>Deadline</td><td>July 2027</td></tr><tr><td>Status</td><td>On track</td></tr></table>`,
    rows: [
      'The quay | Mend the steps of the old quay | Estates | May 2027',
      'The quay | Count the boats that winter here | Pilots | June 2027',
      'The quay | A new crane by the slipway | Estates | July 2027',
    ],
  },
  {
    name: 'a heading that is only a number is the reference of the labelled action below it, and no theme',
    file: 'numbers.html',
    columns: 'theme action_ref action deadline',
    text: `<h1>Allotments Strategy 2024 to 2027</h1><h2>Aim two: water</h2>
<h3>3.1</h3><p>Action - mend the standpipes</p><ul><li>target - no leaks</li><li>year - ongoing</li></ul>
<h3>3.2</h3><p>Action - dig a second well</p><ul><li>target - one well</li><li>by - May 2026</li></ul>`,
    rows: ['water | 3.1 | mend the standpipes | ongoing', 'water | 3.2 | dig a second well | May 2026'],
  },
  {
    name: 'labels and values in elements of their own, or in paragraphs on top of each other',
    file: 'labels-apart.html',
    columns: 'theme action lead deadline status',
    text: `<h1>Eastmere delivery plan 2026</h1><h2>Parks</h2>${['Mend the swings', 'Plant forty oaks']
      .map(
        (action, index) =>
          `<div><h3>${action} of ward ${index + 1}</h3>${[
            ['Owner', 'Parks Team'],
            ['Due date', `May 202${index + 6}`],
            ['Status', 'On track'],
          ]
            .map(([label, value]) =>
              index === 0
                ? `<div><div>${label}</div><div>${value}</div></div>`
                : `<p><b>${label}</b></p><p>${value}</p>`,
            )
            .join('')}</div>`,
      )
      .join('')}`,
    rows: [
      'Parks | Mend the swings of ward 1 | Parks Team | May 2026 | On track',
      'Parks | Plant forty oaks of ward 2 | Parks Team | May 2027 | On track',
    ],
  },
  {
    name: 'a state in place of the date, below who leads, is no lead',
    file: 'implemented.html',
    columns: 'action lead deadline_end state confidence',
    text: `<h1>Harbour audit action plan 2025</h1><table><tr><th>Action<th>Responsible officer and target date</tr>
<tr><td>Change the locks within a day<td>Harbour Master<br>31 July 2025</tr>
<tr><td>Count the boats each month<td>Finance Manager<br>30 September 2025</tr>
<tr><td>Add a date to each entry<td>Risk Officer<br>Implemented</tr></table>`,
    rows: [
      'Change the locks within a day | Harbour Master | 2025-07-31 |  | lead=medium; deadline=medium',
      'Count the boats each month | Finance Manager | 2025-09-30 |  | lead=medium; deadline=medium',
      'Add a date to each entry | Risk Officer |  | complete | lead=medium; status=medium',
    ],
  },
  {
    name: 'a date that says when it was done beside the one that was planned is doubted',
    file: 'actual.html',
    columns: 'action deadline_end confidence',
    text: `<h1>Harbour action plan 2025</h1><table><tr><th>Action<th>Lead<th>Dates</tr>
<tr><td>Mend the ferry<td>Harbour Master<td>Planned: June 2025 Actual: July 2025</tr>
<tr><td>Fill the slip<td>Harbour Master<td>Planned: June 2025 Actual:</tr>
<tr><td>Paint the pier<td>Parks<td>July 2025</tr></table>`,
    rows: [
      'Mend the ferry | 2025-06-30 | deadline=low',
      'Fill the slip | 2025-06-30 | ',
      'Paint the pier | 2025-07-31 | ',
    ],
  },
  {
    name: 'a list of actions that each begin in bold holds no labels',
    file: 'bold-begins.html',
    columns: 'theme action',
    text: `<h1>Eastmere action plan 2026</h1>${['Parks', 'Streets']
      .map(
        (heading) =>
          `<h2>${heading}</h2><ul><li><strong>Mend</strong> the swings of ${heading} Lane (Lead: Parks Team, May 2026)</li><li><strong>Plant</strong> forty oaks in ${heading} Road (Lead: Parks Team, May 2026)</li></ul>`,
      )
      .join('')}`,
    rows: [
      'Parks | Mend the swings of Parks Lane',
      'Parks | Plant forty oaks in Parks Road',
      'Streets | Mend the swings of Streets Lane',
      'Streets | Plant forty oaks in Streets Road',
    ],
  },
  {
    name: 'one word over each list, below the headings that tell them apart',
    file: 'actions-again.html',
    columns: 'theme action lead',
    text: `<h1>Eastmere action plan 2026</h1>${['Parks', 'Streets']
      .map(
        (heading) =>
          `<h2>${heading}</h2><h3>Actions</h3><ul><li>Mend the lamps of ${heading} Lane (Lead: Lighting Team, May 2026)</li><li>Plant oaks in ${heading} Road (Lead: Tree Officer, June 2026)</li></ul>`,
      )
      .join('')}`,
    rows: [
      'Parks | Mend the lamps of Parks Lane | Lighting Team',
      'Parks | Plant oaks in Parks Road | Tree Officer',
      'Streets | Mend the lamps of Streets Lane | Lighting Team',
      'Streets | Plant oaks in Streets Road | Tree Officer',
    ],
  },
  {
    name: 'cards of a self-assessment, each with the action over its labels',
    file: 'self-assessment.html',
    columns: 'action_ref action lead partners deadline_end status',
    text: `<h1>Kelby open council plan: how far we are</h1>${[
      [
        '1.1 – A standard for open data',
        'Digital Team',
        'Ada Pym',
        'Kelby College',
        'March 2027',
        'Complete',
      ],
      ['1.2 – A portal for open data', 'Data Team', 'Tom Shaw', 'Kelby Library', 'June 2027', 'In progress'],
    ]
      .map(
        ([name, lead, person, others, when, level]) =>
          `<table><tr><th colspan="2">Action ${name}</th></tr><tr><td>Lead implementing organisation</td><td>${lead}</td></tr><tr><td>Name of responsible person from implementing agency</td><td>${person}</td></tr><tr><td>Other actors involved</td><td>${others}</td></tr><tr><td>Timescale</td><td>${when}</td></tr><tr><td>Level of completion</td><td>${level}</td></tr></table>`,
      )
      .join('')}`,
    rows: [
      '1.1 | A standard for open data | Digital Team | Kelby College | 2027-03-31 | Complete',
      '1.2 | A portal for open data | Data Team | Kelby Library | 2027-06-30 | In progress',
    ],
  },
  {
    name: 'headings beside that of an action are not over it: the theme is the heading of the level above',
    file: 'indicator-actions.html',
    columns: 'theme action lead deadline_end',
    text: `<h1>Kelby workforce standard 2026</h1><h2>Indicator 7</h2><h3>Metric</h3><p>Staff who believe that they can be promoted.</p><h3>Result</h3><p>78 % of staff said so.</p>
<h3>Action 1</h3><p>Offer a mentor to each new member of staff</p><h4>Lead</h4><p>People Team</p><h4>Timescale</h4><p>March 2027</p>
<h3>Action 2</h3><p>Review how posts are advertised</p><h4>Lead</h4><p>Recruitment Manager</p><h4>Timescale</h4><p>June 2027</p>`,
    rows: [
      'Indicator 7 | Offer a mentor to each new member of staff | People Team | 2027-03-31',
      'Indicator 7 | Review how posts are advertised | Recruitment Manager | 2027-06-30',
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
    name: 'the number of a note behind a heading is none of its words',
    file: 'notes.html',
    columns: WHO_WHEN,
    text: `<h1>Review of the markets</h1><table>
<tr><th>Recommendation[i]</th><th>Response[iii]</th><th>Timetable[iv]</th><th>Lead Officer [5]</th></tr>
<tr><td>Repaint the stalls of the fish market</td><td>Agreed</td><td>May 2026</td><td>Town Clerk</td></tr>
<tr><td>Move the flower stalls to the bridge</td><td>Agreed</td><td>June 2026</td><td>Markets Manager</td></tr></table>`,
    rows: [
      'Repaint the stalls of the fish market | Town Clerk | 2026-05-01 | 2026-05-31',
      'Move the flower stalls to the bridge | Markets Manager | 2026-06-01 | 2026-06-30',
    ],
  },
  {
    name: 'a column headed action that only names who is to act is the lead beside one of promises',
    file: 'who-acts.html',
    columns: WHO_WHEN,
    text: `<h1>Parish priorities</h1><table>
<tr><th>Serial No.</th><th>Item</th><th>Year</th><th>Action</th></tr>
<tr><td>1</td><td>Write an emergency plan for the village</td><td>2026/27</td><td>Clerk + Cllr Moss</td></tr>
<tr><td>2</td><td>Review the benches along the towpath</td><td>2027/28</td><td>Clerk</td></tr>
<tr><td>3</td><td>Repair the bus shelter at the mill</td><td>2026/27</td><td>Cllr Fenn</td></tr></table>`,
    rows: [
      'Write an emergency plan for the village | Clerk; Cllr Moss | 2026-04-01 | 2027-03-31',
      'Review the benches along the towpath | Clerk | 2027-04-01 | 2028-03-31',
      'Repair the bus shelter at the mill | Cllr Fenn | 2026-04-01 | 2027-03-31',
    ],
  },
  {
    name: 'what we will do and when, beside an action, are its milestones with their dates',
    file: 'and-when.html',
    columns: 'action_ref action milestone deadline_end measures',
    text: `<h1>Rivershire action plan 2026 to 2028</h1><table>
<tr><th>Action</th><th>What we will do and when</th><th>What residents will see</th></tr>
<tr><td>7. A warm hall for each village.</td><td><ul><li>Choose the halls by the end of 2026.</li><li>Train the wardens.</li><li>Open the doors (October 2027).</li></ul></td><td>Halls that are open all winter</td></tr>
<tr><td>8. Cleaner lanes.</td><td><ul><li>Buy a second sweeper by May 2027.</li><li>Sweep each lane twice a year.</li></ul></td><td>Fewer blocked drains</td></tr></table>`,
    rows: [
      '7 | A warm hall for each village. | Choose the halls by the end of 2026. | 2026-12-31 | Halls that are open all winter',
      '7 | A warm hall for each village. | Train the wardens. |  | ',
      '7 | A warm hall for each village. | Open the doors (October 2027). | 2027-10-31 | ',
      '8 | Cleaner lanes. | Buy a second sweeper by May 2027. | 2027-05-31 | Fewer blocked drains',
      '8 | Cleaner lanes. | Sweep each lane twice a year. |  | ',
    ],
  },
  {
    name: 'milestones of one cell have the dates behind their dashes; a date that a sentence leads to is none',
    file: 'milestones.html',
    columns: 'action milestone lead deadline',
    text: `<h1>Projects 2026</h1><table>
<tr><th>Project</th><th>Milestones</th><th>Responsible owner</th></tr>
<tr><td>Lido</td><td><p>Boiler ordered – April 2026</p><p>Pool filled – June 26</p><p>Tell the swimmers</p></td><td>Head of Leisure</td></tr>
<tr><td>Archive</td><td>Scan the maps announced in March 2025</td><td>Archivist</td></tr></table>`,
    rows: [
      'Lido | Boiler ordered – April 2026 | Head of Leisure | April 2026',
      'Lido | Pool filled – June 26 | Head of Leisure | June 26',
      'Lido | Tell the swimmers | Head of Leisure | ',
      'Archive | Scan the maps announced in March 2025 | Archivist | ',
    ],
  },
  {
    name: 'headings that say who and when below each numbered commitment are its labels',
    file: 'headed-labels.html',
    columns: 'theme action_ref action lead deadline progress',
    text: [
      'Open a youth café|Youth Service|October 2026|A room is found.',
      'Publish an action plan for play|Parks|May 2027|Nothing yet.',
      'Light the skate park|Parks|June 2027|Lamps are chosen.',
    ]
      .map((row, at) => [at + 31, ...row.split('|')])
      .reduce(
        (text, [number, action, lead, when, done]) =>
          `${text}<h3>Commitment ${number}</h3><p>${action}</p><h4>Lead</h4><p>${lead}.</p><h4>Our progress</h4><p>${done}</p>${number === 32 ? '<h4>Next steps</h4><p>We will ask schools.</p>' : ''}<h4>When this will happen</h4><p>${when}</p>`.replaceAll(
            'Pledge',
            'Commitment',
          ),
        '<h1>Our pledges: how far we are</h1><h2>Young people</h2>',
      ),
    rows: [
      'Young people | 31 | Open a youth café | Youth Service | October 2026 | A room is found.',
      'Young people | 32 | Publish an action plan for play | Parks | May 2027 | Nothing yet.',
      'Young people | 33 | Light the skate park | Parks | June 2027 | Lamps are chosen.',
    ],
  },
  {
    name: 'a state alone below the heading of an action is its status',
    file: 'pills.html',
    columns: 'theme action lead deadline_end state',
    text: `<h1>Market town tracker</h1>
<div><h3>Launch a grant for new firms</h3><span>On track</span><p>Lead: Growth Team</p><p>Due: September 2026</p></div>
<div><h3>Refit the market hall</h3><span>Delayed</span><p>Lead: Property Services</p><p>Due: March 2027</p></div>
<div><h3>Open a skills shop</h3><span>Complete</span><p>Lead: Adult Learning</p><p>Due: January 2026</p></div>`,
    rows: [
      ' | Launch a grant for new firms | Growth Team | 2026-09-30 | in-progress',
      ' | Refit the market hall | Property Services | 2027-03-31 | delayed',
      ' | Open a skills shop | Adult Learning | 2026-01-31 | complete',
    ],
  },
  {
    name: 'what each post is responsible for is no plan',
    file: 'posts.html',
    text: `<h1>Roles and responsibilities</h1>
<table><tr><th>Role</th><th>Responsibility</th><th>Contact</th></tr>
<tr><td>Head of Housing</td><td>Lead the homelessness service</td><td>Jo Hart</td></tr>
<tr><td>Tenancy Officer</td><td>Visit tenants and resolve disputes</td><td>Al Finch</td></tr>
<tr><td>Repairs Planner</td><td>Book and monitor repairs</td><td>Bea Cole</td></tr></table>`,
    rows: [],
  },
  {
    name: 'a list of terms that begins with an action and says who leads is a card',
    file: 'duty.html',
    columns: 'action lead',
    text: `<h1>Nature duty plan</h1>
<table><tr><th>Action</th><td>Train staff to mow for pollinators</td></tr><tr><th>Lead</th><td>Countryside Team</td></tr><tr><th>Year 1 milestone</th><td>Course written</td></tr><tr><th>Reporting</th><td>Yearly to Cabinet</td></tr></table>
<table><tr><th>Action</th><td>Run an award for schools</td></tr><tr><th>Lead</th><td>Education</td></tr><tr><th>Year 1 milestone</th><td>Award launched</td></tr><tr><th>Reporting</th><td>Award records</td></tr></table>`,
    rows: ['Train staff to mow for pollinators | Countryside Team', 'Run an award for schools | Education'],
  },
  {
    name: 'an action that names a plan is no title, and no other plan begins at it',
    file: 'publish-a-plan.html',
    columns: `plan_title ${WHO_WHEN.replace('action', 'action_ref action')}`,
    text: `<h1>Moorshire Council</h1><h2>Ready for floods</h2>
<h3>1. Buy forty pumps</h3><p>Lead: Highways</p><p>By when: May 2026</p>
<h3>2. Publish a recovery plan</h3><p>Lead: Emergency Planning</p><p>By when: June 2026</p>
<h3>3. Train all wardens</h3><p>Lead: Emergency Planning</p><p>By when: July 2026</p>`,
    rows: [
      'Moorshire Council | 1 | Buy forty pumps | Highways | 2026-05-01 | 2026-05-31',
      'Moorshire Council | 2 | Publish a recovery plan | Emergency Planning | 2026-06-01 | 2026-06-30',
      'Moorshire Council | 3 | Train all wardens | Emergency Planning | 2026-07-01 | 2026-07-31',
    ],
  },
  {
    name: 'who, by when and how far, by the reference of each action in the cell',
    file: 'by-reference.html',
    columns: 'action_ref action lead progress',
    text: `<h1>Thornby fair work plan 2025-2028</h1><table>
<tr><th>Theme</th><th>Actions</th><th>Person or team responsible</th><th>Progress</th></tr>
<tr><td>1. Say how it goes</td><td><p>1.1 Set up a panel of tenants</p><p>1.2 Report to the Council each year</p></td><td><p>1.1 Tenancy Manager</p><p>1.2 Fair Work Officer</p></td><td>1.2 Told in May</td></tr>
<tr><td>2. Hear more voices</td><td>2.1 Open a desk for complaints</td><td>2.1 Customer Services</td><td></td></tr></table>`,
    rows: [
      '1.1 | Set up a panel of tenants | Tenancy Manager | ',
      '1.2 | Report to the Council each year | Fair Work Officer | Told in May',
      '2.1 | Open a desk for complaints | Customer Services | ',
    ],
  },
  {
    name: 'an answer alone above what is done of it is no action; planned start and completion are by when',
    file: 'answered.html',
    columns: 'outcome action lead deadline_start deadline_end',
    text: `<h1>Ferry review: management response</h1><table>
<tr><th>Recommendations</th><th>Actions</th><th>Responsible Manager (title)</th><th>Planned Start and Completion Dates</th></tr>
<tr><td rowspan="3">1. Bring the ferry plan up to date.</td><td>Agree.</td><td></td><td></td></tr>
<tr><td>Go through the plan with the crews.</td><td>Director General, Ferries</td><td>Start date:<br>April 2026<br>Completion:<br>June 2026</td></tr>
<tr><td>Write the new plan.</td><td>Director General, Ferries</td><td>Start date:<br>May 2026<br>Completion:<br>July 2026</td></tr>
<tr><td rowspan="2">2. Pay the piers by what they do.</td><td>Partially agree. The piers say that this takes longer.</td><td></td><td></td></tr>
<tr><td>Ask the piers what they would rather have.</td><td>Co-lead<br>Director General, Policy<br>Director General, Ferries</td><td>Start date:<br>April 2026<br>Completion:<br>July 2026</td></tr></table>`,
    rows: [
      'Bring the ferry plan up to date. | Go through the plan with the crews. | Director General, Ferries | 2026-04-01 | 2026-06-30',
      'Bring the ferry plan up to date. | Write the new plan. | Director General, Ferries | 2026-05-01 | 2026-07-31',
      'Pay the piers by what they do. | Ask the piers what they would rather have. | Director General, Policy; Director General, Ferries | 2026-04-01 | 2026-07-31',
    ],
  },
  {
    name: 'a body and its date, and below them another: both lead, and which date holds is doubted',
    file: 'pairs.html',
    columns: 'action lead deadline deadline_end status confidence',
    text: `<h1>Harbour review: management response</h1><table>
<tr><th>Recommendation</th><th>Response</th><th>Action Plan</th><th>Lead (position) &amp; Target Date</th></tr>
<tr><td>1) Mend the quay.</td><td>Agree</td><td>Harbour Branch will mend the quay and the steps.</td><td><p>HB<br>March 2026</p><p>PA<br>Completed</p></td></tr>
<tr><td>2) Light the pier.</td><td>Agree</td><td>Harbour Branch will put lamps on the pier.</td><td>HB<br>May 2026</td></tr>
<tr><td>3) Paint the crane.</td><td>Agree</td><td>Harbour Branch will paint the crane.</td><td><p>HB<br>June 2026</p><p>PA<br>June 2026</p></td></tr></table>`,
    rows: [
      'Harbour Branch will mend the quay and the steps. | HB; PA | March 2026; Completed | 2026-03-31 |  | lead=medium; deadline=low',
      'Harbour Branch will put lamps on the pier. | HB | May 2026 | 2026-05-31 |  | lead=medium; deadline=medium',
      'Harbour Branch will paint the crane. | HB; PA | June 2026 | 2026-06-30 |  | lead=medium; deadline=medium',
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
    name: 'the one column without a heading says what is done where every other has one; dates of its items are no deadlines',
    file: 'unheaded.html',
    columns: 'action lead deadline progress',
    text: `<h1>Action points of Kelby Parish Council</h1>
<table><tr><td>Agenda item</td><td> </td><td>Councillor</td><td>Due date</td><td>Completed</td></tr>
<tr><td>14 – Outside bodies (May 2020)</td><td>Local meetings of clerks – ask who would come</td><td>JC/Clerk</td><td>Ongoing</td><td>The Clerk has asked three of them</td></tr>
<tr><td>16 – Health and safety (June 2020)</td><td>Millennium Arch – quotes for a survey of its stones</td><td>Clerk</td><td>30 May 2021</td><td>Two are in</td></tr>
<tr><td>7 – Phone box near the Swan (Aug 2020)</td><td>Repaint the phone box</td><td>MA</td><td>Ongoing</td><td>It is on the list for 2021</td></tr></table>`,
    rows: [
      'Local meetings of clerks – ask who would come | JC; Clerk | Ongoing | The Clerk has asked three of them',
      'Millennium Arch – quotes for a survey of its stones | Clerk | 30 May 2021 | Two are in',
      'Repaint the phone box | MA | Ongoing | It is on the list for 2021',
    ],
  },
  {
    name: 'objectives above lists of actions are what these serve, and no actions',
    file: 'hedgerows.html',
    columns: 'theme action',
    text: `<h1>Kelby action plan for hedgerows</h1><h3>Objectives</h3><ul><li>Halt the loss of old hedgerows across the parish</li><li>Increase the length of hedges that are rich in species</li></ul>
<h3>Policy</h3><ul><li>Protect hedges in the local plan</li><li>Survey each hedge under threat</li><li>Ensure that new hedges are of native trees</li></ul>
<h3>Management</h3><ul><li>Encourage farmers to cut hedges late</li><li>Restore gaps in old hedges wherever possible</li></ul>`,
    rows: [
      'Policy | Protect hedges in the local plan',
      'Policy | Survey each hedge under threat',
      'Policy | Ensure that new hedges are of native trees',
      'Management | Encourage farmers to cut hedges late',
      'Management | Restore gaps in old hedges wherever possible',
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
      'Fairness Action Plan 2024-2028 | April 2024 to March 2028 | Report the pay gaps | HR & Organisational Development | 2024-10-01 | 2024-12-31 | deadline=medium',
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
    name: 'a deadline that says each year is no label of the plan’s period',
    file: 'each.html',
    columns: 'period action deadline',
    text: `<table><tr><th>Action</th><th>By when</th><th>By whom</th><th>Update</th></tr>
<tr><td>Publish the report</td><td>Each year</td><td>Parking Manager</td><td>2023/24 report is late</td></tr>
<tr><td>Map the kerbs</td><td>May 2025</td><td>GIS Team</td><td>Not begun</td></tr></table>`,
    rows: [' | Publish the report | Each year', ' | Map the kerbs | May 2025'],
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
    name: 'cells of one column that each hold a card are read as the text below a heading is',
    file: 'card-column.html',
    columns: 'action lead deadline',
    text: `<h1>Linford walking plan</h1><table><tr><td>Action: Fit 12 dusk lamps<br>Lead: Highways<br>Timescale: June 2025</td></tr>
<tr><td>Action: Cut the hedges<br>Lead: Parks<br>Timescale: Each spring</td></tr></table>`,
    rows: ['Fit 12 dusk lamps | Highways | June 2025', 'Cut the hedges | Parks | Each spring'],
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
    name: 'a coloured spot in a cell is its status, as the cell’s own colour is',
    file: 'spots.html',
    columns: 'action status rag state',
    text: `<h1>Ashdown District Council Action Plan 2025/26</h1><table><tr><th>Action<th>Lead<th>When<th>RAG</tr>
<tr><td>Insulate 120 lofts<td>Assets<td>March 2026<td><span style="background:#ffc000">&nbsp;&nbsp;</span></tr>
<tr><td>Apply for funding<td>Bids<td>May 2025<td><span style="background:#00b050"></span> Complete</tr>
<tr><td>Mend the hall roof<td>Assets<td>June 2025<td><b style="background:#ff0000">Late</b></tr>
<tr><td>Paint the hall<td>Assets<td>July 2025<td><span style="background:#ff0000"></span><span style="background:#00b050"></span></tr></table>`,
    rows: [
      'Insulate 120 lofts | amber | amber | ',
      'Apply for funding | Complete | green | complete',
      'Mend the hall roof | Late | red | delayed',
      'Paint the hall |  |  | ',
    ],
  },
  {
    name: 'a key of colours below a table, or in its last rows, is no action',
    file: 'key-rows.html',
    columns: 'action lead deadline rag',
    text: `<h1>Ottershaw District Council allotments action plan 2025/26</h1><table><tr><th>Action<th>Lead<th>When<th>RAG</tr>
<tr><td>Let the vacant plots<td>Parks<td>May 2025<td>Green</tr>
<tr><td>Lay a path for wheelchairs<td>Highways<td>July 2025<td>Red</tr>
<tr><td>Green<td colspan=3>On track</tr><tr><td>Red<td colspan=3>Will not be met</tr></table>
<p>Key to the colours of the report</p>
<table><tr><td>Green<td>Done as planned<tr><td>Amber<td>Slipping by a month<tr><td>Red<td>Stopped</table>`,
    rows: [
      'Let the vacant plots | Parks | May 2025 | green',
      'Lay a path for wheelchairs | Highways | July 2025 | red',
    ],
  },
  {
    name: 'ratings in the first column of actions are no key, though each is another and no row has more',
    file: 'rated-once.html',
    columns: 'action lead rag',
    text: `<h1>Ottershaw District Council ponds action plan 2025/26</h1><table><tr><th>RAG<th>Action<th>Lead</tr>
<tr><td>Green<td>Dredge the duck pond<td></tr><tr><td>Red<td>Rebuild the sluice<td></tr></table>`,
    rows: ['Dredge the duck pond |  | green', 'Rebuild the sluice |  | red'],
  },
  {
    name: 'themes that have the names of colours are no key',
    file: 'colour-themes.html',
    columns: 'theme action lead',
    text: `<h1>Ottershaw District Council spaces action plan 2025/26</h1><table><tr><th>Theme<th>Action<th>Lead</tr>
<tr><td>Green<td>Plant an orchard<td></tr><tr><td>Blue<td>Clean the brook<td></tr></table>`,
    rows: ['Green | Plant an orchard | ', 'Blue | Clean the brook | '],
  },
  {
    name: 'ratings in the first column of actions are no key',
    file: 'rated-first.html',
    columns: 'action lead rag',
    text: `<h1>Ottershaw District Council lakes action plan 2025/26</h1><table><tr><th>RAG<th>Action<th>Lead</tr>
<tr><td>Green<td>Dredge the boating lake<td>Parks</tr>
<tr><td>Red<td>Rebuild the jetty<td></tr>
<tr><td>Amber<td>Stock the pond with carp<td></tr></table>`,
    rows: [
      'Dredge the boating lake | Parks | green',
      'Rebuild the jetty |  | red',
      'Stock the pond with carp |  | amber',
    ],
  },
  {
    name: 'steps in one cell, each with its date in brackets or behind a dash, beside the deadline of the whole',
    file: 'own-dates.html',
    columns: 'action milestone deadline lead progress',
    text: `<h1>Rivershire pools action plan 2023-2025</h1><table>
<tr><th>Action</th><th>Lead</th><th>Milestones</th><th>Deadline</th><th>Update</th></tr>
<tr><td>Reopen the lido</td><td>Leisure</td><td><ul><li>Design agreed (Feb 2024)</li><li>Builder chosen (May 2024)</li></ul></td><td>December 2024</td><td>Two firms were asked</td></tr>
<tr><td>Teach the young</td><td>Leisure</td><td>Course written – March 2024<br>First class held – June 2024</td><td>June 2024</td><td></td></tr>
<tr><td>Heat the baths</td><td>Estates</td><td>• Pump bought (Apr 2024) • Pump fitted (Jun 2024)</td><td>March 2025</td><td></td></tr>
<tr><td>Mend the slides</td><td>Estates</td><td>Cracks found – Jan 2024; cracks filled – March 2024</td><td>May 2024</td><td></td></tr>
<tr><td>Test the water</td><td>Labs</td><td>Plan signed (2024)</td><td>July 2024</td><td></td></tr>
<tr><td>Hold a gala</td><td>Events</td><td><ul><li>Day chosen</li><li>Stalls booked</li></ul></td><td>July 2025</td><td></td></tr>
</table>`,
    rows: [
      'Reopen the lido | Design agreed (Feb 2024) | Feb 2024 | Leisure | Two firms were asked',
      'Reopen the lido | Builder chosen (May 2024) | May 2024 | Leisure | ',
      'Teach the young | Course written – March 2024 | March 2024 | Leisure | ',
      'Teach the young | First class held – June 2024 | June 2024 | Leisure | ',
      'Heat the baths | Pump bought (Apr 2024) | Apr 2024 | Estates | ',
      'Heat the baths | Pump fitted (Jun 2024) | Jun 2024 | Estates | ',
      'Mend the slides | Cracks found – Jan 2024 | Jan 2024 | Estates | ',
      'Mend the slides | cracks filled – March 2024 | March 2024 | Estates | ',
      'Test the water | Plan signed (2024) | July 2024 | Labs | ',
      'Hold a gala | Day chosen; Stalls booked | July 2025 | Events | ',
    ],
  },
];
