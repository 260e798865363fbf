import { ableToTakeOver, canStand, targetsOf } from '../explain/targets';
import { standing, whenOf } from '../sequence/timed';
import { around } from './around';
import { compile } from './compile';
import type { Compiled } from './compiled';
import type { RotaInput } from './rota-input';
import { aTown } from './sample-input';
import { planned } from '../planned.testing';

/** A town whose rota is planned and published. */
function lived(seed: number): RotaInput {
  const town = aTown(seed, { volunteers: 40, people: 80, weeks: 2 });
  const compiled = compile(town);
  const timed = planned(compiled);
  const contacts = compiled.instance.contacts.map(({ id, need, week }) => {
    const [assignment, start] = [timed.plan[id], timed.starts[id]];
    const when =
      assignment && start != null ? whenOf(compiled, id, start) : { date: null, start: null };
    const volunteerIds = (assignment?.volunteers ?? []).map(
      (at) => compiled.volunteers[at]?.source.id ?? '',
    );
    const needId = compiled.needs[need]?.source.id ?? '';
    return {
      id: `contact ${id}`,
      needId,
      week,
      ...when,
      volunteerIds,
      locked: false,
      published: when.date !== null,
    };
  });
  return { ...town, contacts };
}

const idsOf = ({ volunteers }: Compiled, positions: readonly number[]) =>
  positions.map((at) => volunteers[at]?.source.id);

/** Who could take a contact over as it stands, and where one volunteer could have it. */
function said(compiled: Compiled, contactId: string, volunteerId: string) {
  const at = compiled.contacts.findIndex(({ id }) => id === contactId);
  const timed = standing(compiled);
  const place = compiled.contacts[at]?.standing;
  const known = (contact: number) => compiled.contacts[contact]?.id;
  return {
    takers:
      place && idsOf(compiled, ableToTakeOver(compiled, timed, at, { ...place, volunteers: [] })),
    stands: place && canStand(compiled, timed, at, place),
    targets: targetsOf(compiled, timed, at, (id) => id === volunteerId).map(
      ({ day, offer, obstacles }) => ({
        day,
        start: offer?.start,
        with: offer && idsOf(compiled, offer.volunteers),
        obstacles: obstacles.map((one) =>
          one.code === 'BUSY_THEN' ? one.others.map(({ contact }) => known(contact)) : one,
        ),
      }),
    ),
  };
}

describe.each([1, 2, 3])('what is around a contact of town %i', (seed) => {
  const input = lived(seed);
  const whole = compile(input);

  it('says of it and of one volunteer what the whole says, from less', () => {
    for (const [at, { id }] of input.contacts.slice(0, 15).entries()) {
      const volunteerId = input.volunteers[(at * 7) % input.volunteers.length]?.id ?? '';
      const part = around(input, [id], [volunteerId]);
      expect(part.contacts.length).toBeLessThanOrEqual(input.contacts.length);
      expect(said(compile(part), id, volunteerId)).toEqual(said(whole, id, volunteerId));
    }
  });

  it('is nothing but volunteers where the rota has not the contact', () => {
    expect(around(input, ['nowhere'])).toMatchObject({ people: [], contacts: [] });
  });
});
