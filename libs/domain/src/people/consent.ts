import * as z from 'zod';
import { Id, Instant, LocalDate } from '../identity';

/** What can be consented to; also the kinds of a need. */
export const CONTACT_KINDS = ['CALL', 'VISIT', 'HOME_GROUP'] as const;
export const ContactKind = z.enum(CONTACT_KINDS, { error: 'REQUIRED' });
export type ContactKind = z.infer<typeof ContactKind>;

export const CONSENT_MEANS = ['WRITTEN', 'ORAL', 'E_MAIL'] as const;
export const ConsentMeans = z.enum(CONSENT_MEANS, { error: 'REQUIRED' });
export type ConsentMeans = z.infer<typeof ConsentMeans>;

/** A consent: who gave it, when, for what, by what means, who recorded it. A withdrawn one stays, as a record. */
export const Consent = z.object({
  id: Id,
  personId: Id,
  givenOn: LocalDate,
  givenBy: z.enum(['PERSON', 'GUARDIAN'], { error: 'REQUIRED' }),
  means: ConsentMeans,
  scope: z.array(ContactKind).min(1, { error: 'LIST_EMPTY' }).max(3),
  recordedBy: Id,
  withdrawnAt: Instant.nullable(),
  withdrawnMeans: ConsentMeans.nullable(),
});
export type Consent = z.infer<typeof Consent>;

/** What the consents that stand allow to be planned. */
export function consented(
  consents: readonly Pick<Consent, 'scope' | 'withdrawnAt'>[],
): ContactKind[] {
  const standing = consents.filter(({ withdrawnAt }) => withdrawnAt === null);
  return CONTACT_KINDS.filter((kind) => standing.some(({ scope }) => scope.includes(kind)));
}
