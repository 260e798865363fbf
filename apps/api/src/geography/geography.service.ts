import { sql } from '../database/sql';
import { Inject, Injectable } from '@nestjs/common';
import {
  districtByPostcode,
  DomainError,
  gazetteerOf,
  placeLabel,
  resolvePlace,
  type Commune,
  type CommunePlace,
  type FormerCommune,
  type Gazetteer,
  type KnownCommune,
  type PlaceResolution,
  type PlacesWanted,
} from '@presence/domain';
import type { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import { DIRECTORY_POOL } from '../database/data-sources';
import { CommuneRow } from './commune.entity';

/** A commune: the columns of `commune c`, for a statement that reads it with something else. */
export const COMMUNE_COLUMNS = `
  c.insee_code as "inseeCode", c.name, c.postcodes, c.department_code as "departmentCode", c.region_code as "regionCode",
  c.latitude, c.longitude, c.approximate, c.time_zone as "timeZone"`;
const COMMUNES = sql<KnownCommune>`select ${COMMUNE_COLUMNS}, c.population from commune c`;
const FORMER = sql<FormerCommune>`
  select insee_code as "inseeCode", name, commune_insee_code as "communeInseeCode" from former_commune`;

/** Says what a typed place is, from the communes in the database, which are read once for each time they are loaded. */
@Injectable()
export class GeographyService {
  private known: { loaded: string; gazetteer: Promise<Gazetteer> } | undefined;

  constructor(@Inject(DIRECTORY_POOL) private readonly pool: Pool) {}

  async resolve(text: string, wanted: PlacesWanted): Promise<PlaceResolution> {
    return resolvePlace(await this.gazetteer(), text, wanted);
  }

  /**
   * The commune that somebody typed by hand in a form; `chosen` is the answer to the question which, and counts only
   * when it is one of the choices of what was typed.
   * @throws DomainError COMMUNE_UNKNOWN or, with the choices, COMMUNE_AMBIGUOUS, at `place`
   */
  async typed(place: string, chosen?: string): Promise<CommunePlace> {
    const { certain, choices } = await this.resolve(place, 'COMMUNE');
    const choice = choices.find((each) => each.kind === 'COMMUNE' && each.inseeCode === chosen);
    if (choice?.kind === 'COMMUNE') return choice;
    if (certain?.kind === 'COMMUNE') return certain;
    const communes = choices.flatMap((each) =>
      each.kind === 'COMMUNE' ? { inseeCode: each.inseeCode, label: placeLabel(each) } : [],
    );
    const code = communes.length > 0 ? 'COMMUNE_AMBIGUOUS' : 'COMMUNE_UNKNOWN';
    throw new DomainError(code, { choices: communes }, [{ path: ['place'], message: code }]);
  }

  /** All places that can be typed. */
  async gazetteer(): Promise<Gazetteer> {
    const { rows } = await this.pool.query<{ loaded: string }>(
      sql`select concat(version, ' ', loaded_at) as loaded from reference_load where name = 'communes'`,
    );
    const loaded = rows[0]?.loaded ?? '';
    if (this.known?.loaded !== loaded) {
      const gazetteer = this.read();
      this.known = { loaded, gazetteer };
      // One that could not be read is read again by whoever asks next.
      gazetteer.catch(() => (this.known = undefined));
    }
    return this.known.gazetteer;
  }

  private async read(): Promise<Gazetteer> {
    const [communes, former] = await Promise.all([
      this.pool.query(COMMUNES),
      this.pool.query(FORMER),
    ]);
    return gazetteerOf(communes.rows, former.rows);
  }
}

/**
 * The commune of an INSEE code; in Paris, Lyon and Marseille the arrondissement that the postcode names, since distances
 * are counted from there. @throws DomainError COMMUNE_UNKNOWN at the field
 */
export async function communeNamed(
  manager: EntityManager,
  inseeCode: string,
  postcode = '',
): Promise<Commune> {
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
