import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { paths } from '@presence/contract';
import { Venue, departmentName } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';

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
  protected readonly venues = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.venues(id);
    },
    { parse: z.array(Venue).parse },
  );
  protected readonly shown = computed(() =>
    this.venues.hasValue() ? this.venues.value() : undefined,
  );
  protected readonly mayPlan = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );
  protected readonly departmentName = departmentName;
}
