/** Why somebody cannot lead a session in the place of another any more, told to them. */
export const hindrances = {
  noLongerFree: 'you have something else at that time, or an absence noted that day',
};
