import { Column, Index, PrimaryColumn, Unique } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { CoverRequestRow } from './cover-request.entity';

/**
 * One person asked once to take over one contact or session. The links of their mail carry secrets of which only hashes are
 * kept: `yesHash` for this request alone, `noneHash` for all of the same mail.
 */
@PrivateEntity(
  'cover_ask',
  {
    name: 'cover_ask_request',
    columns: ['requestId'],
    to: () => CoverRequestRow,
    onDelete: 'CASCADE',
  },
  { name: 'cover_ask_organiser', columns: ['organiserId'], to: 'organiser' },
)
@Unique('cover_ask_yes', ['associationId', 'yesHash'])
@Index('cover_ask_of_organiser', ['associationId', 'organiserId', 'askedAt'])
@Index('cover_ask_none', ['associationId', 'noneHash'])
export class CoverAskRow extends PrivateRow {
  @PrimaryColumn('uuid') requestId!: string;
  @PrimaryColumn('uuid') organiserId!: string;
  @Column(instant({ default: () => 'now()' })) askedAt!: string;
  @Column('bytea', { nullable: true }) yesHash!: Buffer | null;
  @Column('bytea', { nullable: true }) noneHash!: Buffer | null;
  @Column(instant({ nullable: true })) expiresAt!: string | null;
  @Column('varchar', { length: 4, nullable: true }) answer!: 'YES' | 'NONE' | null;
  @Column(instant({ nullable: true })) answeredAt!: string | null;
}
