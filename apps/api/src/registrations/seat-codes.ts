import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { readSeatCode, seatCodeOf, type Id } from '@presence/domain';
import { derivedKey } from '../settings/derived-key';
import { SETTINGS, type Settings } from '../settings/settings';

/** A seat that is asked for: its id and its code follow from the form, so that a form sent twice is one seat. */
export type AskedSeat = { id: Id; code: string; codeHash: Buffer };

/**
 * Codes are made from the id of a form under a key of ours: whoever asks again with the same form is told the same code, of
 * which only a keyed hash is stored. Neither the form's id nor the database tells a code to whoever lacks the key.
 */
@Injectable()
export class SeatCodes {
  private readonly making: Buffer;
  private readonly keeping: Buffer;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.making = derivedKey(settings.PRESENCE_SECRET, 'seat codes');
    this.keeping = derivedKey(settings.PRESENCE_SECRET, 'seat code hashes');
  }

  asked(sessionId: Id, formId: Id): AskedSeat {
    const made = createHmac('sha512', this.making)
      .update(`${sessionId.toLowerCase()}/${formId.toLowerCase()}`)
      .digest();
    const code = seatCodeOf(BigInt(`0x${made.subarray(16, 48).toString('hex')}`));
    return { id: uuidOf(made), code, codeHash: this.hash(code) };
  }

  /** What is stored of a code that somebody typed; null where it can be none. */
  typed(text: string): { code: string; codeHash: Buffer } | null {
    const code = readSeatCode(text);
    return code === null ? null : { code, codeHash: this.hash(code) };
  }

  private hash(code: string): Buffer {
    return createHmac('sha256', this.keeping).update(code).digest();
  }
}

/** A UUIDv8 (RFC 9562 §5.8) of the first bytes of a hash. */
function uuidOf(hash: Buffer): Id {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
