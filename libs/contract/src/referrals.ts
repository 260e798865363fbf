import * as z from 'zod';
import { Id, Instant, PhoneOfPlace, Referral, paragraph, line } from '@presence/domain';
import { PersonDraft } from './people';

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

const PHONES = { senderPhone: PhoneOfPlace.nullable(), phone: PhoneOfPlace.nullable() };

/** A referral that a coordinator types in after a call. */
export const ReferralDraft = Referral.pick({ id: true, ...ASKED })
  .extend(PHONES)
  .strict();
export type ReferralDraft = z.infer<typeof ReferralDraft>;

/**
 * A referral from the public form. The commune comes as it was typed, for browsers without JavaScript, with `inseeCode`
 * once it was asked which; one of both phones is asked for, since nobody could be called otherwise; `website` is a trap
 * for robots. `formId` is of the form that was filled in: the same words sent from it twice are one referral.
 */
export const PublicReferralDraft = Referral.pick(ASKED)
  .extend({
    ...PHONES,
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

/**
 * The person that an accepted referral becomes; the client makes the id. Whether who sent it is to be told in an
 * emergency or stands in the note, whether the message stays, and the branch are chosen on acceptance.
 */
export const ReferralAcceptanceDraft = PersonDraft.pick({
  branchId: true,
  emergencyContact: true,
  note: true,
})
  .extend({ personId: Id })
  .strict();
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
