import { Injectable } from '@nestjs/common';
import type {
  AssignmentDraft,
  ContactReasons,
  ContactTarget,
  FillingDraft,
  FillingQuery,
  ReplanOption,
  ReplanQuery,
  RotaFilling,
  RotaGaps,
} from '@presence/contract';
import { DomainError, type Contact, type Id, type Localized } from '@presence/domain';
import { around, canStand, standingAt, type Compiled } from '@presence/rota';
import { branchesOf } from '../../associations/associations.service';
import { Tenant } from '../../database/tenant';
import { Sealing } from '../../sealing/sealing';
import { loadRota } from '../planning/rota-input';
import { obstacleInWords } from '../obstacle-words';
import { RotaRow } from '../rota.entity';
import { RotasService } from '../rotas.service';
import { placesOf, type Evaluations, type Question } from './evaluation';
import { opened, type OpenRota } from './opened-rota';
import { evaluated } from './evaluation-thread';

/** What the board says of a rota as it stands: where a contact may go, why it is as it is, and why not. */
@Injectable()
export class BoardPlan {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly rotas: RotasService,
  ) {}

  /** Every volunteer and day of the contact's week, with the time it would take place, or what stands in the way. */
  async targets(rotaId: Id, contactId: Id): Promise<ContactTarget[]> {
    const { input, names } = await this.load(rotaId);
    const rota = { input: { ...input, asked: contactId }, names };
    return this.evaluate(rota, { about: 'TARGETS', contactId });
  }

  /** What stands against an assignment; null where nothing does. */
  async obstacle(
    rota: RotaRow,
    contact: Contact,
    { date, start, volunteerIds }: AssignmentDraft,
  ): Promise<Localized | null> {
    const { input, names } = await this.load(rota.id);
    const asked = { ...input, asked: contact.id };
    const concerned = opened({ input: around(asked, [contact.id], volunteerIds), names });
    const { compiled, timed } = concerned;
    const at = positionOf(compiled, contact.id);
    const volunteers = volunteerIds.map((id) =>
      compiled.volunteers.findIndex(({ source }) => source.id === id),
    );
    const place =
      date === null || start === null
        ? null
        : standingAt(compiled, date, start, volunteers, contact.timeZone);
    if (place && canStand(compiled, timed, at, place)) return null;
    const known = placesOf(concerned, at, (id) => volunteerIds.includes(id)).find(
      (target) => target.date === date && target.obstacle !== null,
    );
    return known?.obstacle ?? NOT_THEN;
  }

  reasons(rotaId: Id, contactId: Id): Promise<ContactReasons> {
    return this.ask(rotaId, { about: 'REASONS', contactId });
  }

  /** Every gap (of one week, when it is given) with its reasons, the heaviest first, and what to look for in a volunteer. */
  gaps(rotaId: Id, week?: number): Promise<RotaGaps> {
    return this.ask(rotaId, { about: 'GAPS', week });
  }

  /** Up to three plans for the absence of a volunteer. */
  replan(rotaId: Id, absence: ReplanQuery): Promise<ReplanOption[]> {
    return this.ask(rotaId, { about: 'REPLAN', absence });
  }

  /** Which of these contacts can no longer stand as they do: caps, hours or onboarding have changed since. */
  unable(rotaId: Id, contactIds: readonly Id[]): Promise<Evaluations['UNABLE']> {
    return this.ask(rotaId, { about: 'UNABLE', contactIds });
  }

  /** What could fill the gaps asked for, with the names of whom it tells. */
  async filling(rotaId: Id, query: FillingQuery): Promise<RotaFilling> {
    const rota = await this.load(rotaId);
    const filling = await this.evaluate(rota, { about: 'FILLING', query });
    const told = [...filling.proposals, ...filling.gaps];
    const names = await this.rotas.namesOf([...new Set(told.map(({ personId }) => personId))]);
    return {
      ...filling,
      people: [...names].map(([id, name]) => ({ id, name })),
      volunteers: [...rota.names.volunteer].map(([id, name]) => ({ id, name })),
    };
  }

  /** Whether proposals can all still be taken as they were shown. */
  fits(rotaId: Id, proposals: FillingDraft['proposals']): Promise<boolean> {
    return this.ask(rotaId, { about: 'FITS', proposals });
  }

  /** @throws DomainError NOT_FOUND for a contact that the rota has not, or no longer asks for */
  private async ask<Asked extends Question>(
    rotaId: Id,
    question: Asked,
  ): Promise<Evaluations[Asked['about']]> {
    return this.evaluate(await this.load(rotaId), question);
  }

  private async evaluate<Asked extends Question>(
    rota: OpenRota,
    question: Asked,
  ): Promise<Evaluations[Asked['about']]> {
    const told = await evaluated(rota, question);
    if (told === null) throw new DomainError('NOT_FOUND');
    return told;
  }

  private async load(rotaId: Id): Promise<OpenRota> {
    const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    const { input, names } = await loadRota(
      this.tenant,
      await this.sealing.opener(),
      rota,
      new Date().toISOString(),
    );
    const person = await this.rotas.names(rotaId);
    const branch = new Map((await branchesOf(this.tenant)).map(({ id, name }) => [id, name]));
    return { input, names: { volunteer: names, person, branch } };
  }
}

const NOT_THEN = obstacleInWords(({ notThen }) => notThen);

/** @throws DomainError NOT_FOUND for a contact that the rota has not, or no longer asks for */
function positionOf({ contacts }: Compiled, contactId: Id): number {
  const at = contacts.findIndex(({ id }) => id === contactId);
  if (at < 0) throw new DomainError('NOT_FOUND');
  return at;
}
