import { HttpContext, HttpContextToken } from '@angular/common/http';

/** Set on the requests by which one finds out who is signed in, or signs in: a 401 is their answer, not an accident. */
export const ANSWERS_401 = new HttpContextToken(() => false);

export const answers401 = new HttpContext().set(ANSWERS_401, true);
