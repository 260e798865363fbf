import type { PublicReferralDraft } from './referrals';

/** The fields of the public form, by name, as a browser sends them; several values only for `wanted`. */
export type ReferralAnswers = {
  one: (name: string) => string;
  all: (name: string) => string[];
};

/** The draft that the public form means. Who asks for themselves is asked nothing about another person, and knows of it. */
export function publicReferralDraft({ one, all }: ReferralAnswers) {
  const mine = one('origin') === 'PERSON';
  const agreed = { yes: true, no: false }[one('agreed')];
  return {
    origin: one('origin'),
    senderName: mine ? '' : one('senderName'),
    senderPhone: mine ? null : one('senderPhone') || null,
    firstName: one('firstName'),
    lastName: one('lastName'),
    // A browser that shows both fields to everybody may have the own number in either.
    phone: one('phone') || (mine && one('senderPhone')) || null,
    place: one('place'),
    inseeCode: one('inseeCode') || undefined,
    wanted: all('wanted'),
    message: one('message'),
    agreed: mine ? true : agreed,
    formId: one('formId') || undefined,
    website: one('website'),
  } satisfies Record<keyof PublicReferralDraft, unknown>;
}
