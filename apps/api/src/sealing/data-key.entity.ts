import { Column, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** A key that seals an association's rows, itself sealed by one derived from the product's secret. The highest number is in use. */
@PrivateEntity('data_key')
export class DataKeyRow extends PrivateRow {
  @PrimaryColumn('int') number!: number;
  @Column('bytea') wrapped!: Buffer;
  /** The key of the marks of names; null on keys from before they had one, whose marks go by one derived from the secret. */
  @Column('bytea', { nullable: true }) marksWrapped!: Buffer | null;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
  @Column(instant({ nullable: true })) retiredAt!: string | null;
}
