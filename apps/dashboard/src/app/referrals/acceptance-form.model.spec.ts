import type { ReferralView } from '@presence/contract';
import { newId, phoneInWords } from '@presence/domain';
import { acceptanceFormModel, AcceptanceForm, noteOf } from './acceptance-form.model';

const referral = (over: Partial<ReferralView> = {}): ReferralView => ({
  id: newId(),
  receivedAt: '2026-11-12T09:00:00.000Z',
  channel: 'FORM',
  origin: 'RELATIVE',
  senderName: 'Nadia',
  senderPhone: '+33199001111',
  firstName: 'Odette',
  lastName: 'Roux',
  phone: null,
  inseeCode: '69123',
  wanted: ['CALL'],
  message: 'Elle ne sort plus.',
  agreed: false,
  state: 'LOOKED_AT',
  ownerId: null,
  firstVisitAt: null,
  firstVisitBy: null,
  decidedAt: null,
  declineWord: '',
  personId: null,
  version: 1,
  communeName: 'Lyon',
  ownerName: null,
  visitorName: null,
  unreadable: false,
  daysWaiting: 10,
  overdue: true,
  ...over,
});

describe('what an acceptance proposes to keep', () => {
  it('is whoever can be called, as the one to tell, and the message', () => {
    expect(acceptanceFormModel(referral())).toEqual({
      sender: 'EMERGENCY_CONTACT',
      emergencyContact: { name: 'Nadia', relation: 'proche', phone: phoneInWords('+33199001111') },
      keepMessage: true,
      branchId: '',
    });
  });

  it('is a note of whoever gave no number, and nobody where one asks for oneself', () => {
    expect(acceptanceFormModel(referral({ senderPhone: null })).sender).toBe('NOTE');
    expect(acceptanceFormModel(referral({ senderName: '' })).sender).toBe('NOTE');
    expect(acceptanceFormModel(referral({ origin: 'PERSON' })).sender).toBe('NEITHER');
    expect(acceptanceFormModel(referral({ message: '' })).keepMessage).toBe(false);
  });

  it('stands in the note in words: who asked, their number, their message', () => {
    const note = (over: object, from = referral()) =>
      noteOf(from, { ...acceptanceFormModel(from), ...over });
    expect(note({ sender: 'NOTE' })).toBe(
      `Demandé par : Nadia, ${phoneInWords('+33199001111')} (Une personne proche).\nElle ne sort plus.`,
    );
    expect(note({ sender: 'NOTE', keepMessage: false }, referral({ senderName: '' }))).toBe(
      `Demandé par : Une personne proche, ${phoneInWords('+33199001111')}.`,
    );
    expect(note({})).toBe('Elle ne sort plus.');
    expect(note({ sender: 'NEITHER', keepMessage: false })).toBe('');
  });

  it('asks for the name of whom to tell, and for a number that is one', () => {
    const answers = {
      ...acceptanceFormModel(referral({ senderName: '' })),
      sender: 'EMERGENCY_CONTACT' as const,
    };
    const faults = (typed: object) =>
      AcceptanceForm.safeParse({ ...answers, ...typed }).error?.issues.map(({ path, message }) => [
        path.join('.'),
        message,
      ]);
    expect(faults({})).toEqual([['emergencyContact.name', 'REQUIRED']]);
    expect(faults({ emergencyContact: { name: 'Nadia', relation: '', phone: '12' } })).toEqual([
      ['emergencyContact.phone', 'PHONE_INVALID'],
    ]);
    expect(faults({ sender: 'NOTE' })).toBeUndefined();
  });
});
