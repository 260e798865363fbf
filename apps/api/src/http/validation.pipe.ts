import { StandardSchemaValidationPipe } from '@nestjs/common';
import { DomainError, type Issue } from '@presence/domain';

type SchemaIssue = {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[];
  code?: string;
  keys?: string[];
};

const CODE = /^[A-Z][A-Z0-9_]+$/;

/** Our schemas say codes; what Zod says in its own words becomes FIELD_UNKNOWN or FIELD_INVALID. */
function issueOf({ message, path = [], code, keys }: SchemaIssue): Issue {
  const steps = path
    .map((step) => (typeof step === 'object' ? step.key : step))
    .map((key) => (typeof key === 'number' ? key : String(key)));
  const unknown = code === 'unrecognized_keys';
  return {
    path: unknown ? [...steps, ...(keys ?? []).slice(0, 1)] : steps,
    message: unknown ? 'FIELD_UNKNOWN' : CODE.test(message) ? message : 'FIELD_INVALID',
  };
}

/** Bodies, queries and parameters are parsed by the schema their route names; a refusal carries each field's path. */
export const validationPipe = () =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new DomainError(
        'VALIDATION',
        {},
        issues.map((issue) => issueOf(issue as SchemaIssue)),
      ),
  });
