import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, scriptsOf } from './first-load.mjs';

test('a page takes its scripts and preloaded modules, and no style', () => {
  const html =
    '<link rel="stylesheet" href="styles-A.css"><link rel="modulepreload" href="chunk-B.js"><script nonce="x" src="main-C.js" type="module"></script>';
  assert.deepEqual(scriptsOf(html), ['chunk-B.js', 'main-C.js']);
});

test('a module takes what it imports at once, and leaves what it fetches later', () => {
  const code =
    'import{a as b}from"./chunk-1.js";import"./chunk-2.js";export*from"./chunk-3.js";var p=()=>import("./chunk-4.js");';
  assert.deepEqual(importsOf(code), ['./chunk-1.js', './chunk-2.js', './chunk-3.js']);
});
