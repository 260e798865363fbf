import { dice, oneOf } from './dice.mjs';
import { product } from './stack.mjs';

/** @typedef {{ insee_code: string, name: string, department_code: string, latitude: number, longitude: number, upto: number }} Commune */

/**
 * Picks real communes, the more often the more people live there.
 * @param {import('pg').Client} owner
 * @returns {Promise<(roll: () => number) => Commune>}
 */
export async function byPopulation(owner) {
  const { rows } = await owner.query(
    `select insee_code, name, department_code, latitude, longitude,
       (sum(population) over (order by insee_code))::float8 as upto from commune order by insee_code`,
  );
  const total = rows[rows.length - 1].upto;
  return (roll) => {
    const wanted = roll() * total;
    let [low, high] = [0, rows.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle].upto > wanted) high = middle;
      else low = middle + 1;
    }
    return rows[low];
  };
}

const CHUNK = 5000;

// Documents and cards are those of the demo, so that rows weigh what real ones do.
const INSERT = `
  with fresh as (
    select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::real[], $6::real[], $7::int[], $8::text[], $9::text[])
      as f (n, insee_code, commune, department, latitude, longitude, cell, themes, weekdays)
  ), template as (
    select row_number() over (order by slug) - 1 as k, count(*) over () as of_all, t.* from published_listing t where slug not like 'banc-%'
  ), listed as (
    insert into published_listing (association_id, id, slug, association_slug, document, card, department_code, insee_code,
      latitude, longitude, cell, facets, search, next_starts_at, verified_until, updated_at)
    select t.association_id, gen_random_uuid(), 'banc-' || f.n, t.association_slug, t.document,
      t.card || jsonb_build_object('slug', 'banc-' || f.n, 'communeName', f.commune, 'departmentCode', f.department, 'themes', f.themes::text[]),
      f.department, f.insee_code, f.latitude, f.longitude, f.cell, 
      (select array_agg(term) from (select term from unnest(t.facets) term where term !~ '^(theme|day):'
        union all select 'theme:' || theme from unnest(f.themes::text[]) theme
        union all select 'day:' || weekday from unnest(f.weekdays::text[]) weekday) of_row),
      t.search || to_tsvector('simple', f.commune),
      now() + (f.n % 40) * interval '1 day', now() + interval '6 months', now()
    from fresh f join template t on t.k = f.n % t.of_all
    returning slug, association_id
  )
  insert into published_slot (theme, weekday, cell, slug, latitude, longitude, association_id)
  select theme, weekday, f.cell, l.slug, f.latitude, f.longitude, l.association_id
  from fresh f join listed l on l.slug = 'banc-' || f.n, unnest(f.themes::text[]) theme, unnest(f.weekdays::text[]) weekday`;

/**
 * Publishes made-up listings numbered from `from` up to, not including, `to`.
 * @param {import('pg').Client} owner @param {number} from @param {number} to
 */
export async function publishListings(owner, from, to) {
  const { gridCell, THEMES, WEEKDAYS } = product();
  const commune = await byPopulation(owner);
  const roll = dice(from + 1);
  const some = (/** @type {readonly string[]} */ list, /** @type {number} */ most) =>
    `{${[...new Set(Array.from({ length: 1 + Math.floor(roll() * most) }, () => oneOf(list, roll)))].join()}}`;
  for (let at = from; at < to; at += CHUNK) {
    /** @type {unknown[][]} */
    const columns = Array.from({ length: 9 }, () => []);
    for (let n = at; n < Math.min(at + CHUNK, to); n++) {
      const place = commune(roll);
      const latitude = place.latitude + (roll() - 0.5) * 0.04;
      const longitude = place.longitude + (roll() - 0.5) * 0.04;
      const row = [
        n,
        place.insee_code,
        place.name,
        place.department_code,
        latitude,
        longitude,
        gridCell(latitude, longitude),
      ];
      [...row, some(THEMES, 3), some(WEEKDAYS, 2)].forEach((value, column) =>
        columns[column].push(value),
      );
    }
    await owner.query(INSERT, columns);
  }
  // As autovacuum would: without it an index-only scan still looks at every row.
  await owner.query('vacuum analyze published_listing');
  await owner.query('vacuum analyze published_slot');
}
