/** Milliseconds of work before the page may draw again. */
const slice = 30

/** What `working` comes to, worked out in slices so that the page stays alive; rejects with the signal's reason when given up. */
export async function inSlices<T>(working: Generator<number, T, void>, onProgress: (share: number) => void = () => undefined, signal?: AbortSignal): Promise<T> {
  let paused = performance.now()
  for (;;) {
    const step = working.next()
    if (step.done) return step.value
    if (performance.now() - paused < slice) continue
    onProgress(step.value)
    await new Promise((go) => setTimeout(go))
    signal?.throwIfAborted()
    paused = performance.now()
  }
}
