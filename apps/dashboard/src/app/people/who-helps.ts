import { computed, Injectable } from '@angular/core';
import { OrganiserName, paths } from '@presence/contract';
import { Branch } from '@presence/domain';
import { associationList } from '../associations/association-read';

/** The branches and the volunteers among whom a form chooses. Provided by the form that needs them. */
@Injectable()
export class WhoHelps {
  private readonly readBranches = associationList(paths.branches, Branch);
  private readonly readOrganisers = associationList(paths.organisers, OrganiserName);

  readonly branches = computed(() => this.readBranches.shown() ?? []);
  readonly volunteers = computed(() =>
    (this.readOrganisers.shown() ?? []).filter(({ roles }) => roles.includes('VOLUNTEER')),
  );
}
