import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ConcernLine, paths } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import * as z from 'zod';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { ConcernOpener } from './concern-opener';
import { CONCERN_LABELS } from './concern-labels';
import { peopleRead } from '../pulse/people-read';

/** The concerns of the association, for safeguarding leads. */
@Component({
  selector: 'p-concerns-page',
  imports: [Empty, MatButton, PageHead, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './concerns-page.html',
  styleUrl: './concerns-page.scss',
})
export class ConcernsPage {
  private readonly current = inject(CurrentAssociation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly concernOpener = inject(ConcernOpener);
  protected readonly title = $localize`:@@concerns.title:Alertes`;
  protected readonly slug = this.current.slug;
  protected readonly concerns = peopleRead((id) => paths.concerns(id), z.array(ConcernLine));
  protected readonly shown = this.concerns.shown;
  protected readonly open = computed(
    () => this.shown()?.filter(({ closedAt }) => closedAt === null) ?? [],
  );
  protected readonly closed = computed(
    () => this.shown()?.filter(({ closedAt }) => closedAt !== null) ?? [],
  );

  protected readonly kind = ({ kind }: ConcernLine) => CONCERN_LABELS[kind];
  protected readonly due = ({ dueOn }: ConcernLine) =>
    dateInWords(dueOn, this.locale, { year: true });
  protected readonly raised = ({ raisedAt }: ConcernLine) =>
    dateInWords(this.clock.dateOf(raisedAt), this.locale, { year: true });
  protected readonly late = ({ dueOn }: ConcernLine) => dueOn < this.clock.today();
}
