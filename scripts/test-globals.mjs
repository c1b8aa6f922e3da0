// What tests and their helpers import as "@jest/globals" where modules are shared between test files: those of the file that runs.
const ofThisFile = (name) => {
  const here = () => globalThis[Symbol.for("jest globals")][name];
  return new Proxy(() => {}, {
    apply: (_, self, given) => Reflect.apply(here(), self, given),
    get: (_, key) => here()[key],
  });
};

export const afterAll = ofThisFile("afterAll");
export const afterEach = ofThisFile("afterEach");
export const beforeAll = ofThisFile("beforeAll");
export const beforeEach = ofThisFile("beforeEach");
export const describe = ofThisFile("describe");
export const expect = ofThisFile("expect");
export const test = ofThisFile("test");
