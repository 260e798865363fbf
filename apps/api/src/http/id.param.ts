import { Param, type PipeTransform } from '@nestjs/common';
import { DomainError, Id } from '@presence/domain';

/** An id in a path that cannot be one answers as one that does not exist. */
const idPipe: PipeTransform<unknown, Id> = {
  transform(value) {
    const id = Id.safeParse(value);
    if (!id.success) throw new DomainError('NOT_FOUND');
    return id.data;
  },
};

export const IdParam = (name: string): ParameterDecorator => Param(name, idPipe);
