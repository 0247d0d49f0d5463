/** Prefixes of units as siunitx names them. */
const PREFIXES: Readonly<Record<string, string>> = {
  ...{
    yocto: 'y',
    zepto: 'z',
    atto: 'a',
    femto: 'f',
    pico: 'p',
    nano: 'n',
    micro: 'µ',
    milli: 'm',
  },
  ...{ centi: 'c', deci: 'd', deca: 'da', deka: 'da', hecto: 'h', kilo: 'k', mega: 'M', giga: 'G' },
  ...{ tera: 'T', peta: 'P', exa: 'E', zetta: 'Z', yotta: 'Y', kibi: 'Ki', mebi: 'Mi', gibi: 'Gi' },
  ...{ tebi: 'Ti', pebi: 'Pi' },
};

/** Units as siunitx names them, its abbreviations among them. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ meter: 'm', metre: 'm', second: 's', gram: 'g', kilogram: 'kg', ampere: 'A', kelvin: 'K' },
  ...{ mole: 'mol', candela: 'cd', hertz: 'Hz', newton: 'N', pascal: 'Pa', joule: 'J', watt: 'W' },
  ...{ coulomb: 'C', volt: 'V', farad: 'F', ohm: 'Ω', siemens: 'S', weber: 'Wb', tesla: 'T' },
  ...{
    henry: 'H',
    lumen: 'lm',
    lux: 'lx',
    becquerel: 'Bq',
    gray: 'Gy',
    sievert: 'Sv',
    katal: 'kat',
  },
  ...{ radian: 'rad', steradian: 'sr', minute: 'min', hour: 'h', day: 'd', litre: 'l', liter: 'L' },
  ...{ tonne: 't', hectare: 'ha', electronvolt: 'eV', dalton: 'Da', bar: 'bar', bel: 'B' },
  ...{ decibel: 'dB', neper: 'Np', bit: 'bit', byte: 'B', angstrom: 'Å', knot: 'kn', barn: 'b' },
  ...{ astronomicalunit: 'au', celsius: '°C', degreeCelsius: '°C', degree: '°', arcminute: '′' },
  ...{
    arcsecond: '″',
    percent: '%',
    permille: '‰',
    nm: 'nm',
    um: 'µm',
    mm: 'mm',
    cm: 'cm',
    km: 'km',
  },
  ...{ fs: 'fs', ps: 'ps', ns: 'ns', us: 'µs', ms: 'ms', s: 's', Hz: 'Hz', kHz: 'kHz', MHz: 'MHz' },
  ...{ GHz: 'GHz', THz: 'THz', mg: 'mg', g: 'g', kg: 'kg', mW: 'mW', W: 'W', kW: 'kW', MW: 'MW' },
  ...{ kWh: 'kWh', J: 'J', kJ: 'kJ', eV: 'eV', keV: 'keV', MeV: 'MeV', GeV: 'GeV', TeV: 'TeV' },
  ...{
    mV: 'mV',
    V: 'V',
    kV: 'kV',
    mA: 'mA',
    A: 'A',
    K: 'K',
    N: 'N',
    Pa: 'Pa',
    kPa: 'kPa',
    dB: 'dB',
  },
};

/** Powers of units, as signs after the unit. */
const POWERS: Readonly<Record<string, string>> = {
  squared: '²',
  cubed: '³',
  square: '²',
  cubic: '³',
};
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'][index] ?? '']),
);

const TOKEN = /\\([A-Za-z]+)|\^\{?([+-]?\d+)\}?|([A-Za-zµΩÅ°%‰/]+)|[.~\s*{}]|\\[,;: ]/gy;

/** A unit as siunitx has it (`\kilo\meter\per\hour`, `m.s^{-2}`) as text: `km/h`, `m s⁻²`. A name that no table knows stands for itself. */
export function unitText(source: string): string {
  let text = '';
  let prefix = '';
  let power = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match) return source;
    const [, name, exponent, plain] = match;
    if (exponent !== undefined) text += [...exponent].map((sign) => RAISED[sign] ?? sign).join('');
    else if (name === undefined && plain === undefined) continue;
    else if (name === 'per') text += '/';
    else if (name === 'square' || name === 'cubic') power = POWERS[name] ?? '';
    else if (name !== undefined && Object.hasOwn(POWERS, name)) text += POWERS[name];
    else if (name !== undefined && Object.hasOwn(PREFIXES, name)) prefix += PREFIXES[name];
    else {
      const unit = plain ?? (Object.hasOwn(UNITS, name ?? '') ? UNITS[name ?? ''] : name) ?? '';
      text += (/[^/]$/.test(text) && !unit.startsWith('/') ? ' ' : '') + prefix + unit + power;
      [prefix, power] = ['', ''];
    }
  }
  // Nothing stands above the line: `\per\second`.
  return (text + prefix).replace(/^\/([^/]+)$/, '$1⁻¹');
}

/** A number as siunitx has it (`12345`, `1e-3`, `3 x 4`) as text of the abstract grammar. */
export function numberText(source: string): string {
  const plain = source.replace(/[~\s]|\\[,;: ]/g, '').replace(/\+-|\\pm/, ' ± ');
  const [, digits = '', exponent] = /^([^eEdD]*)[eEdD]([+-]?\d+)$/.exec(plain) ?? [];
  if (exponent === undefined) return plain.replaceAll('x', ' × ').replace(/^-/, '−');
  const factor = digits === '' ? '' : `${digits} \\times `;
  return `$${factor}10^{${exponent.replace(/^\+/, '')}}$`;
}

/** A number and its unit, with a blank between them where the unit wants one. */
export function quantityText(number: string, unit: string): string {
  return /^[°′″](?!C)/.test(unit) || unit === '%' ? number + unit : `${number} ${unit}`;
}
