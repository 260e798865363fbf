import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { PAST_PAGE_SIZE, PastSessions, paths } from '@presence/contract';
import { associationRead } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Empty } from '../../page/empty';
import { pageAddress } from '../../page/page-address';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { pageNumber } from './page-number';
import { Pager } from './pager';
import { PastList } from './past-list';

/** Sessions that were to be held and of which nobody entered numbers. */
@Component({
  selector: 'p-missing-page',
  imports: [Empty, PageHead, Pager, PastList, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head
      title="Présences à saisir"
      i18n-title="@@today.attendanceToEnter"
      line="Les séances passées dont personne n’a encore dit combien sont venus, la dernière d’abord."
      i18n-line="@@attendance.missingLine"
      [back]="['/', slug(), 'aujourdhui']"
    />
    <p-read-state [of]="missing" />
    @if (missing.shown(); as list) {
      @if (list.count === 0) {
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
})
export class MissingPage {
  private readonly current = inject(CurrentAssociation);
  private readonly address = pageAddress();
  protected readonly slug = this.current.slug;
  protected readonly size = PAST_PAGE_SIZE;

  readonly page = input(1, { transform: pageNumber });

  /** Whoever only leads is asked for their own, as on the home page. */
  private readonly mine = computed(() => !this.current.may('ADMINISTRATOR', 'COORDINATOR'));
  protected readonly missing = associationRead(
    (association) => ({
      url: paths.pastSessions(association),
      params: { record: 'NOT_ENTERED', mine: this.mine(), page: this.page() },
    }),
    PastSessions,
    { keepsWhileAsking: true },
  );

  protected open(page: number): void {
    this.address.change({ page: page > 1 ? page : null });
  }
}
