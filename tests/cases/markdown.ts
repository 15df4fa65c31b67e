import type { Case } from './case.ts';

const WHO_WHEN = 'action lead deadline_start deadline_end';

export const cases: Case[] = [
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
    name: 'a row that says there are no actions is none',
    file: 'log.md',
    columns: 'action lead',
    text: `# Action log of the allotments

## Open actions

| Action | Owner | Due date |
|---|---|---|
| Mend the north gate | Site Secretary | May 2026 |

## Closed actions

| Action | Owner | Due date |
|---|---|---|
| None yet | - | - |

## New actions

| Action | Owner | Due date |
|---|---|---|
| *No action items have been raised this quarter* | | |`,
    rows: ['Mend the north gate | Site Secretary'],
  },
  ...[
    [
      'a quotation',
      'Item | Description | Quantity | Unit price | Total',
      '1 | Paint the bandstand | 2 | £40 | £80',
    ],
    [
      'a list of whom to ring',
      'Issue | Who is responsible | Telephone',
      'Repair a bench | Parks team | 01999 555123',
    ],
    [
      'what a committee will hear',
      'Meeting date | Item | Purpose | Lead officer',
      '3 June 2026 | Draft play strategy | To comment on the draft | Head of Parks',
    ],
    [
      'comments on a draft',
      'Comment | Officer response | Change proposed',
      'Plant more limes in the avenue | Agreed. | Amend policy 3',
    ],
  ].map(([name, header, row]) => ({
    name: `${name} is no plan`,
    file: 'list.md',
    text: `# Papers of the parks\n\n${header}\n${header?.replaceAll(/[^|]+/g, '---')}\n${row}\n${row?.replace('the', 'each')}\n`,
    rows: [],
  })),
  {
    name: 'who is at risk leads nothing',
    file: 'risks.md',
    columns: 'action lead deadline_end',
    text: `# Assessment of the summer fair

| Hazard | Who is at risk | Existing controls | Further action | By whom | By when |
|---|---|---|---|---|---|
| Fire | Stall holders | Buckets of sand | Hire two extinguishers | Site Secretary | 1 May 2026 |
| Trips | Visitors | Lamps | Tape down the cables | Electrician | 3 May 2026 |`,
    rows: [
      'Hire two extinguishers | Site Secretary | 2026-05-01',
      'Tape down the cables | Electrician | 2026-05-03',
    ],
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
    name: 'milestone activities with key dates; steps that are only numbered; milestones that are described',
    file: 'steps.md',
    columns: 'action_ref action milestone lead deadline_end',
    text: `# Harbour Works Delivery Plan 2026

## Procurement

| Milestone Activity | Key Deadline / Target Date |
|---|---|
| Notice is published | 27 July 2026 |
| **Bids are opened** | **27 October 2026** |

## Appeals

| Step | Action | Owner | Deadline |
|---|---|---|---|
| 1 | File the appeal in writing | Bidder | 30 June 2026 |
| 2 | Acknowledge the appeal | Project lead | 31 July 2026 |

## Works

| Milestone | Description | Owner | Date |
|---|---|---|---|
| Quay closed | The north quay is closed to traffic | Harbour Master | 1 August 2026 |
| Piles driven | All piles of the jetty are in place | Works Manager | 1 December 2026 |`,
    rows: [
      ' | Notice is published |  |  | 2026-07-27',
      ' | Bids are opened |  |  | 2026-10-27',
      '1 | File the appeal in writing |  | Bidder | 2026-06-30',
      '2 | Acknowledge the appeal |  | Project lead | 2026-07-31',
      ' | Quay closed: The north quay is closed to traffic |  | Harbour Master | 2026-08-01',
      ' | Piles driven: All piles of the jetty are in place |  | Works Manager | 2026-12-01',
    ],
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
    name: 'commitments over tables of actions, each with its outcome between, and over bullets that say who',
    file: 'orchards.md',
    text: `# Orchard Action Plan 2026/27

## Commitment 1: More trees

Outcome: Fruit for all

| Action | Lead | Deadline |
|---|---|---|
| Plant forty pears | Parks | March 2027 |

## Commitment 2: More growers

| Action | Lead | Deadline |
|---|---|---|
| Train ten growers | Volunteering | May 2026 |

## Commitment 3: Clear records

We will:

- publish a list of the orchards (Lead: Information Team; June 2026)
- map the old hedges (Lead: Ecology; each year)`,
    columns: 'theme_ref theme outcome action milestone lead deadline',
    rows: [
      '1 | More trees | Fruit for all | Plant forty pears |  | Parks | March 2027',
      '2 | More growers |  | Train ten growers |  | Volunteering | May 2026',
      '3 | Clear records |  | publish a list of the orchards |  | Information Team | June 2026',
      '3 | Clear records |  | map the old hedges |  | Ecology | each year',
    ],
  },
  {
    name: 'bullets under an outcome under a priority',
    file: 'quiet.md',
    text: `# Quiet streets action plan 2026 to 2028

## Priority 1: Sleep

### Outcome: Fewer engines at night

- Fit ten noise cameras. Lead: Roads. By: March 2027
- Write to the garages. Lead: Licensing. By: June 2026

### Outcome: Fewer alarms

- Mend the alarms in schools. Lead: Assets. By: May 2026

## Priority 2: Parks

- Move the fairground. Lead: Parks. By: May 2027
- Plant a hedge. Lead: Parks. By: June 2027`,
    columns: 'theme_ref theme outcome action lead',
    rows: [
      '1 | Sleep | Fewer engines at night | Fit ten noise cameras | Roads',
      '1 | Sleep | Fewer engines at night | Write to the garages | Licensing',
      '1 | Sleep | Fewer alarms | Mend the alarms in schools | Assets',
      '2 | Parks |  | Move the fairground | Parks',
      '2 | Parks |  | Plant a hedge | Parks',
    ],
  },
  {
    name: 'a heading that is no theme ends the one above it, and one below it does not',
    file: 'trees.md',
    text: `# Tree Plan 2026/27

## Priority 1: Canopy

| Action | Lead | Deadline |
|---|---|---|
| Plant 400 trees | Parks | March 2027 |

## Project 2: The map

| Milestone | Lead | Deadline |
|---|---|---|
| Draw the streets | Ecology | March 2027 |

## Priority 3: People

### Project 4: The wardens

| Milestone | Lead | Deadline |
|---|---|---|
| Train ten of them | Parks | May 2026 |

### Project 5: The clubs

| Milestone | Lead | Deadline |
|---|---|---|
| Open the first | Parks | June 2026 |

## Everything that the council and its partners have agreed to do about the mapping of trees in streets, parks, gardens, cemeteries, schools and along the old canal by the end

| Action | Lead | Deadline |
|---|---|---|
| Count the limes | Ecology | July 2026 |`,
    columns: 'theme action milestone',
    rows: [
      'Canopy | Plant 400 trees | ',
      ' | The map | Draw the streets',
      'People | The wardens | Train ten of them',
      'People | The clubs | Open the first',
      ' | Count the limes | ',
    ],
  },
  {
    name: 'commitments over tables of their milestones',
    file: 'open.md',
    text: `# Open Council Plan 2026/27

## Commitment 1: Publish what we spend

| Milestone | Lead | Date |
|---|---|---|
| List the payments | Finance | May 2026 |
| Publish the register | Finance | June 2026 |

## Pledge 2: Stream our meetings

| Step | Lead | Date |
|---|---|---|
| Buy the cameras | ICT | May 2026 |`,
    columns: 'theme action_ref action milestone lead',
    rows: [
      ' | 1 | Publish what we spend | List the payments | Finance',
      ' | 1 | Publish what we spend | Publish the register | Finance',
      ' | 2 | Stream our meetings | Buy the cameras | ICT',
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
    name: 'formulas, as pages read by machine have them, are what is printed',
    file: 'delivery.md',
    columns: 'action deadline_start deadline_end measures resources state',
    text: String.raw`# Climate Delivery Plan

| Action | Lead | By when | Measure | Cost | Status |
| --- | --- | --- | --- | --- | --- |
| Fit charge points in car parks | Parking | $31^{\text {st }}$ March 2026 | Save $40 \mathrm{tCO}_{2} \mathrm{e}$ | $£ 480,000$ | $\checkmark$ Complete |
| Move the fleet to vans without fumes | Fleet | June 2027 | $50 \%$ of CO$_2$ at $\leq 9 ^{\circ} \mathrm{C}$ | \$500 or $900 | On track |`,
    rows: [
      'Fit charge points in car parks | 2026-03-31 | 2026-03-31 | Save 40tCO2e | £480,000 | complete',
      'Move the fleet to vans without fumes | 2027-06-01 | 2027-06-30 | 50% of CO2 at ≤9°C | $500 or $900 | in-progress',
    ],
  },
  {
    name: 'what a page has at its head between two bars names no second plan',
    file: 'running.md',
    columns: 'plan_title theme action lead',
    text: `# Harlsea City Council

## Delivery Plan 2026

| Ref | Action | Lead | Timescale |
| --- | --- | --- | --- |
| Objective 1: Prevention | Objective 1: Prevention | Objective 1: Prevention | Objective 1: Prevention |
| 1.1 | Train staff in schools | Education | March 2026 |

2

Harlsea City Council | VAWG Delivery Plan

| Ref | Action | Lead | Timescale |
| --- | --- | --- | --- |
| Objective 2: Support | Objective 2: Support | Objective 2: Support | Objective 2: Support |
| 2.1 | Open a second refuge | Housing | March 2027 |`,
    rows: [
      'Delivery Plan 2026 | Prevention | Train staff in schools | Education',
      'Delivery Plan 2026 | Support | Open a second refuge | Housing',
    ],
  },
  {
    name: 'an outcome that goes on on the next page is the one before',
    file: 'continued.md',
    columns: 'outcome_ref outcome action lead',
    text: `# Housing Delivery Plan 2026

| Objective | Action | Lead | By when |
| --- | --- | --- | --- |
| 2. Better homes | Inspect 300 homes a year | Env Health | Ongoing |

14

| Objective | Action | Lead | By when |
| --- | --- | --- | --- |
| 2. Better homes (continued) | Fund 40 adaptations | Housing Grants | May 2026 |
| 3. No one homeless | Open a family hub | Housing Options | June 2026 |`,
    rows: [
      '2 | Better homes | Inspect 300 homes a year | Env Health',
      '2 | Better homes | Fund 40 adaptations | Housing Grants',
      '3 | No one homeless | Open a family hub | Housing Options',
    ],
  },
  {
    name: 'a heading over a row, written into each of its columns',
    file: 'converted.md',
    columns: 'theme action_ref action lead deadline',
    text: `# Tourism Action Plan 2026

| Ref                          | Action                       | Lead                         | Deadline                     |
|------------------------------|------------------------------|------------------------------|------------------------------|
| Priority 1: Visitors all year | Priority 1: Visitors all year | Priority 1: Visitors all year | Priority 1: Visitors all year |
| 1.1                          | Open the pier kiosk in winter | Seafront Manager             | October 2026                 |
| Priority 2: Clean beaches    | Priority 2: Clean beaches    | Priority 2: Clean beaches    | Priority 2: Clean beaches    |
| 2.1                          | Put bins at every slipway    | Cleansing                    | By May 2026                  |`,
    rows: [
      'Visitors all year | 1.1 | Open the pier kiosk in winter | Seafront Manager | October 2026',
      'Clean beaches | 2.1 | Put bins at every slipway | Cleansing | By May 2026',
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
    name: 'no reference is none, and what stands beside the code of an indicator is a measure',
    file: 'otters.md',
    columns: 'action_ref action indicators measures confidence findings',
    text: `# Action Plan 2026/27

| Ref | Action | Deadline | Indicators |
|---|---|---|---|
| 1 | Count the otters | June 2026 | KPI 3 – Otters seen a year: 40 |
| N/A | Mend the weir | May 2026 | KPI 4: 90% |
| N/A | Walk the banks | July 2026 | KPI 12 walks |
| TBC | Feed the ducks | July 2026 | KPIs 3 and 4 |
| 2 | Weed the pond | July 2026 | KPI 6 weeks |`,
    rows: [
      '1 | Count the otters | KPI 3 | KPI 3 – Otters seen a year: 40 |  | ',
      ' | Mend the weir | KPI 4 | KPI 4: 90% |  | ',
      ' | Walk the banks | KPI 12 | KPI 12 walks | indicators=low | low-confidence@indicators',
      ' | Feed the ducks | KPI 3; KPI 4 |  |  | ',
      '2 | Weed the pond |  | KPI 6 weeks |  | ',
    ],
  },
  {
    name: 'a doubtful pair of names in a cell does not make itself known',
    file: 'museums.md',
    columns: 'lead confidence',
    text: `# Action Plan 2026/27

| Action | Lead | Deadline |
|---|---|---|
| Mend the roof of the hall | Museums & Collections | June 2026 |
| Paint the gallery | Housing & Resettlement | May 2026 |
| Count the coins | Museums Manager | July 2026 |`,
    rows: ['Museums & Collections | ', 'Housing; Resettlement | lead=medium', 'Museums Manager | '],
  },
  {
    name: 'headings that are quarters say when',
    file: 'by-quarter.md',
    columns: 'action deadline_start deadline_end',
    text: `# Performance plan 2025/26

## Quarter 1 (April to June 2025)

| Action | Lead | Status |
|---|---|---|
| Launch the staff survey | HR Manager | Complete |

## Quarter 2 (July to September 2025)

| Action | Lead | Status |
|---|---|---|
| Hold the away day | Democratic Services | Open |
`,
    rows: [
      'Launch the staff survey | 2025-04-01 | 2025-06-30',
      'Hold the away day | 2025-07-01 | 2025-09-30',
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
    name: 'a tick below a heading that is no state says nothing of how it stands',
    file: 'ticked-other.md',
    columns: 'theme action deadline status',
    text: `# Elm Action Plan 2026/27

| No | Action | Lead | Deadline | High priority | Statutory |
|---|---|---|---|---|---|
| 1 | Plant 40 elms | Parks | March 2027 | ✓ | |
| 2 | Map the oldest elms | Ecology | June 2026 | | ✔ |
| 3 | Write a leaflet on elms | Planning | Dec 2026 | ✓ | ✓ |`,
    rows: [
      ' | Plant 40 elms | March 2027 | ',
      ' | Map the oldest elms | June 2026 | ',
      ' | Write a leaflet on elms | Dec 2026 | ',
    ],
  },
  {
    name: 'the final delivery is the deadline, and the milestones before it are none; a lead RMA leads',
    file: 'final.md',
    columns: 'action lead deadline_end',
    text: `# Flood works plan 2026-28

| Ref | Deliverable | Lead RMA | Milestone 1 | Milestone 2 | Final delivery |
|:--|:--|:--|:--|:--|:--|
| D1 | Raise the bank at Mill Farm | Environment Agency | Tender – May 2026 | Start on site – Sept 2026 | Jan 2027 |
| D2 | Clear the culvert at the station | County Council | Survey – June 2026 | | Mar 2027 |`,
    rows: [
      'Raise the bank at Mill Farm | Environment Agency | 2027-01-31',
      'Clear the culvert at the station | County Council | 2027-03-31',
    ],
  },
  {
    name: 'rows without pipes at their ends, over lines, a blank cell in front, the end of each marked by two blanks',
    file: 'converted.md',
    columns: 'theme action lead deadline status progress',
    text: `# Canal Towpath Action Plan 2026

Priority| Action| Lead| By when| Progress${'  '}
---|---|---|---|---${'  '}
Dry paths| 

Lay gravel at the lock.

Mend the drain.

| Works Team| March 2026| Begun${'  '}
| Cut the reeds| Rangers| May 2026|${'   '}
| Ask anglers what they need| Rangers| Ongoing| 

Two met.

One to come.${'  '}
${'  '}
Safe paths| Light the bridge| Highways| June 2026| Done${'  '}
${'  '}
Ask for a copy in large print.
`,
    rows: [
      'Dry paths | Lay gravel at the lock. Mend the drain. | Works Team | March 2026 | Begun | ',
      'Dry paths | Cut the reeds | Rangers | May 2026 |  | ',
      'Dry paths | Ask anglers what they need | Rangers | Ongoing |  | Two met. One to come.',
      'Safe paths | Light the bridge | Highways | June 2026 | Done | ',
    ],
  },
  {
    name: 'rows without pipes at their ends, and their head, wrapped at the width of a mail, with themes between them',
    file: 'wrapped.md',
    columns: 'theme action lead deadline',
    text: `Bandstand Action Plan

Ref | What we will do for the bandstand and its users | Who is responsible |
When it will be done
---|---|---|---
Theme 1: Bricks and mortar
1.1 | Mend the roof of the bandstand before the winter comes | Head of
Buildings | May 2026
1.2 | Paint the railings | Works Team | June 2026
Theme 2: Music
2.1 | Let six bands a year play for nothing, and tell the town when they do |
Events Officer | 31 July 2026
2.2 | Buy chairs | Clerk | May 2027
`,
    rows: [
      'Bricks and mortar | Mend the roof of the bandstand before the winter comes | Head of Buildings | May 2026',
      'Bricks and mortar | Paint the railings | Works Team | June 2026',
      'Music | Let six bands a year play for nothing, and tell the town when they do | Events Officer | 31 July 2026',
      'Music | Buy chairs | Clerk | May 2027',
    ],
  },
  {
    name: 'a heading over two columns, the first of references, stands over the second',
    file: 'merged-heads.md',
    columns: 'action_ref action milestone lead deadline',
    text: `# Ferry action plan

Action | Deliverable | Timeline | Responsibility | Progress | |
---|---|---|---|---|---|
7. | Keep the ferry afloat | (a) Caulk the hull | May 2026 | Harbour Master | Begun |
(b) Paint the rails | June 2026 | Crew | The paint is bought. | ||
8. | Sell more tickets | (a) Open a kiosk | 2027 | Clerk | A site was found |`,
    rows: [
      '7. | Keep the ferry afloat | (a) Caulk the hull | Harbour Master | May 2026',
      '7. | Keep the ferry afloat | (b) Paint the rails | Crew | June 2026',
      '8. | Sell more tickets | (a) Open a kiosk | Clerk | 2027',
    ],
  },
  {
    name: 'a step that says by when, in a table without a column of dates; finer numbers beside those of groups refer',
    file: 'steps-by.md',
    columns: 'action_ref action milestone lead deadline_end confidence',
    text: `# Staff action plan 2026-2028

| | | Activity | Milestones | Owner |
|---|---|---|---|---|
| 1.1 | 1.1.1 | Write a guide for new staff | Draft guide sent round by February 2027 | HR Director |
| | 1.1.2 | Print the guide | Guide agreed by March 2027 | HR Director |
| | 1.1.3 | Tell staff how it goes | Ask the unions | HR Team |
| 1.2 | 1.2.1 | Train the managers | Forty managers trained | HR Team |
| 1.3 | 1.3.1 | Count the days of leave | New form agreed by May 2027 | HR Team |`,
    rows: [
      '1.1.1 | Write a guide for new staff | Draft guide sent round by February 2027 | HR Director | 2027-02-28 | action=medium; milestone=medium; deadline=medium',
      '1.1.2 | Print the guide | Guide agreed by March 2027 | HR Director | 2027-03-31 | action=medium; milestone=medium; deadline=medium',
      '1.1.3 | Tell staff how it goes | Ask the unions | HR Team |  | action=medium; milestone=medium',
      '1.2.1 | Train the managers | Forty managers trained | HR Team |  | action=medium; milestone=medium',
      '1.3.1 | Count the days of leave | New form agreed by May 2027 | HR Team | 2027-05-31 | action=medium; milestone=medium; deadline=medium',
    ],
  },
  {
    name: 'a position that is responsible leads; numbers under a heading of numbers refer',
    file: 'positions.md',
    columns: 'action_ref action lead progress',
    text: `# Audit action plan

| AC No | Finding | Responsible Position | Proposed action | Due date |
|---|---|---|---|---|
| AC 4 | No risk register was kept | Works Manager | Keep a register of risks | May 2027 |
| AC 5 | Payslips were lost | Chief Clerk | Send payslips by post | June 2027 |`,
    rows: [
      'AC 4 | Keep a register of risks | Works Manager | ',
      'AC 5 | Send payslips by post | Chief Clerk | ',
    ],
  },
  {
    name: 'a row that lacks the cell merged down its column, and is filled up at its end, stands further right',
    file: 'merged-refs.md',
    columns: 'action lead deadline resources',
    text: `# Ferry action plan

| No | Action | By when | Lead | How financed |
|---|---|---|---|---|
| 1.1 | Paint the ferry | May 2026 | Harbour Master | Port fund |
| Mend its ropes | June 2026 | Crew | None ||
| 1.2 | Dredge the slip | 2027 | Harbour Master | Port fund |
| 1.3 | Count the boats | tbc | Clerk | |`,
    rows: [
      'Paint the ferry | Harbour Master | May 2026 | Port fund',
      'Mend its ropes | Crew | June 2026 | None',
      'Dredge the slip | Harbour Master | 2027 | Port fund',
      'Count the boats | Clerk | tbc | ',
    ],
  },
  {
    name: 'the numbers of indicators are no references of actions',
    file: 'numbered-indicators.md',
    columns: 'action_ref action measures',
    text: `# Ferry action plan

| Aim | Action | Indicator No. | Indicator name |
|---|---|---|---|
| Dry feet | Raise the landing stage | 3.1 | Landings that are dry |
| Dry feet | Roof the waiting room | 3.2 | Seats that are dry |
| Fair fares | Sell a weekly ticket | 4.1 | Tickets sold a week |`,
    rows: [
      ' | Raise the landing stage | Landings that are dry',
      ' | Roof the waiting room | Seats that are dry',
      ' | Sell a weekly ticket | Tickets sold a week',
    ],
  },
  {
    name: 'promises may say by when in front',
    file: 'by-when.md',
    columns: 'theme action lead deadline',
    text: `# Equality scheme

## Our objectives

1. By 31 March 2027, we will have trained all wardens in sign language.
2. By 30 June 2027, we will open a quiet hour at the baths.
3. By December 2027, the Library Service will print its guide in five languages.
4. We will ask residents each year what they need.
`,
    rows: [
      'Our objectives | By 31 March 2027, we will have trained all wardens in sign language. |  | By 31 March 2027',
      'Our objectives | By 30 June 2027, we will open a quiet hour at the baths. |  | By 30 June 2027',
      'Our objectives | By December 2027, the Library Service will print its guide in five languages. | Library Service | By December 2027',
      'Our objectives | We will ask residents each year what they need. |  | ',
    ],
  },
  {
    name: 'a road among headings without references keeps its name, and a code among codes is one',
    file: 'corridors.md',
    columns: 'theme_ref theme action',
    text: `# Harrowdale transport plan 2025

## Town centre

| Action | Lead | Deadline |
|---|---|---|
| Widen the pavements | Highways | May 2026 |
| M5 Junctions | | |
| Retime the slip road signals | Highways | May 2026 |

## A34 Corridor

| Action | Lead | Deadline |
|---|---|---|
| Retime the signals | Highways | July 2026 |

## Cycling routes

| Action | Lead | Deadline |
|---|---|---|
| Paint the lanes | Highways | March 2027 |`,
    rows: [
      ' | Town centre | Widen the pavements',
      ' | M5 Junctions | Retime the slip road signals',
      ' | A34 Corridor | Retime the signals',
      ' | Cycling routes | Paint the lanes',
    ],
  },
  {
    name: 'codes of headings one after the other are references, in front of small letters too',
    file: 'coded-headings.md',
    columns: 'theme_ref theme action',
    text: `# Harrowdale parks plan 2025

## A1 clean parks

| Action | Lead | Deadline |
|---|---|---|
| Pick litter each week | Parks | May 2026 |

## A2 safe parks

| Action | Lead | Deadline |
|---|---|---|
| Light the paths | Parks | July 2026 |`,
    rows: ['A1 | clean parks | Pick litter each week', 'A2 | safe parks | Light the paths'],
  },
  {
    name: 'what a page prints between rows, and a sum below them, is no theme',
    file: 'pages.md',
    columns: 'theme action',
    text: `# Harrowdale parks plan 2025

| Action | Lead | Deadline |
|---|---|---|
| Clean parks | | |
| Pick litter each week | Parks | May 2026 |
| Page 2 of 4 | | |
| Light the paths | Parks | July 2026 |
| Continued overleaf | | |
| Open earlier | Parks | March 2027 |
| Total: 3 | | |`,
    rows: [
      'Clean parks | Pick litter each week',
      'Clean parks | Light the paths',
      'Clean parks | Open earlier',
    ],
  },
  {
    name: 'headings of rows that are counted by letters',
    file: 'counted.md',
    columns: 'theme_ref theme action_ref action',
    text: `# Harrowdale wellbeing plan 2025

| Ref | Action | Lead | Deadline |
|---|---|---|---|
| (a) Older people | | | |
| W1 | Open a lunch club | Health | May 2026 |
| W2 | Call on those who live alone | Police | June 2026 |
| (b) Young people | | | |
| W3 | Open a youth club | Schools | July 2026 |`,
    rows: [
      'A | Older people | W1 | Open a lunch club',
      'A | Older people | W2 | Call on those who live alone',
      'B | Young people | W3 | Open a youth club',
    ],
  },
  {
    name: 'headings of rows that are counted by roman numbers, in the column of actions',
    file: 'roman.md',
    columns: 'theme_ref theme action',
    text: `# Harrowdale wellbeing plan 2025

| Action | Lead | Deadline |
|---|---|---|
| i. Older people | | |
| Open a lunch club | Health | May 2026 |
| Call on those who live alone | Police | June 2026 |
| ii. Young people | | |
| Open a youth club | Schools | July 2026 |`,
    rows: [
      'I | Older people | Open a lunch club',
      'I | Older people | Call on those who live alone',
      'II | Young people | Open a youth club',
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
    name: 'a road, a school year and a quarter that a word goes on from are no references',
    file: 'roads.md',
    columns: 'theme outcome action_ref action',
    text: `# Roads plan 2025

| Theme | Outcome | Action | Lead | By when |
|---|---|---|---|---|
| E10 fuel | M5 junction | A34 junction improvements | Highways | May 2025 |
| | | A38 bus lane | Highways | May 2025 |
| | B4 verges | Q1 review of the grit | Highways | June 2025 |
| | | Y6 pupils learn to cycle | Schools | June 2025 |
| | | Mend the bridges | Highways | July 2025 |`,
    rows: [
      'E10 fuel | M5 junction |  | A34 junction improvements',
      'E10 fuel | M5 junction |  | A38 bus lane',
      'E10 fuel | B4 verges |  | Q1 review of the grit',
      'E10 fuel | B4 verges |  | Y6 pupils learn to cycle',
      'E10 fuel | B4 verges |  | Mend the bridges',
    ],
  },
  {
    name: 'codes that run through a column are references before words in small letters, too',
    file: 'codes.md',
    columns: 'theme_ref theme action_ref action',
    text: `# Parks plan 2025

| Theme | Action | Lead | By when |
|---|---|---|---|
| T1 green spaces | A1 plant a wood | Parks | May 2025 |
| | A2 Mow less | Parks | May 2025 |
| T2 clean water | B1 clear the pond | Parks | June 2025 |
| | B2 test the water | Parks | June 2025 |`,
    rows: [
      'T1 | green spaces | A1 | plant a wood',
      'T1 | green spaces | A2 | Mow less',
      'T2 | clean water | B1 | clear the pond',
      'T2 | clean water | B2 | test the water',
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
    name: 'actions under a heading that nobody knows, between columns that all are known',
    file: 'steps.md',
    text: `# Rivers Plan

## Well-being objective 1: A clean river

| Our pledge | Responsible officer | Target date | Update Q3 |
|---|---|---|---|
| Otters back at Weir Bridge | Ecologist | 01/09/2025 | Two seen |
| A path along both banks | Rights of Way Officer | March 2026 | On schedule |`,
    columns: `theme ${WHO_WHEN} status progress`,
    rows: [
      'A clean river | Otters back at Weir Bridge | Ecologist | 2025-09-01 | 2025-09-01 |  | Two seen',
      'A clean river | A path along both banks | Rights of Way Officer | 2026-03-01 | 2026-03-31 | On schedule | ',
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
    name: 'items that end in when and how it stands, under headings that say who leads',
    file: 'workstreams.md',
    columns: 'theme_ref theme action lead deadline_end state',
    text: `# Housing improvement plan

### Workstream 1 – Fire safety (Lead: Director of Property)

1. **Complete all overdue repairs of fire doors** – by 30 April 2026 – *In progress*
2. **Appoint a building safety manager** – by 31 May 2026 – *Complete*

### Workstream 2 – Repairs (Lead: Head of Repairs)

3. **Clear the backlog of damp cases** – by 30 September 2026 – *In progress*
4. **Bring in a new repairs contract** – April 2027 – *Not started*`,
    rows: [
      '1 | Fire safety | Complete all overdue repairs of fire doors | Director of Property | 2026-04-30 | in-progress',
      '1 | Fire safety | Appoint a building safety manager | Director of Property | 2026-05-31 | complete',
      '2 | Repairs | Clear the backlog of damp cases | Head of Repairs | 2026-09-30 | in-progress',
      '2 | Repairs | Bring in a new repairs contract | Head of Repairs | 2027-04-30 | not-started',
    ],
  },
  {
    name: 'items that name who and when behind long dashes',
    file: 'parish.md',
    columns: 'action lead deadline_end',
    text: `# Stoke Dale Parish Council – Business Plan actions

- [ ] Get three quotes for the play area surface — Clerk — 31/01/26
- [ ] Agree sites for the speed sign with Highways — Cllr Ng and Clerk — Feb 2026
- [ ] Consult residents on allotment rents — Allotments Group — Summer 2026`,
    rows: [
      'Get three quotes for the play area surface | Clerk | 2026-01-31',
      'Agree sites for the speed sign with Highways | Cllr Ng; Clerk | 2026-02-28',
      'Consult residents on allotment rents | Allotments Group | 2026-08-31',
    ],
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
    name: 'a word of status alone is a status also where two cells of remarks only hold one, and what is said behind it a remark',
    file: 'stated-remarks.md',
    columns: 'action status rag state progress confidence',
    text: `# Kelby clean air action plan 2025/26

| Action | Lead | Deadline | Current position |
|---|---|---|---|
| Fit sensors at ten schools | Air Team | June 2026 | At risk |
| Replace the diesel sweepers | Fleet Manager | March 2026 | At risk families were visited first |
| Write to each landlord | Housing | May 2026 | Letters went out in April |
| Open the repair hub | Waste Team | May 2026 | Off track – the builder withdrew |
| Count the cars | Transport | May 2026 | Completed: 2 of 3 counts |
| Plant a hedge | Parks | May 2026 | Green – on track |

## Part two

| Action | Lead | Deadline | Progress Q1 | Progress Q2 |
|---|---|---|---|---|
| Lower ten kerbs | Roads | May 2026 | On track | Complete |
| Light the quay | Roads | May 2026 | Two quotes came | One is chosen |

## Part three

| Action | Map food banks |
|---|---|
| Lead | Public Health |
| Deadline | May 2026 |
| Update | Not due |
`,
    rows: [
      'Fit sensors at ten schools | At risk |  |  |  | ',
      'Replace the diesel sweepers |  |  |  | At risk families were visited first | ',
      'Write to each landlord |  |  |  | Letters went out in April | ',
      'Open the repair hub | Off track |  | delayed | the builder withdrew | ',
      'Count the cars |  |  |  | Completed: 2 of 3 counts | ',
      'Plant a hedge | Green – on track | green | in-progress |  | ',
      'Lower ten kerbs | Complete |  | complete | On track | status=medium',
      'Light the quay |  |  |  | Two quotes came; One is chosen | ',
      'Map food banks | Not due |  | not-started |  | ',
    ],
  },
  {
    name: 'a dash in the column of themes or outcomes is none',
    file: 'dash.md',
    text: `# Yearly plan

| Theme | Outcome | Action | Lead | Deadline |
|---|---|---|---|---|
| Energy | Lower bills | Fit panels at the depot | Estates | May 2026 |
| — | - | Publish the yearly report | Policy | June 2026 |
| Travel | Safer roads | Paint the crossings | Roads | July 2026 |
| Travel | – | Count the cyclists | Roads | August 2026 |`,
    columns: 'theme outcome action lead deadline',
    rows: [
      'Energy | Lower bills | Fit panels at the depot | Estates | May 2026',
      ' |  | Publish the yearly report | Policy | June 2026',
      'Travel | Safer roads | Paint the crossings | Roads | July 2026',
      'Travel |  | Count the cyclists | Roads | August 2026',
    ],
  },
];
