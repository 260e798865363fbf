import type { FillingDraft, FillingQuery, FillProposal, RotaFilling } from '@presence/contract';
import { canFill, fill, standingAt, timedOf, whenOf, type Placing } from '@presence/rota';
import type { Opened } from '../board/opened-rota';
import { explained } from '../board/explained';

/** What of a filling comes from the plan alone; the names stand beside it. */
export type PlannedFilling = Omit<RotaFilling, 'people' | 'volunteers'>;
type Chosen = FillingDraft['proposals'][number];

/** Gaps explained one by one at most: each takes the engine a while. */
const MOST_GAPS = 60;

/** What could fill the gaps asked for, each with its reasons, and the gaps that stay, the heaviest first. */
export function fillingOf(rota: Opened, { personId, round }: FillingQuery): PlannedFilling {
  const { compiled, timed, names } = rota;
  const gaps = compiled.contacts.flatMap((_, at) => {
    const need = needAt(rota, at);
    const asked =
      (personId === undefined || need?.person.id === personId) &&
      (round === undefined || need?.source.heatwaveRound === true);
    return asked && !timed.plan[at] ? [at] : [];
  });
  const filled = fill(compiled, timed, gaps);
  const weight = (at: number) =>
    compiled.instance.needs[compiled.instance.contacts[at]?.need ?? -1]?.weight ?? 0;
  const staying = gaps
    .filter((at) => !filled.plan[at])
    .sort((one, other) => weight(other) - weight(one) || one - other);
  const reasons = (at: number) => explained({ compiled, timed: filled, names }, at);
  return {
    proposals: gaps
      .flatMap((at) => proposalAt(rota, filled, at))
      .sort((one, other) =>
        `${one.date} ${one.start}`.localeCompare(`${other.date} ${other.start}`),
      ),
    gaps: staying.slice(0, MOST_GAPS).flatMap((at) => {
      const open = openAt(rota, at);
      const { whyNot, smallestChange } = reasons(at);
      return open ? [{ ...open, whyNot, smallestChange }] : [];
    }),
    furtherGaps: Math.max(0, staying.length - MOST_GAPS),
  };
}

/** Whether the proposals chosen can all still be taken as they were shown. */
export function stillFits(rota: Opened, chosen: readonly Chosen[]): boolean {
  const { compiled, timed } = rota;
  const free = new Set(compiled.contacts.flatMap((_, at) => (timed.plan[at] ? [] : [at])));
  const placings: Placing[] = [];
  for (const { contactId, needId, week, date, start, volunteerIds } of chosen) {
    const contact = [...free].find(
      (at) =>
        compiled.contacts[at]?.id === contactId &&
        compiled.instance.contacts[at]?.week === week &&
        needAt(rota, at)?.source.id === needId,
    );
    const volunteers = volunteerIds.map((id) =>
      compiled.volunteers.findIndex(({ source }) => source.id === id),
    );
    const zone = contact === undefined ? undefined : needAt(rota, contact)?.person.timeZone;
    const place = zone && standingAt(compiled, date, start, volunteers, zone);
    if (contact === undefined || !place || volunteers.includes(-1)) return false;
    free.delete(contact);
    placings.push({ contact, place });
  }
  return canFill(compiled, timed, placings);
}

const needAt = ({ compiled }: Opened, at: number) =>
  compiled.needs[compiled.instance.contacts[at]?.need ?? -1];

function openAt(rota: Opened, at: number) {
  const need = needAt(rota, at);
  if (!need) return null;
  return {
    contactId: rota.compiled.contacts[at]?.id ?? null,
    needId: need.source.id,
    personId: need.person.id,
    kind: need.source.kind,
    week: rota.compiled.instance.contacts[at]?.week ?? 0,
    durationMinutes: need.source.durationMinutes,
  };
}

function proposalAt(rota: Opened, filled: Opened['timed'], at: number): FillProposal[] {
  const { compiled, names } = rota;
  const [open, start, assignment] = [openAt(rota, at), filled.starts[at], filled.plan[at]];
  if (!open || !assignment || start === null || start === undefined) return [];
  const { date, start: time } = whenOf(compiled, at, start);
  const volunteerIds = assignment.volunteers.flatMap(
    (volunteer) => compiled.volunteers[volunteer]?.source.id ?? [],
  );
  // The reasons as if it alone were filled: what is proposed beside it is not there yet.
  const alone = timedOf(
    filled.plan.map((one, other) =>
      one && (other === at || rota.timed.plan[other])
        ? { ...one, start: filled.starts[other] ?? 0 }
        : null,
    ),
  );
  const { why } = explained({ compiled, timed: alone, names }, at);
  return [{ ...open, date, start: time, volunteerIds, why }];
}
