/** What is wrong with something that the engine was given. */
export type InputFault =
  | 'LIST_MISSING'
  | 'ID_IMPOSSIBLE'
  | 'UNKNOWN_NEED'
  | 'UNKNOWN_VOLUNTEER'
  | 'HALF_DAY_OUTSIDE'
  | 'MINUTES_IMPOSSIBLE'
  | 'NUMBER_IMPOSSIBLE'
  | 'FACES_IMPOSSIBLE'
  | 'VALUE_IMPOSSIBLE';

/** The engine refuses to plan from this: `at` is where the fault is, such as `contacts.3.need`. */
export class RotaInputError extends Error {
  constructor(
    readonly code: InputFault,
    readonly at: string,
  ) {
    super(`${code} at ${at}`);
    this.name = 'RotaInputError';
  }
}
