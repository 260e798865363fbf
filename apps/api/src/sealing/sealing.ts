import { Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { DataKeys } from './data-keys';
import { keyNumberOf, openText, sealText } from './envelope';

/** Opens bytes of a table's column and row at once; null when they were sealed elsewhere, or changed. */
export type Opener = (
  table: string,
  column: string,
  rowId: Id | string,
  bytes: Buffer,
) => string | null;

/**
 * Seals texts with the association's own key (AES-256-GCM), bound to association, table, column and row: moved
 * elsewhere they do not open. Works inside the association's transaction only.
 */
@Injectable()
export class Sealing {
  constructor(
    private readonly tenant: Tenant,
    private readonly keys: DataKeys,
  ) {}

  async seal(table: string, column: string, rowId: Id | string, text: string): Promise<Buffer> {
    const { number, key } = await this.keys.current();
    return sealText(key, number, this.context(table, column, rowId), text);
  }

  /** @throws DomainError SEAL_BROKEN, which names table and column, when the bytes are not what was sealed there */
  async open(table: string, column: string, rowId: Id | string, bytes: Buffer): Promise<string> {
    const text = (await this.opener())(table, column, rowId, bytes);
    if (text === null) throw new DomainError('SEAL_BROKEN', { table, column });
    return text;
  }

  /** For lists: one row that does not open says so, and hides none of the others. */
  async opener(): Promise<Opener> {
    const keys = await this.keys.all();
    return (table, column, rowId, bytes) => {
      const key = keys.get(keyNumberOf(bytes) ?? 0)?.key;
      if (!key) return null;
      try {
        return openText(key, this.context(table, column, rowId), bytes);
      } catch {
        return null;
      }
    };
  }

  private context(table: string, column: string, rowId: Id | string): string {
    return `${this.tenant.scope.associationId}/${table}/${column}/${rowId}`;
  }
}
