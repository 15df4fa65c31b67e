import { defineCouncil, facts, rows } from '../council.ts';

export default defineCouncil({
  id: 'welwyn-hatfield',
  name: 'Welwyn Hatfield Borough Council',
  gss: 'E07000241',
  organisations: [
    'CGL',
    'Community Development',
    'DCTP 11-19 group',
    'Head of Community Development',
    'Herts Police',
    'HFRS',
    'Housing Management',
    'Housing Providers',
    'HPFT',
    'MIND',
    'Other members of CSP',
    'Partner Agencies',
    'Police',
    'Resolve',
    'University',
    'Welwyn Hatfield CSP',
    'WHBC',
    'WHCHT Housing Management Team',
  ],
  plans: [
    {
      id: 'asb-strategy',
      title: 'Welwyn Hatfield Anti Social Behaviour Strategy action plan',
      signature: [/Welwyn Hatfield Anti Social Behaviour Strategy/i, /Accountable Officer/],
      titleLines: [/^Welwyn Hatfield Anti Social Behaviour Strategy/i, /^Action Plan$/],
      layout: rows(
        {
          action: 'Action',
          outcome: 'Outcome',
          deadline: 'Timescale',
          lead: 'Accountable Officer',
          partners: 'Partners',
          status: 'Status',
        },
        { theme: /^Objective (\w+):\s*(.*)$/ },
      ),
      parts: [facts()],
    },
  ],
});
