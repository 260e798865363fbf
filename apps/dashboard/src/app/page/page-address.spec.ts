import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { pageAddress } from './page-address';

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class ListPage {
  readonly address = pageAddress();
}

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class RecordPage {}

describe('the address of a page', () => {
  const opened = async () => {
    const arrived = signal<() => void>(() => undefined);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'people', component: ListPage },
          {
            path: 'people/one',
            loadComponent: () =>
              new Promise<typeof RecordPage>((done) => arrived.set(() => done(RecordPage))),
          },
        ]),
      ],
    });
    const harness = await RouterTestingHarness.create();
    const page = await harness.navigateByUrl('/people?page=2&branch=lyon', ListPage);
    return { page, router: TestBed.inject(Router), arrive: () => arrived()() };
  };

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('changes what is named, takes away what is null and keeps the rest', async () => {
    const { page, router } = await opened();
    page.address.change({ name: 'gin', page: null });
    await jest.runAllTimersAsync();
    expect(router.url).toBe('/people?branch=lyon&name=gin');
  });

  it('waits until nothing more is typed, and changes once', async () => {
    const { page, router } = await opened();
    const navigate = jest.spyOn(router, 'navigate');
    page.address.changeSoon({ name: 'g' });
    await jest.advanceTimersByTimeAsync(100);
    page.address.changeSoon({ name: 'gin' });
    await jest.runAllTimersAsync();
    expect(navigate).toHaveBeenCalledTimes(1);
    expect(router.url).toBe('/people?page=2&branch=lyon&name=gin');
  });

  it('lets go whoever opens a record before the search is written', async () => {
    const { page, router, arrive } = await opened();
    page.address.changeSoon({ name: 'gin' });
    const opening = router.navigateByUrl('/people/one');
    await jest.runAllTimersAsync();
    arrive();
    await jest.runAllTimersAsync();
    expect(await opening).toBe(true);
    expect(router.url).toBe('/people/one');
  });

  it('changes nothing of the next page when an answer comes late', async () => {
    const { page, router, arrive } = await opened();
    const opening = router.navigateByUrl('/people/one?tab=needs');
    await jest.runAllTimersAsync();
    arrive();
    await opening;
    page.address.change({ tab: null });
    await jest.runAllTimersAsync();
    expect(router.url).toBe('/people/one?tab=needs');
  });
});
