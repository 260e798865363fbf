import { Inject, Injectable } from '@nestjs/common';
import { Tenant } from '../database/tenant';
import { derivedKey } from '../settings/derived-key';
import { SETTINGS, type Settings } from '../settings/settings';
import { nameMarks, searchMarks } from './name-marks';

/** The marks by which the coordinator finds a name, under a key of each association. */
@Injectable()
export class NameMarks {
  constructor(
    private readonly tenant: Tenant,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  of(...names: string[]): Buffer[] {
    return nameMarks(this.key(), ...names);
  }

  searched(typed: string): Buffer[] {
    return searchMarks(this.key(), typed);
  }

  private readonly key = () => derivedKey(this.settings.PRESENCE_SECRET, `name-marks:${this.tenant.scope.associationId}`);
}
