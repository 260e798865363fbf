import { computed, Injectable } from '@angular/core';
import { GroupSummary, OrganiserName, paths } from '@presence/contract';
import { Branch, Venue } from '@presence/domain';
import { associationList } from '../associations/association-read';

/** What stands around a group and is chosen from lists: venues, branches, organisers. Provided by the page that needs it. */
@Injectable()
export class Surroundings {
  private readonly readVenues = associationList(paths.venues, Venue);
  private readonly readBranches = associationList(paths.branches, Branch);
  private readonly readOrganisers = associationList(paths.organisers, OrganiserName);
  private readonly readGroups = associationList(paths.groups, GroupSummary);

  readonly venues = computed(() => this.readVenues.shown() ?? []);
  readonly branches = computed(() => this.readBranches.shown() ?? []);
  readonly facilitators = computed(() =>
    (this.readOrganisers.shown() ?? []).filter(({ roles }) =>
      roles.some((role) => role !== 'VOLUNTEER'),
    ),
  );

  venue(id: string | null): Venue | undefined {
    return this.venues().find((venue) => venue.id === id);
  }

  /** The name of a group's commune: a group itself keeps only its INSEE code. */
  communeOf(groupId: string): string {
    return (this.readGroups.shown() ?? []).find(({ id }) => id === groupId)?.communeName ?? '';
  }
}
