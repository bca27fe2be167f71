import { buildZip, type ZipPart } from './buildZip';
import { png, svg } from './pictures';

const LIST = `file;nimi;category;rated;tags
zebu.svg;seepu;Animals;0;cattle horns
wash_zebu_,_to.svg;;Animals;0;
barn.png;;Places;0;
beer.svg;;Drinks;1;
`;

/** A small pack as schools have them: drawings, one picture of pixels, a list, a licence, and two files that stay outside. */
export function farmZip(): Buffer {
  const parts: readonly ZipPart[] = [
    { name: 'farm/zebu.svg', bytes: svg('<ellipse cx="50" cy="50" rx="45" ry="30" fill="#9e5b16"/>') },
    {
      name: 'farm/wash_zebu_,_to.svg',
      bytes: svg('<style>.a{fill:#a8d7f4}</style><rect class="a" width="80" height="60"/>'),
    },
    { name: 'farm/barn.png', bytes: png(60, 40) },
    { name: 'farm/beer.svg', bytes: svg('<rect width="40" height="80" fill="orange"/>') },
    { name: 'farm/scripted.svg', bytes: svg('<script>alert(1)</script><rect width="9" height="9"/>') },
    { name: 'farm/torn.png', bytes: png(60, 40).slice(0, 70) },
    { name: 'names.csv', bytes: `\ufeff${LIST}` },
    { name: 'LICENSE.txt', bytes: 'Copyright 2024 Ann Example\nCreative Commons Attribution-ShareAlike 4.0' },
  ];
  return Buffer.from(buildZip(parts));
}

/** Enough drawings that reading them takes a while. */
export function largeZip(): Buffer {
  const path = Array.from({ length: 900 }, (_, at) => `L${(at * 37) % 100} ${(at * 61) % 100}`).join('');
  const bytes = svg(`<path d="M0 0${path}" fill="none" stroke="teal"/>`);
  const parts = Array.from({ length: 6000 }, (_, at) => ({
    name: `shape ${at}x.svg`,
    bytes: at === 0 ? bytes : '',
    ...(at > 0 && { sameAs: 0 }),
  }));
  return Buffer.from(buildZip(parts));
}
