import { costOf } from '../cost/cost';
import type { Agenda } from '../sequence/agenda';
import { Moves } from '../sequence/chain';

/** A mended rota, and the other people (ids) who were disturbed for it. */
export type RepairedAgenda = { agenda: Agenda; disturbed: ReadonlySet<string> };

/** Contacts looked at for another place, at most, for a contact without anybody or with a new face: a second in all. */
const TRIES = { uncovered: 300, newFace: 80 } as const;

/** Contacts with new faces that are looked into. */
const MOST_FACES = 6;

/** What quality must gain for each person more who is disturbed. */
const WORTH = 15;

/** Covers more of the contacts under repair, then spares them new faces, at most `most` other people disturbed in all. */
export function disturb(
  { agenda: before, disturbed: known }: RepairedAgenda,
  contacts: readonly number[],
  most: number,
): RepairedAgenda {
  const own = new Set(contacts);
  const weight = (contact: number) => before.needOf(contact).weight;
  const byWeight = [...contacts].sort((one, other) => weight(other) - weight(one) || one - other);
  let agenda = before.in(before.compiled);
  const covering = new Moves(agenda, own, new Set(known));
  for (const contact of byWeight)
    if (!agenda.at(contact)) covering.cover(contact, most, TRIES.uncovered);
  let disturbed = covering.disturbed;

  const faces = byWeight.filter((contact) => hasNewFace(agenda, contact)).slice(0, MOST_FACES);
  for (const contact of faces) {
    const trial = agenda.in(agenda.compiled);
    const ejection = new Moves(trial, own, new Set(disturbed));
    trial.take(contact);
    if (!ejection.cover(contact, most, TRIES.newFace)) continue;
    const gained = qualityOf(agenda) - qualityOf(trial);
    if (gained <= WORTH * (ejection.disturbed.size - disturbed.size)) continue;
    agenda = trial;
    disturbed = ejection.disturbed;
  }
  return { agenda, disturbed };
}

const qualityOf = (agenda: Agenda) => costOf(agenda.compiled.instance, agenda.timed().plan).quality;

/** Whether somebody whom the person does not know comes, and only this once. */
function hasNewFace(agenda: Agenda, contact: number): boolean {
  const need = agenda.needOf(contact).id;
  return !!agenda
    .at(contact)
    ?.volunteers.some(
      (volunteer) =>
        (agenda.candidate(contact, volunteer)?.pair ?? 0) > 20 &&
        agenda.doneBy(volunteer).filter((entry) => entry.need === need).length === 1,
    );
}
