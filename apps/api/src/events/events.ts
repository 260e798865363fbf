import { Global, Injectable, Module } from '@nestjs/common';
import type { ContactKind, HomeSupportSettings, Id, Role } from '@presence/domain';
import type { EntityManager } from 'typeorm';

/**
 * What features announce to one another, by name, and what each announcement carries. `….changing` comes before anything is
 * read or held for the change, so that whoever follows it holds its own rows first.
 */
type EventsByName = {
  /** The association itself: its name, its contacts. */
  'association.changing': Record<never, never>;
  'association.changed': Record<never, never>;
  /** Groups, or anything of their series and sessions. */
  'group.changed': { groupIds: readonly Id[] };
  /** Sessions that a series made, or gave other times or another place; `group.changed` follows. Their groups are held. */
  'sessions.made': { sessionIds: readonly Id[] };
  /** A group takes more people or fewer; `group.changed` follows. The group is held. */
  'group.resized': { groupId: Id };
  /** Somebody chose who leads a session of this group. */
  'session.entrusted': { groupId: Id };
  /** A group meets no more; `group.changed` follows. */
  'group.closed': { groupId: Id };
  'venue.changing': Record<never, never>;
  'venue.changed': { venueId: Id };
  'home-support.changing': Record<never, never>;
  'home-support.changed': { before: HomeSupportSettings; after: HomeSupportSettings };
  /** Whoever was invited takes their seat, in a transaction of the sign-in's own. */
  'invitation.accepted': {
    manager: EntityManager;
    associationId: Id;
    accountId: Id;
    roles: readonly Role[];
  };
  /** An organiser leads groups no longer, because they left or lost the roles to which that belongs. */
  'facilitator.left': { organiserId: Id };
  /** An organiser is away on these days, both included; or there after all. */
  'organiser.absent': { organiserId: Id; from: string; until: string };
  'organiser.back': { organiserId: Id; from: string; until: string };
  /** An organiser volunteers no longer, because they left or lost that role. */
  'volunteer.left': { volunteerId: Id };
  /** A person is no longer called or visited: at all, or not in these ways. */
  'support.ended': { personId: Id; kinds?: readonly ContactKind[] };
  /** Calls and visits of a person came to their end, at this instant; `support.ended` follows. */
  'person.ended': { personId: Id; at: string };
  /** Nothing may tell any more who these people were; what counts rest on stays, of nobody. */
  'people.erased': { personIds: readonly Id[] };
  /** The time of what belongs to nobody's record has come: referrals last touched before a date, notes of so many days at an instant. */
  'records.purged': { before: string; at: string; noteDays: number };
};
type Name = keyof EventsByName;
type Listener = (event: never) => Promise<unknown>;

/**
 * Announces a change to whoever depends on it, in the announcer's transaction: listeners run one after the other, in the
 * order in which they registered, and one that fails makes the whole change fail.
 */
@Injectable()
export class Events {
  private readonly listeners = new Map<Name, Listener[]>();

  on<N extends Name>(name: N, listener: (event: EventsByName[N]) => Promise<unknown>): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  async announce<N extends Name>(name: N, event: EventsByName[N]): Promise<void> {
    for (const listener of this.listeners.get(name) ?? []) await listener(event as never);
  }
}

@Global()
@Module({ providers: [Events], exports: [Events] })
export class EventsModule {}
