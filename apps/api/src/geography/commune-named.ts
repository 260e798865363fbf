import { districtByPostcode, DomainError } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { CommuneRow } from './commune.entity';

/**
 * The commune of an INSEE code; in Paris, Lyon and Marseille the arrondissement that the postcode names, since distances
 * are counted from there. @throws DomainError COMMUNE_UNKNOWN at the field
 */
export async function communeNamed(
  manager: EntityManager,
  inseeCode: string,
  postcode = '',
): Promise<CommuneRow> {
  const district = districtByPostcode(inseeCode, postcode);
  const commune =
    (await manager.findOneBy(CommuneRow, { inseeCode: district })) ??
    (district === inseeCode ? null : await manager.findOneBy(CommuneRow, { inseeCode }));
  if (!commune)
    throw new DomainError('COMMUNE_UNKNOWN', { inseeCode }, [
      { path: ['inseeCode'], message: 'COMMUNE_UNKNOWN' },
    ]);
  return commune;
}
