import { computed, inject, Injectable, type Signal, signal } from '@angular/core';
import type { AssignmentDraft, BoardContact, ContactTarget } from '@presence/contract';
import type { Id } from '@presence/domain';
import { cellKey } from './data/board-rows';
import { RotasApi } from '../rotas-api';

type Move = { contactId: Id; before: AssignmentDraft; after: AssignmentDraft };

/** A contact in the hand of the coordinator: where it may go, as far as that is known yet. */
type Carried = { contact: BoardContact; targets: ReadonlyMap<string, ContactTarget> | null };

const formatPlace = ({ date, start, volunteers }: BoardContact): AssignmentDraft => ({
  date,
  start,
  volunteerIds: volunteers
    .filter(({ answer }) => answer !== 'DECLINED')
    .map(({ volunteerId }) => volunteerId),
});

const MOST = 20;

/** What is moved by hand on a board: the contact that is carried, and the last moves, which can be taken back. */
@Injectable()
export class BoardMoves {
  private readonly api = inject(RotasApi);
  private readonly done = signal<readonly Move[]>([]);
  private readonly inHand = signal<Carried | null>(null);

  /** The rota at hand. */
  rotaId: Signal<Id> = signal('');

  readonly carried = this.inHand.asReadonly();
  readonly undoable = computed(() => this.done().length);

  /** Takes a contact up and asks where it may go. */
  async pickUp(contact: BoardContact): Promise<void> {
    this.inHand.set({ contact, targets: null });
    const targets = await this.api.targets(this.rotaId(), contact.id);
    if (this.inHand()?.contact.id !== contact.id) return;
    this.inHand.set({
      contact,
      targets: new Map(targets.map((target) => [cellKey(target.volunteerId, target.date), target])),
    });
  }

  putBack(): void {
    this.inHand.set(null);
  }

  /** Puts the carried contact on a volunteer's day, if it may go there. Returns the contact as it then stands. */
  async drop(volunteerId: Id, date: string): Promise<BoardContact | null> {
    const carried = this.inHand();
    const target = carried?.targets?.get(cellKey(volunteerId, date));
    this.inHand.set(null);
    if (!carried || !target || target.obstacle !== null) return null;
    return this.assign(carried.contact, {
      date: target.date,
      start: target.start,
      volunteerIds: [...target.volunteerIds],
    });
  }

  /** Leaves a contact to nobody. */
  async uncover(contact: BoardContact): Promise<BoardContact> {
    this.inHand.set(null);
    return this.assign(contact, { date: null, start: null, volunteerIds: [] });
  }

  async assign(contact: BoardContact, after: AssignmentDraft): Promise<BoardContact> {
    const moved = await this.api.assign(this.rotaId(), contact, after);
    this.done.update((moves) =>
      [...moves, { contactId: contact.id, before: formatPlace(contact), after }].slice(-MOST),
    );
    return moved;
  }

  /** Takes the last move back; `current` gives a contact as the board has it. */
  async undo(current: (id: Id) => BoardContact | undefined): Promise<BoardContact | null> {
    const last = this.done().at(-1);
    const contact = last && current(last.contactId);
    this.done.update((moves) => moves.slice(0, -1));
    return last && contact ? this.api.assign(this.rotaId(), contact, last.before) : null;
  }

  /** Nothing can be taken back any more: the engine has planned anew. */
  forget(): void {
    this.done.set([]);
    this.inHand.set(null);
  }
}
