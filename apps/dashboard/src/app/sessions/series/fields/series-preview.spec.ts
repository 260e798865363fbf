import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import type { Recurrence } from '@presence/domain';
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
  const open = (rule: Recurrence | null, times: PreviewTimes, inseeCode = '69123') => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [provideZonelessChangeDetection()],
    });
    const fixture = TestBed.createComponent(SeriesPreview);
    for (const [name, value] of Object.entries({
      rule,
      times,
      inseeCode,
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
    expect(notes(page)).toEqual([
      'dimanche 28 mars : Changement d’heure cette nuit-là : l’heure dite n’existe pas, la séance est tenue à la suivante.',
    ]);
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

  it('waits while the rule does not hold together, and offers nothing to exclude of a single date', () => {
    const times = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
    expect(open(null, times).textContent).toContain('dès que le rythme sera complet');
    TestBed.resetTestingModule();
    const page = open({ ...sundays, from: '2027-05-01', pattern: { kind: 'ONCE' } }, times);
    expect(page.querySelectorAll('.date')).toHaveLength(1);
    expect(page.querySelector('button')).toBeNull();
  });
});
