import { DomainError } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { CommuneRow } from './commune.entity';

/** The commune of an INSEE code. @throws DomainError COMMUNE_UNKNOWN at the field */
export async function communeNamed(manager: EntityManager, inseeCode: string): Promise<CommuneRow> {
  const commune = await manager.findOneBy(CommuneRow, { inseeCode });
  if (!commune)
    throw new DomainError('COMMUNE_UNKNOWN', { inseeCode }, [
      { path: ['inseeCode'], message: 'COMMUNE_UNKNOWN' },
    ]);
  return commune;
}
