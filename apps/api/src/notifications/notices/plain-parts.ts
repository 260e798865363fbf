import { dashboardLink } from '../../settings/dashboard-link';
import type { Settings } from '../../settings/settings';
import type { Part } from '../letters/letter';
import type { Notice, NoticeKind, Reader } from './notice-kinds';

/** A part that says how many of something wait and where they are read. */
export function plainPart(
  settings: Pick<Settings, 'PUBLIC_URL'>,
  kind: NoticeKind,
  { associationName, locale, slug }: Reader,
  notices: readonly Notice[],
): Part {
  const count = notices.reduce((sum, notice) => sum + notice.count, 0);
  const link = (page: string) => dashboardLink(settings, locale, `${slug}/${page}`);
  const [only] = notices;
  const one = notices.length === 1 && only ? only.aboutId : undefined;
  switch (kind) {
    case 'CONCERN_RAISED':
      return {
        template: kind,
        parameters: { count, link: link(one ? `alertes/${one}` : 'alertes') },
      };
    case 'UNANSWERED':
    case 'OUTCOME_MISSING':
    case 'VISIT_LATE':
    case 'VISIT_STILL_LATE':
      return {
        template: 'CONTACT_ALERT',
        parameters: { reason: kind, count, link: link(one ? `contacts/${one}` : 'aujourdhui') },
      };
    case 'OUTCOME_ASKED':
      return { template: kind, parameters: { link: link('ma-semaine') } };
    case 'REFERRAL_RECEIVED':
    case 'LATE_REFERRALS':
      return { template: kind, parameters: { associationName, count, link: link('signalements') } };
    case 'SILENCE':
      return { template: kind, parameters: { associationName, count, link: link('aujourdhui') } };
    case 'ABSENCE_TO_REPLAN':
      return {
        template: kind,
        parameters: { associationName, count, link: link(one ? `benevoles/${one}` : 'aujourdhui') },
      };
    case 'SESSION_UNCOVERED':
    case 'VOLUNTEER_LEFT':
      return {
        template: kind,
        parameters: { associationName, count, link: link('remplacements') },
      };
    default:
      throw new Error(`Nobody puts ${kind} into words.`);
  }
}
