import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { paths } from '@presence/contract';
import { Venue, departmentName } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';

/** The places where the association's groups meet. */
@Component({
  selector: 'p-venues-page',
  imports: [Empty, MatAnchor, MatIcon, PageHead, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './venues-page.html',
  styleUrl: './venues-page.scss',
})
export class VenuesPage {
  protected readonly current = inject(CurrentAssociation);
  protected readonly venues = associationList(paths.venues, Venue);
  protected readonly shown = this.venues.shown;
  protected readonly mayPlan = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );
  protected readonly departmentName = departmentName;
}
