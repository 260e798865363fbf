import { askedForOneself } from '@presence/domain';
import type { PublicReferralDraft } from './referrals';

/** The fields of the public form, by name, as a browser sends them; several values only for `wanted`. */
export type ReferralFormFields = {
  one: (name: string) => string;
  all: (name: string) => string[];
};

/** The draft that the public form means. Who asks for themselves is asked nothing about another person, and knows of it. */
export function publicReferralDraft({ one, all }: ReferralFormFields) {
  return askedForOneself({
    origin: one('origin'),
    senderName: one('senderName'),
    senderPhone: one('senderPhone') || null,
    firstName: one('firstName'),
    lastName: one('lastName'),
    phone: one('phone') || null,
    place: one('place'),
    inseeCode: one('inseeCode') || undefined,
    wanted: all('wanted'),
    message: one('message'),
    agreed: { yes: true, no: false }[one('agreed')],
    formId: one('formId') || undefined,
    website: one('website'),
  } satisfies Record<keyof PublicReferralDraft, unknown>);
}
