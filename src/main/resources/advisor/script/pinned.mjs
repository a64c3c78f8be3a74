// Takes time and chance away from the guides: the same guide must say the same everywhere, always.

const RealDate = Date
const pinned = 0
class PinnedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(pinned)
    else super(...given)
  }
  static now() { return pinned }
}
Object.defineProperty(globalThis, 'Date', { value: PinnedDate, writable: false, configurable: false })
Object.defineProperty(RealDate.prototype, 'constructor', { value: PinnedDate, writable: false, configurable: false })
Object.defineProperty(Math, 'random', { value: () => 0.5, writable: false, configurable: false })
for (const name of ['SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'Intl', 'Temporal', 'performance', 'quit', 'exit', 'read', 'readbuffer', 'load', 'loadWithNewGlobal', 'print', 'printErr', 'Polyglot', 'Graal', 'Java', 'Packages', 'WebAssembly', 'console']) {
  delete globalThis[name]
}
