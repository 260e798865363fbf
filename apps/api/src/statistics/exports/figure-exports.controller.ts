import { Body, Controller, Delete, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { ExportableYear, FigureExportDraft, FigureExportView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { IdParam } from '../../http/id.param';
import { RespondsWith } from '../../http/responds-with';
import { FigureExportsService } from './figure-exports.service';

const TYPES = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What a file is called, by what it is of. */
const NAMES = {
  GROUP_YEARS: 'groupes',
  SCHOOL_YEARS: 'groupes-annee-scolaire',
  HOME_SUPPORT: 'domicile',
  ACTIVITY_REPORT: 'activite',
} as const satisfies Record<FigureExportDraft['kind'], string>;

/** What leaves the house: small counts are hidden, and files are made beside requests. */
@Controller('associations/:associationId')
@Allow('ADMINISTRATOR', 'COORDINATOR')
export class FigureExportsController {
  constructor(private readonly exports: FigureExportsService) {}

  @Get('exportable-years')
  @RespondsWith(ExportableYear, { list: true })
  years() {
    return this.exports.years();
  }

  @Get('figure-exports')
  @RespondsWith(FigureExportView, { list: true })
  list() {
    return this.exports.list();
  }

  @Post('figure-exports')
  @RespondsWith(FigureExportView)
  start(@Body({ schema: FigureExportDraft }) draft: FigureExportDraft) {
    return this.exports.start(draft);
  }

  @Delete('figure-exports/:id')
  @HttpCode(204)
  remove(@IdParam('id') id: Id) {
    return this.exports.remove(id);
  }

  @Get('figure-exports/:id/file')
  @ApiProduces(TYPES.pdf, TYPES.csv, TYPES.xlsx)
  async file(@IdParam('id') id: Id) {
    const { asked, file } = await this.exports.file(id);
    const { kind, format, from, until } = asked;
    const name = `presence-${NAMES[kind]}-${from === until ? from : `${from}-${until}`}.${format}`;
    return new StreamableFile(file, {
      type: TYPES[format],
      disposition: `attachment; filename="${name}"`,
    });
  }
}
