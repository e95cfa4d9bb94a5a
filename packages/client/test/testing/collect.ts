/** What a function gives of each item. */
export async function collect<Item, Result>(
  items: AsyncIterable<Item>,
  each: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for await (const item of items) results.push(each(item));
  return results;
}
