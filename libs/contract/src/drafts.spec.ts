import * as z from 'zod';
import * as contract from './index';

const named = Object.entries<unknown>(contract).filter(([name]) => name.endsWith('Draft'));

/** Every draft; of one that comes in several forms, each. */
const drafts = named.flatMap(([name, schema]): [string, z.ZodObject][] => {
  if (schema instanceof z.ZodObject) return [[name, schema]];
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  return schema.options.map((form, at) => [`${name}, form ${at + 1},`, form as z.ZodObject]);
});

describe('what comes over the wire', () => {
  it('has drafts', () => expect(drafts.length).toBeGreaterThan(12));

  it.each(drafts)('%s takes no field that it does not name', (_, draft) => {
    const { error } = draft.safeParse({ associationId: '01890000-0000-7000-8000-000000000000' });
    expect(error?.issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['associationId'] }),
    );
  });

  it.each(drafts)(
    '%s lets nobody set a version, a time zone or when something was done',
    (_, { shape }) => {
      for (const field of [
        'version',
        'timeZone',
        'createdAt',
        'archivedAt',
        'cancelledAt',
        'enteredBy',
        'publishedAt',
      ])
        expect(shape).not.toHaveProperty(field);
    },
  );

  it('asks for sessions of 400 days at most, in the right order', () => {
    const period = (from: string, to: string) =>
      contract.SessionsQuery.safeParse({ from, to }).success;
    expect(period('2026-01-01', '2027-01-31')).toBe(true);
    expect(period('2026-01-02', '2026-01-01')).toBe(false);
    expect(period('2026-01-01', '2027-12-31')).toBe(false);
    expect(period('2026-02-30', '2026-03-01')).toBe(false);
  });

  it('reads a search as the address bar gives it, and refuses by name what cannot be', () => {
    expect(
      contract.DirectoryQuery.parse({ commune: '2A004', within: '15', page: '2', utm_source: 'x' }),
    ).toEqual({ commune: '2A004', within: 15, page: 2 });
    const { error } = contract.DirectoryQuery.safeParse({ theme: 'FOOTBALL', page: '0' });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['theme', 'page']);
  });
});
