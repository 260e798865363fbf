import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Role } from '@presence/domain';

/** Who may use a route. Every route declares one of them; the application does not start otherwise. */
export type Access =
  { kind: 'PUBLIC' } | { kind: 'SIGNED_IN' } | { kind: 'ORGANISER'; roles: readonly Role[] };
export const ACCESS = 'presence:access';

/** Anybody. */
export const Public = () => SetMetadata(ACCESS, { kind: 'PUBLIC' } satisfies Access);

/** Anybody with an account. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'SIGNED_IN' } satisfies Access);

/** Organisers of the association in the path who hold one of these roles; none named means any of them. */
export const Allow = (...roles: Role[]) =>
  applyDecorators(
    SetMetadata(ACCESS, { kind: 'ORGANISER', roles } satisfies Access),
    ApiTags('organisers'),
  );
