/** An object of which only what is modelled exists: anything else throws, instead of being undefined as if it were optional. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key) as unknown;
      throw new Error(`the fake does not model ${name}.${key}`);
    },
    set(_target, key) {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  });
}
