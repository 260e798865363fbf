import { Param, type PipeTransform } from '@nestjs/common';
import { DomainError, Month } from '@presence/domain';

/** What cannot be a month in a path answers as one that does not exist. */
const monthPipe: PipeTransform<unknown, Month> = {
  transform(value) {
    const month = Month.safeParse(value);
    if (!month.success) throw new DomainError('NOT_FOUND');
    return month.data;
  },
};

export const MonthParam = (name: string): ParameterDecorator => Param(name, monthPipe);
