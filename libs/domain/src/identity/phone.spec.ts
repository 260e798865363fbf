import { Phone, PhoneOfPlace, phoneToE164, PublicPhone } from './phone';
import { phoneInWords, phoneLink } from './phone-words';
import { StoredPhone } from './stored-phone';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a telephone number that is typed', () => {
  it.each([
    ['01 99 00 12 34', '+33199001234'],
    ['06/39/98/12/34', '+33639981234'],
    ['+33 (0)6 39 98 12 34', '+33639981234'],
    ['+330639981234', '+33639981234'],
    ['0033639981234', '+33639981234'],
    ['06.39.98.12.34', '+33639981234'],
    ['0262 12 34 56', '+262262123456'],
    ['0692123456', '+262692123456'],
    ['0696 12 34 56', '+596696123456'],
    ['+32 470 12 34 56', '+32470123456'],
    ['00377 93 15 26 00', '+37793152600'],
    ['+681 72 12 34', '+681721234'],
    ['+687 24 12 34', '+687241234'],
  ])('is stored in E.164: %s', (typed, stored) => {
    expect(Phone.parse(` ${typed} `)).toBe(stored);
    expect(Phone.parse(stored)).toBe(stored);
  });

  it.each([
    '12',
    '+331234567',
    '3114',
    '15',
    '0123',
    '99',
    'abc',
    '01 99 00 12 3x',
    '',
    '+',
    '123456',
  ])('is refused when there is no such number: %p', (typed) => {
    expect(Phone.safeParse(typed).error?.issues[0]?.message).toBe('PHONE_INVALID');
  });

  it.each([
    ['41 12 34', '975', '+508411234'],
    ['72 12 34', '986', '+681721234'],
    ['24 12 34', '988', '+687241234'],
    ['40 42 12 34', '987', '+68940421234'],
  ])('of a territory is completed by its code: %s in %s', (typed, department, stored) => {
    expect(phoneToE164(typed, department)).toBe(stored);
    expect(phoneToE164(typed, '69')).toBeNull();
    expect(PhoneOfPlace.parse(typed)).toBe(typed.replaceAll(' ', ''));
  });

  it.each(['15', '119', '3114', '3977', '116 117'])(
    'may be a short one for a helpline: %s',
    (typed) => {
      expect(PublicPhone.parse(typed)).toBe(typed.replaceAll(' ', ''));
      expect(PhoneOfPlace.safeParse(typed).success).toBe(false);
    },
  );
});

describe('a telephone number that is shown', () => {
  it.each([
    ['+33199001234', '01 99 00 12 34', 'tel:+33199001234', 'tel:%2331%230199001234'],
    ['0199001234', '01 99 00 12 34', 'tel:0199001234', 'tel:%2331%230199001234'],
    ['+262692123456', '0692 12 34 56', 'tel:+262692123456', 'tel:%2331%23+262692123456'],
    ['+687241234', '+687 24 12 34', 'tel:+687241234', 'tel:%2331%23+687241234'],
    ['+37793152600', '+377 93 15 26 00', 'tel:+37793152600', 'tel:%2331%23+37793152600'],
    ['3114', '3114', 'tel:3114', 'tel:%2331%233114'],
    ['116117', '116 117', 'tel:116117', 'tel:%2331%23116117'],
  ])('%s is %s', (stored, words, link, masked) => {
    expect(plain(phoneInWords(stored))).toBe(words);
    expect([phoneLink(stored), phoneLink(stored, true)]).toEqual([link, masked]);
  });

  it.each([
    '+33199001234',
    '+262692123456',
    '+590690123456',
    '+687241234',
    '+508411234',
    '+681721234',
  ])('%s typed as it is shown is the same number', (stored) =>
    expect(phoneToE164(phoneInWords(stored))).toBe(stored),
  );

  it('is E.164 whatever its row was saved as', () => {
    expect(
      ['0199001234', '0262123456', '3114', '12'].map((each) => StoredPhone.parse(each)),
    ).toEqual(['+33199001234', '+262262123456', '3114', '12']);
  });
});
