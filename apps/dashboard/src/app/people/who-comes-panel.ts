import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { paths, type PersonView, WhoComes } from '@presence/contract';
import {
  dateIn,
  dateInWords,
  minutesOf,
  shortDateInWords,
  timeOf,
  timesInWords,
} from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { KIND_LABELS } from '../contacts/outcome-labels';
import { FormSection } from '../forms/form-section';
import { injectLocale } from '../page/locale';
import { ReadState } from '../page/read-state';
import { associationRead } from '../associations/association-read';

const LAST_MINUTE = 1439;

/** Who calls and visits the person, how often and since when, and what comes next. */
@Component({
  selector: 'p-who-comes-panel',
  imports: [FormSection, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './who-comes-panel.html',
  styleUrl: '../forms/panel.scss',
})
export class WhoComesPanel {
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  readonly person = input.required<PersonView>();

  /** What may still take place: what was read of the rest before a consent was withdrawn is shown no more. */
  private readonly allowed = computed(() => {
    const { endedAt, consented } = this.person();
    return endedAt === null ? consented : [];
  });
  private readonly personId = computed(() => this.person().id);
  protected readonly read = associationRead((id) => paths.whoComes(id, this.personId()), WhoComes);
  private readonly shown = this.read.shown;
  protected readonly volunteerPage = (id: string) => ['/', this.current.slug(), 'benevoles', id];
  protected readonly lead = computed(() => {
    const { leadVolunteerId: id, leadVolunteerName: name } = this.person();
    return id && name ? { id, name } : null;
  });

  protected readonly companions = computed(() =>
    this.shown()?.companions.map(
      ({ volunteerId, displayName, matched, since, recent, lastAt }) => ({
        volunteerId,
        displayName,
        matched,
        since: $localize`:@@people.comesSince:Depuis le ${shortDateInWords(since, this.locale)}:DATE:`,
        often: this.often(recent, lastAt),
      }),
    ),
  );
  protected readonly coming = computed(() =>
    this.shown()
      ?.coming.filter(({ kind }) => this.allowed().includes(kind))
      .map(({ contactId, rotaId, kind, date, start, durationMinutes, volunteers }) => ({
        contactId,
        board: ['/', this.current.slug(), 'roulements', rotaId],
        when: `${dateInWords(date, this.locale)}, ${timesInWords(start, timeOf(Math.min(minutesOf(start) + durationMinutes, LAST_MINUTE)), this.locale)} · ${KIND_LABELS[kind]}`,
        volunteers: volunteers.map((volunteer) => ({
          ...volunteer,
          waits: volunteer.answer === 'WAITING',
        })),
      })),
  );

  constructor() {
    let known: string | undefined;
    effect(() => {
      const allowed = this.allowed().join();
      if (known !== undefined && known !== allowed) untracked(() => this.read.reload());
      known = allowed;
    });
  }

  private often(recent: number, lastAt: string | null): string {
    if (lastAt === null) return $localize`:@@people.comesNotYet:pas encore de contact`;
    const last = shortDateInWords(
      dateIn(this.person().timeZone, new Date(lastAt)),
      this.locale,
      false,
    );
    if (recent === 0) return $localize`:@@people.comesLast:dernier contact le ${last}:DATE:`;
    return recent === 1
      ? $localize`:@@people.comesOnce:une fois en douze semaines, le ${last}:DATE:`
      : $localize`:@@people.comesOften:${recent}:COUNT: fois en douze semaines, la dernière le ${last}:DATE:`;
  }
}
