import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** A write that was carried out, so that the same request sent again has no second effect. */
@PrivateEntity('request_receipt')
@Index('request_receipt_by_age', ['associationId', 'createdAt'])
export class RequestReceiptRow extends PrivateRow {
  /** Made of the account and its key: see `requestIdentity`. */
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of method, address, If-Match and body: another request under the same key is refused. */
  @Column('bytea') fingerprint!: Buffer;
  /** The answer, sealed: it may hold what is a person's. Null only within the transaction that makes it. */
  @Column('text', { nullable: true }) answer!: string | null;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
}
