import type { Drawing, Mark, PathMark, TextMark } from './drawing.ts'

/** The marks as SVG elements, without a surrounding `svg`; text stays text. */
export function svgElements(drawing: Drawing): string {
  return drawing.map(element).join('\n')
}

/** Text made safe for XML: markup escaped, control characters that XML forbids left out. */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very characters that may not stand in XML 1.0
  const allowed = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return allowed.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function element(mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return pathElement(mark)
    case 'text':
      return textElement(mark)
    case 'group': {
      const place = mark.x === 0 && mark.y === 0 ? '' : ` transform="translate(${mark.x} ${mark.y})"`
      const clipId = `clip-${mark.name}`
      const clip = mark.clip
        ? `<clipPath id="${clipId}"><rect width="${mark.clip.width}" height="${mark.clip.height}"/></clipPath>\n`
        : ''
      return `<g id="${mark.name}"${place}${mark.clip ? ` clip-path="url(#${clipId})"` : ''}>\n${clip}${svgElements(mark.marks)}\n</g>`
    }
  }
}

function pathElement({ path, fill, stroke, width, dash, opacity, cap }: PathMark): string {
  return `<path${attributes({
    d: path,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : (width ?? 1),
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': cap,
    'stroke-linejoin': stroke === undefined ? undefined : 'round',
    opacity,
  })}/>`
}

function textElement(mark: TextMark): string {
  const { x, y, size, weight, family, fill, halo, opacity } = mark
  return `<text${attributes({
    x: round(x),
    y: round(y),
    'font-family': family,
    'font-size': round(size),
    'font-weight': weight,
    'text-anchor': anchorOf(mark),
    direction: mark.isRightToLeft ? 'rtl' : undefined,
    fill,
    stroke: halo?.color,
    'stroke-width': halo && round(halo.width),
    'stroke-linejoin': halo && 'round',
    'paint-order': halo && 'stroke',
    opacity,
  })}>${xmlText(mark.text)}</text>`
}

/** SVG anchors follow the direction of writing; ours name the physical side. */
function anchorOf({ anchor, isRightToLeft }: TextMark): string {
  if (anchor === 'middle') return 'middle'
  return (anchor === 'left') === isRightToLeft ? 'end' : 'start'
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('')
}

const round = (value: number): number => Math.round(value * 100) / 100
