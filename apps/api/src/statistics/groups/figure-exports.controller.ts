import { Body, Controller, Delete, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { FigureExportDraft, FigureExportsView, FigureExportView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { IdParam } from '../../http/id.param';
import { RespondsWith } from '../../http/responds-with';
import { FigureExportsService } from './figure-exports.service';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Figures of groups that leave the house: small counts are hidden, and files are made beside requests. */
@Controller('associations/:associationId/figure-exports')
@Allow('ADMINISTRATOR', 'COORDINATOR')
export class FigureExportsController {
  constructor(private readonly exports: FigureExportsService) {}

  @Get()
  @RespondsWith(FigureExportsView)
  list() {
    return this.exports.list();
  }

  @Post()
  @RespondsWith(FigureExportView)
  start(@Body({ schema: FigureExportDraft }) draft: FigureExportDraft) {
    return this.exports.start(draft);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam('id') id: Id) {
    return this.exports.remove(id);
  }

  @Get(':id/file')
  @ApiProduces(TYPES.csv, TYPES.xlsx)
  async file(@IdParam('id') id: Id) {
    const { format, from, until, file } = await this.exports.file(id);
    const name = `presence-groupes-${from === until ? from : `${from}-${until}`}.${format}`;
    return new StreamableFile(file, {
      type: TYPES[format],
      disposition: `attachment; filename="${name}"`,
    });
  }
}
