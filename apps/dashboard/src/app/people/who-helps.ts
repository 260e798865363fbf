import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { OrganiserName, paths } from '@presence/contract';
import { Branch } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';

/** The branches and the volunteers among whom a form chooses. Provided by the form that needs them. */
@Injectable()
export class WhoHelps {
  private readonly current = inject(CurrentAssociation);
  private readonly readBranches = this.list(paths.branches, Branch);
  private readonly readOrganisers = this.list(paths.organisers, OrganiserName);

  readonly branches = computed(() =>
    this.readBranches.hasValue() ? this.readBranches.value() : [],
  );
  readonly volunteers = computed(() =>
    (this.readOrganisers.hasValue() ? this.readOrganisers.value() : []).filter(({ roles }) =>
      roles.includes('VOLUNTEER'),
    ),
  );

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
