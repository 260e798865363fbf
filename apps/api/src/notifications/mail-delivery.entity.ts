import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';

/** The ledger of mails that left, so that a job that runs twice sends once. It holds no address and no text. */
@Entity('mail_delivery')
export class MailDeliveryRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('varchar', { length: 40 }) template!: string;
  @Column('varchar', { length: 10 }) outcome!: 'SENT' | 'REFUSED';
  @Column(instant({ default: () => 'now()' })) endedAt!: string;
}
