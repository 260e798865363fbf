import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { GroupSummary, OrganiserName, paths } from '@presence/contract';
import { Branch, Venue } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';

/** What stands around a group and is chosen from lists: venues, branches, organisers. Provided by the page that needs it. */
@Injectable()
export class Surroundings {
  private readonly current = inject(CurrentAssociation);

  private readonly readVenues = this.list(paths.venues, Venue);
  private readonly readBranches = this.list(paths.branches, Branch);
  private readonly readOrganisers = this.list(paths.organisers, OrganiserName);
  private readonly readGroups = this.list(paths.groups, GroupSummary);

  readonly venues = computed(() => (this.readVenues.hasValue() ? this.readVenues.value() : []));
  readonly branches = computed(() =>
    this.readBranches.hasValue() ? this.readBranches.value() : [],
  );
  readonly facilitators = computed(() =>
    (this.readOrganisers.hasValue() ? this.readOrganisers.value() : []).filter(({ roles }) =>
      roles.some((role) => role !== 'VOLUNTEER'),
    ),
  );

  venue(id: string | null): Venue | undefined {
    return this.venues().find((venue) => venue.id === id);
  }

  /** The name of a group's commune: a group itself keeps only its INSEE code. */
  communeOf(groupId: string): string {
    return (
      (this.readGroups.hasValue() ? this.readGroups.value() : []).find(({ id }) => id === groupId)
        ?.communeName ?? ''
    );
  }

  private list<T>(path: (association: string) => string, item: z.ZodType<T>) {
    return httpResource(
      () => {
        const id = this.current.id();
        return id && path(id);
      },
      { parse: z.array(item).parse },
    );
  }
}
