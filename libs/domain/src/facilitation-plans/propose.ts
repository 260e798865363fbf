import type { Id } from '../identity';
import { improve } from './improve';
import type { PlanGap, Proposal, ProposalInput, SessionToFill } from './proposal';
import { ProposalBoard } from './proposal-board';

/**
 * Proposes who takes the places that are free. Whoever stands on a session stays, in their order. Nobody is proposed
 * against an obstacle. As many places as possible are filled; then loads are as even as they can be, what somebody led
 * before counting up to half of their fair share; then those who lead a group together go on doing so. Whoever has led a
 * group least leads it next.
 */
export function proposeFacilitation(input: ProposalInput): Proposal {
  const board = new ProposalBoard(input);
  for (const session of board.mostConstrainedFirst()) fill(board, session);
  improve(board, (session) => fill(board, session));
  return { sessions: ordered(board), gaps: gapsOf(board) };
}

/** Fills what is free on a session, each time with whoever has least to do, of these whoever goes best with the others. */
function fill(board: ProposalBoard, session: SessionToFill): void {
  while (board.missing(session) > 0) {
    const [best] = board
      .candidates(session)
      .filter((id) => board.isFree(id, session))
      .map((id) => ({
        id,
        load: board.load(id),
        affinity: board.affinity(session, id),
        draw: board.draw(session.id, id),
      }))
      .sort((a, b) => a.load - b.load || b.affinity - a.affinity || a.draw - b.draw);
    if (best === undefined) return;
    board.add(session, best.id);
  }
}

function ordered(board: ProposalBoard): Proposal['sessions'] {
  const leads = new Map<string, number>();
  const ledBy = (groupId: Id, id: Id) => leads.get(`${groupId} ${id}`) ?? 0;
  return board.inOrderOfTime().flatMap((session) => {
    const { id, groupId, facilitatorIds } = session;
    const addedIds = [...board.added(session)].sort(
      (a, b) =>
        ledBy(groupId, a) - ledBy(groupId, b) || board.draw(groupId, a) - board.draw(groupId, b),
    );
    const all = [...facilitatorIds, ...addedIds];
    const [lead] = all;
    if (lead !== undefined) leads.set(`${groupId} ${lead}`, ledBy(groupId, lead) + 1);
    return addedIds.length === 0 ? [] : [{ id, facilitatorIds: all, addedIds }];
  });
}

const gapsOf = (board: ProposalBoard): PlanGap[] =>
  board
    .inOrderOfTime()
    .filter((session) => board.missing(session) > 0)
    .map((session) => ({
      sessionId: session.id,
      missing: board.missing(session),
      reasons: board
        .candidates(session)
        .filter((id) => !board.on(session).includes(id))
        .map((organiserId) => ({ organiserId, obstacles: board.obstacles(organiserId, session) })),
    }));
