import { textIn } from '#domain/place/language-map.ts'
import { sides } from '#domain/person/sides.ts'
import { inRosterOrder } from '#domain/visit/roster-order.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useLookup } from '#parts/use-lookup.ts'
import { recordName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { RecordList } from './record-list.tsx'

/** Who travels and who receives, in rank order. */
export function RosterView({ file }: { readonly file: VisitFile }) {
  const words = useWords('visits')
  const format = useFormats()
  const lookup = useLookup(memberKinds)
  return sides.map((side) => (
    <RecordList
      key={side}
      kind="member"
      visitId={file.visit.id}
      title={words(`roster.${side}`)}
      empty={words('roster.none')}
      initial={{ side }}
      lines={inRosterOrder(file.members.filter((member) => member.side === side)).map((member) => ({
        id: member.id,
        name: recordName('member', member as never, words, format, lookup),
        facts: [
          words.in('vocabulary', `memberRoles.${member.memberRole}`),
          member.rank === 'none' ? '' : words.in('vocabulary', `ranks.${member.rank}`),
          member.workUnit,
          textIn(member.titles, words.language)?.text ?? '',
        ],
      }))}
    />
  ))
}

const memberKinds = ['member'] as const
