/** `٠٦ ۱۲` → `06 12`: Arabic-Indic and Persian digits written 0-9, all else untouched. */
export { westernDigits as toLatinDigits } from '../schemas/westernDigits.ts';
