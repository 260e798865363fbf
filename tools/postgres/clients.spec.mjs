import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { clientProgram } from './clients.mjs';
import { clientEnvironment } from './superuser.mjs';

const unix = process.platform !== 'win32';

test(
  'the first program that speaks with the server is taken, or a sentence says which to install',
  { skip: !unix },
  () => {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'presence-clients-'));
    const before = process.env.PATH;
    try {
      const folders = [91, 93].map((version) => {
        const folder = path.join(home, String(version));
        fs.mkdirSync(folder);
        fs.writeFileSync(
          path.join(folder, 'pg_dump'),
          `#!/bin/sh\necho "pg_dump (PostgreSQL) ${version}.2"\n`,
          {
            mode: 0o755,
          },
        );
        return folder;
      });
      process.env.PATH = folders.join(path.delimiter);
      assert.equal(clientProgram('pg_dump', 91), path.join(home, '91', 'pg_dump'));
      assert.equal(clientProgram('pg_dump', 92), path.join(home, '93', 'pg_dump'));
      assert.throws(
        () => clientProgram('pg_dump', 94),
        /wants pg_dump 94 or newer, and .*91.pg_dump is 91: install the package postgresql-client-94/,
      );
    } finally {
      process.env.PATH = before;
      fs.rmSync(home, { recursive: true });
    }
  },
);

test('no password goes on a command line', () => {
  const { PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE } = clientEnvironment(
    'postgres://postgres:a%2Fb@db.example/presence',
  );
  assert.deepEqual(
    [PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE],
    ['db.example', '5432', 'postgres', 'a/b', 'presence'],
  );
});
