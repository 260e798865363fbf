import { DAY_MS, type Group, type Id, newId, ROLES, type Rota } from '@presence/domain';
import { aGroup, aVolunteer } from '@presence/testing';
import type { SessionView } from '@presence/contract';
import { paths } from '@presence/contract';
import { RotaRow } from '../../rotas/rota.entity';
import { VolunteerRow } from '../../volunteers/volunteer.entity';
import { givenAccompanied } from '../given-contact';
import { givenOpenDoor, monday } from '../given-rota';
import { signIn } from '../sign-in';
import type { TestApi } from '../start-api';

/** One write as it goes over the wire. */
export type Write = {
  method: 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  url: string;
  version?: number;
  body?: object;
};

/** Prepares what a write needs, and gives the write. */
export type Recipe = (world: World) => Promise<Write>;

/** The recipes of a feature, by method and path as the route declares them. */
export type Recipes = Record<string, Recipe>;

export const inDays = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** An association in which one person has every role, and volunteers. */
export class World {
  private hours = 0;

  private constructor(
    readonly api: TestApi,
    readonly association: { id: Id },
    readonly me: { id: Id },
    readonly browser: Awaited<ReturnType<typeof signIn>>,
  ) {}

  static async make(api: TestApi, email: string): Promise<World> {
    await api.given.commune();
    const association = await api.given.association();
    const me = await api.given.organiser(association, email, [...ROLES]);
    await api.given.organiser(association, `autre-${email}`, ['ADMINISTRATOR']);
    await api.given.store(association, VolunteerRow, aVolunteer({ id: me.id, maxPeople: 20 }));
    await givenOpenDoor(api, association);
    return new World(api, association, me, await signIn(api, email));
  }

  get a(): Id {
    return this.association.id;
  }

  /** Reads the answer of a write that prepares another. */
  async write({ method, url, version, body }: Write): Promise<{ id: Id; version: number }> {
    const { status, body: answer } = await this.browser[method.toLowerCase() as 'post'](url)
      .set('If-Match', `"${version ?? 1}"`)
      .send(body);
    if (status >= 300) throw new Error(`${method} ${url}: ${status} ${JSON.stringify(answer)}`);
    return answer as { id: Id; version: number };
  }

  async read<T>(url: string): Promise<T> {
    return (await this.browser.get(url).expect(200)).body as T;
  }

  /** Hours from now at which nothing else of this world is, so that nobody is booked twice. */
  apart(): number {
    this.hours += 1;
    return this.hours;
  }

  group(over: Partial<Group> = {}) {
    return this.api.given.group(this.association, over);
  }

  /** A session of a new group, so many days from now. */
  async session(inHowManyDays: number): Promise<SessionView> {
    const group = await this.group();
    const id = newId();
    await this.write({
      method: 'POST',
      url: paths.groupSessions(this.a, group.id),
      body: {
        id,
        date: inDays(inHowManyDays),
        startTime: '10:00',
        endTime: '11:00',
        venueId: null,
        facilitatorIds: [],
        publicWord: '',
      },
    });
    return this.read(paths.session(this.a, id));
  }

  /** Somebody who is accompanied, with a consent, a need and a published rota. */
  accompanied(kind: 'CALL' | 'VISIT' = 'CALL') {
    return givenAccompanied(this.api, this.association, 'Odile', this.me, kind);
  }

  /** A rota that is a draft still. */
  draft(branchId: Id | null = null): Promise<Rota> {
    return this.api.given.store(this.association, RotaRow, {
      id: newId(),
      branchId,
      from: monday(30 + this.apart()),
      weeks: 1,
      state: 'DRAFT',
      publishedAt: null,
    });
  }
}

export const groupDraft = () => {
  const { timeZone: _z, archivedAt: _a, version: _v, ...draft } = aGroup();
  return draft;
};
