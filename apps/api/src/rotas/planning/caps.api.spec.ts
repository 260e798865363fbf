import { paths } from '@presence/contract';
import {
  fromEpochDay,
  HOME_SUPPORT_DEFAULTS,
  newId,
  toEpochDay,
  type Id,
  type Volunteer,
} from '@presence/domain';
import { BranchRow } from '../../associations/branch.entity';
import { givenRota, givenRun } from '../../testing/given-run';
import { givenCalled, givenCaller, givenOpenDoor, monday } from '../../testing/given-rota';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { wholeBoard } from '../../testing/situations/whole-board';

/** With ordinary spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what a volunteer offers, over all that they have', () => {
  let api: TestApi;
  let association: { id: Id };
  let claire: { id: Id };
  let browser: Browser;
  let week = 0;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await givenOpenDoor(api, association);
    claire = await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    browser = await signIn(api, 'claire@un.example');
  });
  afterAll(() => api.stop());

  const sql = (text: string, values: unknown[] = []) =>
    api.given.within(association.id, (manager) => manager.query(text, values));

  /** A branch in a week of its own, with so many people who want one call. */
  async function branchOf(people: number, from: string, weeks = 1, until: string | null = null) {
    const branchId = newId();
    await api.given.store(association, BranchRow, { id: branchId, name: `Antenne ${branchId}` });
    for (let person = 0; person < people; person++) {
      const { personId } = await givenCalled(api, association, 'Odile', claire, {
        usual: null,
        until,
      });
      await sql('update supported_person set branch_id = $2 where id = $1', [personId, branchId]);
    }
    const rotaId = await givenRota(browser, association.id, { branchId, from, weeks });
    return rotaId;
  }

  async function propose(rotaId: Id) {
    await givenRun(browser, association.id, rotaId);
    return wholeBoard(browser, association.id, rotaId);
  }

  const publish = (rotaId: Id) => browser.post(paths.rotaPublication(association.id, rotaId));
  const covered = ({ contacts }: Awaited<ReturnType<typeof propose>>) =>
    contacts.filter(({ state }) => state !== 'UNCOVERED').length;

  /** The only volunteer of the association in weeks of the test's own. */
  async function alone(over: Partial<Volunteer>) {
    await sql(`update organiser set roles = '{FACILITATOR}' where 'VOLUNTEER' = any (roles)`);
    const volunteer = await givenCaller(api, association, `${newId()}@un.example`, {
      maxContactsPerDay: 9,
      maxPeople: 9,
      ...over,
    });
    week += 2;
    return { id: volunteer.id, from: monday(week) };
  }

  it('refuses a volunteer above their weekly cap in a second branch, by a run and by hand, and says why', async () => {
    const awa = await alone({ maxContactsPerWeek: 2 });
    const [north, south] = [await branchOf(2, awa.from), await branchOf(1, awa.from)];
    expect(covered(await propose(north))).toBe(2);
    await publish(north).expect(200);
    const board = await propose(south);
    expect(covered(board)).toBe(0);
    const { body: gaps } = await browser.get(paths.rotaGaps(association.id, south)).expect(200);
    expect(plain(JSON.stringify(gaps))).toContain('déjà 2 contacts cette semaine');
    const [contact] = board.contacts;
    const { body } = await browser
      .put(paths.contactAssignment(association.id, south, contact?.id ?? ''))
      .set('If-Match', `"${contact?.version}"`)
      .send({ date: awa.from, start: '11:00', volunteerIds: [awa.id] })
      .expect(409);
    expect(body).toMatchObject({
      code: 'ROTA_CLASH',
      details: { obstacle: { fr: 'déjà 2\u00a0contacts cette semaine' } },
    });
  });

  it('counts people of another branch, a first visit and a session that they lead', async () => {
    const people = await alone({ maxContactsPerWeek: 9, maxPeople: 2 });
    const [one, other] = [await branchOf(2, people.from), await branchOf(1, people.from)];
    await propose(one);
    await publish(one).expect(200);
    expect(covered(await propose(other))).toBe(0);

    const busy = await alone({ maxContactsPerWeek: 2 });
    const at = (hour: number) => `${busy.from}T${hour}:00:00Z`;
    await sql(
      `insert into referral (association_id, id, channel, origin, sender_sealed, name_sealed, message_sealed, insee_code, wanted, agreed, state, first_visit_by, first_visit_at)
       values ($1, $2, 'CALL', 'OTHER', '', '', '', '69123', '{VISIT}', true, 'FIRST_VISIT', $3, $4)`,
      [association.id, newId(), busy.id, at(15)],
    );
    const rotaId = await branchOf(2, busy.from);
    expect(covered(await propose(rotaId))).toBe(1);
  });

  it('counts people in the whole period of a rota published before, not only where both overlap', async () => {
    const zoe = await alone({ maxContactsPerWeek: 9, maxPeople: 2 });
    const [first, next] = [zoe.from, fromEpochDay(toEpochDay(zoe.from) + 7)];
    const sunday = fromEpochDay(toEpochDay(zoe.from) + 6);
    const before = await branchOf(2, first, 2, sunday);
    expect(covered(await propose(before))).toBe(2);
    await publish(before).expect(200);
    const board = await propose(await branchOf(1, next));
    expect([board.contacts.length, covered(board)]).toEqual([1, 0]);
  });

  it('is checked again at publication, when caps, hours or onboarding changed since the run', async () => {
    const change = {
      'déjà 1 contact cette semaine':
        'update volunteer set max_contacts_per_week = 1 where id = $1',
      'pas disponible dans ces créneaux': `update volunteer set availability = '[]' where id = $1`,
    };
    for (const [words, statement] of Object.entries(change)) {
      const luc = await alone({ maxContactsPerWeek: 2 });
      const rotaId = await branchOf(2, luc.from);
      expect(covered(await propose(rotaId))).toBe(2);
      await sql(statement, [luc.id]);
      const { body } = await publish(rotaId).expect(409);
      expect(body.code).toBe('ROTA_CLASH');
      expect(plain(body.details.obstacle.fr)).toContain(words);
      expect(body.details.obstacle.fr).toContain('Odile Essai');
      expect(body.details.hindered).toHaveLength(2);
    }
    const ines = await alone({ maxContactsPerWeek: 2 });
    const rotaId = await branchOf(1, ines.from);
    expect(covered(await propose(rotaId))).toBe(1);
    const settings = { ...HOME_SUPPORT_DEFAULTS };
    await sql('update home_support_settings set values = $1', [JSON.stringify(settings)]);
    const { body } = await publish(rotaId).expect(409);
    expect(body.details.obstacle.fr).toContain('il manque');
    await sql('delete from home_support_settings');
    await givenOpenDoor(api, association);
    await publish(rotaId).expect(200);
  });

  it('keeps the cap when two branches give the last place at the same moment', async () => {
    const max = await alone({ maxContactsPerWeek: 1 });
    const rotas = [await branchOf(1, max.from), await branchOf(1, max.from)];
    for (const rotaId of rotas) expect(covered(await propose(rotaId))).toBe(1);
    const answers = await Promise.all(rotas.map((rotaId) => publish(rotaId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
