import type { ReferralDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import type { Opener, Sealing } from '../sealing/sealing';
import type { ReferralRow } from './referral.entity';

const TABLE = 'referral';
type Words = Pick<
  ReferralDraft,
  'senderName' | 'senderPhone' | 'firstName' | 'lastName' | 'phone' | 'message'
>;
type SealedReferral = Pick<
  ReferralRow,
  'senderSealed' | 'nameSealed' | 'phoneSealed' | 'messageSealed'
>;

/** The columns that hold who is meant, who writes, and their words, sealed for this row. */
export async function sealReferral(
  sealing: Sealing,
  id: Id,
  draft: Words,
): Promise<SealedReferral> {
  const seal = (column: string, text: string) => sealing.seal(TABLE, column, id, text);
  return {
    senderSealed: await seal(
      'sender_sealed',
      JSON.stringify({ senderName: draft.senderName, senderPhone: draft.senderPhone }),
    ),
    nameSealed: await seal(
      'name_sealed',
      JSON.stringify({ firstName: draft.firstName, lastName: draft.lastName }),
    ),
    phoneSealed: draft.phone === null ? null : await seal('phone_sealed', draft.phone),
    messageSealed: await seal('message_sealed', draft.message),
  };
}

/** What the columns hold; `unreadable`, and empty, when one of them does not open. */
export function openReferral(
  open: Opener,
  row: ReferralRow,
): Words & { declineWord: string; unreadable: boolean } {
  const of = (column: string, bytes: Buffer | null) =>
    bytes === null ? '' : open(TABLE, column, row.id, bytes);
  const sender = of('sender_sealed', row.senderSealed);
  const name = of('name_sealed', row.nameSealed);
  const [phone, message, declineWord] = [
    of('phone_sealed', row.phoneSealed),
    of('message_sealed', row.messageSealed),
    of('decline_word_sealed', row.declineWordSealed),
  ];
  return {
    ...(JSON.parse(sender ?? '{"senderName":"","senderPhone":null}') as Pick<
      Words,
      'senderName' | 'senderPhone'
    >),
    ...(JSON.parse(name ?? '{"firstName":"","lastName":""}') as Pick<
      Words,
      'firstName' | 'lastName'
    >),
    phone: phone || null,
    message: message ?? '',
    declineWord: declineWord ?? '',
    unreadable: [sender, name, phone, message, declineWord].includes(null),
  };
}
