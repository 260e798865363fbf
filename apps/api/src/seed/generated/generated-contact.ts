import { departmentCodeOf, regionCodeOf, type Group } from '@presence/domain';
import type { Random } from '../random';

// The ranges that the regulator keeps for fiction, each in its own part of the country.
const RANGES: readonly [prefix: string, regions: readonly string[]][] = [
  ['019900', ['11']],
  ['026191', ['24', '28', '52', '53']],
  ['035301', ['27', '32', '44']],
  ['046571', ['84', '93', '94']],
  ['053649', ['75', '76']],
];
const MOBILE = '063998';

/** A telephone number that can never be anybody's, of the region of the commune; a mobile one overseas. */
export function fictionPhone(random: Random, inseeCode: string): string {
  const region = regionCodeOf(departmentCodeOf(inseeCode)) ?? '';
  const prefix = RANGES.find(([, regions]) => regions.includes(region))?.[0] ?? MOBILE;
  return `+33${prefix.slice(1)}${String(random.whole(0, 9999)).padStart(4, '0')}`;
}

/** What the public may use: mostly telephone and e-mail, sometimes only one, or a relay that shows no address. */
export function contactOf(random: Random, inseeCode: string, mailbox: string): Group['contact'] {
  const drawn = random.next();
  if (drawn < 0.15) return { phone: null, email: null, relayEmail: mailbox };
  const phone = fictionPhone(random, inseeCode);
  return { phone, email: drawn < 0.35 ? null : mailbox, relayEmail: null };
}
