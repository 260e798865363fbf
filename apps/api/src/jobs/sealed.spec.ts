import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealed';

describe('sealed jobs', () => {
  const key = randomBytes(32);

  it('open again for the same job only', () => {
    const sealed = seal(key, 'job 1', { to: 'claire@voix.example' });
    expect(sealed).not.toContain(Buffer.from('claire').toString('base64').slice(0, 6));
    expect(unseal(key, 'job 1', sealed)).toEqual({ to: 'claire@voix.example' });
    expect(() => unseal(key, 'job 2', sealed)).toThrow();
    expect(() => unseal(randomBytes(32), 'job 1', sealed)).toThrow();
  });

  it('do not open when a bit was changed', () => {
    const bytes = Buffer.from(seal(key, 'job', 'word'), 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => unseal(key, 'job', bytes.toString('base64'))).toThrow();
  });
});
