import { HttpBackend, HttpErrorResponse, HttpResponse, type HttpEvent, type HttpRequest } from '@angular/common/http';
import { Injectable, REQUEST_CONTEXT, inject } from '@angular/core';
import { from, type Observable } from 'rxjs';
import type { PageContext } from './page-context';

/** Answers the page's reads from the API in the same process, so that rendering opens no socket. */
@Injectable()
export class InProcessBackend implements HttpBackend {
  private readonly context = inject(REQUEST_CONTEXT) as PageContext | null;

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    return from(this.answer(request.urlWithParams));
  }

  private async answer(url: string): Promise<HttpEvent<unknown>> {
    const { pathname, search } = new URL(url, 'http://in-process');
    const answer = await this.context?.call(pathname + search);
    if (answer === undefined) throw new HttpErrorResponse({ status: 0, url });
    const { status } = answer;
    const body: unknown = answer.body === '' ? null : JSON.parse(answer.body);
    if (status < 200 || status > 299) throw new HttpErrorResponse({ status, url, error: body });
    return new HttpResponse({ status, url, body });
  }
}
