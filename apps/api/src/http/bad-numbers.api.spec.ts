import { startApi, type TestApi } from '../testing/start-api';
import { recipes } from '../testing/writes/recipes';
import { World, type Recipe } from '../testing/writes/world';

type Path = (string | number)[];

/** Where the numbers of a body stand. */
const numbersIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'number'
    ? [path]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inside]) =>
          numbersIn(inside, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];

/** The body with another value at one place. */
const withValue = (body: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (step === undefined) return value;
  const copy: Record<string | number, unknown> = Array.isArray(body)
    ? ([...body] as never)
    : { ...(body as object) };
  copy[step] = withValue(copy[step], rest, value);
  return copy;
};

const IMPOSSIBLE: [unknown, RegExp][] = [
  [99_999, /^(NUMBER_TOO_LARGE|NUMBER_INVALID|COORDINATES_INVALID)$/],
  [-99_999, /^(NUMBER_TOO_SMALL|NUMBER_INVALID|COORDINATES_INVALID)$/],
  ['abc', /^NUMBER_INVALID$/],
  ['12', /^NUMBER_INVALID$/],
];
/** May have decimals: what is measured or paid, not counted. */
const MEASURED = /latitude|longitude|kilometres|radiusKm|amount/;

describe('an impossible number', () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await startApi({ DATABASE_POOL: 20 });
    world = await World.make(api, 'chiffres@lesamarres.example');
  });
  afterAll(() => api.stop());

  it('is refused by name wherever one is written, and nothing is rounded', async () => {
    const found: string[] = [];
    for (const [route, recipe] of Object.entries(recipes) as [string, Recipe][]) {
      const { method, url, version, body } = await recipe(world);
      for (const path of numbersIn(body)) {
        const name = `${route} ${path.join('.')}`;
        // The seed of a run is any number.
        if (path.at(-1) === 'seed') continue;
        found.push(name);
        const halves: typeof IMPOSSIBLE = MEASURED.test(name)
          ? []
          : [[2.5, /^(NUMBER_NOT_WHOLE|NUMBER_INVALID)$/]];
        for (const [value, code] of [...IMPOSSIBLE, ...halves]) {
          const answer = await world.browser[method.toLowerCase() as 'post'](url)
            .set('If-Match', `"${version ?? 1}"`)
            .send(withValue(body, path, value) as object);
          const issue = (answer.body.issues as { path: Path; message: string }[] | undefined)?.find(
            (each) => each.path.join('.') === path.join('.'),
          );
          expect({ name, value, status: answer.status, message: issue?.message }).toEqual({
            name,
            value,
            status: 400,
            message: expect.stringMatching(code),
          });
        }
      }
    }
    for (const field of ['attendeeCount', 'durationMinutes', 'maxPeople', 'radiusKm', 'minutes'])
      expect(found.some((name) => name.endsWith(field))).toBe(true);
  }, 120_000);
});
