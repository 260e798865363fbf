import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { instant } from '../../database/columns';
import { AccountRow } from '../account.entity';

@Entity('password_reset')
@Unique('password_reset_token_hash', ['tokenHash'])
@ForeignKey(() => AccountRow, ['accountId'], ['id'], {
  name: 'password_reset_account',
  onDelete: 'CASCADE',
})
export class PasswordResetRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('uuid') accountId!: string;
  @Column(instant()) expiresAt!: string;
  @Column(instant({ nullable: true })) usedAt!: string | null;
}
