import type { CalendarProposal } from '#domain/visit/calendar-proposal.ts'
import { textIn } from '#domain/place/language-map.ts'
import { useWords } from '#i18n/words.ts'
import { isolated } from '#parts/isolate.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Checkbox } from '#ui/checkbox.tsx'
import { Tag, type Tone } from '#ui/tag.tsx'
import styles from './outside-file.module.css'

interface CalendarPreviewProps {
  readonly proposals: readonly CalendarProposal[]
  readonly isTicked: (proposal: CalendarProposal) => boolean
  readonly onFlip: (proposal: CalendarProposal) => void
}

/** More than anybody reads; the rest is said in a number. */
const mostShown = 300

/** What a calendar would do to the itinerary, event by event, each with its tick and with what was wrong in which line. */
export function CalendarPreview({ proposals, isTicked, onFlip }: CalendarPreviewProps) {
  const words = useWords('visits')
  const format = useFormats()
  const count = (state: CalendarProposal['state']): string => format.number(proposals.filter((one) => one.state === state).length)
  const order = [...proposals].sort((a, b) => rank(a) - rank(b))
  const shown = order.slice(0, mostShown)
  const rest = order.length - shown.length
  return (
    <>
      <p>{words('calendar.found', { added: count('added'), changed: count('changed'), same: count('same') })}</p>
      <ul className={styles.lines} aria-label={words('calendar.title')}>
        {shown.map((one) => (
          <li key={`${one.event.line} ${one.event.salt}`} className={styles.line}>
            {one.item ? (
              <Checkbox isSelected={isTicked(one)} onChange={() => onFlip(one)}>
                <ProposalText proposal={one} />
              </Checkbox>
            ) : (
              <span className={styles.fixed}>
                <ProposalText proposal={one} />
              </span>
            )}
            <Tag tone={tones[one.state]}>{words(`calendar.states.${one.state}`)}</Tag>
            {one.remarks.length > 0 && (
              <ul className={styles.remarks}>
                {one.remarks.map((remark) => (
                  <li key={`${remark.kind} ${remark.line}`}>
                    {words('calendar.line', {
                      line: format.number(remark.line),
                      text: words(`calendarRemarks.${remark.kind}`, { detail: isolated(remark.detail ?? '') }),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.quiet}>{words('calendar.more', { number: format.number(rest), ticked: format.number(order.slice(mostShown).filter(isTicked).length) })}</p>}
    </>
  )
}

function ProposalText({ proposal: { event, item, before } }: { readonly proposal: CalendarProposal }) {
  const words = useWords('visits')
  const format = useFormats()
  const now = item ?? before
  const title = (now && textIn(now.titles, words.language)?.text) || event.summary || words.in('parts', 'untitled')
  const date = item ? item.date : event.start?.date
  const time = item ? item.time : (event.start?.time ?? '')
  const earlier = before && [before.date && format.partialDate(before.date), before.time].filter(Boolean).join(' ')
  return (
    <span className={styles.text}>
      <span className={styles.when}>
        {date ? format.partialDate(date) : words('undated')} <bdi dir="ltr">{time}</bdi>
      </span>
      <bdi>{title}</bdi>
      {earlier !== undefined && earlier !== '' && <span className={styles.quiet}>{words('calendar.before', { when: earlier })}</span>}
    </span>
  )
}

const tones = { added: 'river', changed: 'near', same: 'plain', 'left-out': 'missing' } as const satisfies Record<CalendarProposal['state'], Tone>

/** Those on days of the visit first, what would change nothing last. */
const rank = ({ item, isInside }: CalendarProposal): number => (item ? (isInside ? 0 : 1) : 2)
