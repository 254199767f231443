import fc from 'fast-check';

/** A share from 0 up to 1, each as likely as another: fast-check's doubles are nearly all so small that they say "at the start". */
export const share = fc.nat({ max: 999_999 }).map((millionths) => millionths / 1_000_000);
