import { sql } from '../../database/sql';
import { locateCommunes } from './locate-communes';
import { readSources, sourcesVersion } from './sources';

/** What can run a statement: a query runner, an entity manager or a data source. */
type Statements = { query(sql: string, parameters?: unknown[]): Promise<unknown> };

const BATCH = 5000;

const UPSERT = sql`
  insert into commune (insee_code, name, search_name, postcodes, department_code, region_code, latitude, longitude, approximate, population, time_zone)
  select "inseeCode", name, "searchName", array(select jsonb_array_elements_text(postcodes)), "departmentCode", "regionCode", latitude, longitude, approximate, population, "timeZone"
  from jsonb_to_recordset($1::jsonb) as given (
    "inseeCode" text, name text, "searchName" text, postcodes jsonb, "departmentCode" text, "regionCode" text,
    latitude float8, longitude float8, approximate boolean, population int, "timeZone" text)
  on conflict (insee_code) do update set
    name = excluded.name, search_name = excluded.search_name, postcodes = excluded.postcodes,
    department_code = excluded.department_code, region_code = excluded.region_code,
    latitude = excluded.latitude, longitude = excluded.longitude, approximate = excluded.approximate,
    population = excluded.population, time_zone = excluded.time_zone`;

const FORMER = sql`
  insert into former_commune (insee_code, name, commune_insee_code)
  select "inseeCode", name, "communeInseeCode"
  from jsonb_to_recordset($1::jsonb) as given ("inseeCode" text, name text, "communeInseeCode" text)
  on conflict (insee_code) do update set name = excluded.name, commune_insee_code = excluded.commune_insee_code`;

/**
 * Loads the communes as the owner of the database, unless this very version is there already. A commune that has
 * ceased to exist stays, since venues may stand in it. Returns whether anything was loaded.
 */
export async function loadCommunes(database: Statements): Promise<boolean> {
  const version = sourcesVersion();
  const loaded = (await database.query(
    sql`select version from reference_load where name = 'communes'`,
  )) as { version: string }[];
  if (loaded[0]?.version === version) return false;
  const sources = readSources();
  const communes = locateCommunes(sources);
  for (let start = 0; start < communes.length; start += BATCH) {
    await database.query(UPSERT, [JSON.stringify(communes.slice(start, start + BATCH))]);
  }
  await database.query(FORMER, [
    JSON.stringify(
      sources.formerCommunes.map(({ code, nom, chefLieu }) => ({
        inseeCode: code,
        name: nom.replaceAll("'", '’'),
        communeInseeCode: chefLieu,
      })),
    ),
  ]);
  await database.query(sql`analyze commune, former_commune`);
  // Written last: a load that was interrupted is done again.
  await database.query(
    sql`insert into reference_load (name, version) values ('communes', $1)
     on conflict (name) do update set version = excluded.version, loaded_at = now()`,
    [version],
  );
  return true;
}
