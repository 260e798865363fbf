import { Param, type PipeTransform } from '@nestjs/common';
import { DomainError, REPORT_FORMATS, type ReportFormat } from '@presence/domain';

/** A file in a format that there is none of answers as one that does not exist. */
const formatPipe: PipeTransform<unknown, ReportFormat> = {
  transform(value) {
    const format = REPORT_FORMATS.find((known) => known === value);
    if (format === undefined) throw new DomainError('NOT_FOUND');
    return format;
  },
};

export const FormatParam = (name: string): ParameterDecorator => Param(name, formatPipe);
