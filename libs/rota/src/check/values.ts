import { type InputFault, RotaInputError } from './input-error';

/** A value of whatever kind, and where it stands: looked into step by step, refused by name where it is not as it must be. */
export class Given {
  constructor(
    readonly value: unknown,
    readonly at: string,
  ) {}

  refuse(code: InputFault): never {
    throw new RotaInputError(code, this.at);
  }

  get(key: string): Given {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.refuse('VALUE_IMPOSSIBLE');
    const at = this.at === '' ? key : `${this.at}.${key}`;
    return new Given((value as Record<string, unknown>)[key], at);
  }

  list(): Given[] {
    const { value, at } = this;
    if (!Array.isArray(value)) this.refuse('LIST_MISSING');
    return Array.from(value as unknown[], (item, key) => new Given(item, `${at}.${key}`));
  }

  /** A list that may be left out. */
  listIfAny(): Given[] {
    return this.value === undefined ? [] : this.list();
  }

  whole(least: number, most: number, code: InputFault = 'NUMBER_IMPOSSIBLE'): number {
    const { value } = this;
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      this.refuse(code);
    return value as number;
  }

  amount(most: number): void {
    const { value } = this;
    if (typeof value !== 'number' || !(value >= 0 && value <= most))
      this.refuse('NUMBER_IMPOSSIBLE');
  }

  oneOf(values: readonly unknown[]): void {
    if (!values.includes(this.value)) this.refuse('VALUE_IMPOSSIBLE');
  }

  /** A flag that may be left out. */
  flag(): void {
    this.oneOf([true, false, undefined]);
  }

  id(): string {
    if (typeof this.value !== 'string' || this.value === '') this.refuse('ID_IMPOSSIBLE');
    return this.value as string;
  }

  /** What a schema says of it, with the place of its first fault. */
  fits(schema: Schema): void {
    const { success, error } = schema.safeParse(this.value);
    if (success) return;
    const path = error?.issues[0]?.path ?? [];
    throw new RotaInputError('VALUE_IMPOSSIBLE', [this.at, ...path.map(String)].join('.'));
  }
}

type Schema = {
  safeParse: (value: unknown) => {
    success: boolean;
    error?: { issues: readonly { path: readonly PropertyKey[] }[] };
  };
};
