import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ConcernLine, paths } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { dateIn } from '../page/when';
import { ConcernDesk } from './concern-desk';
import { CONCERN_TEXTS } from './concern-words';
import { peopleResource } from '../today/people-resource';

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
  private readonly locale = injectLocale();
  protected readonly desk = inject(ConcernDesk);
  protected readonly title = $localize`:@@concerns.title:Alertes`;
  protected readonly slug = this.current.slug;
  protected readonly concerns = peopleResource(() => {
    const id = this.current.id();
    return id && paths.concerns(id);
  }, z.array(ConcernLine).parse);
  protected readonly shown = computed(() =>
    this.concerns.hasValue() ? this.concerns.value() : undefined,
  );
  protected readonly open = computed(
    () => this.shown()?.filter(({ closedAt }) => closedAt === null) ?? [],
  );
  protected readonly closed = computed(
    () => this.shown()?.filter(({ closedAt }) => closedAt !== null) ?? [],
  );

  protected readonly kind = ({ kind }: ConcernLine) => CONCERN_TEXTS[kind];
  protected readonly due = ({ dueOn }: ConcernLine) =>
    dateInWords(dueOn, this.locale, { year: true });
  protected readonly raised = ({ raisedAt }: ConcernLine) =>
    dateInWords(
      dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(raisedAt)),
      this.locale,
      { year: true },
    );
  protected readonly late = ({ dueOn }: ConcernLine) =>
    dueOn < dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone);
}
