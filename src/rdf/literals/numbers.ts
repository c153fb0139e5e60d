/** Longest number that is read as one: what hostile input may cost. */
const MOST_CHARACTERS = 1000;

/** `+05` gives `5`. Bounds are inclusive. */
export function canonicalInteger(lexical: string, least?: bigint, greatest?: bigint): string | undefined {
  if (lexical.length > MOST_CHARACTERS || !/^[+-]?\d+$/.test(lexical)) return undefined;
  const value = BigInt(lexical.replace('+', ''));
  if (least !== undefined && value < least) return undefined;
  if (greatest !== undefined && value > greatest) return undefined;
  return value.toString();
}

/** `05.10` gives `5.1`, `5.0` gives `5`. */
export function canonicalDecimal(lexical: string): string | undefined {
  if (lexical.length > MOST_CHARACTERS) return undefined;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(lexical);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  return signed(sign === '-', plainDigits(whole, fraction));
}

export function canonicalBoolean(lexical: string): string | undefined {
  if (lexical === '1') return 'true';
  if (lexical === '0') return 'false';
  return lexical === 'true' || lexical === 'false' ? lexical : undefined;
}

/** The shortest digits that read back as the same double, without exponent: `1.0E2` gives `100`. */
export function canonicalDouble(lexical: string): string | undefined {
  const value = floatingPoint(lexical);
  return value === undefined ? undefined : withoutExponent(value, String(Math.abs(value)));
}

/** The same for single precision. */
export function canonicalFloat(lexical: string): string | undefined {
  const read = floatingPoint(lexical);
  if (read === undefined) return undefined;
  const value = Math.fround(read);
  for (let digits = 1; digits < 9; digits++) {
    const text = Math.abs(value).toPrecision(digits);
    if (Math.fround(Number(text)) === Math.abs(value)) return withoutExponent(value, text);
  }
  return withoutExponent(value, Math.abs(value).toPrecision(9));
}

function floatingPoint(lexical: string): number | undefined {
  if (/^[+-]?INF$/.test(lexical)) return lexical.startsWith('-') ? -Infinity : Infinity;
  if (lexical === 'NaN') return Number.NaN;
  const isNumber =
    lexical.length <= MOST_CHARACTERS && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(lexical);
  return isNumber ? Number(lexical) : undefined;
}

function withoutExponent(value: number, text: string): string {
  if (Number.isNaN(value)) return 'NaN';
  const isNegative = value < 0 || Object.is(value, -0);
  if (!Number.isFinite(value)) return isNegative ? '-INF' : 'INF';
  const [mantissa = '', exponentText = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const exponent = Number(exponentText);
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const plain =
    point <= 0
      ? plainDigits('0', '0'.repeat(-point) + digits)
      : plainDigits(digits.slice(0, point).padEnd(point, '0'), digits.slice(point));
  return isNegative ? `-${plain}` : plain;
}

function plainDigits(whole: string, fraction: string): string {
  const significant = whole.replace(/^0+/, '') || '0';
  const rest = withoutTrailingZeros(fraction);
  return rest === '' ? significant : `${significant}.${rest}`;
}

/** Without a pattern: `/0+$/` takes quadratic time over long runs of zeros. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function signed(isNegative: boolean, digits: string): string {
  return isNegative && digits !== '0' ? `-${digits}` : digits;
}
