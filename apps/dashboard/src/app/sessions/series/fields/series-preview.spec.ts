import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import type { HolidayChoices, Recurrence } from '@presence/domain';
import { type PreviewTimes, SeriesPreview } from './series-preview';

const sundays: Recurrence = {
  from: '2027-03-01',
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['SU'] },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};

describe('SeriesPreview', () => {
  const open = (
    rule: Recurrence | null,
    times: PreviewTimes,
    inseeCode = '69123',
    choices: HolidayChoices = {},
  ) => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [provideZonelessChangeDetection()],
    });
    const fixture = TestBed.createComponent(SeriesPreview);
    for (const [name, value] of Object.entries({
      rule,
      times,
      inseeCode,
      choices,
      now: new Date('2027-03-02T12:00:00Z'),
    }))
      fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  };
  const notes = (page: HTMLElement) =>
    [...page.querySelectorAll('li')].flatMap((row) =>
      [...row.querySelectorAll('.note')].map(
        (note) => `${row.querySelector('.date')?.textContent} : ${note.textContent?.trim()}`,
      ),
    );

  it('tells that a change of clocks hides the time given', () => {
    const page = open(sundays, { startTime: '02:15', endTime: '02:45', timeZone: 'Europe/Paris' });
    expect(notes(page)).toContain(
      'dimanche 28 mars : Changement d’heure cette nuit-là : l’heure dite n’existe pas, la séance est tenue à la suivante.',
    );
  });

  it('marks the public holidays of the place', () => {
    const december = {
      ...sundays,
      from: '2027-12-20',
      pattern: { kind: 'DATES' as const },
      added: ['2027-12-20', '2027-12-26'],
    };
    const times = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
    expect(notes(open(december, times, '97411'))).toEqual([
      'lundi 20 décembre : Jour férié : Abolition de l’esclavage',
    ]);
    TestBed.resetTestingModule();
    expect(notes(open(december, times, '67482'))).toEqual([
      'dimanche 26 décembre : Jour férié : Saint-Étienne',
    ]);
  });

  it('lists the dates that are skipped by their holiday, and goes on after them', () => {
    const times = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
    const choices = { onPublicHolidays: 'SKIPS', onSchoolHolidays: 'SKIPS' } as const;
    const page = open(sundays, times, '69123', choices);
    expect(page.querySelector('h4')?.textContent).toBe('12 dates sautées d’ici un an');
    expect([...page.querySelectorAll('.skipped li')].map((line) => line.textContent)).toEqual([
      'Vacances de printemps : 11, 18 et 25 avril',
      'Vacances d’été : 4, 11, 18 et 25 juillet et 1er, 8, 22 et 29 août',
      'Assomption : 15 août',
    ]);
    expect(page.querySelector('.unknown')?.textContent).toContain('Vacances scolaires 2027-2028');
  });

  it('marks dates during school holidays where the group meets', () => {
    const times = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
    expect(notes(open(sundays, times))).toContain('dimanche 11 avril : Vacances de printemps');
  });

  it('waits while the rule does not hold together, and offers nothing to exclude of a single date', () => {
    const times = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
    expect(open(null, times).textContent).toContain('dès que le rythme sera complet');
    TestBed.resetTestingModule();
    const page = open({ ...sundays, from: '2027-05-01', pattern: { kind: 'ONCE' } }, times);
    expect(page.querySelectorAll('.date')).toHaveLength(1);
    expect(page.querySelector('button')).toBeNull();
  });
});
