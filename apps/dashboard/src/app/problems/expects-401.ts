import { HttpContext, HttpContextToken } from '@angular/common/http';

/** Set on the requests by which one finds out who is signed in, or signs in: a 401 is their answer, not an accident. */
export const EXPECTS_401 = new HttpContextToken(() => false);

export const expects401 = new HttpContext().set(EXPECTS_401, true);
