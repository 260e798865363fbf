import type { MyContactLine, MyDay } from '@presence/contract';
import { addDays, dateIn, newId, type TimeZone } from '@presence/domain';
import { plain, renderPage } from '../../testing/render-page';
import { MyDayLines } from './my-day';

const zone = 'Europe/Paris';
const inDays = (days: number) => addDays(dateIn(zone), days);
const line = (over: Partial<MyContactLine> = {}): MyContactLine => ({
  contactId: newId(),
  kind: 'CALL',
  date: inDays(0),
  start: '10:00',
  firstName: 'Jeannette',
  answer: 'ACCEPTED',
  ...over,
});
const nothing: MyDay = { contacts: [], next: null };

describe('MyDayLines', () => {
  const open = async (day: Partial<MyDay>, timeZone: TimeZone = zone) => {
    const { page } = await renderPage(MyDayLines, {
      inputs: { of: { ...nothing, ...day } },
      association: { timeZone },
    });
    const links = () =>
      [...page.querySelectorAll('li a')].map((link) => ({
        to: link.getAttribute('href'),
        text: [...link.querySelectorAll('strong, strong + span, .mark')]
          .map(({ textContent }) => plain(textContent))
          .join(' '),
      }));
    return { page, links };
  };

  it('leads from each call and visit of today and tomorrow to it in the week', async () => {
    const [told, tomorrow] = [
      line(),
      line({ kind: 'VISIT', date: inDays(1), start: '14:30', firstName: 'Marcel' }),
    ];
    const { links } = await open({
      contacts: [
        { ...told, answer: 'ACCEPTED', told: true, toTell: false },
        { ...tomorrow, answer: 'WAITING', told: false, toTell: false },
      ],
    });
    expect(links()).toEqual([
      {
        to: `/amarres/ma-semaine?contact=${told.contactId}`,
        text: 'Jeannette aujourd’hui, 10 h · Appel Raconté',
      },
      {
        to: `/amarres/ma-semaine?contact=${tomorrow.contactId}`,
        text: 'Marcel demain, 14 h 30 · Visite À accepter',
      },
    ]);
  });

  it('shows the next one when nothing is planned before, once', async () => {
    const next = line({ date: '2026-12-12', firstName: 'Marcel' });
    const { links } = await open({ next });
    expect(links()).toEqual([
      {
        to: `/amarres/ma-semaine?contact=${next.contactId}`,
        text: 'Marcel samedi 12 décembre, 10 h · Appel',
      },
    ]);
  });

  it('does not say twice what is next today', async () => {
    const next = line();
    const { links } = await open({ next, contacts: [{ ...next, told: false, toTell: false }] });
    expect(links()).toHaveLength(1);
  });

  it('says today of the day that it is in La Réunion, three hours before Paris has it', async () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-30T21:30:00Z'), advanceTimers: true });
    try {
      const { links } = await open(
        { next: line({ date: '2026-12-01', start: '10:00' }) },
        'Indian/Reunion',
      );
      expect(links()[0]?.text).toBe('Jeannette aujourd’hui, 10 h · Appel');
    } finally {
      jest.useRealTimers();
    }
  });

  it('says that nothing is planned', async () => {
    const { page } = await open({});
    expect(page.querySelector('.calm')?.textContent).toContain('Aucun appel ni visite');
  });
});
