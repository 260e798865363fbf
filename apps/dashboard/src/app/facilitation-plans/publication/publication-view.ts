import type { FacilitationPlanView, PlanPublicationPreview } from '@presence/contract';
import type { Id, Locale, PlanHeldBack } from '@presence/domain';
import { formatObstacles, formatSessionMoment } from '../plan-labels';

const HELD_BACK: Readonly<Record<PlanHeldBack, string>> = {
  CANCELLED: $localize`:@@plan.heldCancelled:elle est annulée`,
  PAST: $localize`:@@plan.heldPast:elle est passée`,
  UNDECIDED: $localize`:@@plan.heldUndecided:elle attend une décision`,
  MOVED: $localize`:@@plan.heldMoved:elle a été déplacée depuis`,
  LED_OTHERWISE: $localize`:@@plan.heldLedOtherwise:d’autres personnes l’animent depuis`,
  BUSY: $localize`:@@plan.heldBusy:quelqu’un serait à deux endroits à la fois`,
};

/** What a publication would do, in words. */
export interface PublicationInWords {
  sessions: number;
  told: string[];
  heldBack: string[];
  against: string[];
  gaps: string[];
}

/** What the preview of a publication says, with the names that its plan knows. */
export function publicationInWords(
  preview: PlanPublicationPreview,
  { sessions, people, groups }: FacilitationPlanView,
  locale: Locale,
): PublicationInWords {
  const nameOf = (id: Id) => people.find((person) => person.id === id)?.displayName ?? '…';
  const sessionOf = (id: Id) => {
    const session = sessions.find((each) => each.id === id);
    const group = groups.find((each) => each.id === session?.groupId);
    return session ? `${group?.name ?? ''}, ${formatSessionMoment(session, locale)}` : '…';
  };
  return {
    sessions: preview.ready.length,
    told: preview.told.map(
      ({ organiserId, given, taken, otherRole }) =>
        `${nameOf(organiserId)} : ${changesInWords(given, taken, otherRole)}`,
    ),
    heldBack: preview.heldBack.map(
      ({ sessionId, why }) => `${sessionOf(sessionId)} : ${HELD_BACK[why]}`,
    ),
    against: preview.ready.flatMap(({ sessionId, obstacles }) =>
      obstacles.map(
        (each) =>
          `${nameOf(each.organiserId)}, ${sessionOf(sessionId)} : ${formatObstacles(each.obstacles)}`,
      ),
    ),
    gaps: preview.gaps.map(({ sessionId }) => sessionOf(sessionId)),
  };
}

function changesInWords(given: number, taken: number, otherRole: number): string {
  const parts = [
    given === 1 && $localize`:@@plan.givenOne:1 séance de plus`,
    given > 1 && $localize`:@@plan.givenMany:${given}:COUNT: séances de plus`,
    taken === 1 && $localize`:@@plan.takenOne:1 de moins`,
    taken > 1 && $localize`:@@plan.takenMany:${taken}:COUNT: de moins`,
    otherRole === 1 && $localize`:@@plan.otherRoleOne:un autre rôle sur 1`,
    otherRole > 1 && $localize`:@@plan.otherRoleMany:un autre rôle sur ${otherRole}:COUNT:`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
