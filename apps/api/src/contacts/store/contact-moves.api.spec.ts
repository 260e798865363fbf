import {
  CONTACT_STATES,
  CONTACT_TRANSITIONS,
  isHeld,
  mayMove,
  type ContactMove,
  type ContactState,
  type Id,
} from '@presence/domain';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { givenAccompanied, givenContact, givenVolunteer } from '../../testing/given-contact';
import { startApi, type TestApi } from '../../testing/start-api';
import type { ContactRow } from '../contact.entity';
import { answerContacts, takeOverContact } from './answer-contacts';
import { cancelContacts, dropContacts, withdrawContacts } from './cancel-contacts';
import { freeContacts } from './free-contacts';
import { lockContact, placeContact } from './place-contact';
import { proposeContacts } from './propose-contacts';
import { publishContacts } from './publish-contacts';
import { restoreContacts, restoreUncovered } from './restore-contacts';

const BEFORE = 'PROPOSED';
const NOBODY = { date: null, start: null, startsAt: null, endsAt: null, gone: [], come: [] };

describe('the store of contacts', () => {
  let api: TestApi;
  let tenant: Tenant;
  let association: { id: Id };
  let contact: ContactRow;
  let awa: { id: Id };
  let luc: { id: Id };

  beforeAll(async () => {
    api = await startApi();
    tenant = api.app.get(Tenant);
    association = await api.given.association({ slug: 'mouvements' });
    awa = await givenVolunteer(api, association, 'awa@mouvements.example');
    luc = await givenVolunteer(api, association, 'luc@mouvements.example');
    const who = await givenAccompanied(api, association, 'Odile', awa, 'CALL');
    contact = await givenContact(api, association, who, [awa], 50);
  });
  afterAll(() => api.stop());

  const at = () => NEAR(contact);
  const OPERATIONS: [string, ContactMove, () => Promise<unknown>][] = [
    ['cancelContacts', 'cancel', () => cancelContacts(tenant, [contact.id])],
    ['withdrawContacts', 'withdraw', () => withdrawContacts(tenant, [contact.id])],
    ['restoreContacts', 'restore', () => restoreContacts(tenant, [contact.id])],
    ['restoreUncovered', 'restoreUncovered', () => restoreUncovered(tenant, [contact.id])],
    ['freeContacts', 'free', () => freeContacts(tenant, [contact.id])],
    ['dropContacts', 'drop', () => dropContacts(tenant, [contact.id])],
    ['publishContacts', 'publish', () => publishContacts(tenant, [contact.id])],
    ['placeContact', 'free', () => placeContact(tenant, 'free', contact.id, GONE(awa.id))],
    ['placeContact', 'place', () => placeContact(tenant, 'place', contact.id, at())],
    ['placeContact', 'propose', () => placeContact(tenant, 'propose', contact.id, at())],
    [
      'proposeContacts',
      'propose',
      () =>
        proposeContacts(tenant, contact.rotaId, [
          { ...contact, occurrenceNumber: 1, volunteerIds: [luc.id] },
        ]),
    ],
    ['lockContact', 'lock', () => lockContact(tenant, contact.id, true)],
    ['answerContacts', 'decline', () => answer('DECLINED')],
    ['answerContacts', 'accept', () => answer('ACCEPTED')],
    [
      'takeOverContact',
      'takeOver',
      () => takeOverContact(tenant, contact.id, luc.id, { volunteerId: awa.id, declined: true }),
    ],
  ];
  const answer = (given: 'ACCEPTED' | 'DECLINED') =>
    answerContacts(tenant, [contact.id], awa.id, given, new Date().toISOString());

  /** The contact before and after, in a transaction that is taken back. */
  async function tried(state: ContactState, operation: () => Promise<unknown>) {
    const seen: unknown[] = [];
    const takenBack = new Error('taken back');
    const work = async () => {
      await tenant.query(
        sql`update contact set state = $2, held = $3, withdrawn_state = $4 where id = $1`,
        [contact.id, state, isHeld(state), state === 'CANCELLED' ? BEFORE : null],
      );
      seen.push(await stored());
      await tenant.query(sql`savepoint operation`);
      await operation().catch(async (error: { code?: string }) => {
        expect(error.code).toBe('CONTACT_CANCELLED');
        await tenant.query(sql`rollback to savepoint operation`);
      });
      seen.push(await stored());
      throw takenBack;
    };
    await expect(tenant.runUnattended(association.id, work)).rejects.toBe(takenBack);
    return seen;
  }

  const stored = async () =>
    (
      await tenant.query(
        sql`select c.state, c.locked, c.version, (select json_agg(json_build_array(v.volunteer_id, v.answer, v.answered_at, v.held) order by v.volunteer_id)
           from contact_volunteer v where v.contact_id = c.id) as volunteers from contact c where c.id = $1`,
        [contact.id],
      )
    )[0] ?? { state: 'GONE' };

  const cases = OPERATIONS.flatMap(([name, move, operation]) =>
    CONTACT_STATES.map((state) => ({ name, move, state, operation })),
  );

  it.each(cases)('$name ($move) of what is $state follows the table', async (one) => {
    const [before, after] = await tried(one.state, one.operation);
    if (!mayMove(one.move, one.state)) return expect(after).toEqual(before);
    const { to } = CONTACT_TRANSITIONS[one.move];
    const state = to === 'SAME' ? one.state : to === 'WITHDRAWN_STATE' ? BEFORE : to;
    expect(after).toMatchObject({ state });
    expect(after).not.toEqual(before);
  });
});

const GONE = (volunteerId: Id) => ({ ...NOBODY, gone: [volunteerId] });
const NEAR = ({ date, start, startsAt, endsAt }: ContactRow) => ({
  date,
  start,
  startsAt,
  endsAt,
  gone: [],
  come: [],
});
