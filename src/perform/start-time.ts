import type { Ports } from '../ports.ts'

/** Odd, so that one of them is the median. */
const runs = 5

/** Writes the median in milliseconds, once the program has been read from the disk: it has run before. What `start` throws ends it. */
export async function measureStart(to: string, start: () => Promise<void>, { files, host }: Ports): Promise<void> {
  const took: number[] = []
  for (let run = 0; run < runs; run++) {
    const started = host.now()
    await start()
    took.push(host.now() - started)
  }
  await files.write(to, `${took.sort((a, b) => a - b)[(runs - 1) / 2]}\n`)
}
