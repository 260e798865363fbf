import { askedForOneself } from './asked-for-oneself';

const asking = (over: object = {}) => ({
  origin: 'PERSON',
  senderName: 'Odette',
  senderPhone: '+33199001234',
  phone: null,
  agreed: false,
  ...over,
});

describe('who asks for themselves', () => {
  it('is nobody else: the number is theirs, and they know of it', () => {
    expect(askedForOneself(asking())).toEqual({
      origin: 'PERSON',
      senderName: '',
      senderPhone: null,
      phone: '+33199001234',
      agreed: true,
    });
    expect(askedForOneself(asking({ phone: '+33199005678' })).phone).toBe('+33199005678');
  });

  it('is not whoever asks for another', () => {
    const draft = asking({ origin: 'RELATIVE' });
    expect(askedForOneself(draft)).toEqual(draft);
  });
});
