import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { paths, SeriesView, SessionView } from '@presence/contract';
import { dateIn, DAY_MS, Group } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { ConcernOpener } from '../concerns/concern-opener';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { whenInWords } from '../page/when';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { associationList, associationRead } from '../associations/association-read';
import { GroupFacts } from './group-facts';
import { GroupsApi } from './groups-api';
import { formatFacilitators } from './facilitation-labels';
import { MissingMark } from './missing-mark';
import { Surroundings } from './surroundings';

/** How far ahead the page looks for sessions, and how many of them it shows. */
const DAYS_AHEAD = 366;
const SHOWN_SESSIONS = 6;

@Component({
  selector: 'p-group-page',
  imports: [
    Empty,
    GroupFacts,
    MatAnchor,
    MatButton,
    MatIcon,
    MissingMark,
    PageHead,
    ReadState,
    RouterLink,
  ],
  providers: [Surroundings],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-page.html',
  styleUrl: './group-page.scss',
})
export class GroupPage {
  protected readonly current = inject(CurrentAssociation);
  private readonly api = inject(GroupsApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly concernOpener = inject(ConcernOpener);
  private readonly router = inject(Router);
  protected readonly locale = injectLocale();

  readonly groupId = input.required<string>();

  protected readonly group = associationRead((id) => paths.group(id, this.groupId()), Group);
  protected readonly series = associationList(
    (id) => paths.groupSeries(id, this.groupId()),
    SeriesView,
  );
  protected readonly sessions = associationList((id) => {
    const group = this.shown();
    if (!group) return undefined;
    const from = dateIn(group.timeZone);
    const to = dateIn(group.timeZone, new Date(Date.now() + DAYS_AHEAD * DAY_MS));
    return { url: paths.sessions(id), params: { from, to, groupId: group.id } };
  }, SessionView);
  protected readonly shown = this.group.shown;
  protected readonly rules = computed(() => this.series.shown()?.filter(({ living }) => living));
  protected readonly coming = this.sessions.shown;
  /** How many sessions would go with the group: those to come that stand. */
  protected readonly going = computed(
    () =>
      this.coming()?.filter(
        ({ startsAt, cancelledAt, attendance }) =>
          Date.parse(startsAt) > Date.now() && !cancelledAt && !attendance,
      ).length,
  );
  protected readonly next = computed(() => this.coming()?.slice(0, SHOWN_SESSIONS) ?? []);
  protected readonly mayPlan = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );
  protected readonly link = computed(() => ['/', this.current.slug(), 'groupes', this.groupId()]);
  protected readonly whenInWords = whenInWords;
  protected readonly formatFacilitators = formatFacilitators;

  protected readonly capital = (text: string) =>
    text.charAt(0).toLocaleUpperCase(this.locale) + text.slice(1);

  protected worry({ id, name }: Group): Promise<void> {
    return this.concernOpener.open({ contactId: null, groupId: id, about: name });
  }

  protected async archive(group: Group): Promise<void> {
    const count = this.going() ?? 0;
    const agreed = await this.confirmation.ask({
      title: $localize`:@@groups.archiveTitle:Clore le groupe « ${group.name}:NAME: » ?`,
      text: $localize`:@@groups.archiveText:Ses séries s’arrêtent et il disparaît de vos listes ; sa fiche quitte l’annuaire. Séances à venir qui n’auront pas lieu : ${count}:COUNT:. Prévenez les personnes qui les attendent. Les présences déjà saisies restent comptées.`,
      action: $localize`:@@groups.archive:Clore ce groupe`,
    });
    if (!agreed) return;
    try {
      await this.api.archive(group);
      this.announcer.say($localize`:@@groups.archived:Groupe clos.`);
      await this.router.navigate(['/', this.current.slug(), 'groupes']);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
  }
}
