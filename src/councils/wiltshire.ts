import { defineCouncil, facts, milestones } from '../council.ts';

export default defineCouncil({
  id: 'wiltshire',
  name: 'Wiltshire Council',
  gss: 'E06000054',
  organisations: [
    'All partners',
    'ASB Working Group',
    'Crown Prosecution Service',
    'Housing Providers',
    'Police',
    'Police Citizen Focus',
    'RSL',
    'RSLs',
    'Sarsen',
    'Selwood',
    'Westlea',
    'Wiltshire Council',
    'Wiltshire Council ASB Working Group',
    'Wilts Council',
  ],
  plans: [
    {
      id: 'asb-reduction',
      title: 'Initial implementation plan for anti-social behaviour reduction',
      signature: [/IMPLEMENTATION PLAN FOR/, /ANTI-SOCIAL BEHAVIOUR REDUCTION/, /Wiltshire Council/],
      titleLines: [/^INITIAL IMPLEMENTATION PLAN FOR/],
      layout: milestones({
        ref: 'No.',
        action: 'Actions to be taken',
        lead: 'Lead Officer(s)',
        milestone: 'Milestones*',
        deadline: 'Milestone delivery dates',
        measures: 'Measurable Outcomes*',
        resources: 'Resources',
        links: 'Links to other plans',
      }),
      parts: [
        facts({
          labels:
            /^(?:Cross Ref to other documents and plans|Legislative Powers|National Indicators|Date approved by .*|Champion Signature)$/i,
        }),
      ],
    },
  ],
});
