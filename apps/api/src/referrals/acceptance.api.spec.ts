import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { BranchRow } from '../associations/branch.entity';
import { signIn } from '../testing/sign-in';
import { within } from '../testing/published-contact';
import { startApi, type TestApi } from '../testing/start-api';

describe('what a referral knows goes into the record', () => {
  let api: TestApi;
  let association: { id: string };
  let branch: { id: string };
  let browser: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    branch = await api.given.store(association, BranchRow, { id: newId(), name: 'Nord' });
    await api.given.commune();
    await api.given.organiser(association, 'coordination@voix.example', ['COORDINATOR']);
    browser = await signIn(api, 'coordination@voix.example');
  });
  afterAll(() => api.stop());

  const typedIn = async (over: object = {}) =>
    (
      await browser
        .post(paths.referrals(association.id))
        .send({
          id: newId(),
          origin: 'RELATIVE',
          senderName: 'Nadia',
          senderPhone: '01 99 00 11 11',
          firstName: 'Odette',
          lastName: 'Roux',
          phone: null,
          inseeCode: '69123',
          wanted: ['CALL'],
          message: 'Elle ne sort plus.',
          agreed: false,
          ...over,
        })
        .expect(201)
    ).body;
  const accept = (id: string, draft: object) =>
    browser
      .put(paths.referralAcceptance(association.id, id))
      .set('If-Match', '"1"')
      .send({ personId: newId(), branchId: null, emergencyContact: null, note: '', ...draft });

  it('as it was chosen: the sender to be told, the message as a note, the branch', async () => {
    const referral = await typedIn();
    const emergencyContact = { name: 'Nadia', relation: 'proche', phone: '01 99 00 11 11' };
    const { body: person } = await accept(referral.id, {
      branchId: branch.id,
      emergencyContact,
      note: 'Elle ne sort plus.',
    }).expect(200);
    const chosen = {
      branchId: branch.id,
      emergencyContact: { ...emergencyContact, phone: '+33199001111' },
      note: 'Elle ne sort plus.',
    };
    expect(person).toMatchObject(chosen);
    const { body: read } = await browser.get(paths.person(association.id, person.id)).expect(200);
    expect(read).toMatchObject(chosen);
    const { body: exported } = await browser
      .get(paths.personExport(association.id, person.id))
      .expect(200);
    expect(exported.person).toMatchObject(chosen);
    const stored = await within(api, association, (manager) =>
      manager.query('select note_sealed from supported_person where id = $1', [person.id]),
    );
    expect(stored[0].note_sealed.toString()).not.toContain('sort');
    const [audited] = await within(api, association, (manager) =>
      manager.query(
        `select count(*)::int as lines from audit_event where subject_id = $1 and action = 'PUT /referrals/:id/acceptance'`,
        [referral.id],
      ),
    );
    expect(audited).toEqual({ lines: 1 });
    await browser
      .delete(paths.person(association.id, person.id))
      .set('If-Match', `"${read.version}"`)
      .expect(204);
    expect(
      await within(api, association, (manager) =>
        manager.query(
          'select note_sealed, emergency_contact_sealed from supported_person where id = $1',
          [person.id],
        ),
      ),
    ).toEqual([{ note_sealed: null, emergency_contact_sealed: null }]);
  });

  it('only with a telephone that is one, of a branch that exists, in words that fit', async () => {
    const { id } = await typedIn();
    const refused = async (draft: object) => (await accept(id, draft).expect(400)).body.issues;
    const emergencyContact = { name: 'Nadia', relation: '', phone: '12' };
    expect(await refused({ emergencyContact })).toEqual([
      { path: ['emergencyContact', 'phone'], message: 'PHONE_INVALID' },
    ]);
    expect(await refused({ note: 'a'.repeat(1501) })).toEqual([
      { path: ['note'], message: 'TEXT_TOO_LONG' },
    ]);
    expect((await accept(id, { branchId: newId() })).status).toBeGreaterThanOrEqual(400);
    expect((await accept(id, { branchId: newId() })).status).toBeLessThan(500);
    await accept(id, {}).expect(200);
  });

  it('and nobody else stands in it for who asks for themselves', async () => {
    const referral = await typedIn({ origin: 'PERSON', senderName: 'Odette' });
    expect(referral).toMatchObject({
      senderName: '',
      senderPhone: null,
      phone: '+33199001111',
      agreed: true,
    });
  });
});
