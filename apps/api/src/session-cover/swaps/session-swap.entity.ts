import type { SwapState } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../../database/columns';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

/** Somebody offers their place on one session against the place of somebody else on another. */
@PrivateEntity(
  'session_swap',
  { name: 'session_swap_given', columns: ['sessionId'], to: 'session', onDelete: 'CASCADE' },
  { name: 'session_swap_wanted', columns: ['otherSessionId'], to: 'session', onDelete: 'CASCADE' },
  { name: 'session_swap_proposer', columns: ['organiserId'], to: 'organiser' },
  { name: 'session_swap_other', columns: ['otherId'], to: 'organiser' },
)
@Check('session_swap_of_two', 'session_id <> other_session_id and organiser_id <> other_id')
@Index('session_swap_by_given', ['associationId', 'sessionId'])
@Index('session_swap_by_wanted', ['associationId', 'otherSessionId'])
export class SessionSwapRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organiserId!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') otherId!: string;
  @Column('uuid') otherSessionId!: string;
  @Column('varchar', { length: 10, default: 'PROPOSED' }) state!: SwapState;
  @Column(instant({ default: () => 'now()' })) proposedAt!: string;
  @Column(instant({ nullable: true })) closedAt!: string | null;
}
