import { TestBed } from '@angular/core/testing';
import type { BoardContact } from '@presence/contract';
import { newId } from '@presence/domain';
import { BoardList } from './board-list';

const DATES = Array.from({ length: 7 }, (_, day) => `2026-12-${21 + day}`);
const CHRISTMAS = '2026-12-25';

const contact = (date: string): BoardContact => ({
  id: newId(),
  personId: newId(),
  kind: 'CALL',
  week: 0,
  date,
  start: '10:00',
  durationMinutes: 20,
  state: 'PROPOSED',
  locked: false,
  volunteers: [],
  version: 1,
});

async function list(contacts: readonly BoardContact[]) {
  const fixture = TestBed.createComponent(BoardList);
  fixture.componentRef.setInput('contacts', contacts);
  fixture.componentRef.setInput('dates', DATES);
  fixture.componentRef.setInput('holidays', new Map([[CHRISTMAS, 'Noël']]));
  fixture.componentRef.setInput('personName', () => 'Adèle Roulement');
  fixture.componentRef.setInput('volunteerName', () => 'Awa');
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return {
    fixture,
    heads: () => [...page.querySelectorAll('h2')].map((head) => head.textContent),
    days: () => [...page.querySelectorAll<HTMLButtonElement>('nav button')],
    text: () => page.textContent ?? '',
  };
}

describe('the list by day', () => {
  it('names a public holiday, also where nothing is planned on it', async () => {
    const { heads, text, days } = await list([contact('2026-12-22'), contact('2026-12-26')]);
    expect(heads()).toEqual([
      'mardi 22 décembre',
      'vendredi 25 décembre – Noël',
      'samedi 26 décembre',
    ]);
    expect(text()).toContain('Rien n’est prévu ce jour-là.');
    expect(days()[4]?.disabled).toBe(false);
    expect(days()[4]?.textContent).toContain('Noël');
    expect(days()[0]?.disabled).toBe(true);
  });

  it('names it above what is planned all the same', async () => {
    const { heads, text } = await list([contact(CHRISTMAS)]);
    expect(heads()).toEqual(['vendredi 25 décembre – Noël']);
    expect(text()).not.toContain('Rien n’est prévu');
  });

  it('leads to a holiday that is not drawn yet', async () => {
    const many = Array.from({ length: 70 }, () => contact('2026-12-22'));
    const { heads, days, fixture } = await list(many);
    HTMLElement.prototype.scrollIntoView = () => undefined;
    expect(heads()).toEqual(['mardi 22 décembre']);
    days()[4]?.click();
    await fixture.whenStable();
    expect(heads()).toEqual(['mardi 22 décembre', 'vendredi 25 décembre – Noël']);
  });
});
