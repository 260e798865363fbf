import type {
  FacilitationPlanView,
  PlanGroupView,
  PlanPersonView,
  PlanSessionView,
} from '@presence/contract';
import { newId, occurrenceOn } from '@presence/domain';

/** Somebody who leads groups, whom nothing stands against. */
export const aPlanPerson = (displayName: string, over: Partial<PlanPersonView> = {}) => ({
  ...{ id: newId(), displayName, past: 0, absences: [], commitments: [], wishes: [] },
  ...over,
});

export const aPlanGroup = (over: Partial<PlanGroupView> = {}): PlanGroupView => ({
  ...{ id: newId(), name: 'Les mardis', branchId: null, teamIds: [] },
  ...over,
});

/** A session of Tuesday 13 January 2099, 6 to 8 pm, that needs two people and has nobody. */
export function aPlanSession(over: Partial<PlanSessionView> = {}): PlanSessionView {
  const times = {
    date: '2099-01-13',
    startTime: '18:00',
    endTime: '20:00',
    timeZone: 'Europe/Paris' as const,
    ...over,
  };
  const { startsAt, endsAt } = occurrenceOn(times.date, times);
  return {
    ...{ id: newId(), groupId: newId(), startsAt, endsAt, publicWord: '', venueName: null },
    ...{ facilitatorPlaces: 2, closedBy: null, facilitators: [], planned: null, planVersion: 0 },
    ...times,
  };
}

/** The first quarter of 2099. */
export const aPlan = (over: Partial<FacilitationPlanView> = {}): FacilitationPlanView => ({
  ...{ from: '2099-01-01', to: '2099-03-31', sessions: [], people: [], groups: [], branches: [] },
  publications: [],
  ...over,
});
