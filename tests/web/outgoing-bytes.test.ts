import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { OutgoingBytes } from '../../src/web/outgoing-bytes.js';

const MEBIBYTE = 1024 * 1024;
const response = (): ServerResponse => new EventEmitter() as unknown as ServerResponse;

test('large bodies are held until their responses close, and refused beyond the bound', () => {
  const outgoing = new OutgoingBytes(10 * MEBIBYTE);
  const first = response();
  expect(outgoing.hold(first, 6 * MEBIBYTE)).toBe(true);
  expect(outgoing.hold(response(), 6 * MEBIBYTE)).toBe(false);
  first.emit('close');
  expect(outgoing.hold(response(), 6 * MEBIBYTE)).toBe(true);
});

test('small bodies always pass', () => {
  const outgoing = new OutgoingBytes(0);
  expect(outgoing.hold(response(), MEBIBYTE)).toBe(true);
  expect(outgoing.bytes).toBe(0);
});
