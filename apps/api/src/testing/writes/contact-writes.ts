import { paths } from '@presence/contract';
import { newId, weekOfRota } from '@presence/domain';
import { givenContact, givenVolunteer } from '../given-contact';
import { monday } from '../given-rota';
import { inDays, type Recipes, type World } from './world';

const A = '/api/associations/:associationId';

async function referral(world: World) {
  return world.write({
    method: 'POST',
    url: paths.referrals(world.a),
    body: referralDraft(),
  });
}

const referralDraft = () => ({
  id: newId(),
  origin: 'RELATIVE',
  senderName: 'Marc Roux',
  senderPhone: '0199003333',
  firstName: 'Odette',
  lastName: 'Roux',
  phone: '0199002222',
  inseeCode: '69123',
  wanted: ['CALL'],
  message: '',
  agreed: true,
});

const outcome = { result: 'REACHED', minutes: 15, kilometres: null, note: '' };

/** A contact of one's own: begun so many hours ago, or to come. */
const own = async (world: World, past: boolean, kind: 'CALL' | 'VISIT' = 'CALL') => {
  const hours = world.apart();
  const who = await world.accompanied(kind);
  return givenContact(
    world.api,
    world.association,
    who,
    [world.me],
    past ? -hours - 1 : 48 + hours,
  );
};

const now = () => new Date().toISOString();
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

const concernDraft = () => ({
  id: newId(),
  kind: 'OTHER',
  words: 'Une voix très différente.',
  contactId: null,
  groupId: null,
});

async function concern(world: World) {
  const body = concernDraft();
  await world.write({ method: 'POST', url: paths.concerns(world.a), body });
  return body;
}

/** What writes to contacts, referrals and concerns. */
export const contactWrites: Recipes = {
  [`PUT ${A}/my-week/:contactId/answer`]: async (world) => ({
    method: 'PUT',
    url: paths.answer(world.a, (await own(world, false)).id),
    body: { answer: 'DECLINED' },
  }),
  [`PUT ${A}/my-week/:contactId/outcome`]: async (world) => ({
    method: 'PUT',
    url: paths.myOutcome(world.a, (await own(world, true)).id),
    version: 0,
    body: { ...outcome, result: 'NO_ANSWER' },
  }),
  [`PUT ${A}/my-week/:contactId/check`]: async (world) => ({
    method: 'PUT',
    url: paths.myCheck(world.a, (await own(world, true, 'VISIT')).id),
    body: { checkedInAt: now(), expectedEndAt: inAnHour() },
  }),
  [`DELETE ${A}/my-week/:contactId/check`]: async (world) => {
    const url = paths.myCheck(world.a, (await own(world, true, 'VISIT')).id);
    const body = { checkedInAt: now(), expectedEndAt: inAnHour() };
    await world.write({ method: 'PUT', url, body });
    return { method: 'DELETE', url };
  },
  [`PUT ${A}/contacts/:contactId/outcome`]: async (world) => ({
    method: 'PUT',
    url: paths.contactOutcome(world.a, (await own(world, true)).id),
    version: 0,
    body: outcome,
  }),
  [`PUT ${A}/contacts/:contactId/check-settlement`]: async (world) => {
    const { id } = await own(world, true, 'VISIT');
    const body = { checkedInAt: now(), expectedEndAt: inAnHour() };
    await world.write({ method: 'PUT', url: paths.myCheck(world.a, id), body });
    const url = paths.checkSettlement(world.a, id);
    return { method: 'PUT', url, body: { word: 'Tout va bien.' } };
  },
  [`PUT ${A}/cover-requests/:id/acceptance`]: async (world) => {
    const other = await givenVolunteer(world.api, world.association, `${newId()}@voix.example`);
    const who = await world.accompanied();
    const at = Date.parse(`${inDays(11)}T10:00:00Z`);
    const hours = (at - Math.floor(Date.now() / 60_000) * 60_000) / 3_600_000;
    const contact = await givenContact(world.api, world.association, who, [other], hours, {
      week: weekOfRota({ from: monday(-2) }, inDays(11)),
    });
    const id = newId();
    await world.api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [world.a]);
      await manager.query(
        `update volunteer set max_contacts_per_week = 30, max_contacts_per_day = 9, availability =
           (select jsonb_agg(jsonb_build_object('weekday', d, 'start', '06:00', 'end', '22:00'))
            from unnest('{MO,TU,WE,TH,FR,SA,SU}'::text[]) d) where id = $1`,
        [world.me.id],
      );
      await manager.query(
        `update contact_volunteer set answer = 'DECLINED' where contact_id = $1`,
        [contact.id],
      );
      await manager.query(
        `insert into cover_request (association_id, id, contact_id, organiser_id, reason, asked_ids)
         values ($1, $2, $3, $4, 'DECLINED', array[$5::uuid])`,
        [world.a, id, contact.id, other.id, world.me.id],
      );
    });
    return { method: 'PUT', url: paths.coverAcceptance(world.a, id) };
  },
  [`POST ${A}/my-feed`]: async ({ a }) => ({ method: 'POST', url: paths.volunteerFeed(a) }),
  [`DELETE ${A}/my-feed`]: async (world) => {
    const url = paths.volunteerFeed(world.a);
    await world.write({ method: 'POST', url });
    return { method: 'DELETE', url };
  },
  [`POST ${A}/referrals`]: async ({ a }) => ({
    method: 'POST',
    url: paths.referrals(a),
    body: referralDraft(),
  }),
  [`PUT ${A}/referrals/:id/attention`]: async (world) => {
    const { id, version } = await referral(world);
    return { method: 'PUT', url: paths.referralAttention(world.a, id), version };
  },
  [`PUT ${A}/referrals/:id/first-visit`]: async (world) => {
    const { id, version } = await referral(world);
    const body = { firstVisitAt: `${inDays(4)}T09:00:00.000Z` };
    return { method: 'PUT', url: paths.referralFirstVisit(world.a, id), version, body };
  },
  [`PUT ${A}/referrals/:id/acceptance`]: async (world) => {
    const { id, version } = await referral(world);
    const body = { personId: newId(), branchId: null, emergencyContact: null, note: '' };
    return { method: 'PUT', url: paths.referralAcceptance(world.a, id), version, body };
  },
  [`PUT ${A}/referrals/:id/refusal`]: async (world) => {
    const { id, version } = await referral(world);
    const body = { declineWord: 'Trop loin de nous.' };
    return { method: 'PUT', url: paths.referralRefusal(world.a, id), version, body };
  },
  [`POST ${A}/concerns`]: async ({ a }) => ({
    method: 'POST',
    url: paths.concerns(a),
    body: concernDraft(),
  }),
  [`PUT ${A}/concerns/:id/owner`]: async (world) => {
    const { id } = await concern(world);
    const body = { ownerId: world.me.id, dueOn: inDays(3) };
    return { method: 'PUT', url: paths.concernOwner(world.a, id), version: 1, body };
  },
  [`POST ${A}/concerns/:id/entries`]: async (world) => ({
    method: 'POST',
    url: paths.concernEntries(world.a, (await concern(world)).id),
    body: { id: newId(), words: 'Appelée ce matin.' },
  }),
  [`PUT ${A}/concerns/:id/closing`]: async (world) => ({
    method: 'PUT',
    url: paths.concernClosing(world.a, (await concern(world)).id),
    version: 1,
    body: { word: 'Suivie par ses proches.' },
  }),
};
