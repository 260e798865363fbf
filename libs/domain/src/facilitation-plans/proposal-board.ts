import type { Id } from '../identity';
import { obstaclesTo, type PlanObstacle } from './plan-obstacles';
import type { PersonToPlan, ProposalInput, SessionToFill } from './proposal';

/** Pairs that one of the two wishes for count as if they had led together this often. */
const WISHED_PAIR = 3;

/** A proposal while it is made: who stands where, what each has to do, and who led together how often. */
export class ProposalBoard {
  private readonly people: ReadonlyMap<Id, PersonToPlan>;
  private readonly addedTo = new Map<Id, Id[]>();
  private readonly plannedFor = new Map<Id, SessionToFill[]>();
  private readonly together = new Map<string, number>();
  private readonly before: ReadonlyMap<Id, number>;
  private pairsKept = 0;

  constructor(private readonly input: ProposalInput) {
    this.people = new Map(input.people.map((person) => [person.id, person]));
    for (const { groupId, ids, count } of input.pairs)
      this.together.set(pairKey(groupId, ...ids), count);
    for (const session of input.sessions)
      for (const id of session.facilitatorIds) this.note(session, id);
    this.before = new Map(input.people.map(({ id }) => [id, this.relief(id)]));
  }

  inOrderOfTime(): SessionToFill[] {
    return [...this.input.sessions].sort(byTime);
  }

  /** Sessions with free places, those with the fewest people to choose from first. */
  mostConstrainedFirst(): SessionToFill[] {
    const choice = (session: SessionToFill) =>
      this.candidates(session).filter((id) => this.isFree(id, session)).length -
      this.missing(session);
    return this.inOrderOfTime()
      .filter((session) => this.missing(session) > 0)
      .map((session) => ({ session, choice: choice(session) }))
      .sort((a, b) => a.choice - b.choice)
      .map(({ session }) => session);
  }

  /** Who may lead the group of a session. */
  candidates({ groupId }: SessionToFill): Id[] {
    return (this.input.teams.get(groupId) ?? []).filter((id) => this.people.has(id));
  }

  added({ id }: SessionToFill): readonly Id[] {
    return this.addedTo.get(id) ?? [];
  }

  on(session: SessionToFill): Id[] {
    return [...session.facilitatorIds, ...this.added(session)];
  }

  missing(session: SessionToFill): number {
    return Math.max(0, session.places - this.on(session).length);
  }

  planned(id: Id): readonly SessionToFill[] {
    return this.plannedFor.get(id) ?? [];
  }

  /** What stands against somebody leading a session, `except` one of theirs. */
  obstacles(id: Id, session: SessionToFill, except?: SessionToFill): PlanObstacle[] {
    const person = this.people.get(id);
    const others = this.planned(id).filter((each) => each !== session && each !== except);
    return person ? obstaclesTo(session, person, others) : [];
  }

  isFree(id: Id, session: SessionToFill, except?: SessionToFill): boolean {
    return !this.on(session).includes(id) && this.obstacles(id, session, except).length === 0;
  }

  /** The sessions of the period that somebody leads, and what of those before is held to their account. */
  load(id: Id): number {
    return (this.before.get(id) ?? 0) + this.planned(id).length;
  }

  add(session: SessionToFill, id: Id): void {
    this.pair(session, id, 1);
    this.addedTo.set(session.id, [...this.added(session), id]);
    this.plannedFor.set(id, [...this.planned(id), session]);
  }

  remove(session: SessionToFill, id: Id): void {
    this.addedTo.set(
      session.id,
      this.added(session).filter((each) => each !== id),
    );
    this.plannedFor.set(
      id,
      this.planned(id).filter((each) => each !== session),
    );
    this.pair(session, id, -1);
  }

  /** How well somebody goes with those who stand on a session: how often they lead this group together. */
  affinity(session: SessionToFill, id: Id): number {
    return this.on(session)
      .filter((other) => other !== id)
      .reduce((sum, other) => sum + this.bond(session.groupId, id, other), 0);
  }

  /** How well all pairs are kept: the more often two lead a group together, the more once more is worth. */
  get harmony(): number {
    return this.pairsKept;
  }

  /** A number that decides between equals, the same for the same seed. */
  draw(at: Id, id: Id): number {
    let hash = 2_166_136_261 ^ this.input.seed;
    for (const character of `${at} ${id}`)
      hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
    return hash >>> 0;
  }

  private bond(groupId: Id, one: Id, other: Id): number {
    const count = this.together.get(pairKey(groupId, one, other)) ?? 0;
    return count + (this.isWished(one, other) ? WISHED_PAIR : 0);
  }

  private isWished(one: Id, other: Id): boolean {
    const wishes = (from: Id, to: Id) =>
      this.people.get(from)?.wishes.some(({ partnerIds }) => partnerIds.includes(to)) ?? false;
    return wishes(one, other) || wishes(other, one);
  }

  private note(session: SessionToFill, id: Id): void {
    for (const other of session.facilitatorIds) if (other < id) this.count(session, id, other, 1);
    this.plannedFor.set(id, [...this.planned(id), session]);
  }

  private pair(session: SessionToFill, id: Id, by: 1 | -1): void {
    for (const other of this.on(session)) this.count(session, id, other, by);
  }

  private count({ groupId }: SessionToFill, one: Id, other: Id, by: 1 | -1): void {
    const bond = this.bond(groupId, one, other);
    this.pairsKept += by === 1 ? bond + 1 : -bond;
    const key = pairKey(groupId, one, other);
    this.together.set(key, (this.together.get(key) ?? 0) + by);
  }

  /** What somebody has on account: sessions beside these since the first of them, and what they led before, up to half of their fair share. */
  private relief(id: Id): number {
    const person = this.people.get(id);
    if (!person) return 0;
    let share = 0;
    let least = person.past;
    const pastOf = (each: Id) => this.people.get(each)?.past ?? 0;
    for (const session of this.input.sessions) {
      const team = this.candidates(session);
      if (!team.includes(id) || this.missing(session) === 0) continue;
      share += this.missing(session) / team.length;
      least = Math.min(least, ...team.map(pastOf));
    }
    const first = this.inOrderOfTime()[0]?.date ?? '';
    const others = person.commitments.filter(({ counts, date }) => counts && date >= first).length;
    return others + Math.min(person.past - least, Math.floor(share / 2));
  }
}

const byTime = (a: SessionToFill, b: SessionToFill) => a.start - b.start || (a.id < b.id ? -1 : 1);

const pairKey = (groupId: Id, one: Id, other: Id): string =>
  one < other ? `${groupId} ${one} ${other}` : `${groupId} ${other} ${one}`;
