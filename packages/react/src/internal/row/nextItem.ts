/**
 * The item that a key moves the focus to, round and round; `undefined` where it is none of the four.
 *
 * @param current - index of the one with the focus, -1 where none has it.
 * @param back - name of the key to the one before.
 * @param forward - name of the key to the one after.
 */
export function nextItem<Item>(
  key: string,
  items: readonly Item[],
  current: number,
  back: string,
  forward: string,
): Item | undefined {
  const indices: Record<string, number> = {
    Home: 0,
    End: -1,
    [back]: Math.max(current, 0) - 1,
    [forward]: (current + 1) % items.length,
  }
  const index = indices[key]
  return index === undefined ? undefined : items.at(index)
}
