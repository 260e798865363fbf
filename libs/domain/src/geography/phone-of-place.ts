import { DomainError, type Issue } from '../errors';
import { phoneToE164 } from '../identity/phone';
import type { Commune } from './commune';
import { departmentCodeOf } from './departments';

/**
 * The number of somebody who lives in this commune, in E.164: local figures are those of its territory.
 * @throws DomainError VALIDATION at `path` where the territory has no such numbers
 */
export function phoneOfPlace<T extends string | null>(
  phone: T,
  inseeCode: Commune['inseeCode'],
  path: Issue['path'],
): T {
  if (phone === null) return phone;
  const number = phoneToE164(phone, departmentCodeOf(inseeCode));
  if (number === null)
    throw new DomainError('VALIDATION', {}, [{ path, message: 'PHONE_INVALID' }]);
  return number as T;
}
