/** A project that packs an application for macOS on Linux, and the interpreter for it, served on loopback. */
import { createHash } from 'node:crypto'
import { cp, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { root } from '../../e2e/cli.ts'

export class ServedArchives<Name extends string = 'whole' | 'brewed'> {
  readonly #archives: Readonly<Record<Name, Buffer>>
  #server: Server | undefined

  constructor(archives: Readonly<Record<Name, Buffer>>) {
    this.#archives = archives
  }

  async start(): Promise<void> {
    this.#server = createServer(({ url = '' }, response) => response.end(this.#archives[url.slice(1) as Name]))
    await new Promise<void>(resolve => this.#server?.listen(0, '127.0.0.1', resolve))
  }

  /** As release.yaml says it. */
  archive(name: Name): string {
    const address = this.#server?.address()
    return `{url: 'http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/${name}', sha256: ${createHash('sha256').update(this.#archives[name]).digest('hex')}}`
  }

  end(): void {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }
}

/** @param more of release.yaml, below client */
export async function jotter(at: string, archive: string, more: readonly string[] = []): Promise<string> {
  await cp(join(root, '__tests__/e2e/fixtures/jotter'), at, { recursive: true })
  await writeFile(join(at, 'release.yaml'), [
    "python: '3.13'",
    'native: {targets: [macos-arm64]}',
    'client:',
    '  entry: jotter',
    '  name: Jotter',
    '  formats: [app]',
    '  icon: icon.png',
    '  file-types: [{extension: jot, mime: application/x-jot, name: Jotting}]',
    '  url-schemes: [jotter]',
    '  macos-on-linux: true',
    `  archives: {macos-arm64: ${archive}}`,
    ...more.map(line => `  ${line}`),
    '',
  ].join('\n'))
  return at
}
