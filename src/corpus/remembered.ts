/** A function of a record or index that is called several times: it is worked out once, and kept as long as its argument. */
export function remembered<Key extends object, Value extends NonNullable<unknown>>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = workOut(key);
      known.set(key, value);
    }
    return value;
  };
}
