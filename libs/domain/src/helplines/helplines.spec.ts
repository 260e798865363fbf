import { Helpline } from './helpline';
import { dialLink, HELPLINES, URGENT_HELPLINES } from './helplines';

describe('helplines', () => {
  it('puts danger of death, suicidal crisis, minors and abused adults first', () => {
    expect(HELPLINES.slice(0, 6).map(({ dial }) => dial)).toEqual([
      '15',
      '112',
      '114',
      '3114',
      '119',
      '3977',
    ]);
    expect(HELPLINES.filter(({ urgent }) => urgent)).toEqual(URGENT_HELPLINES);
  });

  it.each(HELPLINES.map((helpline) => [helpline.code, helpline] as const))(
    'keeps the shape of %s',
    (_code, helpline) => {
      expect(Helpline.parse(helpline)).toEqual(helpline);
    },
  );

  it('has each line and number once', () => {
    expect(new Set(HELPLINES.map(({ code }) => code)).size).toBe(HELPLINES.length);
    expect(new Set(HELPLINES.map(({ dial }) => dial)).size).toBe(HELPLINES.length);
  });

  it('shows no hours for a line whose hours nobody has verified', () => {
    const withoutHours = HELPLINES.filter(({ hours }) => hours === null).map(({ code }) => code);
    expect(withoutHours).toEqual(
      expect.arrayContaining(['CROIX_ROUGE_ECOUTE', '360', '116006', '3018']),
    );
    expect(withoutHours).not.toContain('3114');
  });

  it('links to a call, and for 114 to a text message', () => {
    expect(dialLink({ dial: '09 72 39 40 50', textOnly: false })).toBe('tel:0972394050');
    expect(dialLink({ dial: '114', textOnly: true })).toBe('sms:114');
    expect(dialLink({ dial: null, textOnly: false })).toBeNull();
  });
});
