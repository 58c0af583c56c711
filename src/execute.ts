/** The only loop that performs steps. */
import type { Ports } from './ports.ts'
import type { Step } from './core/steps.ts'
import { glob } from './core/glob.ts'
import { run } from './perform/run.ts'

/** Performs steps in order and stops at the first that fails; what ends that which they began is done all the same. */
export async function execute(steps: readonly Step[], ports: Ports): Promise<void> {
  for (let [next, past] = [0, 0]; next < steps.length; next = past) {
    past = next + 1
    while (isBeside(steps[past])) past++
    await allEnded(steps.slice(next, past).map(step => perform(step, ports))).catch(async (failure: unknown) => {
      for (const ending of steps.slice(past)) if (ending.do === 'run' && ending.cleansUp) await perform(ending, ports).catch(() => undefined)
      throw failure
    })
  }
}

const isBeside = (step: Step | undefined): boolean => step?.do === 'run' && step.beside === true

/** Waits until all have ended, so that nothing of what has failed goes on behind its back. Throws the first failure, in the order given. */
export async function allEnded<T extends readonly unknown[]>(works: { readonly [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(works)
  return await Promise.all(works) as unknown as T
}

async function perform(step: Step, ports: Ports): Promise<void> {
  const { files, network } = ports
  switch (step.do) {
    case 'run':
      await run(step, ports)
      return
    case 'write':
      return files.write(step.path, step.encoding ? Buffer.from(`\uFEFF${step.text}`, 'utf16le') : step.text, step.mode)
    case 'copy':
      return files.copy(step.from, step.to, leftOut(step.leaveOut ?? []))
    case 'copy-sources':
      return (await import('./perform/sources.ts')).copySources(step, ports)
    case 'remove':
      return files.remove(step.path)
    case 'download':
      return download(step, ports, network)
    case 'extract':
      return (await import('./perform/archive.ts')).extract(step, ports)
    case 'archive':
      return (await import('./perform/archive.ts')).archive(step, ports)
    case 'join':
      return files.write(step.to, Buffer.concat(await Promise.all(step.from.map(files.bytes))), step.mode)
    case 'normalize-wheel':
      return (await import('./perform/wheel.ts')).normalizeWheel(step, ports)
    case 'unpack-wheel':
      return (await import('./perform/wheel.ts')).unpackWheel(step, ports)
    case 'tidy-site':
      return (await import('./perform/site.ts')).tidySite(step, ports)
    case 'find-entry':
      return (await import('./perform/site.ts')).findEntry(step, ports)
    case 'drop-files':
      return (await import('./perform/site.ts')).dropFiles(step, ports)
    case 'record-site':
      return (await import('./perform/site.ts')).recordSite(step, ports)
    case 'gather-libraries':
      return (await import('./perform/elf.ts')).gatherLibraries(step, ports)
    case 'point-to-libraries':
      return (await import('./perform/elf.ts')).pointToLibraries(step, ports)
    case 'strip':
      return (await import('./perform/elf.ts')).strip(step, ports)
    case 'empty-root':
      return (await import('./perform/empty-root.ts')).emptyRoot(step, ports)
    case 'window':
      return (await import('./perform/window.ts')).showWindow(step, ports)
    case 'windows':
      return (await import('./perform/windows.ts')).onWindows(step, ports)
    case 'icns':
      return (await import('./perform/macos.ts')).makeIcns(step, ports)
    case 'examine-macos':
      return (await import('./perform/macos.ts')).examineMacos(step, ports)
    case 'macos':
      return (await import('./perform/macos.ts')).onMacos(step, ports)
    case 'point-scripts':
      return (await import('./perform/scripts.ts')).pointScripts(step, ports)
    case 'oci-image':
      return (await import('./perform/oci/pack.ts')).ociImage(step, ports)
    case 'run-image':
      return (await import('./perform/oci/run.ts')).runImage(step, ports)
    case 'answer':
      return (await import('./perform/answer.ts')).answer(step, ports)
  }
}

async function download(step: Extract<Step, { do: 'download' }>, { cache, files }: Ports, network: Ports['network']): Promise<void> {
  if (await cache.fetch(step.sha256, step.to)) {
    if ((await files.digest(step.to)).sha256 === step.sha256) return
    await files.remove(step.to)
  }
  await network.download(step.url, step.sha256, step.to)
  await cache.store(step.sha256, step.to)
}

function leftOut(patterns: readonly string[]): (path: string) => boolean {
  const whole = patterns.filter(pattern => pattern.includes('/')).map(pattern => glob(pattern.replace(/^\.\//, '')))
  const names = patterns.filter(pattern => !pattern.includes('/')).map(glob)
  return path => whole.some(fits => fits(path)) || names.some(fits => fits(path.slice(path.lastIndexOf('/') + 1)))
}
