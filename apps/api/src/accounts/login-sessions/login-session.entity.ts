import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { instant } from '../../database/columns';
import { AccountRow } from '../account.entity';

/** One signed-in browser. Its cookie is kept as a SHA-256 only: a stolen table signs nobody in. */
@Entity('login_session')
@Unique('login_session_token_hash', ['tokenHash'])
@Index('login_session_of_account', ['accountId'])
@Index('login_session_expiry', ['expiresAt'])
@ForeignKey(() => AccountRow, ['accountId'], ['id'], {
  name: 'login_session_account',
  onDelete: 'CASCADE',
})
export class LoginSessionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('uuid') accountId!: string;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
  @Column(instant({ default: () => 'now()' })) lastSeenAt!: string;
  @Column(instant()) expiresAt!: string;
}
