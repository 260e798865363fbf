import { Param, type PipeTransform } from '@nestjs/common';
import { DomainError } from '@presence/domain';

/** What cannot be a year in a path answers as one that does not exist. */
const yearPipe: PipeTransform<unknown, number> = {
  transform(value) {
    if (typeof value !== 'string' || !/^\d{4}$/.test(value)) throw new DomainError('NOT_FOUND');
    return Number(value);
  },
};

export const YearParam = (name: string): ParameterDecorator => Param(name, yearPipe);
