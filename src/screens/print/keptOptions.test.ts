import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_OPTIONS } from '../../print/options';
import { keepOptions, recallOptions } from './keptOptions';

function fakeStorage(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

function refusingStorage(): void {
  const refuse = () => {
    throw new DOMException('Not here', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
}

afterEach(() => vi.unstubAllGlobals());

test('the next print-out starts from how this device printed last', () => {
  fakeStorage();
  const options = { ...DEFAULT_OPTIONS, laminated: false, gap: 6, spares: 3 };

  expect(keepOptions(options)).toBe(true);
  expect(recallOptions()).toEqual(options);
});

test('a device that has never printed starts from the usual options', () => {
  fakeStorage();

  expect(recallOptions()).toEqual(DEFAULT_OPTIONS);
});

test('what is kept may be damaged, and then does no harm', () => {
  fakeStorage();
  localStorage.setItem('cuecraft.print', '{"outputs":');

  expect(recallOptions()).toEqual(DEFAULT_OPTIONS);
});

test('a browser that keeps nothing still prints', () => {
  refusingStorage();

  expect(keepOptions(DEFAULT_OPTIONS)).toBe(false);
  expect(recallOptions()).toEqual(DEFAULT_OPTIONS);
});
