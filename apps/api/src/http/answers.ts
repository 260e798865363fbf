import { applyDecorators, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type * as z from 'zod';

/** What a route answers: the serializer keeps only what the schema names, and the API docs show the same schema. */
export const Answers = (schema: z.ZodType, { list = false } = {}) =>
  applyDecorators(
    SerializeOptions({ schema }),
    ApiResponse({
      status: '2XX',
      description: 'Done.',
      standardSchema: list ? schema.array() : schema,
    }),
  );
