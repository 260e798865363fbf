import { LOCALES } from '@presence/domain';
import { compose } from './compose';
import type { Letter } from './letter';

const link = 'https://presence.example/espace/fr/invitation/abc';
const letters: Letter[] = LOCALES.flatMap((locale): Letter[] => [
  { template: 'INVITATION', to: 'a@b.example', locale, parameters: { associationName: 'Voix <b>', inviterName: 'Ana & Jo', link, days: 7 } },
  { template: 'PASSWORD_RESET', to: 'a@b.example', locale, parameters: { link, minutes: 60 } },
  { template: 'PASSWORD_CHANGED', to: 'a@b.example', locale, parameters: { link } },
  { template: 'RELAY_MESSAGE', to: 'a@b.example', locale, parameters: { groupName: 'Le "lien"', replyTo: 'x@y.example', body: 'Bonjour,\n<script>alert(1)</script>' } },
]);

describe('letters', () => {
  it.each(letters)('$template in $locale say the same in both forms, and nothing in them is markup', (letter) => {
    const { subject, text, html } = compose(letter);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/Bonjour|Hello/);
    expect(html).toContain(`<html lang="${letter.locale}">`);
    expect(html).not.toMatch(/<script|<b>|<img|src=/);
    if ('link' in letter.parameters) {
      expect(text).toContain(link);
      expect(html).toContain(`href="${link}"`);
    }
  });

  it('quotes a relayed message, and answers go to its writer', () => {
    const composed = compose(letters[3] as Letter);
    expect(composed.text).toContain('> Bonjour,\n> <script>alert(1)</script>');
    expect(composed.html).toContain('&lt;script&gt;');
    expect(composed.replyTo).toBe('x@y.example');
  });

  it('keeps a subject on one line', () => {
    const { subject } = compose({ template: 'RELAY_MESSAGE', to: 'a@b.example', locale: 'fr', parameters: { groupName: 'A\r\nBcc: z@z.example', replyTo: 'x@y.example', body: '' } });
    expect(subject).toBe('Une personne vous écrit au sujet du groupe « A Bcc: z@z.example »');
  });
});
