/** A sentence that ends in a shortened month ("dec.") has one full stop, not two. */
export const oneStop = (sentence: string): string => sentence.replace(/\.\.$/, '.');
