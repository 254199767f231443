/** `1 problem`, `3 problems`; the plural where it is not the singular with an s: `counted(2, 'criterion', 'criteria')`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
