import type { ContactReasons, Words } from '@presence/contract';
import {
  hindranceInWords,
  inWords,
  causeInWords,
  causeOf,
  why,
  whyNot,
  type Compiled,
  type Explaining,
  type Names,
  type Reason,
  type Timed,
} from '@presence/rota';

type Explained = Omit<ContactReasons, 'contactId'>;
type Named = { compiled: Compiled; timed: Timed; names: Names };

/** Why a contact is as it is, or why nobody comes to it. */
export function explained(
  { compiled, timed, names }: Named,
  at: number,
  prepared?: Explaining,
): Explained {
  if (timed.plan[at])
    return {
      why: why(compiled, timed, at).map((reason) => inBoth(reason, names)),
      cause: null,
      whyNot: [],
      smallestChange: null,
    };
  const found = whyNot(compiled, timed, at, prepared);
  const { lack, nearly, change } = found;
  const cause = causeOf(found);
  return {
    why: [],
    cause: { fr: causeInWords(cause, 'fr'), en: causeInWords(cause, 'en') },
    whyNot: [
      ...(lack ? [inBoth(lack, names)] : []),
      ...nearly.map((one) => ({
        fr: hindranceInWords(one, 'fr', names),
        en: hindranceInWords(one, 'en', names),
      })),
    ],
    smallestChange: change && inBoth(change, names),
  };
}

/** A reason in both languages. */
export const inBoth = (reason: Reason, names: Names): Words => ({
  fr: inWords(reason, 'fr', names),
  en: inWords(reason, 'en', names),
});
