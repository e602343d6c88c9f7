import type { Drawing } from '#documents/drawing.ts'

interface DrawnMarksProps {
  readonly drawing: Drawing
  readonly width: number
  readonly height: number
  /** What it shows, for those who do not see it. */
  readonly label: string
  readonly className?: string | undefined
}

/** A drawing of the documents as it goes onto paper, on the page itself. */
export function DrawnMarks({ drawing, width, height, label, className }: DrawnMarksProps) {
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Marks marks={drawing} />
    </svg>
  )
}

function Marks({ marks }: { readonly marks: Drawing }) {
  return marks.map((mark, at) => {
    switch (mark.kind) {
      case 'path':
        return (
          <path
            key={at}
            d={mark.path}
            fill={mark.fill ?? 'none'}
            stroke={mark.stroke}
            strokeWidth={mark.stroke === undefined ? undefined : (mark.width ?? 1)}
            strokeDasharray={mark.dash?.join(' ')}
            opacity={mark.opacity}
          />
        )
      case 'text':
        return (
          <text key={at} x={mark.x} y={mark.y} fontSize={mark.size} fontWeight={mark.weight} fontFamily={mark.family} fill={mark.fill} direction={mark.isRightToLeft ? 'rtl' : 'ltr'} textAnchor={anchorOf(mark.anchor, mark.isRightToLeft)}>
            {mark.text}
          </text>
        )
      case 'group':
        return (
          <g key={at} transform={`translate(${mark.x} ${mark.y})`}>
            <Marks marks={mark.marks} />
          </g>
        )
    }
  })
}

/** SVG anchors follow the direction of writing; ours name the physical side. */
const anchorOf = (anchor: 'left' | 'middle' | 'right', isRightToLeft: boolean): 'start' | 'middle' | 'end' =>
  anchor === 'middle' ? 'middle' : (anchor === 'left') === isRightToLeft ? 'end' : 'start'
