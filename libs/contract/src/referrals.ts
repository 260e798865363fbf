import * as z from 'zod';
import { Id, Instant, Referral, paragraph, line } from '@presence/domain';

const ASKED = {
  origin: true,
  senderName: true,
  senderPhone: true,
  firstName: true,
  lastName: true,
  phone: true,
  inseeCode: true,
  wanted: true,
  message: true,
  agreed: true,
} as const;

/** A referral that a coordinator types in after a call. */
export const ReferralDraft = Referral.pick({ id: true, ...ASKED }).strict();
export type ReferralDraft = z.infer<typeof ReferralDraft>;

/**
 * A referral from the public form. The commune comes as it was typed, for browsers without JavaScript, with `inseeCode`
 * once it was asked which; one of both phones is asked for, since nobody could be called otherwise; `website` is a trap
 * for robots. `formId` is of the form that was filled in: the same words sent from it twice are one referral.
 */
export const PublicReferralDraft = Referral.pick(ASKED)
  .extend({
    inseeCode: Referral.shape.inseeCode.optional(),
    place: line(80, 2),
    formId: Id.optional(),
    website: line(200, 0).optional(),
  })
  .strict()
  .refine(({ phone, senderPhone }) => phone !== null || senderPhone !== null, {
    error: 'PHONE_MISSING',
    path: ['phone'],
  });
export type PublicReferralDraft = z.infer<typeof PublicReferralDraft>;

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

/** A commune that may be meant by what was typed, as a refusal offers it. */
export type CommuneChoice = { inseeCode: string; label: string };

/** What the public form says of the association that it goes to. */
export const ReferralForm = z.object({ associationName: z.string(), phone: z.string().nullable() });
export type ReferralForm = z.infer<typeof ReferralForm>;

/** Who plans it does it, where nobody is named. */
export const FirstVisitDraft = z.strictObject({
  firstVisitAt: Instant,
  firstVisitBy: Id.optional(),
});
export type FirstVisitDraft = z.infer<typeof FirstVisitDraft>;

/** The written no. */
export const RefusalDraft = z.strictObject({
  declineWord: paragraph(500).pipe(z.string().min(1, { error: 'REQUIRED' })),
});
export type RefusalDraft = z.infer<typeof RefusalDraft>;

/** The person that an accepted referral becomes; the client makes the id. */
export const ReferralAcceptanceDraft = z.strictObject({ personId: Id });
export type ReferralAcceptanceDraft = z.infer<typeof ReferralAcceptanceDraft>;

/** A referral with how long it has waited, and whether it has waited longer than the association allows itself. */
export const ReferralView = Referral.extend({
  communeName: z.string(),
  ownerName: z.string().nullable(),
  visitorName: z.string().nullable(),
  unreadable: z.boolean(),
  daysWaiting: z.int(),
  overdue: z.boolean(),
});
export type ReferralView = z.infer<typeof ReferralView>;

export const ReferralsQuery = z.object({ show: z.enum(['OPEN', 'DECIDED']).default('OPEN') });
export type ReferralsQuery = z.infer<typeof ReferralsQuery>;
