import { Injectable } from '@nestjs/common';
import type { AssignmentDraft, ContactReasons, ContactTarget, RotaGaps, Words } from '@presence/contract';
import { DomainError, fromEpochDay, toEpochDay, type Contact, type Id } from '@presence/domain';
import { canStand, compile, hindranceInWords, inWords, recruitmentBrief, standing, standingAt, targetsOf, whenOf, why, whyNot, type Compiled, type Names, type Reason, type TargetObstacle, type Timed } from '@presence/rota';
import { BranchRow } from '../../associations/branch.entity';
import { Tenant } from '../../database/tenant';
import { Sealing } from '../../sealing/sealing';
import { loadRota } from '../planning/rota-input';
import { RotaRow } from '../rota.entity';
import { RotasService } from '../rotas.service';

/** A rota as it stands, compiled, and the names for what is told of it. */
export type Opened = { compiled: Compiled; timed: Timed; names: Names };

/** Gaps explained one by one at most; the brief counts them all. */
const MOST_GAPS = 200;

/** What the board says of a rota as it stands: where a contact may go, why it is as it is, and why not. */
@Injectable()
export class BoardPlan {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly rotas: RotasService,
  ) {}

  async open(rotaId: Id, now = new Date().toISOString()): Promise<Opened> {
    const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    const { input, names } = await loadRota(this.tenant, await this.sealing.opener(), rota, now);
    const compiled = compile(input);
    return { compiled, timed: standing(compiled), names: await this.names(rotaId, names) };
  }

  /** Every volunteer and day of the contact's week, with the time it would take place, or what stands in the way. */
  async targets(rotaId: Id, contactId: Id): Promise<ContactTarget[]> {
    const { compiled, timed, names } = await this.open(rotaId);
    const at = positionOf(compiled, contactId);
    const idOf = (volunteer: number) => compiled.volunteers[volunteer]?.source.id ?? '';
    const from = toEpochDay(compiled.input.from);
    return targetsOf(compiled, timed, at).map(({ volunteer, day, offer, obstacles }) => {
      const volunteerId = idOf(volunteer);
      if (!offer) return { volunteerId, date: fromEpochDay(from + day), start: null, volunteerIds: [], obstacle: obstaclesInWords(obstacles, names) };
      const { date, start } = whenOf(compiled, at, offer.start);
      return { volunteerId, date, start, volunteerIds: offer.volunteers.map(idOf), obstacle: null };
    });
  }

  /** What stands against an assignment; null where nothing does. */
  async obstacle(rota: RotaRow, contact: Contact, { date, start, volunteerIds }: AssignmentDraft): Promise<Words | null> {
    const { compiled, timed } = await this.open(rota.id);
    const volunteers = volunteerIds.map((id) => compiled.volunteers.findIndex(({ source }) => source.id === id));
    const place = date === null || start === null ? null : standingAt(compiled, date, start, volunteers, contact.timeZone);
    if (place && canStand(compiled, timed, positionOf(compiled, contact.id), place)) return null;
    const targets = await this.targets(rota.id, contact.id);
    const known = targets.find((target) => target.date === date && target.obstacle !== null && volunteerIds.includes(target.volunteerId));
    return known?.obstacle ?? NOT_THEN;
  }

  async reasons(rotaId: Id, contactId: Id): Promise<ContactReasons> {
    const opened = await this.open(rotaId);
    return explained(opened, positionOf(opened.compiled, contactId), contactId);
  }

  /** Every gap with its reasons, the heaviest first, and what to look for in a volunteer. */
  async gaps(rotaId: Id): Promise<RotaGaps> {
    const opened = await this.open(rotaId);
    const { compiled, timed, names } = opened;
    const weight = (at: number) => compiled.instance.needs[compiled.instance.contacts[at]?.need ?? -1]?.weight ?? 0;
    const gaps = compiled.contacts.flatMap(({ id }, at) => (id !== null && !timed.plan[at] ? [{ id, at }] : []));
    gaps.sort((one, other) => weight(other.at) - weight(one.at) || one.at - other.at);
    const idsOf = (positions: readonly number[]) => positions.flatMap((at) => compiled.contacts[at]?.id ?? []);
    return {
      gaps: gaps.slice(0, MOST_GAPS).map(({ id, at }) => explained(opened, at, id)),
      brief: recruitmentBrief(compiled, timed).map((line) => ({ words: inBoth(line, names), contactIds: idsOf(line.contacts) })),
    };
  }

  private async names(rotaId: Id, volunteers: ReadonlyMap<Id, string>): Promise<Names> {
    const people = await this.rotas.names(rotaId);
    const branches = new Map((await this.tenant.repository(BranchRow).find()).map(({ id, name }) => [id, name]));
    const from = (all: ReadonlyMap<Id, string>) => (id: Id) => all.get(id) ?? '?';
    return { volunteer: from(volunteers), person: from(people), branch: from(branches) };
  }
}

function explained({ compiled, timed, names }: Opened, at: number, contactId: Id): ContactReasons {
  if (timed.plan[at]) return { contactId, why: why(compiled, timed, at).map((reason) => inBoth(reason, names)), whyNot: [], smallestChange: null };
  const { lack, nearly, change } = whyNot(compiled, timed, at);
  return {
    contactId,
    why: [],
    whyNot: [...(lack ? [inBoth(lack, names)] : []), ...nearly.map((one) => ({ fr: hindranceInWords(one, 'fr', names), en: hindranceInWords(one, 'en', names) }))],
    smallestChange: change && inBoth(change, names),
  };
}

const inBoth = (reason: Reason, names: Names): Words => ({ fr: inWords(reason, 'fr', names), en: inWords(reason, 'en', names) });

const NOT_THEN: Words = { fr: 'ce moment n’est pas possible', en: 'this time is not possible' };
const NOT_THAT_DAY: Words = { fr: 'la personne ne souhaite pas ce jour', en: 'the person does not wish for that day' };

/** Everything that stands in the way: "déjà 4 contacts cette semaine, 23 km, limite 15". */
function obstaclesInWords(obstacles: readonly TargetObstacle[], names: Names): Words {
  const all = obstacles.map((obstacle) => (obstacle.code === 'NOT_THAT_DAY' ? NOT_THAT_DAY : inBoth(obstacle, names)));
  return { fr: all.map(({ fr }) => fr).join(', '), en: all.map(({ en }) => en).join(', ') };
}

/** @throws DomainError NOT_FOUND for a contact that the rota has not, or no longer asks for */
export function positionOf({ contacts }: Compiled, contactId: Id): number {
  const at = contacts.findIndex(({ id }) => id === contactId);
  if (at < 0) throw new DomainError('NOT_FOUND');
  return at;
}
