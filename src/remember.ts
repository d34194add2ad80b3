/** More than this is not kept: a table of a million different dates must not fill the memory. */
const most = 10_000;

/** Makes a value once for each set of plain arguments: for what costs more to make than to keep. */
export function remember<Args extends unknown[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  const known = new Map<string, { value: Value }>();
  return (...args) => {
    const key = JSON.stringify(args);
    let found = known.get(key);
    if (!found) {
      if (known.size >= most) known.clear();
      known.set(key, (found = { value: make(...args) }));
    }
    return found.value;
  };
}
