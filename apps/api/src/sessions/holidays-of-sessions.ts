import type { Clash } from '@presence/contract';
import { holidayNameOn } from '@presence/domain';

type Planned = Pick<Clash, 'date' | 'startTime' | 'endTime'>;

/**
 * The holidays on which sessions of a group are planned on dates that were named one by one: they are meant, whatever its
 * series does on holidays, and whoever names them may not have thought of it.
 */
export const holidayClashes = (
  groupName: string,
  inseeCode: string,
  planned: readonly Planned[],
): Clash[] =>
  planned.flatMap(({ date, startTime, endTime }) => {
    const holiday = holidayNameOn(date, inseeCode);
    if (holiday === null) return [];
    const when = { groupName, date, startTime, endTime, organiserName: null };
    return [{ sessionId: null, kinds: ['HOLIDAY' as const], ...when, closure: null, holiday }];
  });
