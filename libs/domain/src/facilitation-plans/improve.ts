import type { Id } from '../identity';
import type { ProposalBoard } from './proposal-board';
import type { SessionToFill } from './proposal';

/** No plan of a quarter was seen to need more than five; the bound only says that it ends. */
const MOST_ROUNDS = 20;

/**
 * Makes a proposal better by small changes, until none helps: a place is freed for somebody whom another session keeps; whoever
 * has more to do gives a place to whoever has less; two exchange places of a group so that pairs stay together.
 */
export function improve(board: ProposalBoard, fill: (session: SessionToFill) => void): void {
  const sessions = board.inOrderOfTime();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let changed = false;
    for (const session of sessions) {
      changed = freeSomebody(board, session, fill) || changed;
      changed = evenOut(board, session) || changed;
    }
    changed = rejoin(board, sessions) || changed;
    if (!changed) return;
  }
}

/** Somebody takes over another session of a colleague, who is then free for this one. */
function freeSomebody(
  board: ProposalBoard,
  session: SessionToFill,
  fill: (session: SessionToFill) => void,
): boolean {
  if (board.missing(session) === 0) return false;
  const before = board.missing(session);
  fill(session);
  for (const id of board.missing(session) === 0 ? [] : board.candidates(session)) {
    if (board.on(session).includes(id)) continue;
    for (const other of board.planned(id)) {
      if (!board.added(other).includes(id) || !board.isFree(id, session, other)) continue;
      const substitute = board
        .candidates(other)
        .find((each) => each !== id && board.isFree(each, other));
      if (substitute === undefined) continue;
      board.remove(other, id);
      board.add(other, substitute);
      board.add(session, id);
      break;
    }
    if (board.missing(session) === 0) break;
  }
  return board.missing(session) < before;
}

/** Gives places to whoever has at least two sessions less; or one less, where pairs are better kept so. */
function evenOut(board: ProposalBoard, session: SessionToFill): boolean {
  let changed = false;
  for (const id of board.added(session))
    for (const other of board.candidates(session)) {
      const less = board.load(id) - board.load(other);
      if (less < 1 || !board.isFree(other, session)) continue;
      const before = board.harmony;
      replace(board, session, id, other);
      if (less > 1 || board.harmony > before) {
        changed = true;
        break;
      }
      replace(board, session, other, id);
    }
  return changed;
}

function replace(board: ProposalBoard, session: SessionToFill, id: Id, other: Id): void {
  board.remove(session, id);
  board.add(session, other);
}

/** Exchanges two people between two sessions of a group where pairs are better kept so; loads stay as they are. */
function rejoin(board: ProposalBoard, sessions: readonly SessionToFill[]): boolean {
  let changed = false;
  for (const group of Map.groupBy(sessions, ({ groupId }) => groupId).values())
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) changed = exchange(board, one, other) || changed;
  return changed;
}

function exchange(board: ProposalBoard, one: SessionToFill, other: SessionToFill): boolean {
  for (const here of board.added(one))
    for (const there of board.added(other)) {
      if (here === there || !board.isFree(there, one, other) || !board.isFree(here, other, one))
        continue;
      const before = board.harmony;
      swap(board, one, here, other, there);
      if (board.harmony > before) return true;
      swap(board, one, there, other, here);
    }
  return false;
}

function swap(board: ProposalBoard, one: SessionToFill, here: Id, other: SessionToFill, there: Id) {
  board.remove(one, here);
  board.remove(other, there);
  board.add(one, there);
  board.add(other, here);
}
