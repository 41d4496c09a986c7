import { expect, it, vi } from 'vitest';
import { LongList } from '../../../src/ui/LongList';
import { render, textsOf } from './render';

it('shows the beginning of a long list at once and all of it soon, in order', async () => {
  const items = Array.from({ length: 200 }, (_, index) => `item ${index}`);
  const root = render(
    <LongList class="list" items={items} keyOf={(item) => item}>
      {(item) => item}
    </LongList>,
  );
  expect(textsOf(root, 'li')).toEqual(items.slice(0, 2));
  await vi.waitFor(() => expect(textsOf(root, 'li')).toEqual(items), 4_000);
});

it('makes each item once', async () => {
  const items = Array.from({ length: 100 }, (_, index) => `item ${index}`);
  const make = vi.fn((item: string) => item);
  const keyOf = (item: string) => item;
  const root = render(
    <LongList class="list" items={items} keyOf={keyOf}>
      {make}
    </LongList>,
  );
  await vi.waitFor(() => expect(textsOf(root, 'li')).toHaveLength(100), 4_000);
  expect(make).toHaveBeenCalledTimes(100);
});
