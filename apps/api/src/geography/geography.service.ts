import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Commune } from '@presence/domain';
import type { Pool } from 'pg';
import { DIRECTORY_POOL } from '../database/data-sources';
import { searchName } from './communes/search-name';

const MOST = 10;

// Names that begin with what was typed come before those in which a later word does.
const SEARCH = `
  select insee_code as "inseeCode", name, postcodes, department_code as "departmentCode", region_code as "regionCode",
    latitude, longitude, approximate, time_zone as "timeZone"
  from commune
  where ($1 = '' or search_name like $1 || '%' or search_name like '% ' || $1 || '%')
    and ($2 = '' or exists (select from unnest(postcodes) as postcode where postcode like $2 || '%'))
  order by search_name like $1 || '%' desc, population desc, insee_code
  limit ${MOST}`;

const BY_POSTCODE = SEARCH.replace(/and \(\$2.*$/m, 'and postcodes @> array[$2]');

@Injectable()
export class GeographyService {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: Pool) {}

  /** The commune that somebody typed by hand: the one of that very name, else the largest that begins so. @throws DomainError COMMUNE_UNKNOWN at `place` */
  async typed(place: string): Promise<Commune> {
    const found = await this.search(place);
    const name = searchName(place.replace(/[\d()]/g, ''));
    const commune = found.find((each) => searchName(each.name) === name) ?? found[0];
    if (!commune)
      throw new DomainError('COMMUNE_UNKNOWN', {}, [
        { path: ['place'], message: 'COMMUNE_UNKNOWN' },
      ]);
    return commune;
  }

  /** Communes by the beginning of their name or postcode, or both ("69003 lyon"), the largest first. */
  async search(text: string): Promise<Commune[]> {
    const postcode = /(?<!\d)\d{2,5}(?!\d)/.exec(text)?.[0] ?? '';
    const name = searchName(text.replace(postcode, ''));
    if (name === '' && postcode === '') return [];
    const { rows } = await this.pool.query<Commune>(postcode.length === 5 ? BY_POSTCODE : SEARCH, [
      name,
      postcode,
    ]);
    return rows;
  }
}
