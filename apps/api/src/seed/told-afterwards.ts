import { NOT_HELD_REASONS, type Attendance, type AttendanceCorrection } from '@presence/domain';
import { addMinutes } from './days';

type Entered = Omit<Attendance, 'version'>;
type Corrected = Omit<AttendanceCorrection, 'version'> & {
  sessionId: string;
  version: number;
  countsByAudience: Attendance['countsByAudience'];
  enteredAt: string;
  enteredBy: string;
};

/** One session in so many was not held, and the numbers of one in so many were corrected. */
const NOT_HELD_EVERY = 29;
const CORRECTED_EVERY = 19;
const HOURS_LATER = 20;

/** What was told of past sessions later than their numbers: that some were not held, and that some were miscounted. */
export function toldAfterwards(entered: readonly Entered[]): {
  attendances: (Entered & { version: number })[];
  corrections: Corrected[];
} {
  const corrections: Corrected[] = [];
  const attendances = entered.map((attendance, at) => {
    if (at % NOT_HELD_EVERY === NOT_HELD_EVERY - 1) return notHeld(attendance, at);
    if (at % CORRECTED_EVERY !== CORRECTED_EVERY - 1) return { ...attendance, version: 1 };
    const { sessionId, attendeeCount, firstTimerCount, enteredAt, enteredBy } = attendance;
    const correctedAt = addMinutes(enteredAt, HOURS_LATER * 60);
    corrections.push({
      ...{ sessionId, version: 1, attendeeCount, firstTimerCount, countsByAudience: {} },
      ...{ notHeldReason: null, enteredAt, enteredBy, correctedAt, correctedBy: enteredBy },
      ...{ reason: 'LATE_ARRIVAL', reasonNote: '' },
    });
    return { ...attendance, attendeeCount: attendeeCount + 1, enteredAt: correctedAt, version: 2 };
  });
  return { attendances, corrections };
}

const notHeld = (attendance: Entered, at: number) => ({
  ...attendance,
  ...{ attendeeCount: 0, firstTimerCount: 0, countsByAudience: {}, note: '', version: 1 },
  notHeldReason: NOT_HELD_REASONS[at % NOT_HELD_REASONS.length] ?? 'OTHER',
});
