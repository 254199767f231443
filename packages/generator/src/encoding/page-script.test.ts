import { expect, it } from 'vitest';
import { stringLiteral } from './string-literal.js';
import { pageScript } from './page-script.js';

it('refuses a script that ends the element around it or opens a comment', () => {
  for (const text of ['</script>', '</SCRIPT x', '<!-- <script>']) {
    expect(() => pageScript(`say("${text}")`)).toThrow(TypeError);
    expect(pageScript(`say(${stringLiteral(text).toString()})`).toString()).toMatch(/^say\('/);
  }
});
