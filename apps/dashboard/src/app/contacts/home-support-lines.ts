import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HomeSupportToday } from '@presence/contract';
import { dateInWords, timeInWords } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';
import { hourOf } from './hour-of';
import { phoneInWords } from './phone-link';

type Line = { id: string; link: readonly unknown[]; what: string; why: string };
type Part = {
  id: string;
  title: string;
  count: number;
  more: readonly unknown[];
  urgent: boolean;
  lines: Line[];
};

/** What of the calls and visits wants a coordinator today; nothing, when nothing does. */
@Component({
  selector: 'p-home-support-lines',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-support-lines.html',
  styleUrl: './home-support-lines.scss',
})
export class HomeSupportLines {
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  readonly of = input.required<HomeSupportToday>();

  protected readonly parts = computed(() => this.all().filter(({ count }) => count > 0));

  private all(): Part[] {
    const {
      lateVisits,
      silent,
      unanswered,
      missingOutcomes,
      overdueReferrals,
      openCoverRequests,
      absencesToRepair,
    } = this.of();
    const to = (...path: string[]) => ['/', this.current.slug(), ...path];
    const when = ({ date, start }: { date: string; start: string }) =>
      `${dateInWords(date, this.locale)}, ${timeInWords(start, this.locale)}`;
    return [
      {
        id: 'late-visits',
        title: $localize`:@@contacts.homeLate:Visites dont on est sans nouvelles`,
        count: lateVisits.count,
        more: to('roulements'),
        urgent: true,
        lines: lateVisits.first.map((visit) => ({
          id: visit.contactId,
          link: to('contacts', visit.contactId),
          what: visit.volunteerName,
          why: $localize`:@@contacts.homeLateWhy:Sortie prévue à ${hourOf(visit.expectedEndAt, this.locale, visit.timeZone)}:TIME:. Appelez : ${visit.volunteerPhone ? phoneInWords(visit.volunteerPhone) : '—'}:PHONE:`,
        })),
      },
      {
        id: 'silent',
        title: $localize`:@@contacts.homeSilent:Sans nouvelles depuis trop longtemps`,
        count: silent.count,
        more: to('personnes'),
        urgent: false,
        lines: silent.first.map((person) => ({
          id: person.personId,
          link: to('personnes', person.personId),
          what: person.name,
          why: silence(person),
        })),
      },
      {
        id: 'unanswered',
        title: $localize`:@@contacts.homeUnanswered:Restées sans réponse`,
        count: unanswered.count,
        more: to('personnes'),
        urgent: false,
        lines: unanswered.first.map((contact) => ({
          id: contact.contactId,
          link: to('contacts', contact.contactId),
          what: contact.name,
          why: when(contact),
        })),
      },
      {
        id: 'missing-outcomes',
        title: $localize`:@@contacts.homeMissing:Comptes rendus attendus`,
        count: missingOutcomes.count,
        more: to('roulements'),
        urgent: false,
        lines: missingOutcomes.first.map((contact) => ({
          id: contact.contactId,
          link: to('contacts', contact.contactId),
          what: contact.volunteerName,
          why: when(contact),
        })),
      },
      {
        id: 'absences',
        title: $localize`:@@contacts.homeAbsences:Absences à réparer`,
        count: absencesToRepair.count,
        more: to('roulements'),
        urgent: false,
        lines: absencesToRepair.first.map(
          ({ volunteerId, volunteerName, rotaId, from, until, contacts }) => ({
            id: `${volunteerId} ${rotaId} ${from}`,
            link: to('roulements', rotaId),
            what: volunteerName,
            why: $localize`:@@contacts.homeAbsencesWhy:Du ${dateInWords(from, this.locale)}:FROM: au ${dateInWords(until, this.locale)}:UNTIL:, contacts à reprendre : ${contacts}:COUNT:`,
          }),
        ),
      },
      {
        id: 'open-cover',
        title: $localize`:@@contacts.homeCover:Remplacements cherchés`,
        count: openCoverRequests.count,
        more: to('roulements'),
        urgent: false,
        lines: openCoverRequests.first.map((contact) => ({
          id: contact.contactId,
          link: to('roulements', contact.rotaId),
          what: when(contact),
          why: '',
        })),
      },
      {
        id: 'overdue-referrals',
        title: $localize`:@@contacts.homeReferrals:Signalements en attente`,
        count: overdueReferrals.count,
        more: to('signalements'),
        urgent: false,
        lines: overdueReferrals.first.map(({ referralId, days }) => ({
          id: referralId,
          link: to('signalements', referralId),
          what: $localize`:@@contacts.homeReferral:Signalement`,
          why:
            days === 1
              ? $localize`:@@contacts.homeReferralOne:Reçu hier`
              : $localize`:@@contacts.homeReferralWhy:Reçu il y a ${days}:DAYS: jours`,
        })),
      },
    ];
  }
}

function silence({ days, everReached }: { days: number; everReached: boolean }): string {
  if (!everReached)
    return days === 1
      ? $localize`:@@contacts.homeNeverOne:Jamais jointe, un jour d’attente`
      : $localize`:@@contacts.homeNeverWhy:Jamais jointe, ${days}:DAYS: jours d’attente`;
  return days === 1
    ? $localize`:@@contacts.homeSilentOne:Un jour depuis le dernier échange`
    : $localize`:@@contacts.homeSilentWhy:${days}:DAYS: jours depuis le dernier échange`;
}
