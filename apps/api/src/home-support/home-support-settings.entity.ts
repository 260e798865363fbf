import type { HomeSupportSettings } from '@presence/domain';
import { Column, VersionColumn } from 'typeorm';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** One row an association; none as long as it keeps the defaults. */
@PrivateEntity('home_support_settings')
export class HomeSupportSettingsRow extends PrivateRow {
  @Column('jsonb') values!: Omit<HomeSupportSettings, 'version'>;
  @VersionColumn({ default: 1 }) version!: number;
}
