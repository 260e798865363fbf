/** A partner and a parent as people name them, as words of a phrase. */
export const PARTNER = 'mari|conjoint|conjointe|compagnon|compagne|copain|copine|femme|ex';
export const PARENT =
  'pere|mere|papa|maman|parents|oncle|tonton|beau|belle|dad|mom|mum|father|mother';
