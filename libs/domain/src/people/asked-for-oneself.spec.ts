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
  it('makes the sender’s phone the person’s, and counts them as agreed', () => {
    expect(askedForOneself(asking())).toEqual({
      origin: 'PERSON',
      senderName: '',
      senderPhone: null,
      phone: '+33199001234',
      agreed: true,
    });
    expect(askedForOneself(asking({ phone: '+33199005678' })).phone).toBe('+33199005678');
  });

  it('leaves the draft of who asks for another as it is', () => {
    const draft = asking({ origin: 'RELATIVE' });
    expect(askedForOneself(draft)).toEqual(draft);
  });
});
