import { RESPONSE_INIT, inject } from '@angular/core';

/** Sets the HTTP status of the page being rendered; does nothing in the browser. Call it where `inject` works. */
export function setPageStatus(status: number): void {
  const response = inject(RESPONSE_INIT, { optional: true });
  if (response) response.status = status;
}
