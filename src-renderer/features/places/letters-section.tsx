import { useState } from 'react'
import { isAnswered } from '#domain/letter/is-answered.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { isLanguageTag } from '#domain/place/language-tag.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { useWords } from '#i18n/words.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { Tag } from '#ui/tag.tsx'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import { letterName } from './letter-name.ts'
import { RecordRow } from './record-row.tsx'

interface LettersSectionProps {
  readonly letters: readonly Letter[]
  readonly today: PartialDate
  readonly onAdd: () => void
}

const shortList = 5

/** Letters sent and received, the latest first, with the replies that are owed. */
export function LettersSection({ letters, today, onAdd }: LettersSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const [showsAll, setShowsAll] = useState(false)
  const sorted = [...letters].sort((a, b) => order(b) - order(a))
  const shown = showsAll ? sorted : sorted.slice(0, shortList)
  return (
    <FileSection
      kind="letter"
      count={format.number(letters.length)}
      onAdd={onAdd}
      {...(letters.length > shortList && {
        link: (
          <Link size="meta" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? words('exchanges.fewer') : words('exchanges.all', { count: format.number(letters.length) })}
          </Link>
        ),
      })}
    >
      <ul className={styles.list}>
        {shown.map((letter) => (
          <RecordRow
            key={letter.id}
            kind="letter"
            id={letter.id}
            name={letterName(letter, words)}
            tags={<LetterTag letter={letter} letters={letters} today={today} />}
            facts={[
              words.in('vocabulary', `letterDirections.${letter.direction}`),
              letter.date && format.partialDate(letter.date),
              letter.title === '' ? undefined : words.in('vocabulary', `letterKinds.${letter.kind}`),
              letter.replyDue && !isAnswered(letter, letters)
                ? words(letter.direction === 'received' ? 'letters.replyBy' : 'letters.answerBy', {
                    date: format.partialDate(letter.replyDue),
                  })
                : undefined,
              letter.language && isLanguageTag(letter.language) ? format.languageName(letter.language) : letter.language,
            ]}
          />
        ))}
      </ul>
    </FileSection>
  )
}

/** What a letter still waits for. */
function LetterTag({ letter, letters, today }: { readonly letter: Letter; readonly letters: readonly Letter[]; readonly today: PartialDate }) {
  const words = useWords('places')
  if (isAnswered(letter, letters)) return <Tag tone="ok">{words('letters.answered')}</Tag>
  if (letter.state === 'draft') return <Tag tone="missing">{words.in('vocabulary', 'letterStates.draft')}</Tag>
  return letter.replyDue && <DueTag on={letter.replyDue} today={today} />
}

const order = ({ date }: Letter): number => (date ? firstDayNumber(date) : Number.MIN_SAFE_INTEGER)
