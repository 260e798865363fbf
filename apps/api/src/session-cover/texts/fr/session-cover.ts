/** Why somebody cannot lead a session in the place of another any more, told to them. */
export const hindrances = {
  noLongerFree: 'vous avez autre chose à ce moment-là, ou une absence notée ce jour-là',
};
