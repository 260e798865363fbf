import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
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
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

/** How long the engine may look for at most, in seconds; small rotas end long before. */
const SECONDS = 240;

type Known = Pick<Contact, 'id' | 'version'>;

/** What can be done to a rota and its contacts. */
@Injectable({ providedIn: 'root' })
export class RotasApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async create(draft: RotaDraft): Promise<Rota> {
    return Rota.parse(await firstValueFrom(this.http.post(paths.rotas(this.id()), draft)));
  }

  async remove(rotaId: Id): Promise<void> {
    await firstValueFrom(this.http.delete(paths.rota(this.id(), rotaId)));
  }

  /** `likeLast` begins from the pairs and hours of the period published before. */
  async start(rotaId: Id, seed: number, likeLast = false): Promise<RotaRun> {
    const draft: RunDraft = { id: newId(), seed, seconds: SECONDS, likeLast };
    return RotaRun.parse(
      await firstValueFrom(this.http.post(paths.rotaRun(this.id(), rotaId), draft)),
    );
  }

  async stop(rotaId: Id): Promise<void> {
    await firstValueFrom(this.http.delete(paths.rotaRun(this.id(), rotaId)));
  }

  async publish(rotaId: Id): Promise<Publication> {
    return Publication.parse(
      await firstValueFrom(this.http.post(paths.rotaPublication(this.id(), rotaId), {})),
    );
  }

  /** The contacts of one week, answer after answer. */
  async contacts(rotaId: Id, week: number): Promise<BoardContact[]> {
    const all: BoardContact[] = [];
    for (let after: Id | null | undefined; after !== null;) {
      const params = { week, ...(after && { after }) };
      const { contacts, next } = BoardContacts.parse(
        await firstValueFrom(this.http.get(paths.rotaContacts(this.id(), rotaId), { params })),
      );
      all.push(...contacts);
      after = next;
    }
    return all;
  }

  async targets(rotaId: Id, id: Id): Promise<ContactTarget[]> {
    return z
      .array(ContactTarget)
      .parse(await firstValueFrom(this.http.get(paths.contactTargets(this.id(), rotaId, id))));
  }

  async assign(rotaId: Id, { id, version }: Known, draft: AssignmentDraft): Promise<Contact> {
    return Contact.parse(
      await firstValueFrom(
        this.http.put(paths.contactAssignment(this.id(), rotaId, id), draft, ifMatch(version)),
      ),
    );
  }

  async lock(rotaId: Id, { id, version }: Known, locked: boolean): Promise<Contact> {
    const path = paths.contactLock(this.id(), rotaId, id);
    return Contact.parse(
      await firstValueFrom(
        locked
          ? this.http.put(path, {}, ifMatch(version))
          : this.http.delete(path, ifMatch(version)),
      ),
    );
  }

  async replanOptions(rotaId: Id, query: ReplanQuery): Promise<ReplanOption[]> {
    return z
      .array(ReplanOption)
      .parse(
        await firstValueFrom(this.http.get(paths.rotaReplan(this.id(), rotaId), { params: query })),
      );
  }

  async replan(rotaId: Id, draft: ReplanDraft): Promise<void> {
    await firstValueFrom(this.http.put(paths.rotaReplan(this.id(), rotaId), draft));
  }

  async takeOver(requestId: Id): Promise<CoverRequestView> {
    return CoverRequestView.parse(
      await firstValueFrom(this.http.put(paths.coverAcceptance(this.id(), requestId), {})),
    );
  }

  async makeFeed(): Promise<VolunteerFeed> {
    return VolunteerFeed.parse(
      await firstValueFrom(this.http.post(paths.volunteerFeed(this.id()), {})),
    );
  }

  async revokeFeed(): Promise<void> {
    await firstValueFrom(this.http.delete(paths.volunteerFeed(this.id())));
  }

  private id(): Id {
    return this.current.requireId();
  }
}
