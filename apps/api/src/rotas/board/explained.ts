import { localized, type Localized } from '@presence/domain';
import type { ContactReasons } from '@presence/contract';
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
      why: why(compiled, timed, at).map((reason) => reasonInWords(reason, names)),
      cause: null,
      whyNot: [],
      smallestChange: null,
    };
  const found = whyNot(compiled, timed, at, prepared);
  const { lack, nearly, change } = found;
  const cause = causeOf(found);
  return {
    why: [],
    cause: localized((locale) => causeInWords(cause, locale)),
    whyNot: [
      ...(lack ? [reasonInWords(lack, names)] : []),
      ...nearly.map((one) => localized((locale) => hindranceInWords(one, locale, names))),
    ],
    smallestChange: change && reasonInWords(change, names),
  };
}

/** A reason in every language. */
export const reasonInWords = (reason: Reason, names: Names): Localized =>
  localized((locale) => inWords(reason, locale, names));
