import { LOCALES } from '@presence/domain';
import { compose } from './compose';
import type { Letter } from './letter';

const link = 'https://presence.example/espace/fr/invitation/abc';
const contact = { kind: 'CALL', date: '2026-12-01', start: '10:00', durationMinutes: 30 } as const;
const session = {
  ...{ groupName: 'Groupe <b>', date: '2026-12-01', startTime: '18:00', endTime: '20:00' },
  ...{ timeZone: 'Indian/Reunion' as const, venueName: 'Maison', link },
};
const letters: Letter[] = LOCALES.flatMap((locale): Letter[] => [
  {
    template: 'INVITATION',
    to: 'a@b.example',
    locale,
    parameters: { associationName: 'Voix <b>', inviterName: 'Ana & Jo', link, days: 7 },
  },
  { template: 'PASSWORD_RESET', to: 'a@b.example', locale, parameters: { link, minutes: 60 } },
  { template: 'PASSWORD_CHANGED', to: 'a@b.example', locale, parameters: { link } },
  {
    template: 'RELAY_MESSAGE',
    to: 'a@b.example',
    locale,
    parameters: {
      groupName: 'Le "lien"',
      replyTo: 'x@y.example',
      body: 'Bonjour,\n<script>alert(1)</script>',
    },
  },
  {
    template: 'ROTA_PART',
    to: 'a@b.example',
    locale,
    parameters: {
      associationName: 'Voix <b>',
      contacts: [contact, { ...contact, kind: 'VISIT' }],
      link,
      hours: 48,
    },
  },
  {
    template: 'ROTA_CHANGED',
    to: 'a@b.example',
    locale,
    parameters: {
      associationName: 'Voix <b>',
      change: {
        came: [contact],
        moved: [{ before: contact, after: { ...contact, start: '11:00' } }],
        went: [{ ...contact, date: '2026-12-03' }],
        kept: [],
      },
      link,
    },
  },
  {
    template: 'COVER_ASKED',
    to: 'a@b.example',
    locale,
    parameters: {
      associationName: 'Voix <b>',
      asks: [
        { moment: { ...contact, groupName: null }, yes: `${link}1` },
        {
          moment: { ...contact, kind: 'SESSION', groupName: 'Groupe du jeudi', date: '2026-12-03' },
          yes: `${link}2`,
        },
      ],
      none: `${link}0`,
      link,
    },
  },
  ...(['PLACE_GIVEN', 'PLACE_COVERED', 'PLACE_MOVED', 'COVER_OFF'] as const).map(
    (news): Letter => ({
      template: 'PLACE_NEWS',
      to: 'a@b.example',
      locale,
      parameters: {
        ...{ news, associationName: 'Voix <b>', name: 'Soraya', link },
        moment: { ...contact, kind: 'SESSION', groupName: 'Groupe du jeudi' },
      },
    }),
  ),
  ...(['SWAP_PROPOSED', 'SWAP_ACCEPTED', 'SWAP_DECLINED'] as const).map((news): Letter => ({
    template: 'SWAP_NEWS',
    to: 'a@b.example',
    locale,
    parameters: {
      ...{ news, associationName: 'Voix <b>', name: 'Soraya', link },
      given: { ...contact, kind: 'SESSION', groupName: 'Groupe du jeudi' },
      wanted: { ...contact, kind: 'SESSION', groupName: 'Groupe du mardi' },
    },
  })),
  {
    template: 'SESSION_UNCOVERED',
    to: 'a@b.example',
    locale,
    parameters: { associationName: 'Voix <b>', count: 2, link },
  },
  {
    template: 'ABSENCE_TO_REPLAN',
    to: 'a@b.example',
    locale,
    parameters: { associationName: 'Voix <b>', count: 3, link },
  },
  { template: 'CONCERN_RAISED', to: 'a@b.example', locale, parameters: { count: 1, link } },
  {
    template: 'REFERRAL_RECEIVED',
    to: 'a@b.example',
    locale,
    parameters: { associationName: 'Voix <b>', count: 2, link },
  },
  {
    template: 'VOLUNTEER_LEFT',
    to: 'a@b.example',
    locale,
    parameters: { associationName: 'Voix <b>', count: 3, link },
  },
  {
    template: 'SILENCE',
    to: 'a@b.example',
    locale,
    parameters: { associationName: 'Voix <b>', count: 1, link },
  },
  ...[{ from: '2026-12-20', until: '2027-01-03' }, null].map((days) => ({
    ...{ template: 'ABSENCE_NEWS' as const, to: 'a@b.example', locale },
    parameters: { associationName: 'Voix <b>', name: 'Claire <b>', days, link },
  })),
  ...(['SESSION_TOMORROW', 'ATTENDANCE_ASKED'] as const).map((template) => ({
    ...{ template, to: 'a@b.example', locale },
    parameters: {
      associationName: 'Voix <b>',
      sessions: [{ ...session, cannotCome: `${link}?empechement=1` }],
      settings: `${link}s`,
    },
  })),
]);

describe('letters', () => {
  it.each(letters)(
    '$template in $locale say the same in both forms, and nothing in them is markup',
    (letter) => {
      const { subject, text, html } = compose(letter);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(text).toMatch(/Bonjour|Hello/);
      expect(html).toContain(`<html lang="${letter.locale}">`);
      expect(html).not.toMatch(/<script|<b>|<img|src=/);
      if ('link' in letter.parameters) {
        expect(text).toContain(link);
        expect(html).toContain(`href="${link}"`);
      }
    },
  );

  it('quotes a relayed message, and answers go to its writer', () => {
    const composed = compose(letters[3] as Letter);
    expect(composed.text).toContain('> Bonjour,\n> <script>alert(1)</script>');
    expect(composed.html).toContain('&lt;script&gt;');
    expect(composed.replyTo).toBe('x@y.example');
  });

  it('lists appointments in order, without a word of the people', () => {
    const contacts = [
      { ...contact, date: '2026-12-03', kind: 'VISIT' as const, durationMinutes: 90 },
      contact,
    ];
    const { subject, text } = compose({
      template: 'ROTA_PART',
      to: 'a@b.example',
      locale: 'fr',
      parameters: { associationName: 'Voix', contacts, link, hours: 48 },
    });
    expect(subject).toBe('Vos 2 prochains contacts');
    expect(text).toContain(
      '> mardi 1er décembre, 10\u00a0h – 10\u00a0h\u00a030 : appel\n> jeudi 3 décembre, 10\u00a0h – 11\u00a0h\u00a030 : visite',
    );
  });

  it('says sessions on their own clock, each with a link of its own', () => {
    const parameters = {
      ...{ associationName: 'Voix', settings: `${link}s` },
      sessions: [session, { ...session, groupName: 'Autre', link: `${link}2` }],
    };
    const to = { to: 'a@b.example', locale: 'fr' as const };
    const { subject, text } = compose({ template: 'ATTENDANCE_ASKED', ...to, parameters });
    expect(subject).toBe('Combien étiez-vous ? 2 séances');
    expect(text).toContain(
      '- Groupe <b> : mardi 1er décembre, 18\u00a0h – 20\u00a0h (heure de La Réunion)',
    );
    expect(text).toContain(`- Autre : mardi 1er décembre`);
    expect(text).toContain(`${link}2`);
    expect(text).toContain(`Choisir mes rappels :\n${link}s`);
  });

  it.each([
    ['fr', 'Je ne peux pas venir'],
    ['en', 'I cannot come'],
  ] as const)('says in %s of each session on the eve how one cannot come', (locale, words) => {
    const cannotCome = `${link}?empechement=1`;
    const { text, html } = compose({
      ...{ template: 'SESSION_TOMORROW', to: 'a@b.example', locale },
      parameters: {
        ...{ associationName: 'Voix', settings: `${link}s` },
        sessions: [
          { ...session, cannotCome },
          { ...session, cannotCome: `${cannotCome}2` },
        ],
      },
    });
    expect(text).toContain(`  ${words} :\n  ${cannotCome}\n`);
    expect(text).toContain(`  ${words} :\n  ${cannotCome}2\n`);
    expect(html).toMatch(new RegExp(`href="[^"]+empechement=1"[^>]*>${words}</a>`));
    expect(html.split(`>${words}</a>`)).toHaveLength(3);
  });

  it('keeps a subject on one line', () => {
    const { subject } = compose({
      template: 'RELAY_MESSAGE',
      to: 'a@b.example',
      locale: 'fr',
      parameters: { groupName: 'A\r\nBcc: z@z.example', replyTo: 'x@y.example', body: '' },
    });
    expect(subject).toBe('Une personne vous écrit au sujet du groupe « A Bcc: z@z.example »');
  });
});
