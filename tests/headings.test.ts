import { expect, test } from 'vitest';
import { headingField } from '../src/layouts/anything/columns/column-headings.ts';

/** What councils of many kinds print over their columns, by the field it names; none for what only its cells can tell. */
const HEADINGS = {
  ref: `
    Ref | Ref. | Ref No | Ref No. | Action Ref | Action No | Action No. | No | No. | # | ID | Action ID
    Item No | Item | Rec No | Rec. No. | Recommendation No. | Serial | Measure No. | Project ID | Action Number
    Reference | Ref number | Task No | Action # | S/N | Unique ID | Action Code | Sr No | Rec # | Number | UID
    Strategy #`,
  action: `
    Action | Actions | Action required | Actions required | Key Actions | Key action | Action to be taken
    Actions to be taken | What we will do | What will we do? | We will... | We will | Task | Tasks | Activity
    Activities | Key activities | Key Tasks | Proposed action | Planned actions | Agreed action
    Agreed Management Action | Management action | Management Response | Management Response / Agreed Action
    Improvement Action | Improvement actions | Recommended Action | Specific Action | Intervention | Initiative
    Project | Project / Initiative | Projects/Actions | Deliverable | Deliverables | Key deliverables
    What are we going to do? | What needs to be done? | What do we need to do? | What are we doing?
    How will we do it? | How will we achieve this? | How will we get there? | How we will do this | Description
    Action description | Description of action | Action detail | Detailed Action | Actions we will take
    Planned action or reason for taking none | Actions for 2025/26 | Actions 2025/26 | Action for this year | Delivery Action | Delivery actions
    Headline action | SMART Action | High level action | Proposal | Mitigating action | Further action required
    Steps to be taken | Work to be undertaken | Action Point | Action points | Action Item | Remedial action
    Council response | Actions to deliver | Action to achieve objective | What you will see us do
    What will be done | How | How? | What | What? | Activity / Action | Our actions | Improvement activity
    Mitigation Action | Implementation Actions | Strategy/Action | Action/Strategy | Policy/Action
    Corrective action | Action Title | Action name | Action Summary | Priority Action | Council action
    Work required | Main actions | Plan of action | Planned Activity | Planned work | Tasks and actions
    Actions and milestones | Specific tasks
    What we have committed to do | What needs to happen? | What will happen? | What's going to be done?
    What actions will we take? | Steps we will take | Key tasks | Improvement action
    Agreed management action | Remedial action required | Action to be undertaken | Proposed intervention
    Action/Intervention | Delivery action | Action / Project | Action or project | SMART action
    Specific action | Task / Action | Action point | Action agreed | Required action`,
  lead: `
    Lead | Lead Officer | Lead officer(s) | Lead Officers | Responsible officer | Officer responsible
    Responsibility | Responsible | Who | Who? | By whom | By Whom? | Owner | Action Owner | Lead Agency
    Lead Department | Lead Partner | Lead Organisation | Lead Service | Lead Team | Lead Person
    Person responsible | Responsible Person | Accountable Officer | Accountable | Who will lead?
    Who is responsible? | Responsible Official | Responsible Government Department | Who will do it? | Who will be responsible? | Lead directorate | Directorate
    Department | Responsible Party | Responsible Department | Responsible service | Named lead | Named Officer
    Delivery lead | Project lead | Project Manager | Project Owner | Strategic lead | Operational lead
    Assigned to | Allocated to | Officer | Officers | Officer Lead | Lead / Responsible | Responsible Lead
    Lead Councillor | Lead Member | Lead Body | Agency | Agencies | Responsible Agency
    Responsible Organisation | Organisation | Organisations Involved | Senior Responsible Owner | SRO
    Executive Lead | Manager | Responsible Manager | Management Lead | Task owner | Implementation Lead | Led by
    Lead name | Who leads | Council Lead | Responsible Director | Lead(s) | Key Lead | Lead and partners
    Lead/Partners | Lead agency/partners | Responsible body | Business owner | Action lead | Accountable lead
    Accountable Body | Accountable person | Coordinating agency | Implementing agency | Primary Responsibility
    Responsible for delivery | Responsible for action | Contact | Contact officer | Staff lead
    Responsible Entity | Service lead | Officer(s) responsible | Responsibility for delivery | Delivery Owner
    Lead responsibility | Lead role | Key responsible officer | Corporate Lead
    Who is the accountable lead? | Who is the lead? | Who is the lead officer? | Who is going to do it?
    Who's leading? | Who owns this? | Who is doing this? | Delivery owner | Lead Member / Lead Officer
    Lead (Organisation) | Nominated officer | Officer / Team | Accountable Executive | ICB lead | LA lead
    School lead | Partner lead | Named lead officer | Workstream lead | Cabinet Member Lead | Person leading
    Lead team/officer | Lead Officer (job title) | Post responsible | Action owner (role) | Action lead(s)
    Council lead | Lead agency/officer | Owner/s | Delegated to | Actioned by
    Lead committee or officer responsible | Lead officer and team`,
  partners: `
    Partners | Key partners | Partner | Partner agencies | Partner organisations | Supporting partners
    Delivery partners | Other partners | Partners involved | Supporting agencies | Support
    Supporting Departments | Stakeholders | Key stakeholders | Who else is involved? | Working with
    Partnership | Who with? | With whom | In partnership with | Supported by | Supporting officers
    Others involved | Contributors | Consultees | Support agencies | Who else needs to be involved?
    Collaborators | Potential partners | Support Officer | External partners | Partners/Stakeholders
    Supporting organisations | Secondary agencies | Assisting agency
    Support officer | Who will help? | Contributing services | Supporting teams`,
  deadline: `
    Deadline | Timescale | Timescales | Time scale | Timeframe | Time frame | Timeline | Target date
    Target Date for completion | Completion date | Target completion date | Due date | Due | By when | By when?
    When | When? | When by | Date | Date for completion | Implementation date | Target implementation date
    Expected completion | Expected completion date | Expected Date of Completion | Anticipated completion
    Estimated completion | Completion | Complete by | To be completed by | Delivery date | Delivery timescale
    Delivery timeframe | End date | Finish | Finish date | Planned end date | Target deadline | Milestone date
    Date due | Date to be completed | Agreed date | Agreed Implementation Date | Original due date
    Revised due date | Key Dates | Planned Start and Completion Dates | Revised date | Revised Target Date | Timetable | Timing | Schedule | Year | Target year
    Financial year | Delivery year | Quarter | Term | Timescale for delivery | Timescales for implementation
    When will it be done? | When will we do it? | When will this happen? | By (date)
    Date by which action will be completed | Dates | Timescale / deadline | Timescale and milestones
    Deadline for completion | Deadline/Review | Proposed completion date | Implementation timescale
    Implementation Timeframe | Implementation timeline | Estimated / Actual Completion Date | Forecast date
    Forecast completion | Action due date | Target timescale | Short, medium or long term | Short/Medium/Long
    Term (S/M/L) | Target end date | Projected completion date | Finish by | Delivered by (date) | Needed by
    Indicative timescale | Time-scale | Time Period | Start/End | Start and end date | Start - Finish
    Timescale (Start/End) | Delivery Quarter | Target Quarter | Due by | Completion target | Year of delivery
    Year for completion
    What is the deadline? | When will we do it by? | When will this be completed?
    When will it be achieved? | Deliver by | To be delivered by | Target completion | Due for completion
    Time frame for delivery | Date to be completed by | Date of completion (target)
    Timescale for completion | Timescale (short/medium/long) | Timeline for delivery | Estimated timescale
    Expected delivery | Proposed date | Required by | Date required | Implementation by
    Review/completion date | Action due | Quarter due | Due (Qtr)`,
  measures: `
    Measure of success | Measures of success | Success measure | Success measures | Success criteria
    Success criterion | How will we measure success? | How we will measure success | How will we know?
    How will we know it's working? | How will we know we have made a difference? | How will success be measured?
    How success will be measured | Measure | Measures | Outcome measure | Performance measure
    Performance measures | Target | Targets | Output | Outputs | Expected outputs | Impact | Expected impact
    Impact measure | Impact measure and milestones | Impact measures | Intended impact | Evidence
    Evidence of success | Evidence of completion | Evidence of impact | What will success look like?
    What success looks like | What does success look like? | What will good look like? | What good looks like
    Benefits | Expected benefits | Monitoring | Monitoring and evaluation | How will it be monitored?
    How will this be monitored? | How will we monitor? | Metrics | Metric | Measurable outcome
    Measurable outcomes | Success indicators | Progress measure | Progress measures | Baseline and target
    Measures/Targets | Outputs/Measures | How impact will be assessed | How will impact be measured?
    Measurement | Tracking measure | Milestones and measures | Measures and targets | Evaluation | Key result
    Key results | Desired Results | Results | Results expected | Quantifiable target | What difference will it make?
    What difference will this make? | How will we know if we've succeeded? | Success factors
    Critical success factors | Evidence/Output | Measurement of success | What will be different?
    How will we know we've made a difference? | How will we know if we have succeeded?
    What does good look like? | Measure(s) of success | How will this be measured? | How we'll measure it
    Output/outcome measure`,
  status: `
    Status | RAG | RAG status | RAG rating | BRAG | BRAG status | Current status | Progress status
    Action status | Delivery status | RAG Status (Red/Amber/Green) | Status (RAG) | Project status | State
    Open/Closed | Status update RAG | Overall RAG | Progress RAG | Rating | Completion status | Measure Status
    Implementation status | Traffic light | R/A/G | RAGB | BRAGG | Current RAG | Action Status (Open/Closed)
    Delivery RAG
    BRAG rating | Status (R/A/G) | Overall status`,
  progress: `
    Progress | Progress update | Progress to date | Update | Updates | Latest update | Current position
    Position | Comments | Comment | Notes | Commentary | Progress/Comments | Progress and comments
    Progress notes | Status update | Latest position | Progress report | Update as at 30 June 2025
    Update at September 2025 | Progress as at 31 March 2025 | Progress at Q2 | Q1 update | Quarter 2 update
    Q3 progress | October 2025 update | Update October 2025 | Progress (September 2025)
    Progress since last report | Progress since last meeting | Action taken | Action taken to date
    Work to date | Achievements | Remarks | Narrative | Year 1 progress | Year 1 update | 6 month update
    Six month update | Mid-year update | Mid year review | Annual update | End of year update | Progress Summary
    What have we done? | What we have done so far | Officer comments | Officer update | Highlights
    Review comments | Delivery update | Update for committee | Progress made | Progress to Date / Comments
    Current progress | Comments / Potential Barriers to Implementation | Comments/Progress
    Comments and updates
    Progress update (Sept 2025) | Update as at 30 Sept | Comments/update | What have we done so far?
    Where are we now? | Update from lead officer | Evidence and progress`,
  resources: `
    Resources | Resource | Resources required | Resource implications | Budget | Cost | Costs | Estimated cost
    Cost (£) | Funding | Funding source | Cost and funding | Financial implications | Budget/Resources
    Resource requirements | Budget required | Costs/Resources | Resourcing | Finance | Estimated budget
    Funding required | Cost estimate | Cost band | Potential funding | Potential funding sources
    Estimated Cost of Measure | Funding status | Funding stream | Source of funding | Resources needed
    Resources/Costs | How will it be funded? | Budget implications | Staff/resources | Cost/Budget | Investment
    Indicative cost | Capital cost | Financing | Resources (staff, budget) | Estimated Costs & Funding
    Existing resources?
    Budget (£) | Estimated cost (£k) | What will it cost? | What resources do we need? | Financial cost`,
  theme: `
    Theme | Priority | Priority area | Strategic priority | Area | Key area | Area of focus | Focus area
    Workstream | Work stream | Work area | Pillar | Strand | Category | Section | Programme | Domain | Chapter
    Priority theme | Strategic theme | Area of work | Thematic area | Sector | Drivers | Poverty driver | Driver
    Headline priority | Programme area | Sub-theme | Corporate Plan priority | Corporate Priority
    Corporate theme | Building block | Functional area | Cross cutting theme
    Key theme`,
  outcome: `
    Outcome | Outcomes | Objective | Objectives | Aim | Aims | Goal | Goals | Strategic objective
    Strategic Aim | Desired outcome | Intended outcome | Expected outcome | Outcome required | Outcome sought
    What we want to achieve | What do we want to achieve? | What are we trying to achieve? | Purpose
    Commitment | Commitments | Ambition | Recommendation | Recommendations | Issue | Issues | Issue identified
    Key issue | Governance issue | Area for improvement | Improvement area | Finding | Findings | Key finding
    Reason | Rationale | Why | Why? | Why are we doing this? | Need | Identified need | Gap | Gap identified
    Gaps | Standard | Requirement | Duty | Equality objective | Priority outcome | Long term outcome
    Planned outcome | Anticipated outcome | Outcome we want | What outcome do we want? | Concern | Problem
    Challenge | Weakness | Target outcome | Overall objective | You said | What you told us | Our aim | Our goal
    Our ambition | We want to | Expectation | Recommendation from peer review | Sub-objective
    Improvement required | Area of improvement | Learning point | Lesson
    What we want to see | Recommendation from inspection | Ofsted recommendation | Audit finding
    Strategic aim | Objective (what we want to achieve) | Aim/Objective | Strategic outcome`,
  milestone: `
    Milestone | Milestones | Key milestones | Key milestone | Interim milestones | Delivery milestones | Steps
    Key steps | Sub-actions | Sub tasks | Sub-task | Milestones/Steps | Implementation steps`,
};

test.each(Object.entries(HEADINGS))('headings of %s', (field, headings) => {
  const printed = headings.trim().split(/ \| |\n +/);
  expect(printed.filter((heading) => headingField(heading) !== field)).toEqual([]);
});

test.each([
  ['Action complete', 'asks whether it is done'],
  ['Q1 RAG', 'may be one of several'],
  ['Review date', 'is no deadline'],
  ['Start date', 'is no deadline'],
  ['Target group', 'is no target'],
  ['Cabinet Member', 'may stand beside the officer'],
  ['Who is it for?', 'asks whom it serves'],
  ['Who will benefit?', 'asks whom it serves'],
  ['Who is affected?', 'asks whom it serves'],
])('%s names no field: it %s', (heading) => {
  expect(headingField(heading)).toBeUndefined();
});
