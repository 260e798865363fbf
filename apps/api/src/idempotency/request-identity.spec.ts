import { Id, newId } from '@presence/domain';
import { requestIdentity, type WriteRequest } from './request-identity';

const request: WriteRequest = {
  accountId: newId(),
  method: 'PUT',
  url: '/api/associations/a/sessions/b/cancellation',
  ifMatch: '"3"',
  key: newId(),
  body: { publicWord: 'Pas de séance' },
};

describe('the identity of a write', () => {
  it('is the same for the same key of the same account, however it is written', () => {
    const again = { ...request, key: request.key?.toUpperCase() };
    expect(requestIdentity(again)).toEqual(requestIdentity(request));
    expect(Id.safeParse(requestIdentity(request)?.id).success).toBe(true);
  });

  it.each([
    ['another account', { accountId: newId() }],
    ['another key', { key: newId() }],
  ])('is another for %s', (_, over: Partial<WriteRequest>) => {
    expect(requestIdentity({ ...request, ...over })?.id).not.toBe(requestIdentity(request)?.id);
  });

  it.each([
    ['another method', { method: 'DELETE' }],
    ['another address', { url: '/api/associations/a/sessions/c/cancellation' }],
    ['another version', { ifMatch: '"4"' }],
    ['another body', { body: { publicWord: '' } }],
  ])('has another fingerprint for %s under the same key', (_, over: Partial<WriteRequest>) => {
    const other = requestIdentity({ ...request, ...over });
    expect(other?.id).toBe(requestIdentity(request)?.id);
    expect(other?.fingerprint).not.toEqual(requestIdentity(request)?.fingerprint);
  });

  it('is none without a key, since two requests that are alike may both be meant', () => {
    expect(requestIdentity({ ...request, key: undefined })).toBeNull();
  });

  it.each(['', '1', 'x'.repeat(5000)])('refuses a key like %.20s', (key) => {
    expect(() => requestIdentity({ ...request, key })).toThrow('IDEMPOTENCY_KEY_INVALID');
  });
});
