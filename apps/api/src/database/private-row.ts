import type { Id } from '@presence/domain';
import { PrimaryColumn } from 'typeorm';

/** What every private row begins with. Each entity names its own key and foreign keys. */
export abstract class PrivateRow {
  @PrimaryColumn('uuid') associationId!: Id;
}
