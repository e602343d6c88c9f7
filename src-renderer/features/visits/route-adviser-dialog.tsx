import { useDeferredValue, useMemo, useState } from 'react'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import { textIn } from '#domain/place/language-map.ts'
import { placeName } from '#domain/place/place.ts'
import { proposalOps } from '#domain/visit/proposal-ops.ts'
import { mostExactPlaces, routeProposals } from '#domain/visit/route-adviser.ts'
import type { RouteProposal } from '#domain/visit/route-wish.ts'
import { timedItems } from '#domain/visit/timed-items.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { wishedItems, wishOfVisit } from '#domain/visit/wish-of-visit.ts'
import { useWords } from '#i18n/words.ts'
import { freshId } from '#parts/fresh-id.ts'
import { useSave } from '#parts/use-save.ts'
import { useToday } from '#parts/use-today.ts'
import { Banner } from '#ui/banner.tsx'
import { Checkbox } from '#ui/checkbox.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/text-field.tsx'
import { itemTitle } from './item-title.ts'
import styles from './route-adviser-dialog.module.css'
import { RouteProposalCard } from './route-proposal-card.tsx'

interface RouteAdviserDialogProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly onClose: () => void
}

/** Proposes in which order a visit calls at its places, side by side with what each order breaks; one press takes it. */
export function RouteAdviserDialog({ file, surroundings, onClose }: RouteAdviserDialogProps) {
  const words = useWords('visits')
  const save = useSave()
  const today = useToday()
  const items = wishedItems(file, surroundings)
  const timedOnes = items.filter(({ date, time }) => date !== undefined && time !== '')
  const [start, setStart] = useState<string>(file.visit.date ?? today)
  const [end, setEnd] = useState<string>(file.visit.endDate ?? '')
  const [loosened, setLoosened] = useState<ReadonlySet<string>>(new Set())
  const [first, last] = [dayOf(start), dayOf(end)]
  const choice = useMemo(
    () => first && { start: first, ...(last && { end: last }), fixed: new Set<string>(timedOnes.map(({ id }) => id).filter((id) => !loosened.has(id))) },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is timed follows from the file
    [first, last, loosened, file],
  )
  // Ten places take some hundred milliseconds, which the boxes above need not wait for.
  const asked = useDeferredValue(choice)
  const wish = useMemo(() => asked && wishOfVisit(file, surroundings, timedItems(file, surroundings), asked), [asked, file, surroundings])
  const proposals = useMemo(() => (wish ? routeProposals(wish) : []), [wish])

  const nameOf = (id: string): string => {
    const place = surroundings.places.get(id)
    return place ? placeName(place, words.language) : (textIn(surroundings.home.names, words.language)?.text ?? '')
  }
  const take = async (proposal: RouteProposal): Promise<void> => {
    const ops = proposalOps(file, surroundings, proposal, { freshId: () => freshId('item'), nameOf, note: words('adviser.legNote') })
    if (await save('visit.route', ops, words('adviser.taken'))) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} size="wide" title={words('adviser.title')} note={words('adviser.note')}>
      {items.length === 0 ? (
        <EmptyState drawing="choice" sentence={words('adviser.none')} />
      ) : (
        <div className={styles.adviser}>
          <div className={styles.wishes}>
            <TextField label={words('adviser.start')} value={start} onChange={setStart} dir="ltr" error={first ? undefined : words.in('parts', 'problem.not-a-date')} />
            <TextField label={words('adviser.end')} value={end} onChange={setEnd} dir="ltr" error={end.trim() === '' || last ? undefined : words.in('parts', 'problem.not-a-date')} />
          </div>
          {timedOnes.length > 0 && (
            <fieldset className={styles.fixed}>
              <legend>{words('adviser.keep')}</legend>
              {timedOnes.map((item) => (
                <Checkbox
                  key={item.id}
                  isSelected={!loosened.has(item.id)}
                  onChange={(isKept) => setLoosened((now) => new Set([...now].filter((id) => id !== item.id).concat(isKept ? [] : [item.id])))}
                >
                  {itemTitle(item, words)}
                </Checkbox>
              ))}
            </fieldset>
          )}
          {wish && wish.places.length > mostExactPlaces && <Banner tone="near" text={words('adviser.many', { limit: mostExactPlaces })} />}
          <ul className={styles.proposals} aria-busy={asked !== choice}>
            {proposals.map((proposal, at) => (
              <RouteProposalCard
                key={proposal.order.join()}
                proposal={proposal}
                file={file}
                surroundings={surroundings}
                nameOf={nameOf}
                isBest={at === 0}
                onTake={() => void take(proposal)}
              />
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}

function dayOf(text: string): PartialDate | undefined {
  const date = partialDate(text)
  return date?.length === 10 ? date : undefined
}
