import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { binaries } from './binaries.mjs';
import { asServerUser, temporaryFolder } from './unprivileged.mjs';

/** @type {{ bin: string, lib: string } | undefined} */
let found;

/**
 * How to run one of PostgreSQL's programs: the right user, libraries and a folder that user may stand in.
 * @param {'initdb' | 'pg_ctl' | 'postgres'} program
 */
export function command(program) {
  found ??= binaries();
  const {
    PGDATA: _data,
    PGPORT: _port,
    PGHOST: _host,
    PGUSER: _user,
    PGOPTIONS: _options,
    ...env
  } = process.env;
  const library = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    file: path.join(found.bin, process.platform === 'win32' ? `${program}.exe` : program),
    options: {
      ...asServerUser(),
      cwd: temporaryFolder(),
      env: { ...env, [library]: found.lib, LC_MESSAGES: 'C', TZ: 'UTC' },
    },
  };
}

/**
 * Runs a program to its end.
 * @param {'initdb' | 'pg_ctl'} program
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args) {
  const { file, options } = command(program);
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(file, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} file @returns {string} the most telling line at a server log's end */
export function lastComplaint(file) {
  const lines = fs.existsSync(file)
    ? fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-30)
    : [];
  const told = lines.reverse().find((line) => /FATAL|PANIC|ERROR|could not/.test(line));
  return (told ?? lines[0] ?? 'it left no message').replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}
