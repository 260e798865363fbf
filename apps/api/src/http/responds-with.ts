import { applyDecorators, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type * as z from 'zod';

/** What a route responds with: the serializer keeps only what the schema names, and the API docs show the same schema. */
export const RespondsWith = (schema: z.ZodType, { list = false } = {}) =>
  applyDecorators(
    SerializeOptions({ schema }),
    ApiResponse({
      status: '2XX',
      description: 'Done.',
      standardSchema: list ? schema.array() : schema,
    }),
  );
