import { TestBed } from '@angular/core/testing';
import type { PublishedListing } from '@presence/domain';
import { ListingDates } from './listing-dates';

const session = (date: string, over: object = {}) => ({
  ...{ id: date, seriesId: 'series', date, startTime: '18:00', endTime: '20:00' },
  ...{ timeZone: 'Europe/Paris', endsAt: `${date}T19:00:00.000Z`, cancelled: false },
  ...{ moved: false, publicWord: '', place: null, ...over },
});

async function shown(listing: object): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(ListingDates);
  fixture.componentRef.setInput('listing', listing as PublishedListing);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the next dates of a group', () => {
  it('given school holidays that are unknown, marks the dates to be confirmed and says of which years', async () => {
    const element = await shown({
      sessions: [session('2999-06-01'), session('2999-09-07', { uncertain: true })],
      schedules: [{ uncertainYears: ['2999-3000'] }, {}],
    });
    const marks = [...element.querySelectorAll('.dates__item')].map((item) =>
      item.textContent?.includes('À confirmer'),
    );
    expect(marks).toEqual([false, true]);
    expect(element.textContent).toContain('Dates à confirmer pour 2999-3000');
  });

  it('says nothing of it where every date is certain', async () => {
    const element = await shown({ sessions: [session('2999-06-01')], schedules: [{}] });
    expect(element.textContent).not.toContain('confirmer');
  });
});
