import { localWhen } from '../time/clock-time';
import type { TimeZone } from '../identity';
import type { HomeSupportSettings } from '../home-support';
import { DAY_MS, toEpochDay } from '../time/days';
import { resolveWallClock } from '../time/wall-clock';

export type QuietHours = Pick<HomeSupportSettings, 'quietFrom' | 'quietUntil'>;

/**
 * When a mail that is ready `now` (ISO UTC) may leave: at once by day, else when the quiet hours of the local clock end.
 * They run over midnight when they end before they begin; none where both are the same hour.
 */
export function leavesAt(now: string, timeZone: TimeZone, quiet: QuietHours): string {
  const { quietFrom, quietUntil } = quiet;
  const { date, time } = localWhen(now, timeZone);
  const hour = Number(time.slice(0, 2));
  const overnight = quietFrom > quietUntil;
  const after = hour >= quietFrom;
  const before = hour < quietUntil;
  if (!(overnight ? after || before : after && before)) return now;
  const day = toEpochDay(date) + (overnight && after ? 1 : 0);
  const { instant } = resolveWallClock(timeZone, day * DAY_MS + quietUntil * 3_600_000);
  return new Date(instant).toISOString();
}
