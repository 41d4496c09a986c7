/** Puts a file together of parts, without holding its text: a blob's bytes are the browser's. */
export function collectFile({ createObjectURL }: Pick<typeof URL, 'createObjectURL'>) {
  let parts: Blob[] = [];
  return {
    add(part: string): void {
      parts.push(new Blob([part]));
    },
    /** The parts in their order as one file, under an address that lasts as long as this document. */
    finish(type: string): { url: string; bytes: number } {
      const file = new Blob(parts, { type });
      parts = [];
      return { url: createObjectURL(file), bytes: file.size };
    },
  };
}
