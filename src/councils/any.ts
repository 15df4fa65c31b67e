import { anything, defineCouncil } from '../council.ts';

/** Reads a document that no council claims, by what councils usually print over their columns. */
export default defineCouncil({
  id: 'any',
  name: 'Council not recognised',
  organisations: ['All partners', 'Community Safety', 'Housing', 'Partners', 'Police', 'Probation'],
  plans: [
    {
      id: 'plan',
      title: 'Action plan',
      signature: [],
      layout: anything(),
    },
  ],
});
