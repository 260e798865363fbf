import { Inject, Injectable } from '@nestjs/common';
import {
  DomainError,
  gazetteerOf,
  placeLabel,
  resolvePlace,
  type CommunePlace,
  type FormerCommune,
  type Gazetteer,
  type KnownCommune,
  type PlaceAnswer,
  type PlacesWanted,
} from '@presence/domain';
import type { Pool } from 'pg';
import { DIRECTORY_POOL } from '../database/data-sources';

const COMMUNES = `
  select insee_code as "inseeCode", name, postcodes, department_code as "departmentCode", region_code as "regionCode",
    latitude, longitude, approximate, time_zone as "timeZone", population
  from commune`;
const FORMER = `
  select insee_code as "inseeCode", name, commune_insee_code as "communeInseeCode" from former_commune`;

/** Answers what a typed place is, from the communes in the database, which are read once for each time they are loaded. */
@Injectable()
export class GeographyService {
  private known: { loaded: string; gazetteer: Promise<Gazetteer> } | undefined;

  constructor(@Inject(DIRECTORY_POOL) private readonly pool: Pool) {}

  async resolve(text: string, wanted: PlacesWanted): Promise<PlaceAnswer> {
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

  private async gazetteer(): Promise<Gazetteer> {
    const { rows } = await this.pool.query<{ loaded: string }>(
      `select version || ' ' || loaded_at as loaded from reference_load where name = 'communes'`,
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
      this.pool.query<KnownCommune>(COMMUNES),
      this.pool.query<FormerCommune>(FORMER),
    ]);
    return gazetteerOf(communes.rows, former.rows);
  }
}
