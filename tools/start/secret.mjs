import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from '../paths.mjs';

/**
 * The secret from which passwords and keys are derived: given, or made once for this checkout and kept beside its data.
 * @returns {string}
 */
export function presenceSecret() {
  if (process.env.PRESENCE_SECRET) return process.env.PRESENCE_SECRET;
  const file = path.join(dataDir, 'secret');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  }
  return fs.readFileSync(file, 'utf8').trim();
}
