import type { Case } from './case.ts';

const WHO_WHEN = 'action lead deadline_start deadline_end';

export const cases: Case[] = [
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
    name: 'an agreed date in front of that by which it is due, and when somebody last wrote',
    file: 'agreed.csv',
    columns: 'action deadline_end progress',
    text: `Action,Lead,Agreed date,Due date,Last update
Mend the ferry,Harbour Master,May 2024,June 2025,03/05/2025
Paint the pier,Parks,May 2024,July 2025,04/05/2025`,
    rows: ['Mend the ferry | 2025-06-30 | ', 'Paint the pier | 2025-07-31 | '],
  },
  {
    name: 'remarks that say what was done are progress, not states of the action',
    file: 'remarks.csv',
    columns: 'action status progress',
    text: `Action,Lead,Deadline,Progress to date
Mend the ferry,Harbour Master,May 2025,Consultation closed
Paint the pier,Parks,June 2025,Six fitted
Count the boats,Parks,July 2025,First run done
Open the slip,Parks,July 2025,Site search`,
    rows: [
      'Mend the ferry |  | Consultation closed',
      'Paint the pier |  | Six fitted',
      'Count the boats |  | First run done',
      'Open the slip |  | Site search',
    ],
  },
  {
    name: 'an agreed date alone is when it is due, a last update in words is progress',
    file: 'agreed-alone.csv',
    columns: 'action deadline_end progress',
    text: `Action,Lead,Agreed date,Last update
Mend the ferry,Harbour Master,May 2024,The hull is dry
Paint the pier,Parks,July 2024,The paint is bought`,
    rows: [
      'Mend the ferry | 2024-05-31 | The hull is dry',
      'Paint the pier | 2024-07-31 | The paint is bought',
    ],
  },
  {
    name: 'an agreed date that was revised',
    file: 'agreed-revised.csv',
    columns: 'action deadline_end',
    text: `Action,Lead,Agreed date,Revised due date
Mend the ferry,Harbour Master,May 2024,June 2025
Paint the pier,Parks,July 2024,`,
    rows: ['Mend the ferry | 2025-06-30', 'Paint the pier | 2024-07-31'],
  },
  {
    name: 'codes that no set knows in a column of indicators are measures',
    file: 'codes.csv',
    columns: 'action indicators measures',
    text: `Action,Lead,Deadline,Indicators
Mend the ferry,Harbour Master,May 2025,EH1
Paint the pier,Parks,June 2025,PAM/001
Count the boats,Parks,July 2025,NI 17
Open the slip,Parks,July 2025,-`,
    rows: [
      'Mend the ferry |  | EH1',
      'Paint the pier |  | PAM/001',
      'Count the boats | NI 17 | ',
      'Open the slip |  | ',
    ],
  },
  {
    name: 'By over who does it, beside Due',
    file: 'by-due.csv',
    columns: 'action lead deadline_end',
    text: `ID,Raised,Action,By,Due,RAG
12,01/04/2025,Serve notice on the ferry,Estates,30/06/2025,A
13,08/04/2025,Agree terms with the hotel,Legal,29/08/25,R`,
    rows: [
      'Serve notice on the ferry | Estates | 2025-06-30',
      'Agree terms with the hotel | Legal | 2025-08-29',
    ],
  },
  {
    name: 'a column that asks whether it is done states it, and not remarks that say so by chance',
    file: 'asked.csv',
    columns: 'action state progress',
    text: `Rec,Recommendation,Management action,Officer,Due date,Implemented (Y/N),Comment
1,Patch the tills,Set a day for patches,IT Manager,30/06/2025,Y,Done
2,Test the tills,Test two tills each month,IT Manager,31/07/2025,N,Delayed`,
    rows: ['Set a day for patches | complete | Done', 'Test two tills each month |  | Delayed'],
  },
  {
    name: 'a response that promises something is the action, and serves what it responds to',
    file: 'force-response.csv',
    columns: 'outcome action lead',
    text: `Ref,Recommendation,Harbour response,Owner,Target date,Position
1a,The harbour should answer calls,Recruit a team of five for the calls,Harbour Master,31 May 2025,Closed
1b,The harbour should light the quay,Install forty lamps along the quay,Head of Works,30 Sept 2025,Open`,
    rows: [
      'The harbour should answer calls | Recruit a team of five for the calls | Harbour Master',
      'The harbour should light the quay | Install forty lamps along the quay | Head of Works',
    ],
  },
  {
    name: 'critical activities with their owners, when they were to end at first and are to end now',
    file: 'critical.csv',
    columns: 'theme action lead deadline_end',
    text: `UID,Workstream,Critical activity,Activity owner,Baseline finish,Forecast finish,% comp,Status
F1,Finance,Close the ledgers of both,Chief Accountant,Fri 27/03/2026,Fri 27/03/2026,10,On plan
F2,Finance,Set one rate for all,Chief Accountant,Fri 30/01/2026,Fri 13/02/2026,40,Late`,
    rows: [
      'Finance | Close the ledgers of both | Chief Accountant | 2026-03-27',
      'Finance | Set one rate for all | Chief Accountant | 2026-02-13',
    ],
  },
  {
    name: 'risks and issues are nothing that an action serves, and a log has numbers',
    file: 'log-risks.csv',
    columns: 'action_ref outcome action lead state',
    text: `Log No,Action,Action owner(s),Target date,Action status,Risk / issue,Issues / risks
W01,Open twenty beds in the old wing,Head of Nursing,03/11/2025 17:00,Closed,Recruiting nurses,No lift
W02,Extend the line to ten each night,Contact Manager,01/12/2025 17:00,Open,,`,
    rows: [
      'W01 |  | Open twenty beds in the old wing | Head of Nursing | complete',
      'W02 |  | Extend the line to ten each night | Contact Manager | in-progress',
    ],
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
    name: 'a risk log whose mitigation promises work is no plan, and its header is no action',
    file: 'risks.csv',
    text: `Risk ID,Date Identified,Risk Category,Risk Description,Owner, Likelihood (1-5), Impact (1-5),Score,Treatment Plan
R-01,2026-05-01,Continuity,The depot has no second power supply,Depot Manager,4,5,20,Install a generator and test it each month
R-02,2026-05-02,Fleet,Gritters break down in a cold spell,Fleet Manager,3,5,15,Review the contract for repairs
R-03,2026-05-03,People,Drivers leave before the winter,HR Manager,3,4,12,Recruit two relief drivers`,
    rows: [],
  },
  {
    name: 'a state in place of who leads, beside the column of states, is nobody',
    file: 'state-leads.csv',
    columns: 'action lead status',
    text: `Action,Lead,Deadline,Status
Mend the ferry,Harbour Master,May 2025,Complete
Paint the pier,Complete,June 2025,Complete
Count the boats,On track,July 2025,Amber
Mark the channel,Piers Officer - Closed,July 2025,Complete`,
    rows: [
      'Mend the ferry | Harbour Master | Complete',
      'Paint the pier |  | Complete',
      'Count the boats |  | Amber',
      'Mark the channel | Piers Officer | Complete',
    ],
  },
  {
    name: 'an agreed date in front of that by which all are complete',
    file: 'agreed-complete.csv',
    columns: 'action deadline_end',
    text: `Action,Lead,Agreed date,Completion date,Status
Mend the ferry,Harbour Master,May 2024,June 2025,Open
Paint the pier,Parks,May 2024,July 2025,Open`,
    rows: ['Mend the ferry | 2025-06-30', 'Paint the pier | 2025-07-31'],
  },
  {
    name: 'the day on which what is done was complete is no date by which all are',
    file: 'agreed-completed.csv',
    columns: 'action deadline_end',
    text: `Action,Lead,Agreed date,Completion date,Status
Mend the ferry,Harbour Master,May 2024,June 2024,Closed
Paint the pier,Parks,June 2024,,Open`,
    rows: ['Mend the ferry | 2024-05-31', 'Paint the pier | 2024-06-30'],
  },
  {
    name: 'issues as exported, each with its project and who leads that',
    file: 'issues.csv',
    columns: 'action_ref action lead deadline_end state',
    text: `Summary,Issue key,Status,Project key,Project name,Project lead,Assignee,Created,Due date
Replace the lamps of the quay,HAR-1,In Progress,HAR,Harbour,Ann Price,Tom Reid,02/Apr/25 9:15 AM,31/Mar/26 12:00 AM
Print the new map,HAR-2,To Do,HAR,Harbour,Ann Price,Lee Wong,02/Apr/25 9:15 AM,`,
    rows: [
      'HAR-1 | Replace the lamps of the quay | Tom Reid | 2026-03-31 | in-progress',
      'HAR-2 | Print the new map | Lee Wong |  | not-started',
    ],
  },
  {
    name: 'cards as exported, with their members',
    file: 'cards.csv',
    columns: 'action lead deadline_end state',
    text: `Card ID,Card Name,Members,Due Date,List Name,Board Name
65f1,Renew the lease of the pier,Ann Price (annprice3),2025-06-30T16:00:00.000Z,Working on it,Harbour
65f2,Print a map of the stalls,"Tom Reid (tom.reid), Lee Wong (leewong8)",2025-09-15T16:00:00.000Z,Todo,Harbour
65f3,Count the boats,,,Stuck,Harbour`,
    rows: [
      'Renew the lease of the pier | Ann Price | 2025-06-30 | in-progress',
      'Print a map of the stalls | Tom Reid; Lee Wong | 2025-09-15 | not-started',
      'Count the boats |  |  | delayed',
    ],
  },
  {
    name: 'rows that sum up the dates of those below are their theme',
    file: 'summed.csv',
    columns: 'theme action deadline_start deadline_end',
    text: `Task Name,Status,Assigned To,Start Date,End Date,% Complete
Mend the harbour,,,01/04/25,30/09/25,40%
Dredge the channel,In Progress,Ann Price,01/04/25,31/05/25,50%
Paint the pier,Not Started,Tom Reid,01/06/25,30/09/25,0%
Open the depot,,,01/05/25,19/12/25,10%
Buy a wash bay,Complete,Lee Wong,01/05/25,19/12/25,100%`,
    rows: [
      'Mend the harbour | Dredge the channel | 2025-04-01 | 2025-05-31',
      'Mend the harbour | Paint the pier | 2025-06-01 | 2025-09-30',
      'Open the depot | Buy a wash bay | 2025-05-01 | 2025-12-19',
    ],
  },
  {
    name: 'rows without anybody whose dates are their own are actions',
    file: 'not-summed.csv',
    columns: 'theme action',
    text: `Task Name,Status,Assigned To,Start Date,End Date
Mend the harbour,,,01/04/25,30/09/25
Dredge the channel,In Progress,Ann Price,01/04/25,31/05/25
Open the depot,,,01/05/25,19/12/25
Buy a wash bay,Complete,Lee Wong,01/05/25,19/12/25`,
    rows: [' | Mend the harbour', ' | Dredge the channel', ' | Open the depot', ' | Buy a wash bay'],
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
    name: 'tables beside each other under the same headings',
    file: 'beside.csv',
    text: `Indoors,,,,Out of doors,,,
Action,Lead,By when,,Action,Lead,By when
Line the attics,Housing,May 2026,,Plant the verges,Parks,June 2027
Open an advice desk,Libraries,March 2026,,Sweep the quay,Cleansing,July 2027
,,,,Mend the slipway,Harbour,August 2027`,
    columns: 'action lead deadline',
    rows: [
      'Line the attics | Housing | May 2026',
      'Open an advice desk | Libraries | March 2026',
      'Plant the verges | Parks | June 2027',
      'Sweep the quay | Cleansing | July 2027',
      'Mend the slipway | Harbour | August 2027',
    ],
  },
  {
    name: 'figures under milestones are to be reached, words are to be done',
    file: 'quarters-reached.csv',
    text: `Westmere District Council: Service plan 2025/26
Ref,Action,Lead,Q1 milestone,Q2 milestone,Status
1,Cut the days a home stands empty,Housing,32 days,28 days,On track
2,Raise the share that is recycled,Waste,44%,46%,On track
3,Review the parking policy,Highways,Scope agreed,Draft to committee,On track`,
    columns: 'action milestone deadline measures',
    rows: [
      'Cut the days a home stands empty |  |  | Q1: 32 days; Q2: 28 days',
      'Raise the share that is recycled |  |  | Q1: 44%; Q2: 46%',
      'Review the parking policy | Scope agreed | Q1 | ',
      'Review the parking policy | Draft to committee | Q2 | ',
    ],
  },
  {
    name: 'a date beside the minute is when it was agreed',
    file: 'minuted.csv',
    text: `Date,Minute,Action,Owner,Status
12 March 2025,14,Circulate the figures to members,Head of Finance,Complete
12 March 2025,15,Report back on the leisure contract,Head of Leisure,In progress
11 June 2025,23,Write to the minister,Chair,Not started`,
    columns: 'action deadline state',
    rows: [
      'Circulate the figures to members |  | complete',
      'Report back on the leisure contract |  | in-progress',
      'Write to the minister |  | not-started',
    ],
  },
  {
    name: 'a bare date in front of the actions is not certainly when they are due',
    file: 'bare-date.csv',
    text: `Date,Action,Owner
12 March 2025,Circulate the figures to members,Head of Finance
11 June 2025,Write to the minister,Chair`,
    columns: 'action deadline confidence',
    rows: [
      'Circulate the figures to members | 12 March 2025 | deadline=medium',
      'Write to the minister | 11 June 2025 | deadline=medium',
    ],
  },
  {
    name: 'what comes of a weakness that an audit found measures nothing',
    file: 'audited.csv',
    text: `Finding,Impact,Recommendation,Responsible officer,Target date
Leavers keep access,Data may be lost,Close accounts on the last day,Head of ICT,31 July 2025
Stock is not counted,Losses are not found,Count stock each quarter,Depot Manager,31 March 2026`,
    columns: 'outcome action measures',
    rows: [
      'Leavers keep access | Close accounts on the last day | ',
      'Stock is not counted | Count stock each quarter | ',
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
    name: 'labels on both sides of a form, some of which nothing knows',
    file: 'sides.csv',
    columns: 'action lead deadline_end',
    text: `Finding no:,1,Rating:,High
Agreed action:,Reconcile the bank each month,,
Owner:,Finance,Due date:,30/06/2026
Status:,Open,,

Finding no:,2,Rating:,Low
Agreed action:,Log all keys,,
Owner:,Facilities,Due date:,31/07/2026
Status:,Closed,,`,
    rows: ['Reconcile the bank each month | Finance | 2026-06-30', 'Log all keys | Facilities | 2026-07-31'],
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
    name: 'years over what is promised, beside themes and who leads, and no other column of actions',
    file: 'below-years.csv',
    columns: `theme ${WHO_WHEN}`,
    text: `Theme,Lead,Year 1 (2025/26),Year 2 (2026/27)
Energy,Energy Manager,Audit all sites,Fit LEDs in ten sites
Water,Estates,,Meter each site
Waste,Facilities,Compost the leaves at the depot,Zero landfill`,
    rows: [
      'Energy | Audit all sites | Energy Manager | 2025-04-01 | 2026-03-31',
      'Energy | Fit LEDs in ten sites | Energy Manager | 2026-04-01 | 2027-03-31',
      'Water | Meter each site | Estates | 2026-04-01 | 2027-03-31',
      'Waste | Compost the leaves at the depot | Facilities | 2025-04-01 | 2026-03-31',
      'Waste | Zero landfill | Facilities | 2026-04-01 | 2027-03-31',
    ],
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
    name: 'the date of an entry in front of the due date is no deadline',
    file: 'log.csv',
    columns: WHO_WHEN,
    text: `Date,Meeting,Action,Owner,Due Date,Status
03/03/2025,Board,Publish the mooring charges,Harbour Master,01/05/2025,Open
03/03/2025,Board,Review the byelaws,Monitoring Officer,12/06/2025,Open`,
    rows: [
      'Publish the mooring charges | Harbour Master | 2025-05-01 | 2025-05-01',
      'Review the byelaws | Monitoring Officer | 2025-06-12 | 2025-06-12',
    ],
  },
  {
    name: 'the date of completion in front of the target date is no deadline',
    file: 'completion.csv',
    columns: WHO_WHEN,
    text: `Action,Owner,Completion date,Target date,Status
Publish the mooring charges,Harbour Master,28/04/2025,01/05/2025,Closed
Review the byelaws,Monitoring Officer,,12/06/2025,Open`,
    rows: [
      'Publish the mooring charges | Harbour Master | 2025-05-01 | 2025-05-01',
      'Review the byelaws | Monitoring Officer | 2025-06-12 | 2025-06-12',
    ],
  },
  {
    name: 'a heading whose last line is a year, in front of the deadline',
    file: 'saving.csv',
    columns: WHO_WHEN,
    text: `Action,Lead,"Carbon saving
a year",Completion date
Insulate the depot,Estates Manager,40 t,31/03/2026
Replace the boilers,Estates Manager,95 t,30/09/2026`,
    rows: [
      'Insulate the depot | Estates Manager | 2026-03-31 | 2026-03-31',
      'Replace the boilers | Estates Manager | 2026-09-30 | 2026-09-30',
    ],
  },
  {
    name: 'a year in front of blank cells, above the months of each of which a row ticks some',
    file: 'ticked-months.csv',
    columns: WHO_WHEN,
    text: `Task,Lead,2025,,,2026,,
,,Oct,Nov,Dec,Jan,Feb,Mar
Collect old laptops,ICT,x,x,,,,
Rebuild the laptops,ICT,,,x,x,,
Run classes,Libraries,,,,,x,x`,
    rows: [
      'Collect old laptops | ICT | 2025-10-01 | 2025-11-30',
      'Rebuild the laptops | ICT | 2025-12-01 | 2026-01-31',
      'Run classes | Libraries | 2026-02-01 | 2026-03-31',
    ],
  },
  {
    name: 'when an action was opened and when it was closed are no deadlines',
    file: 'closed.csv',
    columns: 'action lead deadline status',
    text: `Date Opened,Action,Owner,Date Closed,Status
03/01/2025,Publish the mooring charges,Harbour Master,23/05/2025,Closed
13/01/2025,Review the byelaws,Monitoring Officer,14/06/2025,Closed
14/01/2025,Train the crew in first aid,Piers Officer,,Open`,
    rows: [
      'Publish the mooring charges | Harbour Master |  | Closed',
      'Review the byelaws | Monitoring Officer |  | Closed',
      'Train the crew in first aid | Piers Officer |  | Open',
    ],
  },
  {
    name: 'items, who has them and when each is due',
    file: 'items.csv',
    columns: `${WHO_WHEN} state`,
    text: `Date,Client,Item,Owner,Due Date,Status,Notes
11/12/24,Wendle Homes,Upload the rent tables,Client,11/14/24,⏳ Pending,Two left
11/12/24,Wendle Homes,Name the payees,Supplier,11/13/24,✅ Complete,
11/13/24,Ashby Trust,Test the order forms,Client,11/15/24,🔴 Blocked,`,
    rows: [
      'Upload the rent tables | Client | 2024-11-14 | 2024-11-14 | not-started',
      'Name the payees | Supplier | 2024-11-13 | 2024-11-13 | complete',
      'Test the order forms | Client | 2024-11-15 | 2024-11-15 | delayed',
    ],
  },
  {
    name: 'a plan of remediation: the weakness, and what is done about it',
    file: 'poam.csv',
    columns: 'outcome action_ref action deadline_end',
    text: `item,family,weakness,weight,planned_remediation,target_date,status
POAM-1,Access,Old accounts stay open,5,Review all accounts each quarter,2026-08-22,Open
POAM-2,Network,Switches are out of support,3,Replace the switches,2026-09-21,Open`,
    rows: [
      'Old accounts stay open | POAM-1 | Review all accounts each quarter | 2026-08-22',
      'Switches are out of support | POAM-2 | Replace the switches | 2026-09-21',
    ],
  },
  {
    name: 'an export whose values are words that head columns: its rows are no headers',
    file: 'tracker.csv',
    columns: 'action lead deadline_start deadline_end status',
    text: `id,ref,title,type,description,swimlane,subswimlane,owner,start,end,rag,shape
1,1.1,Kickoff,milestone,Initial mobilisation,Leadership,Governance,Sara Patil,2026-01-12,2026-01-12,Complete,diamond
2,1.2,Requirements,task,Workshops with tenants,Leadership,Governance,Sara Patil,2026-01-13,2026-02-05,Complete,diamond
3,2.1,Architecture,task,Design of the target,Design,Architecture,Tim Rede,2026-02-09,2026-02-27,Red,square
4,2.2,Go-Live,milestone,Cutover and go-live,Leadership,Governance,Sara Patil,2026-10-19,2026-10-19,Amber,diamond`,
    rows: [
      'Kickoff: Initial mobilisation | Sara Patil | 2026-01-12 | 2026-01-12 | Complete',
      'Requirements: Workshops with tenants | Sara Patil | 2026-01-13 | 2026-02-05 | Complete',
      'Architecture: Design of the target | Tim Rede | 2026-02-09 | 2026-02-27 | Red',
      'Go-Live: Cutover and go-live | Sara Patil | 2026-10-19 | 2026-10-19 | Amber',
    ],
  },
  {
    name: 'phases, who has them, until when and how far each is',
    file: 'phases.csv',
    columns: `action_ref ${WHO_WHEN} status`,
    text: `milestone_id,site_id,phase,planned_date,owner_dept,status
M1,WH1,Site planning,2026-05-01,Estates,Complete
M2,WH1,Fitting out,2026-05-13,Works,On track
M3,WH2,Site planning,2026-06-09,Estates,Delayed`,
    rows: [
      'M1 | Site planning | Estates | 2026-05-01 | 2026-05-01 | Complete',
      'M2 | Fitting out | Works | 2026-05-13 | 2026-05-13 | On track',
      'M3 | Site planning | Estates | 2026-06-09 | 2026-06-09 | Delayed',
    ],
  },
  {
    name: 'what a sheet says in rows of its own goes on in none of them, whatever word it ends with',
    file: 'proud-of.csv',
    columns: 'outcome action lead',
    text: `Outcome,Action,Lead,By
A town to be proud of,Paint the railings of the quay,Works,May 2026
A town to be proud of,Open a hub that families can turn to,Early Help,June 2026
,Train forty volunteers,,
Somewhere to turn to,Open an advice desk in the library,Advice,Sept 2026
Services people rely on,Answer calls within a minute,Contact Centre,Jan 2027`,
    rows: [
      'A town to be proud of | Paint the railings of the quay | Works',
      'A town to be proud of | Open a hub that families can turn to | Early Help',
      'A town to be proud of | Train forty volunteers | ',
      'Somewhere to turn to | Open an advice desk in the library | Advice',
      'Services people rely on | Answer calls within a minute | Contact Centre',
    ],
  },
  {
    name: 'days of one month in columns of start and end are no years',
    file: 'days.csv',
    columns: 'action deadline deadline_start deadline_end',
    text: `Phase,Start Date,End Date,Status
Planning,Jan 20,Jan 24,Complete
Building,Feb 1,Feb 9,Open`,
    rows: ['Planning | Jan 20 – Jan 24 |  | ', 'Building | Feb 9 |  | '],
  },
  {
    name: 'actions of which nobody has said yet who does them and when, nor are they headings of each other',
    file: 'unsaid.csv',
    columns: 'theme action lead',
    text: `Action,Who,When
Ask the supplier for a certificate of each lot,Buyer,May 2026
Check every lot on receipt,,
Keep a sample of every lot,,`,
    rows: [
      ' | Ask the supplier for a certificate of each lot | Buyer',
      ' | Check every lot on receipt | ',
      ' | Keep a sample of every lot | ',
    ],
  },
  {
    name: 'a list without headings, and when each row of it was written, is no plan',
    file: 'list.csv',
    text: `1,0,2025-10-26 21:59:51,Buy new lamps for the pier
2,0,2025-10-26 22:00:09,Pay the bill of the chandler
3,1,2025-10-27 08:10:33,Write to the owners of the barges`,
    rows: [],
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
    name: 'how much is done beside progress that mostly says how far each is',
    file: 'tracker.csv',
    columns: 'plan_id action status state progress',
    text: `Digital Action Tracker – last updated 2 March 2026,,,,
Task,Owner,Due,Progress,% complete
Lend tablets from the libraries,Libraries,30/09/2025,Complete,100%
Put wifi into the village halls,Broadband Team,31/03/2026,In progress,60%
Give out SIM cards at each hub,Hubs Team,12/11/2025,Overdue,40%
Teach staff to write plainly,HR,31/12/2025,Waiting for the trainer,
Close the fax line,Customer Services,01/02/2026,Cancelled,`,
    rows: [
      'any-digital-action-tracker | Lend tablets from the libraries | Complete | complete | 100%',
      'any-digital-action-tracker | Put wifi into the village halls | In progress | in-progress | 60%',
      'any-digital-action-tracker | Give out SIM cards at each hub | Overdue | delayed | 40%',
      'any-digital-action-tracker | Teach staff to write plainly | Waiting for the trainer |  | ',
      'any-digital-action-tracker | Close the fax line | Cancelled | cancelled | ',
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
    name: 'what lies over a row, written into each of its columns as those who lift tables do',
    file: 'lifted.csv',
    columns: 'plan_title theme action lead deadline',
    text: `Market Hall Action Plan,Market Hall Action Plan,Market Hall Action Plan,Market Hall Action Plan
Action,Lead,By when,Status
1. Traders,1. Traders,1. Traders,1. Traders
Hold a forum each term,Markets,June 2026,Open
2. Shoppers,2. Shoppers,2. Shoppers,
Print a map of the stalls,Comms,July 2026,Open`,
    rows: [
      'Market Hall Action Plan | Traders | Hold a forum each term | Markets | June 2026',
      'Market Hall Action Plan | Shoppers | Print a map of the stalls | Comms | July 2026',
    ],
  },
  {
    name: 'headings that read like a state and a promise, beside those of a plan of measures',
    file: 'air-phases.csv',
    columns: 'action_ref action lead deadline_end measures progress',
    text: `Measure No.,Measure,Lead Authority,Planning Phase,Implementation Phase,Key Performance Indicator,Target Pollution Reduction in the AQMA,Progress to Date,Estimated Completion Date
1,Patrols against idling outside schools,EBC,2024,2025,Number of patrols,Low,Patrols began in March,Ongoing
2,A corridor for electric buses,County Council,2025,2026-2027,Share of electric buses,Medium,A bid was made,December 2027
3,A study of freight,EBC / National Highways,2026,2027,Study complete,n/a,Nothing to report,Mar-28`,
    rows: [
      '1 | Patrols against idling outside schools | EBC |  | Number of patrols | Patrols began in March',
      '2 | A corridor for electric buses | County Council | 2027-12-31 | Share of electric buses | A bid was made',
      '3 | A study of freight | EBC; National Highways | 2028-03-31 | Study complete | Nothing to report',
    ],
  },
  {
    name: 'progress that mostly says how far each is, and more of some',
    file: 'listening.csv',
    text: `Action,Lead,When by,Progress
Hold three listening events,Communities Manager,November 2024,"Completed. Two were held in Oct 2024"
Publish data on who uses services,Head of Insight,April 2025,On track
Review the translation services,Customer Services,March 2025,Delayed – new date July 2025
Ask every team for a champion,Head of HR,May 2025,Six teams have named one
Report the pay gaps,Head of HR,March 2026,Not started
Offer mentoring,Head of HR,January 2026,Not started`,
    columns: 'action deadline_end state progress',
    rows: [
      'Hold three listening events | 2024-11-30 | complete | Two were held in Oct 2024',
      'Publish data on who uses services | 2025-04-30 | in-progress | ',
      'Review the translation services | 2025-03-31 | delayed | new date July 2025',
      'Ask every team for a champion | 2025-05-31 |  | Six teams have named one',
      'Report the pay gaps | 2026-03-31 | not-started | ',
      'Offer mentoring | 2026-01-31 | not-started | ',
    ],
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
    name: 'a lead officer leads beside a lead member, whom nothing reads',
    file: 'lead-member.csv',
    columns: 'action lead lead_person',
    text: `Priority,Commitment,Lead Member,Lead Officer,By when
Growth,Adopt the local plan,Cllr Ann Dove,Head of Planning,Dec 2026
Green,Plant a new wood,Cllr Cy Wren,Tree Officer,Mar 2027`,
    rows: ['Adopt the local plan | Head of Planning | ', 'Plant a new wood | Tree Officer | '],
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
    name: 'beside aims it is the commitment that is done',
    file: 'commitments.csv',
    columns: 'theme outcome action lead status progress',
    text: `Strand,Aim,Commitment,Job title,Timing,Position statement
Money,Payments are checked,A monthly report will be run,Exchequer Manager,31/03/2025,Begun
Staff,Leavers are removed,Managers will be reminded,HR Manager,30/06/2025,Letter sent`,
    rows: [
      'Money | Payments are checked | A monthly report will be run | Exchequer Manager | Begun | ',
      'Staff | Leavers are removed | Managers will be reminded | HR Manager |  | Letter sent',
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
    name: 'when a row was last written is no revised deadline',
    file: 'written.csv',
    columns: 'action deadline',
    text: `Action,Lead,Due Date,Latest Update,Date Updated
Fit a bin on the square,Parks Manager,30/06/2026,Ordered,02/07/2025
Mark bikes at four schools,Police,15/09/2026,Three done,20/08/2025`,
    rows: ['Fit a bin on the square | 30/06/2026', 'Mark bikes at four schools | 15/09/2026'],
  },
  {
    name: 'a table on its side, its actions numbered over their columns',
    file: 'on-side.csv',
    columns: 'action_ref action lead deadline',
    text: `,Action 1,Action 2
What,Mend the bandstand,Plant bulbs on the green
Who,Parks Team,Volunteers
When,May 2026,October 2026`,
    rows: [
      '1 | Mend the bandstand | Parks Team | May 2026',
      '2 | Plant bulbs on the green | Volunteers | October 2026',
    ],
  },
  {
    name: 'names in brackets, and shares of their time behind them',
    file: 'shares.csv',
    columns: 'action lead',
    text: `Task,Resource Names,Finish
Renew the vans,"Fleet Manager[50%],Head of Assets",30/06/2026
Repaint the hall,[Dee Long],31/07/2026
Mend the gates,[Officer name],31/07/2026`,
    rows: [
      'Renew the vans | Fleet Manager; Head of Assets',
      'Repaint the hall | Dee Long',
      'Mend the gates | [Officer name]',
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
  {
    name: 'a post behind a date is the end of another cell',
    file: 'glued.csv',
    columns: 'action deadline_end findings',
    text: `Action,Lead,Deadline
Mend the boat house,Estates,July 2026 Skills Manager
Paint the bridge,Roads,March 2026 subject to funding
Sweep the weir,Rivers,December 2025 Lead
`,
    rows: [
      'Mend the boat house | 2026-07-31 | low-confidence@deadline',
      'Paint the bridge | 2026-03-31 | assumed-date@deadline',
      'Sweep the weir | 2025-12-31 | low-confidence@deadline',
    ],
  },
  {
    name: 'a post with its remit behind a colon is no label, though other cells have labels',
    file: 'posts.csv',
    columns: 'lead deadline_end',
    text: `Action,Lead
Mend the boat house,"Officer: Jane Hill; By: May 2026"
Paint the bridge,Corporate Director: Place
Sweep the weir,Head of Service: Rivers
`,
    rows: ['Jane Hill | 2026-05-31', 'Corporate Director: Place | ', 'Head of Service: Rivers | '],
  },
  {
    name: 'of ratings below one time after the other the last says how it stands',
    file: 'quarters.csv',
    columns: 'action rag progress',
    text: `Harbour delivery plan 2025/26,,,,,,,
,,,,Quarter 1,,Quarter 2,
Ref,Action,Lead Officer,Target date,RAG,Commentary,RAG,Commentary
P1,Open a new landing stage,Harbour Master,Dec 2025,G,Design done,A,Contractor named
L1,Restore the harbour light,Heritage Officer,Sep 2025,A,Awaiting consent,R,Consent refused
`,
    rows: [
      'Open a new landing stage | amber | Design done; Contractor named',
      'Restore the harbour light | red | Awaiting consent; Consent refused',
    ],
  },
  {
    name: 'two years side by side, each with actions of its own',
    file: 'two-years.csv',
    columns: 'theme action_ref action lead deadline_end status',
    text: `Harbour delivery plan 2024-26
,,2024/25,,,,2025/26,,,
Area,Ref,Action,Lead,Deadline,Status,Action,Lead,Deadline,Status
Quays,1,Repair the landing stage,Harbour Master,September 2024,Complete,Light the landing stage,Parks Manager,June 2025,Delayed
Quays,2,Count the visiting boats,Tourism Officer,March 2025,Complete,,,,
Ferry,3,Replace the mooring rings,Harbour Master,January 2025,Delayed,Train the pilots,Harbour Master,March 2026,Not started
`,
    rows: [
      'Quays | 1 | Repair the landing stage | Harbour Master | 2024-09-30 | Complete',
      'Quays |  | Light the landing stage | Parks Manager | 2025-06-30 | Delayed',
      'Quays | 2 | Count the visiting boats | Tourism Officer | 2025-03-31 | Complete',
      'Ferry | 3 | Replace the mooring rings | Harbour Master | 2025-01-31 | Delayed',
      'Ferry |  | Train the pilots | Harbour Master | 2026-03-31 | Not started',
    ],
  },
  {
    name: 'steps of each year with months below it, an action that has none, and months of another plan',
    file: 'steps-of-years.csv',
    columns: `milestone ${WHO_WHEN}`,
    text: `Lantern Bay safety plan 2025/26,,,,,
Action,Lead,2025/26,,2026/27,
,,Milestone,Due,Milestone,Due
Reduce re-offending,Probation,Open a hub,September,Evaluate the hub,February
Support victims,Police,,,Publish a leaflet,May
Cut arson,Fire Service,,,,`,
    rows: [
      'Open a hub | Reduce re-offending | Probation | 2025-09-01 | 2025-09-30',
      'Evaluate the hub | Reduce re-offending | Probation | 2027-02-01 | 2027-02-28',
      'Publish a leaflet | Support victims | Police | 2026-05-01 | 2026-05-31',
      ' | Cut arson | Fire Service |  | ',
    ],
  },
  {
    name: 'years side by side without deadlines are when their actions are done',
    file: 'years-alone.csv',
    columns: 'outcome action lead deadline_start progress',
    text: `Harbour delivery plan
,2024/25,,,2025/26,,
Objective,Actions,Lead,Progress,Actions,Lead,Progress
Safe water,Repair the landing stage,Harbour Master,All planks replaced,Light the landing stage,Parks Manager,Lamps on order
Busy water,Count the visiting boats,Tourism Officer,Counted at Easter,Publish the count,Communications,Draft written
`,
    rows: [
      'Safe water | Repair the landing stage | Harbour Master | 2024-04-01 | All planks replaced',
      'Safe water | Light the landing stage | Parks Manager | 2025-04-01 | Lamps on order',
      'Busy water | Count the visiting boats | Tourism Officer | 2024-04-01 | Counted at Easter',
      'Busy water | Publish the count | Communications | 2025-04-01 | Draft written',
    ],
  },
  {
    name: 'what the council does and what its partners do, side by side',
    file: 'partners-beside.csv',
    columns: 'theme action lead deadline_end',
    text: `Ferry safety plan 2025/26
Priority,Council actions,Lead,By when,Partner actions,Lead,By when
Drowning,Fund lifeguards,Beach Service,June 2025,Run swimming lessons,Leisure Trust,July 2025
Collisions,Train the pilots,Harbour Master,Sept 2025,,,
`,
    rows: [
      'Drowning | Fund lifeguards | Beach Service | 2025-06-30',
      'Drowning | Run swimming lessons | Leisure Trust | 2025-07-31',
      'Collisions | Train the pilots | Harbour Master | 2025-09-30',
    ],
  },
  {
    name: 'what stands in front of two years side by side, and behind them, is of both',
    file: 'years-between.csv',
    columns: 'theme action lead deadline_end',
    text: `Nature recovery delivery plan
Priority,2025/26,,,2026/27,,,Comments
,What we will do,Lead,RAG,What we will do,Lead,RAG,
Meadows,Survey ten meadows,Ecologist,G,Cut for hay,Parks Team,,Volunteers needed
Ponds,Dig two ponds,Rangers,A,Count the newts,Ecologist,,
`,
    rows: [
      'Meadows | Survey ten meadows | Ecologist | 2026-03-31',
      'Meadows | Cut for hay | Parks Team | 2027-03-31',
      'Ponds | Dig two ponds | Rangers | 2026-03-31',
      'Ponds | Count the newts | Ecologist | 2027-03-31',
    ],
  },
  {
    name: 'of two columns of states the one that is not blank',
    file: 'status-icon.csv',
    columns: 'action state',
    text: `Title,Status Icon,Status,Due Date,Assigned To
Refresh the harbour strategy,,In Progress,31-Mar-2026,Harbour Master
Open the hub,,Completed,30-Apr-2025,Parks Manager
`,
    rows: ['Refresh the harbour strategy | in-progress', 'Open the hub | complete'],
  },
  {
    name: 'what was agreed and what followed, side by side',
    file: 'follow-up.csv',
    columns: 'outcome action lead deadline_end',
    text: `Issue,Agreed action,Lead,Date,Follow-up action,Lead,Date
Late invoices,Remind suppliers weekly,Finance Manager,May 2025,Automate reminders,Systems Team,Oct 2025
Lost keys,Fit key safes,Facilities,June 2025,,,
`,
    rows: [
      'Late invoices | Remind suppliers weekly | Finance Manager | 2025-05-31',
      'Late invoices | Automate reminders | Systems Team | 2025-10-31',
      'Lost keys | Fit key safes | Facilities | 2025-06-30',
    ],
  },
  {
    name: 'who leads a second column of actions that is not read leads none of the first',
    file: 'further-actions.csv',
    columns: 'action lead',
    text: `Ref,Action,Lead,Deadline,Further steps 2025/26,Lead
1,Repair the landing stage,Harbour Master,September 2024,Light the landing stage,Parks Manager
2,Count the visiting boats,Tourism Officer,March 2025,Publish the count of boats,Communications Team
`,
    rows: ['Repair the landing stage | Harbour Master', 'Count the visiting boats | Tourism Officer'],
  },
  {
    name: 'states as columns of which each row ticks one',
    file: 'ticked-states.csv',
    columns: 'action state progress',
    text: `Action,Owner,Deadline,Not started,In progress,Complete,Comments
Audit the moorings,Harbour Master,May 2025,,,x,Reported
Write a guide for pilots,Pilot Manager,June 2025,,x,,Second draft
Hold an open day,Tourism Officer,July 2025,x,,,
`,
    rows: [
      'Audit the moorings | complete | Reported',
      'Write a guide for pilots | in-progress | Second draft',
      'Hold an open day | not-started | ',
    ],
  },
  {
    name: 'a row that has no rating of late stands as it was last rated',
    file: 'last-rated.csv',
    columns: 'action rag confidence',
    text: `Action,Owner,Deadline,Q1 RAG,Q2 RAG,Q3 RAG
Audit the moorings,Harbour Master,May 2025,Green,Amber,
Write a guide for pilots,Pilot Manager,June 2025,Amber,Red,Green
`,
    rows: ['Audit the moorings | amber | status=medium', 'Write a guide for pilots | green | '],
  },
  {
    name: 'a measure or action is what is done',
    file: 'measure-action.csv',
    text: `Ref,Measure / action,Lead,Due date,Evidence
1,Install sensors outside six schools,Clean Air Officer,January 2026,Report of May
2,Enforce the idling order,Highways Manager,May 2026,Log
`,
    rows: ['Install sensors outside six schools', 'Enforce the idling order'],
  },
  {
    name: 'dates that a spreadsheet of elsewhere wrote month first, under a British council',
    file: 'month-first.csv',
    columns: 'action deadline_end',
    text: `Calderdale Metropolitan Borough Council
Action,Lead,Due date
Audit the moorings,Harbour Master,03/31/2026
Write a guide for pilots,Pilot Manager,05/04/2026
Hold an open day,Tourism Officer,12/15/2025
Paint the pier,Parks,09/30/2025
`,
    rows: [
      'Audit the moorings | 2026-03-31',
      'Write a guide for pilots | 2026-05-04',
      'Hold an open day | 2025-12-15',
      'Paint the pier | 2025-09-30',
    ],
  },
  {
    name: 'a row below a theme says who leads, until the next theme',
    file: 'lead-rows.csv',
    columns: 'theme action_ref action lead',
    text: `Harbour plan 2025/26
WBS,Action,Due,Status
Priority 1: Quays,,,
Lead: Harbour Master,,,
1.1,Repair the landing stage,Oct 2025,In progress
1.2,Replace the mooring rings,Jan 2026,Not started
Priority 2: Pilots,,,
2.1,Train the pilots,Jan 2026,Not started
2.2,Buy a boat,Jan 2026,Not started
`,
    rows: [
      'Quays | 1.1 | Repair the landing stage | Harbour Master',
      'Quays | 1.2 | Replace the mooring rings | Harbour Master',
      'Pilots | 2.1 | Train the pilots | ',
      'Pilots | 2.2 | Buy a boat | ',
    ],
  },
  {
    name: 'how it stood last month is not how it stands',
    file: 'last-month.csv',
    columns: 'action rag',
    text: `Harbour highlight report
Action,Owner,Due,RAG this month,RAG last month
Repair the landing stage,Harbour Master,Oct 2025,A,G
Train the pilots,Pilot Manager,Nov 2025,G,R
`,
    rows: ['Repair the landing stage | amber', 'Train the pilots | green'],
  },
  {
    name: 'kinds and states of tasks are values, though they are words that head columns',
    file: 'issues.csv',
    columns: 'action lead deadline_end state findings',
    text: `Summary,Issue Type,Status,Assignee,Due Date
Publish the brownfield register,Task,In Progress,Rosa Diaz,30/Nov/25 12:00 AM
Consult on the design code,Task,To Do,Unassigned,
Adopt the statement of community involvement,Task,Done,Rosa Diaz,31/Mar/25 12:00 AM
`,
    rows: [
      'Publish the brownfield register | Rosa Diaz | 2025-11-30 | in-progress | weekend-deadline@deadline',
      'Consult on the design code | Unassigned |  | not-started | missing-lead@lead; missing-deadline@deadline',
      'Adopt the statement of community involvement | Rosa Diaz | 2025-03-31 | complete | ',
    ],
  },
  {
    name: 'names of persons are no names of tasks',
    file: 'persons.csv',
    text: `Project,Lead department,Name,Status,Deadline
Footbridge,Highways,Rosa Diaz,On track,May 2026
Bandstand,Parks,Al Bell,Delayed,June 2026
Boat house,Estates,Kim Lee,On track,July 2026
`,
    rows: ['Footbridge', 'Bandstand', 'Boat house'],
  },
  {
    name: 'names of persons are no names of tasks, also where nothing else is headed as an action',
    file: 'persons-alone.csv',
    columns: 'action lead',
    text: `Scheme of work,Lead department,Name,Status,Deadline
Renew the footbridge,Highways,Rosa Diaz,On track,May 2026
Repaint the bandstand,Parks,Al Bell,Delayed,June 2026
Let the boat house,Estates,Kim Lee,On track,July 2026
`,
    rows: [
      'Renew the footbridge | Highways',
      'Repaint the bandstand | Parks',
      'Let the boat house | Estates',
    ],
  },
];
