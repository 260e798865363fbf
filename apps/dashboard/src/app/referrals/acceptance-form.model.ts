import { ReferralAcceptanceDraft, type ReferralView } from '@presence/contract';
import { type Id, phoneInWords, type Referral } from '@presence/domain';
import * as z from 'zod';
import { ORIGIN_LABELS } from './referral-labels';

type SenderKept = 'EMERGENCY_CONTACT' | 'NOTE' | 'NEITHER';

/** What the form of an acceptance holds. */
type AcceptanceFormModel = {
  sender: SenderKept;
  emergencyContact: { name: string; relation: string; phone: string };
  keepMessage: boolean;
  branchId: Id | '';
};

const RELATIONS: Record<Referral['origin'], string> = {
  PERSON: '',
  RELATIVE: $localize`:@@referrals.relationRelative:proche`,
  PROFESSIONAL: $localize`:@@referrals.relationProfessional:professionnel·le`,
  ASSOCIATION: $localize`:@@referrals.relationAssociation:association`,
  OTHER: '',
};

/** Whether somebody else than the person sent it, and said who or where to reach them. */
export const hasSender = ({ origin, senderName, senderPhone }: ReferralView): boolean =>
  origin !== 'PERSON' && (senderName !== '' || senderPhone !== null);

/** Whoever gave a name and a number is to be told in an emergency, unless something else is chosen. */
export function acceptanceFormModel(referral: ReferralView): AcceptanceFormModel {
  const { origin, senderName, senderPhone, message } = referral;
  const otherwise = hasSender(referral) ? 'NOTE' : 'NEITHER';
  return {
    sender:
      hasSender(referral) && senderName !== '' && senderPhone !== null
        ? 'EMERGENCY_CONTACT'
        : otherwise,
    emergencyContact: {
      name: senderName,
      relation: RELATIONS[origin],
      phone: senderPhone === null ? '' : phoneInWords(senderPhone),
    },
    keepMessage: message !== '',
    branchId: '',
  };
}

/** The note with which the record begins: who asked, where to reach them, their words. */
export function noteOf(
  referral: ReferralView,
  { sender, keepMessage }: AcceptanceFormModel,
): string {
  const { origin, senderName, senderPhone, message } = referral;
  const who = [senderName || ORIGIN_LABELS[origin], senderPhone && phoneInWords(senderPhone)]
    .filter(Boolean)
    .join(', ');
  const asked =
    senderName === ''
      ? $localize`:@@referrals.noteFrom:Demandé par : ${who}:WHO:.`
      : $localize`:@@referrals.noteFromWithOrigin:Demandé par : ${who}:WHO: (${ORIGIN_LABELS[origin]}:ORIGIN:).`;
  return [sender === 'NOTE' ? asked : '', keepMessage ? message : ''].filter(Boolean).join('\n');
}

/** Checks what was typed as the API will; the note is made of the referral when it is sent. */
export const AcceptanceForm = z.preprocess(
  (typed) => {
    const { sender, emergencyContact, branchId } = typed as AcceptanceFormModel;
    return {
      branchId: branchId || null,
      emergencyContact: sender === 'EMERGENCY_CONTACT' ? emergencyContact : null,
    };
  },
  ReferralAcceptanceDraft.omit({ personId: true, note: true }),
);
