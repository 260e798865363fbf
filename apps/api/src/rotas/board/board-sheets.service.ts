import { Injectable } from '@nestjs/common';
import type { BoardContact } from '@presence/contract';
import type { Id, Locale } from '@presence/domain';
import writeXlsxFile from 'write-excel-file/node';
import { RotasService } from '../rotas.service';
import { boardSheets } from './board-sheets';

const WIDTHS = { name: 26, day: 24 };

/** A board as a file that spreadsheets open. */
@Injectable()
export class BoardSheetsService {
  constructor(private readonly rotas: RotasService) {}

  /** One sheet a week. It reads the names of people as the board does, which the audit log tells. */
  async file(rotaId: Id, locale: Locale): Promise<Buffer> {
    const board = await this.rotas.board(rotaId);
    const weeks: BoardContact[][] = [];
    for (const week of board.weeks.keys()) weeks.push(await this.contactsOf(rotaId, week));
    const sheets = boardSheets(board, (week) => weeks[week] ?? [], locale);
    return writeXlsxFile(
      sheets.map(({ name, rows: [head = [], ...rows] }) => ({
        sheet: name,
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        orientation: 'landscape' as const,
        columns: head.map((_, column) => ({ width: column === 0 ? WIDTHS.name : WIDTHS.day })),
        data: [
          head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
          ...rows.map((row) =>
            row.map((value) =>
              value === ''
                ? null
                : { value, type: String, wrap: true, alignVertical: 'top' as const },
            ),
          ),
        ],
      })),
    ).toBuffer();
  }

  private async contactsOf(rotaId: Id, week: number): Promise<BoardContact[]> {
    const all: BoardContact[] = [];
    for (let after: Id | null | undefined; after !== null;) {
      const { contacts, next } = await this.rotas.contacts(rotaId, { week, after });
      all.push(...contacts);
      after = next;
    }
    return all;
  }
}
