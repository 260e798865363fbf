import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestBed } from '@angular/core/testing';
import * as z from 'zod';
import { openApp } from '../../testing/render-page';
import { eventually } from '../../testing/eventually';
import { peopleRead } from './people-read';
import { WaitingCounts } from './waiting-counts';

describe('what a page reads of people', () => {
  const begin = async (first: object) => {
    const { asked } = await openApp();
    const read = TestBed.runInInjectionContext(() =>
      peopleRead(() => '/people', z.array(z.object({ name: z.string() }))),
    );
    const request = () => asked('/people');
    const settled = () => eventually(() => (TestBed.tick(), read.isLoading() ? undefined : true));
    (await request()).flush(first);
    await settled();
    return { read, request, settled, counts: TestBed.inject(WaitingCounts) };
  };

  it('is read again when a consent was withdrawn, and names that person no more', async () => {
    const { read, request, settled, counts } = await begin([{ name: 'Ginette' }]);
    expect(counts.peopleShown()).toBe(1);
    counts.departures.set(1);
    (await request()).flush([]);
    await settled();
    expect(read.shown()).toEqual([]);
  });

  it('is empty once the record is gone', async () => {
    const { read, request, settled, counts } = await begin([{ name: 'Ginette' }]);
    counts.departures.set(1);
    (await request()).flush({}, { status: 404, statusText: 'Not Found' });
    await settled();
    expect(read.shown()).toBeUndefined();
  });

  it('leaves the page as it is when somebody else went', async () => {
    const { read, request, settled, counts } = await begin([{ name: 'Ginette' }]);
    const before = read.shown();
    counts.departures.set(1);
    (await request()).flush([{ name: 'Ginette' }]);
    await settled();
    expect(read.shown()).toBe(before);
  });
});

/** The paths whose answers name people who are accompanied. */
const NAME_PEOPLE =
  /paths\.(person|people|today|rota|contactReasons|coverRequests|concerns?|followUp|paperWeek|matches)[(,]/;

describe('every page that reads who is accompanied', () => {
  const app = join(__dirname, '..');
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => ({ name, text: readFileSync(join(app, name), 'utf8') }));
  const reads = files.flatMap(({ name, text }) =>
    [...text.matchAll(/\b(readFrom|associationList|\w+Read)\([\s\S]*?;\n(?=\n| {0,2}\S)/g)]
      .filter(([call]) => NAME_PEOPLE.test(call))
      .map(([, by]) => ({ name, hears: by === 'peopleRead' || /readAgainOnDep/.test(text) })),
  );

  it('reads it again when a consent is withdrawn', () => {
    expect(reads.length).toBeGreaterThan(12);
    expect(reads.filter(({ hears }) => !hears)).toEqual([]);
  });
});
