import type { Facilitator, SessionView } from '@presence/contract';
import { newId, occurrenceOn, type Attendance } from '@presence/domain';

/** A valid session of a series in Lyon, Thursday 10 October 2097, 6 to 8 pm; its instants follow from date, times and zone. */
export function aSessionView(over: Partial<SessionView> = {}): SessionView {
  const { date, startTime, endTime, timeZone } = {
    date: '2097-10-10',
    startTime: '18:00',
    endTime: '20:00',
    timeZone: 'Europe/Paris' as const,
    ...over,
  };
  const { startsAt, endsAt, originalStart } = occurrenceOn(date, { startTime, endTime, timeZone });
  const facilitators = over.facilitators ?? [aFacilitator()];
  return {
    id: newId(),
    groupId: newId(),
    seriesId: newId(),
    originalStart,
    date,
    startTime,
    endTime,
    timeZone,
    startsAt,
    endsAt,
    clockShift: null,
    venueId: null,
    facilitatorIds: facilitators.map(({ id }) => id),
    cancelledAt: null,
    undecided: false,
    publicWord: '',
    editedAt: null,
    version: 1,
    groupName: 'Groupe de parole anxiété',
    venueName: 'Maison des associations',
    communeName: 'Lyon',
    inseeCode: '69123',
    heedsSchoolHolidays: false,
    facilitators,
    facilitatorPlaces: 1,
    attendance: null,
    registration: null,
    ...over,
  };
}

/** Camille, who leads and has said yes. */
export const aFacilitator = (over: Partial<Facilitator> = {}): Facilitator => ({
  id: newId(),
  displayName: 'Camille Arnoux',
  role: 'LEAD',
  state: 'CONFIRMED',
  ...over,
});

/** Eight present, two of them for the first time. */
export const anAttendance = (over: Partial<Attendance> = {}): Attendance => ({
  sessionId: newId(),
  attendeeCount: 8,
  firstTimerCount: 2,
  countsByAudience: {},
  note: '',
  notHeldReason: null,
  enteredAt: '2020-01-10T20:00:00.000Z',
  enteredBy: newId(),
  version: 1,
  ...over,
});
