import { defineCouncil, rows } from '../council.ts';

export default defineCouncil({
  id: 'waltham-forest',
  name: 'London Borough of Waltham Forest',
  gss: 'E09000031',
  organisations: [
    'Anti-Social Behaviour',
    'Communications',
    'Community Safety',
    'Crown Prosecution Service',
    'Enforcement',
    'Housing',
    'Police',
    'Police Community Safety Unit',
    'Probation',
    'Tactical Joint Action Group',
    'Victim support',
  ],
  plans: [
    {
      id: 'asb-hate-crime',
      title: 'Action plan for anti-social behaviour and hate crime project board',
      signature: [/Waltham Forest/, /Action plan for anti-social behaviour and hate crime/i],
      titleLines: [/^Action plan for anti-social behaviour and hate crime/i],
      layout: rows({
        outcome: 'Outcome',
        action: 'Actions / Milestones',
        lead: 'Lead agency',
        deadline: 'Deadline for completion',
      }),
    },
  ],
});
