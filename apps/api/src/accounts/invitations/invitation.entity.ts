import type { Invitation } from '@presence/contract';
import type { Locale, Role } from '@presence/domain';
import { Column, PrimaryColumn, Unique } from 'typeorm';
import { instant } from '../../database/columns';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

@PrivateEntity('invitation', {
  name: 'invitation_by',
  columns: ['invitedBy'],
  to: 'organiser',
})
@Unique('invitation_token_hash', ['associationId', 'tokenHash'])
export class InvitationRow extends PrivateRow implements Invitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('citext') email!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('varchar', { length: 2 }) locale!: Locale;
  @Column('bytea') tokenHash!: Buffer;
  @Column('uuid') invitedBy!: string;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
  @Column(instant()) expiresAt!: string;
  @Column(instant({ nullable: true })) acceptedAt!: string | null;
}
