import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import * as z from 'zod';
import { openApi } from '../../testing/open-api';
import { eventually } from '../../testing/eventually';
import { type Address, readFrom, type ReadOptions } from './read';

const NAMES = z.array(z.string());
const of = (name: string, url = '/people'): Address => ({ url, params: { name } });

describe('what a page reads', () => {
  const begin = async (options?: ReadOptions<string[]>) => {
    const { api } = openApi();
    const address = signal<Address>(of('gin'));
    const read = TestBed.runInInjectionContext(() => readFrom(address, NAMES, options));
    const request = () =>
      eventually(() => (TestBed.tick(), api.match(({ url }) => url.startsWith('/'))[0]));
    const answered = async (body: object, options?: { status: number; statusText: string }) => {
      (await request()).flush(body, options);
      await eventually(() => (TestBed.tick(), read.isLoading() ? undefined : true));
    };
    await answered(['Ginette', 'Gino']);
    return { address, read, answered, request };
  };

  it('keeps a list shown while another word is searched in it', async () => {
    const { address, read, answered, request } = await begin({ keepsWhileAsking: true });
    expect(read.shown()).toEqual(['Ginette', 'Gino']);
    address.set(of('gine'));
    const asked = await request();
    expect(read.isLoading()).toBe(true);
    expect(read.shown()).toEqual(['Ginette', 'Gino']);
    asked.flush(['Ginette']);
    await eventually(() => (TestBed.tick(), read.isLoading() ? undefined : true));
    expect(read.shown()).toEqual(['Ginette']);
    address.set(of('gino'));
    await answered(['Gino']);
    expect(read.shown()).toEqual(['Gino']);
  });

  it('shows nothing of another path, nor of a search that was refused', async () => {
    const { address, read, answered } = await begin({ keepsWhileAsking: true });
    address.set(of('gin', '/volunteers'));
    expect(read.shown()).toBeUndefined();
    await answered(['Louise']);
    address.set(of('lou', '/volunteers'));
    await answered({}, { status: 403, statusText: 'Forbidden' });
    expect(read.shown()).toBeUndefined();
    expect(read.error()).toBeDefined();
  });

  it('shows nothing once there is nothing to ask, and asks nothing', async () => {
    const { address, read } = await begin({ keepsWhileAsking: true });
    address.set(undefined);
    expect(read.shown()).toBeUndefined();
    expect(read.isLoading()).toBe(false);
  });

  it('shows nothing while it asks for something else, unless it is a list that is searched', async () => {
    const { address, read } = await begin();
    address.set(of('gine'));
    expect(read.shown()).toBeUndefined();
  });

  it('leaves the page as it is when the answer says the same', async () => {
    const { read, answered } = await begin({ equal: (one, other) => `${one}` === `${other}` });
    const before = read.shown();
    read.reload();
    await answered(['Ginette', 'Gino']);
    expect(read.shown()).toBe(before);
  });

  it('shows what a write answered', async () => {
    const { read } = await begin();
    read.set(['Ginette']);
    expect(read.shown()).toEqual(['Ginette']);
  });
});
