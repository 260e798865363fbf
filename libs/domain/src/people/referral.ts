import * as z from 'zod';
import { Id, Instant, StoredPhone, line, paragraph } from '../identity';
import { InseeCode } from '../geography';
import { ContactKind } from './consent';

export const REFERRAL_ORIGINS = [
  'PERSON',
  'RELATIVE',
  'PROFESSIONAL',
  'ASSOCIATION',
  'OTHER',
] as const;
export const REFERRAL_STATES = [
  'RECEIVED',
  'LOOKED_AT',
  'FIRST_VISIT',
  'ACCEPTED',
  'DECLINED',
] as const;
export const ReferralState = z.enum(REFERRAL_STATES);
export type ReferralState = z.infer<typeof ReferralState>;

/** How long a first visit is taken to last: one gets to know each other. */
export const FIRST_VISIT_MINUTES = 60;

/** A request that someone be called or visited; names, phones and words are stored encrypted. */
export const Referral = z.object({
  id: Id,
  receivedAt: Instant,
  channel: z.enum(['FORM', 'CALL'], { error: 'REQUIRED' }),
  origin: z.enum(REFERRAL_ORIGINS, { error: 'REQUIRED' }),
  senderName: line(120, 0),
  senderPhone: StoredPhone.nullable(),
  firstName: line(80),
  lastName: line(80, 0),
  phone: StoredPhone.nullable(),
  inseeCode: InseeCode,
  wanted: z.array(ContactKind).min(1, { error: 'LIST_EMPTY' }).max(3),
  message: paragraph(1000),
  /** Whether the person knows of the request and agrees to be called about it. */
  agreed: z.boolean({ error: 'REQUIRED' }),
  state: ReferralState,
  ownerId: Id.nullable(),
  firstVisitAt: Instant.nullable(),
  /** Who does the first visit; null until one is planned. */
  firstVisitBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  /** The written no. */
  declineWord: paragraph(500),
  personId: Id.nullable(),
  version: z.int().min(1),
});
export type Referral = z.infer<typeof Referral>;
