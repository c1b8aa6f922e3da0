// ASCII.

/** Whether all of a text are characters that ASCII prints, spaces included. */
export function isPrintableAscii(text: string): boolean {
  return !/[^ -~]/.test(text);
}
