/** Arithmetic of the field with 32 elements, modulo x⁵ + x² + 1, in which 2 generates all but 0. Addition is `^`. */
const EXP: number[] = [];
const LOG: number[] = [];
for (let power = 0, value = 1; power < 31; power++) {
  EXP[power] = value;
  LOG[value] = power;
  value <<= 1;
  if (value & 32) value ^= 37;
}

/** Product of two elements, each 0–31. */
export function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (EXP[((LOG[a] as number) + (LOG[b] as number)) % 31] as number);
}

/** 2 to a power. */
export function power(exponent: number): number {
  return EXP[exponent % 31] as number;
}
