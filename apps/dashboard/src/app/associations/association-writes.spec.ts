import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import * as z from 'zod';
import { refusal } from '../../testing/refusal';
import { openApp } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { problemOf } from '../problems/problem-error';
import { associationWrites } from './association-writes';
import { NOTHING } from '../writes/writes';

const Name = z.object({ name: z.string() });

describe('writes into the association', () => {
  const begin = async () => {
    const { api } = await openApp();
    return { api, writes: TestBed.runInInjectionContext(() => associationWrites()) };
  };
  const path = (association: string) => `/of/${association}`;

  it('sends the body with the version it was read at, and checks the answer', async () => {
    const { writes, api } = await begin();
    const answer = writes.put(path, Name, {
      body: { name: 'Ginette' },
      version: 3,
      params: { parallel: true },
    });
    const { request, flush } = bound(api.expectOne(`/of/${associationId}?parallel=true`));
    expect(request.method).toBe('PUT');
    expect(request.body).toEqual({ name: 'Ginette' });
    expect(request.headers.get('If-Match')).toBe('"3"');
    flush({ name: 'Ginette', more: 'not of the contract' });
    expect(await answer).toEqual({ name: 'Ginette' });
  });

  it('fails when the answer is not what the contract says', async () => {
    const { writes, api } = await begin();
    const answer = writes.post(path, Name, { body: {} });
    bound(api.expectOne(`/of/${associationId}`)).flush({ name: 7 });
    await expect(answer).rejects.toThrow(z.ZodError);
  });

  it('answers nothing where there is nothing to be read, and names no version unless given', async () => {
    const { writes, api } = await begin();
    const answer = writes.delete(path, NOTHING);
    const { request, flush } = bound(api.expectOne(`/of/${associationId}`));
    expect(request.headers.has('If-Match')).toBe(false);
    flush(null);
    expect(await answer).toBeUndefined();
  });

  it('fails with the problem that the API answered', async () => {
    const { writes, api } = await begin();
    const answer = writes.get(path, Name);
    const refused = answer.catch((cause: unknown) => problemOf(cause).code);
    bound(api.expectOne(`/of/${associationId}`)).flush(...refusal('VERSION_CONFLICT', 412));
    expect(await refused).toBe('VERSION_CONFLICT');
  });
});

const bound = (request: ReturnType<HttpTestingController['expectOne']>) => ({
  request: request.request,
  flush: request.flush.bind(request),
});
