const LONGEST_KEY = 200;
const CONTROL = /\p{Cc}/u;

/**
 * A JSON Pointer (RFC 6901). A key that is very long or holds control characters is left out, and the pointer then leads to
 * what holds it: no message needs a megabyte of key, and nobody can find one by reading it.
 */
export function pointer(path: readonly string[]): string {
  const unusual = path.findIndex((key) => key.length > LONGEST_KEY || CONTROL.test(key));
  const plain = unusual === -1 ? path : path.slice(0, unusual);
  return plain.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
