/** Lines shown of one kind; the rest is counted. */
const FIRST = 5;

/** In SQL, what waits of one kind: its lines x, in their order. $1 is the organiser, $2 now, `me` their row, s.v the settings. */
export type PartSql = { columns: string; from: string; order: string };

/** How many there are and the first few, as JSON. */
export const some = ({ columns, from, order }: PartSql): string =>
  `(select json_build_object('count', count(*), 'first', coalesce(json_agg(y order by n) filter (where n <= ${FIRST}), '[]'))
    from (select row_number() over (order by ${order}) as n, x as y from (select ${columns} from ${from}) x) z)`;

export const howMany = ({ from }: PartSql): string => `(select count(*)::int from ${from})`;

/** What a person is called, still sealed; p is the person. */
export const PERSON = `p.id as "personId", encode(p.first_name_sealed, 'base64') as "firstNameSealed", encode(p.last_name_sealed, 'base64') as "lastNameSealed"`;
