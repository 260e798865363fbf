import pg from 'pg';

const EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent', 'citext'];

/**
 * Makes the owner's role, its database and the extensions, whichever are missing.
 * @param {{ port: number, passwords: import('./cluster.mjs').Passwords, mayCreateDatabases: boolean }} options
 * @returns {Promise<string>} the owner's URL
 */
export async function ownDatabase({ port, passwords, mayCreateDatabases }) {
  const url = (
    /** @type {string} */ user,
    /** @type {string} */ password,
    /** @type {string} */ database,
  ) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  await inDatabase(url('postgres', passwords.superuser, 'postgres'), async (client) => {
    const role = await client.query(`select 1 from pg_roles where rolname = 'presence_owner'`);
    // The password is hexadecimal of our own making; role statements take no parameters.
    const rights = `LOGIN NOSUPERUSER NOBYPASSRLS CREATEROLE ${mayCreateDatabases ? 'CREATEDB' : 'NOCREATEDB'} PASSWORD '${passwords.owner}'`;
    await client.query(`${role.rowCount ? 'ALTER' : 'CREATE'} ROLE presence_owner ${rights}`);
    const database = await client.query(`select 1 from pg_database where datname = 'presence'`);
    if (!database.rowCount) await client.query('CREATE DATABASE presence OWNER presence_owner');
  });
  const owner = url('presence_owner', passwords.owner, 'presence');
  // All four are trusted extensions: made by the owner, they can be dropped by the owner.
  await inDatabase(owner, (client) =>
    client.query(EXTENSIONS.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name};`).join(' ')),
  );
  return owner;
}

/** @param {string} connectionString @param {(client: pg.Client) => Promise<unknown>} work */
async function inDatabase(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
