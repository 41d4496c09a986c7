import { describe, expect, test } from 'vitest';
import { keyOfAddress } from '../../../src/storage/key-of-address';

const STORY = 'courier.example/harbour/2031/ferry-stops';

describe('the key of an address', () => {
  test.each([
    `https://courier.example/harbour/2031/ferry-stops`,
    `http://www.courier.example/harbour/2031/ferry-stops/`,
    `https://m.courier.example/harbour/2031/ferry-stops#comments`,
    `https://amp.courier.example/harbour/2031/ferry-stops`,
    `https://courier.example/amp/harbour/2031/ferry-stops`,
    `https://courier.example/harbour/2031/ferry-stops/amp/`,
    `https://courier.example/harbour/2031/ferry-stops?amp=1`,
    `https://courier.example/harbour/2031/ferry-stops/index.html?utm_source=mail&utm_medium=x&fbclid=abc`,
    `https://courier-example.cdn.ampproject.org/c/s/courier.example/harbour/2031/ferry-stops`,
    `https://www.google.com/amp/s/courier.example/harbour/2031/ferry-stops`,
  ])('is one for %s', (address) => {
    expect(keyOfAddress(address)).toBe(STORY);
  });

  test.each([
    'https://courier.example/harbour/2031/ferry-stops-again',
    'https://courier.example/harbour/2031/ferry-stops?page=2',
    'https://courier.example:8080/harbour/2031/ferry-stops',
    'https://sport.courier.example/harbour/2031/ferry-stops',
    'https://courier.example/m/harbour/2031/ferry-stops',
  ])('is another one for %s', (address) => {
    expect(keyOfAddress(address)).not.toBe(STORY);
  });

  test('does not depend on the order of parameters', () => {
    expect(keyOfAddress('https://a.example/?b=2&a=1')).toBe(keyOfAddress('https://a.example/?a=1&b=2'));
  });

  test.each([null, '', 'no address', 'javascript:alert(1)', 'file:///tmp/a.html'])('is none for %s', (address) => {
    expect(keyOfAddress(address)).toBeNull();
  });
});
