import { TestBed } from '@angular/core/testing';
import { type MyContact, paths } from '@presence/contract';
import { eventually } from '../../../testing/eventually';
import { keptEntries } from '../../offline/kept-entries';
import { KEPT_WEEK } from './kept-week-key';
import { associationId } from '../../../testing/sign-in';
import { aContact, at, openedWeek, week } from '../../../testing/opened-week';

describe('MyWeekPage', () => {
  beforeEach(() => localStorage.clear());

  it('puts a call one tap away, and withholds number and caller where the association wishes', async () => {
    const { page } = await openedWeek(week([aContact()]));
    const link = page.querySelector<HTMLAnchorElement>('a[href^="tel:"]');
    expect([link?.getAttribute('href'), link?.textContent?.trim()]).toEqual([
      'tel:+33199001234',
      'Appeler Jeannette 01\u00a099\u00a000\u00a012\u00a034',
    ]);
    TestBed.resetTestingModule();
    const masked = await openedWeek(week([aContact()], true));
    expect(masked.page.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe(
      'tel:%2331%230199001234',
    );
    expect(masked.page.textContent).not.toMatch(/01.?99/);
  });

  it('enters an outcome with two taps', async () => {
    const contact = aContact();
    const { api, press, page } = await openedWeek(week([contact]));
    await press('Compte rendu');
    expect(page.querySelectorAll('[role=radio]')).toHaveLength(6);
    expect(page.querySelector('p-urgent-numbers')?.textContent).toContain('3114');
    await press('Jointe');
    await press('Enregistrer');
    const request = await eventually(
      () => api.match(paths.myOutcome(associationId, contact.id))[0],
    );
    expect(request.request.headers.get('If-Match')).toBe('"0"');
    expect(request.request.body).toEqual({
      result: 'REACHED',
      minutes: 20,
      kilometres: null,
      note: '',
    });
    request.flush({
      result: 'REACHED',
      minutes: 20,
      kilometres: null,
      note: '',
      enteredAt: at(0),
      version: 1,
    });
    (await eventually(() => api.match(paths.myWeek(associationId))[0])).flush(week([contact]));
  });

  it('keeps an outcome without network and says so, but never its note', async () => {
    const contact = aContact();
    const { api, press, page, fixture } = await openedWeek(week([contact]));
    await press('Compte rendu');
    await press('Pas de réponse');
    const words = page.querySelector('textarea') as HTMLTextAreaElement;
    words.value = 'Jeannette prend du Xanax';
    words.dispatchEvent(new Event('input'));
    fixture.detectChanges();
    expect(page.querySelector('.gentle')?.textContent).toContain('Jeannette');
    await press('Enregistrer');
    (await eventually(() => api.match(paths.myOutcome(associationId, contact.id))[0])).error(
      new ProgressEvent('error'),
    );
    await eventually(
      () => (
        fixture.detectChanges(),
        page.querySelector('.fault')?.textContent?.includes('n’est pas gardé') || null
      ),
    );
    expect(keptEntries()).toEqual([]);
    await press('Enregistrer sans le mot');
    (await eventually(() => api.match(paths.myOutcome(associationId, contact.id))[0])).error(
      new ProgressEvent('error'),
    );
    await eventually(
      () => (fixture.detectChanges(), page.textContent?.includes('Gardé sur ce téléphone') || null),
    );
    expect(keptEntries()).toMatchObject([
      {
        waiting: {
          kind: 'OUTCOME',
          subject: contact.id,
          draft: { result: 'NO_ANSWER', minutes: 0 },
        },
      },
    ]);
    expect(JSON.stringify({ ...localStorage })).not.toContain('Xanax');
  });

  it('shows the kept week without network, and says so', async () => {
    await openedWeek(week([aContact()]));
    TestBed.resetTestingModule();
    const { page } = await openedWeek('OFFLINE');
    expect(page.querySelector('.offline')?.textContent).toContain('Sans réseau');
    expect(page.querySelector('a[href="tel:+33199001234"]')).not.toBeNull();
  });

  it('erases phone and address from the page and the device when their time is over', async () => {
    const { page, fixture } = await openedWeek(
      week([
        aContact({
          kind: 'VISIT',
          disclosed: {
            ...(aContact().disclosed as NonNullable<MyContact['disclosed']>),
            until: new Date(Date.now() + 300).toISOString(),
          },
        }),
      ]),
    );
    expect(page.textContent).toContain('rue des Lilas');
    await eventually(
      () => (fixture.detectChanges(), page.textContent?.includes('rue des Lilas') ? null : true),
    );
    expect(page.querySelector('a[href^="tel:+3319"]')).toBeNull();
    await eventually(() =>
      /Lilas|199001234/.test(localStorage.getItem(KEPT_WEEK) ?? '') ? null : true,
    );
  });

  it('says yes to a contact, checks into a visit and out again', async () => {
    const [asked, visit] = [
      aContact({ answer: 'WAITING', startsAt: at(20) }),
      aContact({ kind: 'VISIT', firstName: 'Marcel' }),
    ];
    const { api, press } = await openedWeek(week([visit, asked]));
    await press('J’accepte');
    const yes = await eventually(() => api.match(paths.answer(associationId, asked.id))[0]);
    expect(yes.request.body).toEqual({ answer: 'ACCEPTED' });
    yes.flush({});
    (await eventually(() => api.match(paths.myWeek(associationId))[0])).flush(week([visit, asked]));
    await press('J’arrive sur place');
    const there = await eventually(
      () => api.match({ method: 'PUT', url: paths.myCheck(associationId, visit.id) })[0],
    );
    expect(
      Date.parse(there.request.body.expectedEndAt) - Date.parse(there.request.body.checkedInAt),
    ).toBe(20 * 60_000);
  });

  it('accepts all waiting contacts with one button, one after the other', async () => {
    const waiting = [
      aContact({ answer: 'WAITING', startsAt: at(20) }),
      aContact({ answer: 'WAITING', startsAt: at(600) }),
    ];
    const { api, press, page } = await openedWeek(week(waiting));
    expect(page.querySelector('.accept')?.textContent).toContain(
      '2 contacts attendent votre réponse',
    );
    await press('Tout me convient');
    for (const { id } of waiting)
      (await eventually(() => api.match(paths.answer(associationId, id))[0])).flush({});
    (await eventually(() => api.match(paths.myWeek(associationId))[0])).flush(
      week(waiting.map((contact) => ({ ...contact, answer: 'ACCEPTED' as const }))),
    );
  });

  it('opens the outcome of the contact that a link led to, once it is over', async () => {
    const [over, other] = [
      aContact({ startsAt: at(-1) }),
      aContact({ startsAt: at(-2), firstName: 'Marcel' }),
    ];
    Element.prototype.scrollIntoView = jest.fn();
    const { page } = await openedWeek(week([over, other]), over.id);
    expect(page.querySelectorAll('p-outcome-form')).toHaveLength(1);
    expect(page.querySelector('p-contact-card:has(p-outcome-form)')?.id).toBe(over.id);
  });
});
