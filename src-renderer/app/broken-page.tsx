import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { EmptyDrawing } from '#ui/empty-drawing.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { Component, type ReactNode } from 'react'
import styles from './message-screen.module.css'

interface BrokenPageProps {
  /** The page inside; undefined for the whole window. */
  readonly page: string | undefined
  readonly children: ReactNode
}

/** Catches what goes wrong while a page is drawn, says so, and offers to draw it again. */
export class BrokenPage extends Component<BrokenPageProps, { problem: Error | undefined }> {
  override state: { problem: Error | undefined } = { problem: undefined }

  static getDerivedStateFromError(problem: unknown): { problem: Error } {
    return { problem: problem instanceof Error ? problem : new Error(String(problem)) }
  }

  override render(): ReactNode {
    const { problem } = this.state
    if (!problem) return this.props.children
    return <BrokenScreen problem={problem} onAgain={() => this.setState({ problem: undefined })} />
  }
}

export function BrokenScreen({ problem, onAgain }: { problem: Error; onAgain: () => void }) {
  const words = useWords('app')
  const details = problem.stack ?? problem.message
  const copy = async () => {
    await host().copyText({ text: details })
    showToast({ text: words('broken.copied') })
  }
  return (
    <section className={styles.screen} role="alert">
      <EmptyDrawing subject="search" />
      <h2 className={styles.title}>{words('broken.title')}</h2>
      <p className={styles.text}>{words('broken.text')}</p>
      <div className={styles.actions}>
        <Button variant="primary" onPress={onAgain}>
          {words('broken.again')}
        </Button>
        <Button onPress={() => void copy()}>{words('broken.copy')}</Button>
      </div>
      <details className={styles.details}>
        <summary>{words('broken.details')}</summary>
        <pre>{details}</pre>
      </details>
    </section>
  )
}
