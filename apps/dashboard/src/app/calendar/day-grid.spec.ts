import { LOCALE_ID } from '@angular/core';
import { outputToObservable } from '@angular/core/rxjs-interop';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideRouter } from '@angular/router';
import type { SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aFacilitator, aSessionView } from '@presence/testing';
import { fillDays } from './calendar-day';
import { rowsOf } from './calendar-days';
import { DayGrid, type Proposal } from './day-grid';

async function shown(sessions: SessionView[], date: string, compact = false) {
  TestBed.configureTestingModule({
    imports: [MatIconTestingModule],
    providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'fr' }],
  });
  const fixture = TestBed.createComponent(DayGrid);
  const inputs = {
    weeks: fillDays(rowsOf('mois', date), sessions, {
      today: '2097-10-03',
      month: date.slice(0, 7),
      locale: 'fr',
    }),
    date,
    label: 'octobre 2097',
    pageLink: ['/', 'la-halte', 'seances'],
    colourOf: () => 'var(--p-group-1)',
    mayMove: true,
    compact,
  };
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const proposed: Proposal[] = [];
  const dates: string[] = [];
  void outputToObservable(fixture.componentInstance.proposed).forEach((proposal) =>
    proposed.push(proposal),
  );
  void outputToObservable(fixture.componentInstance.dateChange).forEach((day) => dates.push(day));
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  const page: HTMLElement = fixture.nativeElement;
  const stop = () => page.querySelector<HTMLElement>('[tabindex="0"]');
  stop()?.focus();
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
    await fixture.whenStable();
  };
  const letGo = async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keyup', { key: 'Alt', bubbles: true }),
    );
    await fixture.whenStable();
  };
  return { page, stop, press, letGo, proposed, dates };
}

describe('DayGrid', () => {
  afterEach(() => document.body.replaceChildren());
  const thursday = aSessionView({ groupName: 'Groupe du jeudi' });

  it('has one tab stop, on the session of the day or on the day itself', async () => {
    const { page, stop } = await shown([thursday], '2097-10-10');
    expect(page.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(stop()?.textContent).toContain('Groupe du jeudi');
  });

  it('moves the focus with the arrows', async () => {
    const { stop, press } = await shown([thursday], '2097-10-09');
    expect(stop()?.querySelector('.cdk-visually-hidden')?.textContent).toBe(
      'mercredi 9 octobre 2097, aucune séance',
    );
    await press('ArrowRight');
    expect(document.activeElement?.textContent).toContain('Groupe du jeudi');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('jeudi 17 octobre 2097');
    await press('Home');
    expect(document.activeElement?.textContent).toContain('lundi 14 octobre 2097');
  });

  it('asks for another month when the arrows leave this one', async () => {
    const { press, dates } = await shown([], '2097-10-31');
    await press('PageDown');
    expect(dates).toEqual(['2097-11-30']);
  });

  it('carries a session with Alt and the arrows, and proposes its new day when Alt is let go', async () => {
    const { page, press, letGo, proposed } = await shown([thursday], '2097-10-10');
    await press('ArrowRight', { altKey: true });
    await press('ArrowDown', { altKey: true });
    expect(page.querySelector('[aria-live]')?.textContent).toBe('vendredi 18 octobre 2097');
    expect(proposed).toEqual([]);
    await letGo();
    expect(proposed).toEqual([{ session: thursday, date: '2097-10-18' }]);
  });

  it('drops what it carries on Escape', async () => {
    const { press, letGo, proposed } = await shown([thursday], '2097-10-10');
    await press('ArrowRight', { altKey: true });
    await press('Escape');
    await letGo();
    expect(proposed).toEqual([]);
  });

  it('leaves past and cancelled sessions where they are', async () => {
    const cancelled = aSessionView({
      cancelledAt: '2026-01-01T10:00:00.000Z',
      publicWord: 'Salle fermée',
    });
    const { page, press, letGo, proposed } = await shown([cancelled], '2097-10-10');
    await press('ArrowRight', { altKey: true });
    await letGo();
    expect(proposed).toEqual([]);
    expect(page.querySelector('p-session-chip.cancelled')?.textContent).toContain('Salle fermée');
    expect(page.querySelector('.movable')).toBeNull();
  });

  it('given many sessions on a day, folds the last ones into a link that the arrows reach', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      ...thursday,
      id: newId(),
      groupName: `Groupe ${at + 1}`,
    }));
    const { page, press } = await shown(many, '2097-10-10');
    expect(page.querySelectorAll('p-session-chip')).toHaveLength(4);
    const link = page.querySelector<HTMLAnchorElement>('a.rest');
    expect(link?.textContent).toContain('et 5 autres');
    expect(link?.getAttribute('href')).toBe('/?vue=liste&date=2097-10-10');
    for (let step = 0; step < 4; step++) await press('ArrowDown');
    expect(document.activeElement).toBe(link);
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('17 octobre 2097');
  });

  it('given many sessions on a day of a phone, marks it when any of them wants somebody to lead', async () => {
    const led = { facilitators: [aFacilitator()], facilitatorPlaces: 1 };
    const sessions = [
      ...Array.from({ length: 3 }, () => aSessionView({ ...led, date: thursday.date })),
      aSessionView({ date: thursday.date, facilitators: [], facilitatorPlaces: 1 }),
    ];
    const { page } = await shown(sessions, '2097-10-10', true);
    expect(page.querySelectorAll('.dot')).toHaveLength(3);
    expect(page.querySelectorAll('.dot.missing')).toHaveLength(1);
  });

  it('picks days on a phone', async () => {
    const { stop, press, dates, page } = await shown([thursday], '2097-10-09', true);
    expect(page.querySelectorAll('.dot')).toHaveLength(1);
    await press('ArrowRight');
    expect(dates).toEqual(['2097-10-10']);
    stop()?.click();
    expect(dates).toEqual(['2097-10-10', '2097-10-10']);
  });
});
