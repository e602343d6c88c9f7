import { PackageCheck, Plus } from 'lucide-react'
import { giftLines, type GiftLine } from '#domain/rule/gift-lines.ts'
import type { Rule } from '#domain/rule/rule.ts'
import { textIn } from '#domain/place/language-map.ts'
import { anyOps } from '#domain/record/any-record.ts'
import type { Gift } from '#domain/visit/gift.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { linkedName } from '#parts/record-name.ts'
import { ruleWhy } from '#parts/rule-text.ts'
import { useCountryName } from '#parts/use-country-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import { useSave } from '#parts/use-save.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { RowName } from './row-name.tsx'
import styles from './register.module.css'
import { StateTag } from './state-tag.tsx'

interface GiftRegisterProps {
  readonly file: VisitFile
  readonly rules: readonly Rule[]
  readonly way: Gift['way']
}

/** Presents given, against the ceiling of our host's rank; or received, with the day by which they are handed in. */
export function GiftRegister({ file, rules, way }: GiftRegisterProps) {
  const words = useWords('reception')
  const format = useFormats()
  const edit = useEditRecord()
  const today = useToday()
  const lines = giftLines(file, rules, today).filter(({ gift }) => gift.way === way)
  const title = words(`gifts.${way}`)
  const limit = lines.find((line) => line.limit !== undefined)?.limit
  return (
    <section aria-label={title}>
      <SectionHead
        title={title}
        count={limit === undefined ? format.number(lines.length) : `${format.number(lines.length)} · ${words(`gifts.${way}Limit`, { amount: format.money(limit, 'CNY') })}`}
        link={
          <Button size="small" variant="quiet" icon={Plus} onPress={() => edit({ kind: 'gift', initial: { visitId: file.visit.id, way, currency: 'CNY' } })}>
            {words('gifts.add')}
          </Button>
        }
      />
      {lines.length === 0 ? (
        <p className={styles.none}>{words(`gifts.${way}None`)}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words('gifts.what')}</th>
                <th scope="col">{words(`gifts.${way}Who`)}</th>
                <th scope="col">{words.in('vocabulary', 'fields.date')}</th>
                <th scope="col" className={styles.end}>
                  {words('gifts.pieces')}
                </th>
                <th scope="col" className={styles.end}>
                  {words('gifts.value')}
                </th>
                <th scope="col" className={styles.end}>
                  {words('gifts.each')}
                </th>
                <th scope="col">{words('standing')}</th>
                {way === 'received' && <td />}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.gift.id} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Row({ line: { gift, each, finding } }: { readonly line: GiftLine }) {
  const words = useWords('reception')
  const rules = useWords('rules')
  const format = useFormats()
  const edit = useEditRecord()
  const save = useSave()
  const today = useToday()
  const lookup = useLookup(giftKinds)
  const nameOfCountry = useCountryName()
  const name = textIn(gift.titles, words.language)?.text ?? words.in('parts', 'untitled')
  const who = gift.personId ? linkedName('person', gift.personId, words, format, lookup) : gift.recipient
  const handIn = (): void => void save('gift.edit', anyOps('gift', gift, { ...gift, handedInOn: today }), words('gifts.handedIn', { name }))
  return (
    <tr>
      <th scope="row">
        <RowName name={name} onPress={() => edit({ kind: 'gift', id: gift.id })} />
      </th>
      <td>
        <bdi>{who}</bdi>
      </td>
      <td>{gift.date ? format.partialDate(gift.date) : '—'}</td>
      <td className={styles.end}>{format.number(gift.pieces ?? 1)}</td>
      <td className={styles.end}>{gift.value === undefined ? <span className={styles.missing}>{words('noAmount')}</span> : format.money(gift.value, gift.currency ?? 'CNY')}</td>
      <td className={styles.end}>{each === undefined ? '—' : format.money(each, 'CNY')}</td>
      <td>
        <span className={styles.standing}>
          <StateTag state={finding.state} />
          {/* The ceiling stands in the head of the table. */}
          {finding.why.key !== 'giftsGiven' && <span className={styles.why}>{ruleWhy(finding, rules, format, nameOfCountry)}</span>}
        </span>
      </td>
      {gift.way === 'received' && (
        <td className={styles.end} data-print="never">
          {gift.handedInOn === undefined && finding.why.key !== 'giftsBelow' && (
            <Button size="small" icon={PackageCheck} onPress={handIn}>
              {words('gifts.handIn')}
            </Button>
          )}
        </td>
      )}
    </tr>
  )
}

const giftKinds = ['gift'] as const
