/** Whether this says that whoever read the output has stopped reading it, as `head` does when it has its lines. */
export function isClosedPipe(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EPIPE';
}
