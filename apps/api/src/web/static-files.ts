import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { encode, encodingFor, type Encoding } from './encoding';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPACT = new Set(['.png', '.woff2']);
const EFFORT = 9;

/** A name that changes with the content: an eight-character hash before the extension. */
export const isHashed = (path: string): boolean => /-[A-Za-z0-9_-]{8}\.\w+$/.test(path);

type Held = { bytes: Buffer; etag: string; encoded: Map<Encoding, Promise<Buffer>> };

/**
 * The files of one built folder. Their names are read once, so a request can only ever name one of them; contents and
 * their compressed forms are kept in memory from the first time they are asked for.
 */
export class StaticFiles {
  private readonly names: ReadonlySet<string>;
  private readonly held = new Map<string, Promise<Held>>();

  constructor(private readonly folder: string) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    this.names = new Set(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
        ),
    );
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  /** Sends the file; the browser keeps a hashed one for good and asks again for any other. */
  async send(name: string, request: Request, response: Response): Promise<void> {
    const file = await this.hold(name);
    const extension = extname(name);
    const encoding = COMPACT.has(extension)
      ? 'identity'
      : encodingFor(request.headers['accept-encoding']);
    response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
    response.setHeader(
      'Cache-Control',
      isHashed(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    response.setHeader('ETag', file.etag);
    response.vary('Accept-Encoding');
    if (request.fresh) return void response.status(304).end();
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.end(await this.encoded(file, encoding));
  }

  private encoded({ bytes, encoded }: Held, encoding: Encoding): Promise<Buffer> {
    const known = encoded.get(encoding);
    if (known) return known;
    const made = encode(bytes, encoding, EFFORT);
    encoded.set(encoding, made);
    return made;
  }

  private hold(name: string): Promise<Held> {
    const known = this.held.get(name);
    if (known) return known;
    const read = readFile(join(this.folder, name)).then((bytes) => ({
      bytes,
      etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
      encoded: new Map<Encoding, Promise<Buffer>>(),
    }));
    this.held.set(name, read);
    read.catch(() => this.held.delete(name));
    return read;
  }
}
