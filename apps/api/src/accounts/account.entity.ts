import type { Account, Locale } from '@presence/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';

@Entity('account')
@Unique('account_email', ['email'])
export class AccountRow implements Account {
  @PrimaryColumn('uuid') id!: string;
  @Column('citext') email!: string;
  @Column('varchar', { length: 80 }) displayName!: string;
  @Column('varchar', { length: 2, default: 'fr' }) locale!: Locale;
  @Column('text') passwordHash!: string;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
