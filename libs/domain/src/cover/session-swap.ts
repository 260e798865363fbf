import * as z from 'zod';
import { Id } from '../identity';

export const SWAP_STATES = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export const SwapState = z.enum(SWAP_STATES);
export type SwapState = z.infer<typeof SwapState>;

/** `organiserId` offers their place on `sessionId` against that of `otherId` on `otherSessionId`. */
export const SessionSwap = z.object({
  id: Id,
  organiserId: Id,
  sessionId: Id,
  otherId: Id,
  otherSessionId: Id,
  state: SwapState,
});
export type SessionSwap = z.infer<typeof SessionSwap>;
