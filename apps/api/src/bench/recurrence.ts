import { occurrences } from '@presence/domain';
import { byIcalJs, byRRuleTemporal } from './other-libraries';
import { seriesMix, YEAR, type Planned } from './series-mix';

/** Series a second, ours and rrule-temporal's, chunk by chunk; and how many series ical.js sees otherwise. */
type RecurrenceComparison = {
  ours: number[];
  theirs: number[];
  sessions: number;
  differences: number;
};

const CHUNKS = 10;
const ours = ({ rule, timing }: Planned) => occurrences(rule, timing, ...YEAR);

/** By the processor's time, not the clock's: what else runs on the machine does not count. */
function rateOf(series: readonly Planned[], expand: (planned: Planned) => unknown): number {
  const begin = process.cpuUsage();
  for (const planned of series) expand(planned);
  const { user, system } = process.cpuUsage(begin);
  return (series.length / (user + system)) * 1_000_000;
}

/** Expands a year of `count` series by turns with rrule-temporal, then holds every start against ical.js. */
export function compareRecurrence(count: number): RecurrenceComparison {
  const all = seriesMix(count);
  const size = Math.ceil(count / CHUNKS);
  const comparison: RecurrenceComparison = { ours: [], theirs: [], sessions: 0, differences: 0 };
  rateOf(all.slice(0, size), ours);
  rateOf(all.slice(0, size), byRRuleTemporal);
  for (let at = 0; at < count; at += size) {
    const chunk = all.slice(at, at + size);
    comparison.theirs.push(rateOf(chunk, byRRuleTemporal));
    comparison.ours.push(rateOf(chunk, ours));
  }
  for (const planned of all) {
    const starts = ours(planned).map(({ startsAt }) => startsAt);
    comparison.sessions += starts.length;
    if (starts.join() !== byIcalJs(planned).join()) comparison.differences++;
  }
  return comparison;
}
