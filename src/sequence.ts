// Lists of what a run has too much of to hold at once: each item is made when it is asked for. An array is one, too.

export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  map<R>(change: (item: T, index: number) => R): R[];
  flatMap<R>(change: (item: T, index: number) => R | readonly R[]): R[];
  filter(isWanted: (item: T) => boolean): T[];
  find(isWanted: (item: T) => boolean): T | undefined;
  some(isWanted: (item: T) => boolean): boolean;
  every(isWanted: (item: T) => boolean): boolean;
}

/** A list of `length` items; `make` makes the same one each time. */
export function lazySequence<T>(length: number, make: (index: number) => T): Sequence<T> {
  return new LazySequence(length, make);
}

class LazySequence<T> implements Sequence<T> {
  readonly length: number;
  readonly #make: (index: number) => T;

  constructor(length: number, make: (index: number) => T) {
    this.length = length;
    this.#make = make;
  }

  at(index: number): T | undefined {
    return index < this.length ? this.#make(index) : undefined;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; i < this.length; i++) yield this.#make(i);
  }

  map<R>(change: (item: T, index: number) => R): R[] {
    const changed: R[] = [];
    for (const item of this) changed.push(change(item, changed.length));
    return changed;
  }

  flatMap<R>(change: (item: T, index: number) => R | readonly R[]): R[] {
    const changed: R[] = [];
    let position = 0;
    for (const item of this) {
      const made = change(item, position++);
      if (isList(made)) changed.push(...made);
      else changed.push(made);
    }
    return changed;
  }

  filter(isWanted: (item: T) => boolean): T[] {
    const wanted: T[] = [];
    for (const item of this) if (isWanted(item)) wanted.push(item);
    return wanted;
  }

  find(isWanted: (item: T) => boolean): T | undefined {
    for (const item of this) if (isWanted(item)) return item;
    return undefined;
  }

  some(isWanted: (item: T) => boolean): boolean {
    return this.find(isWanted) !== undefined;
  }

  every(isWanted: (item: T) => boolean): boolean {
    return !this.some((item) => !isWanted(item));
  }
}

function isList<R>(made: R | readonly R[]): made is readonly R[] {
  return Array.isArray(made);
}
