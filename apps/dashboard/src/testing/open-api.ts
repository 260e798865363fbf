import { type HttpInterceptorFn, provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed, type TestModuleMetadata } from '@angular/core/testing';
import { provideRouter, type Routes } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { refusals } from '../app/accounts/refusals.interceptor';
import { eventually, turn } from './eventually';

export interface Setting extends Pick<TestModuleMetadata, 'imports' | 'providers'> {
  interceptors?: HttpInterceptorFn[];
  /** Without them every address is a page that is empty. */
  routes?: Routes;
}

interface Schema<T> {
  parse(body: unknown): T;
}

/** The app in front of an API whose answers the spec gives; nobody is signed in. */
export function openApi({
  imports = [],
  providers = [],
  interceptors = [refusals],
  routes = [{ path: '**', children: [] }],
}: Setting = {}) {
  TestBed.configureTestingModule({
    imports,
    providers: [
      provideRouter(routes),
      provideHttpClient(withInterceptors(interceptors)),
      provideHttpClientTesting(),
      ...providers,
    ],
  });
  const api = TestBed.inject(HttpTestingController);
  /** The request for a path, which may name its query or leave it out, once it is sent. */
  const asked = (path: string, method?: string): Promise<TestRequest> =>
    eventually(
      () => {
        TestBed.tick();
        return api
          .match(
            (one) =>
              (one.url === path || one.urlWithParams === path) &&
              (method ?? one.method) === one.method,
          )
          .find(({ cancelled }) => !cancelled);
      },
      () => `Nobody asked ${method ?? ''} ${path}, but ${waiting(api).join(', ') || 'nothing'}.`,
    );
  /** Goes on until all is at rest, or waits for the API. */
  const settled = async () => {
    let atRest = false;
    while (!atRest) {
      await turn();
      TestBed.tick();
      atRest =
        waiting(api).length > 0 || (await firstValueFrom(TestBed.inject(ApplicationRef).isStable));
    }
  };
  const answered = async (path: string, ...flushed: Parameters<TestRequest['flush']>) => {
    const request = await asked(path);
    request.flush(...flushed);
    await settled();
    return request.request;
  };
  const answer = <T>(path: string, schema: Schema<T>, body: NoInfer<T>) => {
    schema.parse(body);
    return answered(path, body as object);
  };
  return {
    api,
    asked,
    settled,
    /** Answers what is asked of a path with a body of the schema that the contract gives it. */
    answer,
    answerList: <T>(path: string, schema: Schema<T>, rows: readonly NoInfer<T>[]) => {
      for (const row of rows) schema.parse(row);
      return answered(path, [...rows]);
    },
    /** Answers that nothing is in these lists. */
    answerEmpty: async (...lists: string[]) => {
      for (const list of lists) await answered(list, []);
    },
  };
}

/** What is asked and not answered, without taking it. */
function waiting(api: HttpTestingController): string[] {
  const found: string[] = [];
  api.match(({ method, urlWithParams }) => {
    found.push(`${method} ${urlWithParams}`);
    return false;
  });
  return found;
}
