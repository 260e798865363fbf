/**
 * Packages of the server that Jest loads as one file, by the names under which they are imported. A part of one of them
 * that is imported by a name of its own stands here too: it would be loaded a second time beside the first.
 */
module.exports = [
  '@nestjs/common',
  '@nestjs/common/constants.js',
  '@nestjs/core',
  '@nestjs/passport',
  '@nestjs/platform-express',
  '@nestjs/swagger',
  'express',
  'express-session',
  'libphonenumber-js/min',
  'nodemailer',
  'p-limit',
  'passport',
  'passport-local',
  'pg-boss',
  'rxjs',
  'temporal-polyfill',
  'rrule-temporal',
  'typeorm',
  'unpdf',
  'write-excel-file/node',
  'zod',
];
