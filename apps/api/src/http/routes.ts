import type { INestApplication } from '@nestjs/common';
import { PATH_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { ACCESS, type Access } from './access';

/** One route of the API as it is declared: method, path with its parameters, and who may use it. */
export type Route = { method: string; path: string; access: Access | undefined; handler: string };

const joined = (...parts: string[]) =>
  `/${parts.join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');

/** Every route that the application answers, read from the controllers themselves. */
export function routesOf(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const type = metatype as (new () => object) & { prototype: object };
    const base = Reflect.getMetadata(PATH_METADATA, type) as string;
    return Object.getOwnPropertyNames(type.prototype).flatMap((name) => {
      const handler = (type.prototype as Record<string, unknown>)[name] as object;
      const method =
        typeof handler === 'function'
          ? (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined)
          : undefined;
      if (method === undefined) return [];
      const path = joined(
        base.startsWith('feeds') ? '' : 'api',
        base,
        Reflect.getMetadata(PATH_METADATA, handler) as string,
      );
      const access = (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, type)) as
        Access | undefined;
      return [
        { method: RequestMethod[method] as string, path, access, handler: `${type.name}.${name}` },
      ];
    });
  });
}
