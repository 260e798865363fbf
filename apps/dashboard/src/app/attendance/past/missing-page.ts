import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAST_PAGE_SIZE, PastSessions, paths } from '@presence/contract';
import { Month } from '@presence/domain';
import { associationRead } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Empty } from '../../page/empty';
import { injectLocale } from '../../page/locale';
import { pageAddress } from '../../page/page-address';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { formatWholeMonth } from '../../statistics/figures-labels';
import { groupFilterOf } from '../../statistics/groups/group-filter';
import { pageNumber } from './page-number';
import { Pager } from './pager';
import { PastList } from './past-list';

const monthOf = (text: unknown): Month | undefined => Month.safeParse(text).data;

/** Sessions that were to be held and of which nobody entered numbers. */
@Component({
  selector: 'p-missing-page',
  imports: [Empty, PageHead, Pager, PastList, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head
      title="Présences à saisir"
      i18n-title="@@today.attendanceToEnter"
      line="Les séances passées dont personne n’a encore dit combien sont venus, la dernière d’abord."
      i18n-line="@@attendance.missingLine"
      [back]="['/', slug(), 'aujourdhui']"
    />
    @if (narrowed()) {
      <p class="narrowed">
        @if (months(); as months) {
          <span i18n="@@attendance.missingMonths"
            >De {{ months.from }} à {{ months.until }}, pour les groupes choisis.</span
          >
        } @else {
          <span i18n="@@attendance.missingGroups">Pour les groupes choisis.</span>
        }
        <a [routerLink]="[]" i18n="@@attendance.missingAll">Voir toutes les séances</a>
      </p>
    }
    <p-read-state [of]="missing" />
    @if (missing.shown(); as list) {
      @if (list.count === 0 && narrowed()) {
        <p-empty
          icon="check"
          text="Rien ne manque ici. D’autres séances attendent peut-être leurs présences."
          i18n-text="@@attendance.missingNoneSuch"
        />
      } @else if (list.count === 0) {
        <p-empty
          icon="check"
          text="Tout est saisi : merci. Les prochaines séances apparaîtront ici dès leur fin."
          i18n-text="@@attendance.missingNone"
        />
      } @else {
        <p-past-list [sessions]="list.sessions" [named]="true" />
        <p-pager [count]="list.count" [size]="size" [page]="page()" (go)="open($event)" />
      }
    }
  `,
  styles: `
    .narrowed {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--p-space-1) var(--p-space-3);
    }
    .narrowed a {
      display: inline-flex;
      align-items: center;
      min-height: var(--p-target);
    }
  `,
})
export class MissingPage {
  private readonly current = inject(CurrentAssociation);
  private readonly address = pageAddress();
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;
  protected readonly size = PAST_PAGE_SIZE;

  readonly page = input(1, { transform: pageNumber });
  /** Months and groups that a link from the figures names; all where it names none. */
  readonly de = input(undefined, { transform: monthOf });
  readonly a = input(undefined, { transform: monthOf });
  readonly antenne = input<string>();
  readonly groupe = input<string>();
  readonly theme = input<string>();
  readonly format = input<string>();
  readonly commune = input<string>();

  /** Whoever only leads is asked for their own, as on the home page. */
  private readonly mine = computed(() => !this.current.may('ADMINISTRATOR', 'COORDINATOR'));
  private readonly asked = computed(() => {
    const [from, until] = [this.de(), this.a()];
    return { ...(from && { from }), ...(until && { until }), ...this.groups() };
  });
  private readonly groups = computed(() =>
    groupFilterOf({
      antenne: this.antenne(),
      groupe: this.groupe(),
      theme: this.theme(),
      format: this.format(),
      commune: this.commune(),
    }),
  );
  protected readonly narrowed = computed(() => Object.keys(this.asked()).length > 0);
  protected readonly months = computed(() => {
    const [from, until] = [this.de(), this.a()];
    const words = (month: string) => formatWholeMonth(month, this.locale);
    return from && until ? { from: words(from), until: words(until) } : undefined;
  });
  protected readonly missing = associationRead(
    (association) => ({
      url: paths.pastSessions(association),
      params: { record: 'NOT_ENTERED', mine: this.mine(), page: this.page(), ...this.asked() },
    }),
    PastSessions,
    { keepsWhileAsking: true },
  );

  protected open(page: number): void {
    this.address.change({ page: page > 1 ? page : null });
  }
}
