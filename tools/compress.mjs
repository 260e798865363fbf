// node tools/compress.mjs FOLDER: puts a .br and a .gz beside each file of a built web app that gains by it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Images and fonts that are compressed already stay as they are. */
const TEXTS = /\.(css|html|ico|js|json|svg|txt|webmanifest)$/;
/** In bytes: what is smaller travels in one packet anyway. */
const LEAST = 1024;

/** @param {string} folder */
export function compress(folder) {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXTS.test(name)) continue;
    const file = path.join(folder, name);
    const bytes = fs.readFileSync(file);
    if (bytes.length < LEAST) continue;
    // A window as wide as the file: the widest, made for each of some hundred files, takes five times as long.
    const window = Math.min(22, Math.ceil(Math.log2(bytes.length)) + 1);
    fs.writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: window } }),
    );
    fs.writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compress(process.argv[2]);
