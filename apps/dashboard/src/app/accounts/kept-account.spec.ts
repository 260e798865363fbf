import { newId } from '@presence/domain';
import { keepAccount, keptAccount } from './kept-account';

const seat = {
  organiserId: newId(),
  associationId: newId(),
  associationSlug: 'ti-kaz',
  associationName: 'Ti Kaz',
  roles: ['VOLUNTEER' as const],
};
const me = { id: newId(), displayName: 'Iris', locale: 'fr' as const };

describe('the account that a device keeps', () => {
  afterEach(() => localStorage.clear());

  it('keeps on whose clock the association lives, and no address', () => {
    keepAccount({ ...me, seats: [{ ...seat, timeZone: 'Indian/Reunion' }] });
    expect(keptAccount()).toEqual({
      ...me,
      email: '',
      seats: [{ ...seat, timeZone: 'Indian/Reunion' }],
    });
  });

  it('opens without network when a version kept it that knew of no clock', () => {
    localStorage.setItem('presence.account', JSON.stringify({ ...me, seats: [seat] }));
    expect(keptAccount()?.seats).toEqual([{ ...seat, timeZone: 'Europe/Paris' }]);
  });
});
