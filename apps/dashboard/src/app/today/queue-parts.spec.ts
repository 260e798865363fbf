import { paths, type WaitingPart } from '@presence/contract';
import { newId } from '@presence/domain';
import { aSessionView } from '@presence/testing';
import { plain, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { QueueParts } from './queue-parts';

const [contactId, rotaId, personId, referralId, groupId] = Array.from({ length: 5 }, newId);
const contact = { contactId: contactId ?? '', date: '2026-12-12', start: '10:00' };
const group = { groupId: groupId ?? '', groupName: 'Groupe du mardi' };
const session = {
  sessionId: newId(),
  groupName: 'Groupe du mardi',
  ...{ date: '2026-12-12', startTime: '18:00', endTime: '20:00' },
};
const PARTS: [WaitingPart, string, string][] = [
  [
    {
      kind: 'UNDECIDED',
      count: 1,
      first: [
        {
          ...{ sessionId: contactId ?? '', groupName: 'Groupe du mardi', date: '2026-12-24' },
          ...{ startTime: '18:00', endTime: '20:00', version: 3, inseeCode: '69123' },
        },
      ],
    },
    `/amarres/seances/${contactId}`,
    'Groupe du mardi jeudi 24 décembre, 18 h – 20 h · Vacances de Noël Ouvrir',
  ],
  [
    {
      kind: 'GAP',
      count: 1,
      first: [
        { ...contact, rotaId: rotaId ?? '', kind: 'VISIT', name: 'Jeannette Essai', sought: true },
      ],
    },
    `/amarres/roulements/${rotaId}`,
    'Jeannette Essai Visite · samedi 12 décembre, 10 h · remplacement demandé Trouver quelqu’un',
  ],
  [
    {
      kind: 'GAP',
      count: 1,
      first: [
        {
          contactId: contactId ?? '',
          rotaId: rotaId ?? '',
          kind: 'CALL',
          name: 'Marcel',
          date: null,
          start: null,
          sought: false,
        },
      ],
    },
    `/amarres/roulements/${rotaId}`,
    'Marcel Appel · cette semaine · personne pour l’instant Trouver quelqu’un',
  ],
  [
    {
      kind: 'SILENT',
      count: 1,
      first: [
        { personId: personId ?? '', name: 'Odette Essai', days: 13, allowed: 7, everReached: true },
      ],
    },
    `/amarres/personnes/${personId}`,
    'Odette Essai Dernier échange : il y a 13 j, pour 7 j au plus Ouvrir',
  ],
  [
    {
      kind: 'REFERRAL',
      count: 1,
      first: [
        {
          referralId: referralId ?? '',
          receivedAt: '2026-11-20T09:00:00.000Z',
          wanted: ['CALL'],
          communeName: 'Lyon',
          mine: false,
          overdue: true,
        },
      ],
    },
    `/amarres/signalements/${referralId}`,
    'Appels à Lyon Reçue vendredi 20 novembre, 10 h Attend depuis trop longtemps Ouvrir',
  ],
  [
    {
      kind: 'WITHOUT_FACILITATOR',
      count: 1,
      first: [{ ...session, missing: 2, nobody: false }],
    },
    `/amarres/seances/${session.sessionId}`,
    'Groupe du mardi samedi 12 décembre, 18 h – 20 h · Il manque 2 personnes pour animer Trouver quelqu’un',
  ],
  [
    { kind: 'FACILITATION_ASKED', count: 1, first: [{ ...session, role: 'LEAD' }] },
    `/amarres/seances/${session.sessionId}`,
    'Groupe du mardi samedi 12 décembre, 18 h – 20 h · pour mener la séance',
  ],
  [
    { kind: 'TO_TELL', count: 1, first: [{ ...contact, kind: 'CALL', firstName: 'Jeannette' }] },
    `/amarres/ma-semaine?contact=${contactId}`,
    'Comment cela s’est-il passé avec Jeannette ? samedi 12 décembre, 10 h · Appel Raconter',
  ],
  [
    {
      kind: 'LISTING_TO_VERIFY',
      count: 1,
      first: [{ ...group, verifiedUntil: '2026-12-12T23:30:00.000Z' }],
    },
    `/amarres/groupes/${groupId}/fiche`,
    'Groupe du mardi Avant le dimanche 13 décembre 2026 Vérifier',
  ],
];

describe('QueueParts', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  it.each(PARTS.filter(([{ kind }]) => zone === 'Europe/Paris' || !/REF|LIST/.test(kind)))(
    'says of $kind who or what, since when, and leads to where it is seen to',
    async (part, href, words) => {
      const { page } = await renderPage(QueueParts, { inputs: { of: [part] } });
      const link = page.querySelector('li a');
      expect(link?.getAttribute('href')).toBe(href);
      expect(
        [...(link?.querySelectorAll('strong, .words > span, .act') ?? [])]
          .map(({ textContent }) => plain(textContent))
          .join(' '),
      ).toBe(words);
    },
  );

  it('decides of a session in one tap, once, and says that something changed', async () => {
    const [part] = PARTS.find(([{ kind }]) => kind === 'UNDECIDED') ?? [];
    const decided: unknown[] = [];
    const { api, page, settled } = await renderPage(QueueParts, {
      inputs: { of: part ? [part] : [] },
      on: { decided: () => decided.push(true) },
    });
    const [keep] = page.querySelectorAll('button');
    expect(keep?.textContent?.trim()).toBe('Maintenir');
    keep?.click();
    keep?.click();
    const id = contactId ?? '';
    const request = api.expectOne(paths.sessionConfirmation(associationId, id));
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    request.flush(aSessionView({ id, version: 4 }));
    await settled();
    expect(decided).toHaveLength(1);
  });
});
