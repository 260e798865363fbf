import { Injectable } from '@angular/core';
import {
  type AssignmentDraft,
  type BoardContact,
  BoardContacts,
  ContactTarget,
  CoverRequestView,
  paths,
  Publication,
  type ReplanDraft,
  ReplanOption,
  type ReplanQuery,
  type RotaDraft,
  VolunteerFeed,
  type RunDraft,
} from '@presence/contract';
import { Contact, type Id, newId, Rota, RotaRun } from '@presence/domain';
import * as z from 'zod';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

/** How long the engine may look for at most, in seconds; small rotas end long before. */
const SECONDS = 240;

type Known = Pick<Contact, 'id' | 'version'>;

/** What can be done to a rota and its contacts. */
@Injectable({ providedIn: 'root' })
export class RotasApi {
  private readonly writes = associationWrites();

  create(body: RotaDraft): Promise<Rota> {
    return this.writes.post(paths.rotas, Rota, { body });
  }

  remove(rotaId: Id): Promise<void> {
    return this.writes.delete((at) => paths.rota(at, rotaId), NOTHING);
  }

  /** `likeLast` begins from the pairs and hours of the period published before. */
  start(rotaId: Id, seed: number, likeLast = false): Promise<RotaRun> {
    const body: RunDraft = { id: newId(), seed, seconds: SECONDS, likeLast };
    return this.writes.post((at) => paths.rotaRun(at, rotaId), RotaRun, { body });
  }

  stop(rotaId: Id): Promise<void> {
    return this.writes.delete((at) => paths.rotaRun(at, rotaId), NOTHING);
  }

  publish(rotaId: Id): Promise<Publication> {
    return this.writes.post((at) => paths.rotaPublication(at, rotaId), Publication, { body: {} });
  }

  /** The contacts of one week, answer after answer. */
  async contacts(rotaId: Id, week: number): Promise<BoardContact[]> {
    const all: BoardContact[] = [];
    for (let after: Id | null | undefined; after !== null;) {
      const { contacts, next } = await this.writes.get(
        (at) => paths.rotaContacts(at, rotaId),
        BoardContacts,
        { params: { week, ...(after && { after }) } },
      );
      all.push(...contacts);
      after = next;
    }
    return all;
  }

  targets(rotaId: Id, id: Id): Promise<ContactTarget[]> {
    return this.writes.get((at) => paths.contactTargets(at, rotaId, id), z.array(ContactTarget));
  }

  assign(rotaId: Id, { id, version }: Known, body: AssignmentDraft): Promise<Contact> {
    return this.writes.put((at) => paths.contactAssignment(at, rotaId, id), Contact, {
      body,
      version,
    });
  }

  lock(rotaId: Id, { id, version }: Known, locked: boolean): Promise<Contact> {
    const path = (at: Id) => paths.contactLock(at, rotaId, id);
    return locked
      ? this.writes.put(path, Contact, { body: {}, version })
      : this.writes.delete(path, Contact, { version });
  }

  replanOptions(rotaId: Id, query: ReplanQuery): Promise<ReplanOption[]> {
    return this.writes.get((at) => paths.rotaReplan(at, rotaId), z.array(ReplanOption), {
      params: query,
    });
  }

  replan(rotaId: Id, body: ReplanDraft): Promise<void> {
    return this.writes.put((at) => paths.rotaReplan(at, rotaId), NOTHING, { body });
  }

  takeOver(requestId: Id): Promise<CoverRequestView> {
    return this.writes.put((at) => paths.coverAcceptance(at, requestId), CoverRequestView, {
      body: {},
    });
  }

  makeFeed(): Promise<VolunteerFeed> {
    return this.writes.post(paths.volunteerFeed, VolunteerFeed, { body: {} });
  }

  revokeFeed(): Promise<void> {
    return this.writes.delete(paths.volunteerFeed, NOTHING);
  }
}
