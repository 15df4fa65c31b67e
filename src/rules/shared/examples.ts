/** Two actions whose references follow one another. */
export const numbered = {
  actions: [
    { ref: '1.1', text: 'Hold a day count' },
    { ref: '1.2', text: 'Review the protocol' },
  ],
};
