import { planImport, type ImportPlan, type Surroundings, type TableWish } from '#domain/import/import-plan.ts'

/** Milliseconds of work before the page may draw again. */
const slice = 30

/** The plan, worked out in slices so that the page stays alive; rejects with the signal's reason when given up. */
export async function planInSlices(
  tables: readonly TableWish[],
  surroundings: Surroundings,
  onProgress: (share: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<ImportPlan> {
  const planning = planImport(tables, surroundings)
  let paused = performance.now()
  for (;;) {
    const step = planning.next()
    if (step.done) return step.value
    if (performance.now() - paused < slice) continue
    onProgress(step.value)
    await new Promise((go) => setTimeout(go))
    signal?.throwIfAborted()
    paused = performance.now()
  }
}
