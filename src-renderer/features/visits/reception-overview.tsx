import type { ReactNode } from 'react'
import { textIn } from '#domain/place/language-map.ts'
import { inRosterOrder } from '#domain/visit/roster-order.ts'
import type { Item } from '#domain/visit/item.ts'
import type { Member } from '#domain/visit/member.ts'
import { comingAndGoing, receptionLevel } from '#domain/visit/reception.ts'
import { takesPart } from '#domain/visit/takes-part.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { recordName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import { Button } from '#ui/button.tsx'
import { Tag } from '#ui/tag.tsx'
import { itemTitle } from './item-title.ts'
import styles from './register.module.css'

/** Three facts first: whether the levels fit, how they come, how they leave. */
export function ReceptionOverview({ file }: { readonly file: VisitFile }) {
  const words = useWords('reception')
  const format = useFormats()
  const lookup = useLookup(memberKinds)
  const { host, guest, above } = receptionLevel(file)
  const { coming, going } = comingAndGoing(file)
  const nameOf = (member: Member): string => recordName('member', member, words, format, lookup)
  const head = (label: string, member: Member | undefined): ReactNode => (
    <p>
      <span className={styles.label}>{label}</span> <bdi>{member ? nameOf(member) : words('nobody')}</bdi>
      {member && member.rank !== 'none' && <span className={styles.detail}> · {words.in('vocabulary', `ranks.${member.rank}`)}</span>}
    </p>
  )
  const fit = above === undefined ? 'unknown' : above === 0 ? 'equal' : above > 0 ? 'above' : 'below'
  return (
    <div className={styles.cards}>
      <section className={styles.card} aria-label={words('level.title')}>
        <h3 className={styles.cardTitle}>
          {words('level.title')} <Tag tone={fit === 'equal' ? 'ok' : fit === 'unknown' ? 'missing' : 'near'}>{words(`level.${fit}`, { number: format.number(Math.abs(above ?? 0)) })}</Tag>
        </h3>
        {head(words('level.guest'), guest)}
        {head(words('level.host'), host)}
      </section>
      <Passage file={file} leg={coming} way="coming" nameOf={nameOf} />
      <Passage file={file} leg={going} way="going" nameOf={nameOf} />
    </div>
  )
}

interface PassageProps {
  readonly file: VisitFile
  readonly leg: Item | undefined
  readonly way: 'coming' | 'going'
  readonly nameOf: (member: Member) => string
}

function Passage({ file: { visit, members }, leg, way, nameOf }: PassageProps) {
  const words = useWords('reception')
  const format = useFormats()
  const edit = useEditRecord()
  const title = words(`passage.${way}.title`)
  const date = way === 'coming' ? visit.date : visit.endDate
  const ours = leg && leg.memberIds.length > 0 ? inRosterOrder(members.filter((member) => member.side === 'home' && takesPart(member, leg))) : []
  const route = leg ? [leg.from || leg.fromCode, leg.to || leg.toCode].filter((text) => text !== '').join(' → ') : ''
  const facts = leg
    ? [leg.serviceNumber, route, textIn(leg.venue, words.language)?.text ?? '', leg.transport].filter((text) => text !== '')
    : []
  return (
    <section className={styles.card} aria-label={title}>
      <h3 className={styles.cardTitle}>{title}</h3>
      {leg ? (
        <>
          <p>
            <strong>{[leg.date ? format.partialDate(leg.date) : '', leg.time].filter((text) => text !== '').join(' ')}</strong> <bdi>{itemTitle(leg, words)}</bdi>
          </p>
          {facts.length > 0 && (
            <p className={styles.detail}>
              {facts.map((fact, at) => (
                <span key={at}>
                  {at > 0 && ' · '}
                  <bdi>{fact}</bdi>
                </span>
              ))}
            </p>
          )}
          <p>
            <span className={styles.label}>{words(`passage.${way}.who`)}</span> <bdi>{ours.length === 0 ? words('nobody') : format.list(ours.map(nameOf))}</bdi>
          </p>
        </>
      ) : (
        <p className={styles.none}>{words(`passage.${way}.none`)}</p>
      )}
      <span data-print="never">
        <Button
          size="small"
          onPress={() => edit(leg ? { kind: 'item', id: leg.id } : { kind: 'item', initial: { visitId: visit.id, kind: 'leg', mode: 'car', ...(date !== undefined && { date }) } })}
        >
          {leg ? words.in('visits', 'edit') : words(`passage.${way}.add`)}
        </Button>
      </span>
    </section>
  )
}

const memberKinds = ['member'] as const
