/** Wheels of one release, as large as is wanted and of nothing that can be compressed, and its sdist. */
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWheel } from '../../../src/perform/wheel.ts'

export interface Made {
  file: string
  sha256: string
  size: number
}

/** `count` files of about `megabytes` in `folder`, the last of them an sdist. */
export async function distributions(folder: string, count: number, megabytes: number): Promise<Made[]> {
  mkdirSync(folder, { recursive: true })
  const names: string[] = []
  for (let nth = 1; nth < count; nth++) names.push(await wheel(folder, nth, megabytes))
  return [...names, sdist(folder, megabytes)].map(file => {
    const data = readFileSync(join(folder, file))
    return { file, sha256: createHash('sha256').update(data).digest('hex'), size: data.length }
  })
}

const metadata = 'Metadata-Version: 2.1\nName: app\nVersion: 1.0\n'

async function wheel(folder: string, nth: number, megabytes: number): Promise<string> {
  const tag = `py3-none-macosx_${nth}_0_arm64`
  const texts = { 'app-1.0.dist-info/METADATA': metadata, 'app-1.0.dist-info/WHEEL': `Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: false\nTag: ${tag}\n` }
  const members = [...Object.entries(texts).map(([path, text]) => ({ path, data: Buffer.from(text), mode: 0o644 })), { path: 'app/large', data: randomBytes(megabytes * 1_000_000), mode: 0o644 }]
  writeFileSync(join(folder, `app-1.0-${tag}.whl`), await writeWheel(members, 'app-1.0.dist-info', 1_700_000_000))
  return `app-1.0-${tag}.whl`
}

function sdist(folder: string, megabytes: number): string {
  const source = join(folder, '..', 'app-1.0')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'PKG-INFO'), metadata)
  writeFileSync(join(source, 'large'), randomBytes(megabytes * 1_000_000))
  const { status, stderr } = spawnSync('tar', ['-czf', join(folder, 'app-1.0.tar.gz'), '-C', join(folder, '..'), 'app-1.0'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return 'app-1.0.tar.gz'
}
