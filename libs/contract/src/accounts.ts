import * as z from 'zod';
import { Account, Email, Id, Instant, LOCALES, Password, Role, Seat, line } from '@presence/domain';

/** What signing in sends. The password is not checked for strength here: only that something was typed. */
export const SignInDraft = z.strictObject({
  email: Email,
  password: z
    .string({ error: 'REQUIRED' })
    .min(1, { error: 'REQUIRED' })
    .max(128, { error: 'PASSWORD_TOO_LONG' }),
});
export type SignInDraft = z.infer<typeof SignInDraft>;

/** The signed-in account and the associations in which it sits. */
export const Me = Account.extend({ seats: z.array(Seat) });
export type Me = z.infer<typeof Me>;

export const MeDraft = Account.pick({ displayName: true, locale: true }).strict();
export type MeDraft = z.infer<typeof MeDraft>;

/** One place where the account is signed in. */
export const LoginSessionView = z.object({
  id: Id,
  createdAt: Instant,
  lastSeenAt: Instant,
  current: z.boolean(),
});
export type LoginSessionView = z.infer<typeof LoginSessionView>;

export const PasswordDraft = z.strictObject({
  current: z.string().min(1, { error: 'REQUIRED' }).max(128),
  next: Password,
});
export type PasswordDraft = z.infer<typeof PasswordDraft>;

export const PasswordResetRequest = z.strictObject({ email: Email, locale: z.enum(LOCALES) });
export type PasswordResetRequest = z.infer<typeof PasswordResetRequest>;

export const PasswordResetDraft = z.strictObject({ password: Password });
export type PasswordResetDraft = z.infer<typeof PasswordResetDraft>;

/** What the holder of a reset link reads before choosing a password. */
export const PasswordResetView = z.object({ email: Email });
export type PasswordResetView = z.infer<typeof PasswordResetView>;

/** What an administrator writes to invite somebody. */
export const InvitationDraft = z.strictObject({
  id: Id,
  email: Email,
  roles: z.array(Role).min(1, { error: 'LIST_EMPTY' }).max(4),
  locale: z.enum(LOCALES),
});
export type InvitationDraft = z.infer<typeof InvitationDraft>;

export const Invitation = z.object({
  id: Id,
  email: Email,
  roles: z.array(Role),
  createdAt: Instant,
  expiresAt: Instant,
});
export type Invitation = z.infer<typeof Invitation>;

/** What the holder of an invitation's link reads before accepting it. */
export const InvitationView = z.object({
  email: Email,
  associationName: z.string(),
  roles: z.array(Role),
  accountExists: z.boolean(),
});
export type InvitationView = z.infer<typeof InvitationView>;

/** Accepting: a new account gives its name and chooses a password; an existing one types its own password. */
export const AcceptanceDraft = z.strictObject({
  displayName: line(80).nullable(),
  password: z
    .string({ error: 'REQUIRED' })
    .min(1, { error: 'REQUIRED' })
    .max(128, { error: 'PASSWORD_TOO_LONG' }),
  locale: z.enum(LOCALES),
});
export type AcceptanceDraft = z.infer<typeof AcceptanceDraft>;
