import { RotaInputError } from './input-error';

/** The fault that a refusal names; null where nothing is refused. Anything else that is thrown is thrown on. */
export function faultOf(work: () => unknown): { code: string; at: string } | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof RotaInputError)) throw error;
    return { code: error.code, at: error.at };
  }
}
