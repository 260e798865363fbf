import { paths, type SessionView, type Today, type WaitingPart } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { mailed } from '../testing/mailed';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { signIn, type Browser } from '../testing/sign-in';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';

describe('being asked to lead a session', () => {
  let mailbox: Mailbox;
  let house: GroupHouse;
  let association: GroupHouse['association'];
  let groupId: string;
  const team: Record<string, { id: string; browser: Browser }> = {};
  // The same people in every test, each on a day of its own.
  let day = 1;

  beforeAll(async () => {
    mailbox = await openMailbox();
    house = await groupHouse({ SMTP_URL: mailbox.url });
    ({ association } = house);
    groupId = await house.group();
    const roles: Record<string, Role> = {
      soraya: 'FACILITATOR',
      mathieu: 'FACILITATOR',
      claire: 'COORDINATOR',
    };
    for (const [name, role] of Object.entries(roles)) {
      const email = `${name}@lesamarres.example`;
      const { id } = await house.api.given.organiser(association, email, [role]);
      team[name] = { id, browser: await signIn(house.api, email) };
    }
  });
  afterAll(async () => {
    await house.api.stop();
    await mailbox.stop();
  });
  beforeEach(() => {
    day += 1;
  });

  const who = (name: string) => team[name] as { id: string; browser: Browser };
  const session = async (): Promise<SessionView> => {
    const times = { date: inDays(day), startTime: '18:00', endTime: '20:00', venueId: null };
    const draft = { id: newId(), ...times, facilitatorIds: [], publicWord: '' };
    return (
      await house.browser.post(paths.groupSessions(association.id, groupId)).send(draft).expect(201)
    ).body;
  };
  const entrust = async ({ id, version }: SessionView, names: string[], asked: string[]) => {
    const body = {
      facilitatorIds: names.map((name) => who(name).id),
      askedIds: asked.map((name) => who(name).id),
    };
    const request = house.browser
      .put(paths.session(association.id, id))
      .set('If-Match', `"${version}"`);
    return (await request.send(body).expect(200)).body as SessionView;
  };
  const queueOf = async (browser: Browser) =>
    ((await browser.get(paths.today(association.id)).expect(200)).body as Today).queue;
  const linesOf = <K extends WaitingPart['kind']>(queue: readonly WaitingPart[], kind: K) =>
    (queue.find((part) => part.kind === kind)?.first ?? []) as Extract<
      WaitingPart,
      { kind: K }
    >['first'];
  const mails = async (name: string) => {
    await mailed(house.api);
    return mailbox.received.filter(({ to }) => to === `${name}@lesamarres.example`);
  };

  it('given somebody newly asked, mails them once with the role, the colleague and the page; a yes ends it', async () => {
    const planned = await session();
    const first = await entrust(planned, ['mathieu', 'soraya'], ['soraya']);
    const [mail, ...others] = await mails('soraya');
    expect(others).toEqual([]);
    expect(mail?.subject).toContain('On vous demande d’animer');
    expect(mail?.text).toContain('en co-animation');
    expect(mail?.text).toContain(`/seances/${planned.id}`);
    expect(await mails('mathieu')).toEqual([]);

    await entrust(first, ['soraya', 'mathieu'], ['soraya']);
    expect(await mails('soraya')).toHaveLength(1);
    const asked = await queueOf(who('soraya').browser);
    expect(asked[0]?.kind).toBe('FACILITATION_ASKED');
    expect(linesOf(asked, 'FACILITATION_ASKED')).toMatchObject([
      { sessionId: planned.id, role: 'LEAD' },
    ]);
    await who('soraya').browser.put(paths.myFacilitation(association.id, planned.id)).expect(200);
    expect(linesOf(await queueOf(who('soraya').browser), 'FACILITATION_ASKED')).toEqual([]);
  });

  it('given a session that is over, asks nobody: who led it is put right', async () => {
    const planned = await session();
    await house.api.given.within(association.id, (manager) =>
      manager.query(
        `update session set starts_at = date_trunc('hour', now()) - interval '2 hours', ends_at = date_trunc('hour', now()) - interval '1 hour' where id = $1`,
        [planned.id],
      ),
    );
    const { facilitators } = await entrust(planned, ['mathieu'], ['mathieu']);
    expect(facilitators.map(({ state }) => state)).toEqual(['CONFIRMED']);
    expect(await mails('mathieu')).toEqual([]);
  });

  it('given one of two missing, tells who leads it and who coordinates, and puts nobody at all first', async () => {
    const alone = await entrust(await session(), ['mathieu'], []);
    day += 1;
    const empty = await session();
    const missing = async (name: string) =>
      linesOf(await queueOf(who(name).browser), 'WITHOUT_FACILITATOR')
        .filter(({ sessionId }) => [alone.id, empty.id].includes(sessionId))
        .map((line) => [line.sessionId, line.missing, line.nobody]);
    expect(await missing('claire')).toEqual([
      [empty.id, 2, true],
      [alone.id, 1, false],
    ]);
    expect(await missing('mathieu')).toEqual(await missing('claire'));
    expect(await missing('soraya')).toEqual([[empty.id, 2, true]]);
  });
});
