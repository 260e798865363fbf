import { Injectable } from '@nestjs/common';
import type { FigureExportDraft } from '@presence/contract';

type Kind = FigureExportDraft['kind'];
export type AskedExport<Of extends Kind = Kind> = Extract<FigureExportDraft, { kind: Of }>;

/** How a file is made: step by step, then what is read last, each in a transaction of its own; it is written in none. */
export type ExportWork = {
  steps: readonly (() => Promise<void>)[];
  last: () => Promise<() => Buffer | Promise<Buffer>>;
  /** Of which saving it is, where it may be saved again: what is asked after that is another file. */
  version?: number;
};
/** @param now an instant, ISO */
type Plan<Asked extends AskedExport> = (asked: Asked, now: string) => Promise<ExportWork>;

/** What a file of each kind takes, as the feature says that knows it. */
@Injectable()
export class ExportWorks {
  private readonly plans = new Map<Kind, Plan<never>>();

  plan<Of extends Kind>(kind: Of, plan: Plan<AskedExport<Of>>): void {
    this.plans.set(kind, plan);
  }

  /**
   * What a file takes that is asked for, read in the transaction that is open.
   * @throws DomainError where it cannot be made
   */
  of(asked: AskedExport, now: string): Promise<ExportWork> {
    const plan = this.plans.get(asked.kind);
    if (!plan) throw new Error(`Nobody makes a file of the kind ${asked.kind}`);
    return plan(asked as never, now);
  }
}
