import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Files } from '../../src/ports.ts'
import { codes, systemCode } from '../unit/helpers/problems.ts'
import { content, worlds, type World } from './worlds.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe.each(worlds)('the ports of %s', (_, open) => {
  let world: World
  let files: Files
  const at = (path: string) => join(world.folder, path)
  const paths = async (folder = '.') => (await files.list(at(folder))).map(({ path }) => path)

  beforeEach(async () => {
    world = await open()
    files = world.ports.files
  })
  afterEach(() => world.end())

  describe('files', () => {
    test('what is written is read, as text and as bytes, with its folders made', async () => {
      await files.write(at('a/b/text'), 'grüße\n')
      await files.write(at('a/bytes'), new Uint8Array([0, 255, 10]))
      expect(await files.text(at('a/b/text'))).toBe('grüße\n')
      expect([...(await files.bytes(at('a/bytes')))]).toEqual([0, 255, 10])
      expect(await files.digest(at('a/b/text'))).toEqual({ sha256: sha256('grüße\n'), size: 8 })
    })

    test('what a reader got does not change with the file', async () => {
      await files.write(at('file'), 'old')
      const before = await files.bytes(at('file'))
      await files.write(at('file'), 'new')
      expect(Buffer.from(before).toString()).toBe('old')
    })

    test('a list is sorted by code units, knows modes, sizes and links, and leaves folders out', async () => {
      for (const name of ['b', 'a/z', 'a-b', 'B', 'a.b', 'é', 'a/b/c']) await files.write(at(name), name, 0o640)
      await files.makeFolder(at('empty'))
      await files.link('../nowhere', at('a/link'))
      const listed = await files.list(world.folder)
      expect(listed.map(({ path }) => path)).toEqual(['B', 'a-b', 'a.b', 'a/b/c', 'a/link', 'a/z', 'b', 'é'])
      expect(listed[0]).toEqual({ path: 'B', kind: 'file', mode: 0o640, size: 1 })
      expect(listed[4]).toEqual({ path: 'a/link', kind: 'link', mode: 0, size: 0, target: '../nowhere' })
    })

    test('links are followed by readers, kept by lists and copies, and there even when they lead nowhere', async () => {
      await files.write(at('folder/file'), 'inside')
      await files.link('folder', at('short'))
      await files.link('nowhere', at('broken'))
      expect(await files.text(at('short/file'))).toBe('inside')
      expect([await files.has(at('broken')), await files.has(at('broken/more')), await files.has(at('short/file'))]).toEqual([true, false, true])
      expect(await Promise.all(['folder', 'folder/file', 'short', 'broken', 'absent'].map(path => files.look(at(path))))).toEqual([{ kind: 'folder' }, { kind: 'file' }, { kind: 'link', target: 'folder' }, { kind: 'link', target: 'nowhere' }, undefined])
      await files.copy(at('short'), at('copied'))
      expect((await files.list(world.folder)).map(({ path, kind }) => `${path} ${kind}`)).toEqual(['broken link', 'copied link', 'folder/file file', 'short link'])
    })

    test('links in a folder that is copied or moved say what they said', async () => {
      await files.link('../up', at('from/deep/relative'))
      await files.link('/absolute', at('from/absolute'))
      await files.copy(at('from'), at('copy'))
      await files.move(at('from'), at('moved'))
      expect((await files.list(world.folder)).map(({ path, target }) => `${path} -> ${target}`)).toEqual(['copy/absolute -> /absolute', 'copy/deep/relative -> ../up', 'moved/absolute -> /absolute', 'moved/deep/relative -> ../up'])
    })

    test('writing over a link replaces the link, not what it leads to', async () => {
      await files.write(at('real'), 'real')
      await files.link('real', at('link'))
      await files.write(at('link'), 'new')
      expect(await files.text(at('real'))).toBe('real')
      expect((await files.list(world.folder)).map(({ kind }) => kind)).toEqual(['file', 'file'])
    })

    test('stamps tell what was written, replaced, or had its mode set, and what is new or gone', async () => {
      for (const name of ['same', 'written', 'mode', 'gone', 'below/replaced']) await files.write(at(name), 'one')
      await files.link('same', at('link'))
      const before = await files.stamps(world.folder)
      await files.write(at('written'), 'two')
      await files.setMode(at('mode'), 0o755)
      await files.remove(at('gone'))
      await files.write(at('new'), 'new')
      await files.move(at('new'), at('below/replaced'))
      const after = await files.stamps(world.folder)
      expect([...before.keys()].sort()).toEqual(['below/replaced', 'gone', 'link', 'mode', 'same', 'written'])
      expect([...before.keys()].filter(path => before.get(path) !== after.get(path)).sort()).toEqual(['below/replaced', 'gone', 'mode', 'written'])
      expect(await files.stamps(at('absent'))).toEqual(new Map())
    })

    test('since a moment: what was written, made, had its mode set, or was moved there with all that is in it', async () => {
      for (const name of ['same', 'written', 'mode', 'gone', 'from/moved', 'other/one', 'below/same']) await files.write(at(name), 'one')
      const began = await files.moment(world.folder)
      await files.write(at('written'), 'two')
      await files.setMode(at('mode'), 0o755)
      await files.remove(at('gone'))
      await files.write(at('below/new'), 'new')
      await files.move(at('from/moved'), at('below/moved'))
      await files.move(at('other'), at('to'))
      const { paths, changed } = await files.changedSince(world.folder, began)
      expect(paths.sort()).toEqual(['below/moved', 'below/new', 'below/same', 'mode', 'same', 'to/one', 'written'])
      expect(changed.sort()).toEqual(['below/moved', 'below/new', 'mode', 'to', 'written'])
      const now = await files.moment(world.folder)
      expect((await files.changedSince(world.folder, now)).changed).toEqual([])
      expect(await files.changedSince(at('absent'), now)).toEqual({ paths: [], changed: [] })
    })

    test('which files bear no later date than another one: what is moved keeps its own', async () => {
      for (const name of ['same', 'moved', 'copied', 'written']) await files.write(at(name), 'one')
      await files.moment(world.folder)
      await files.write(at('mark'), '')
      await files.moment(world.folder)
      await files.write(at('written'), 'two')
      await files.copy(at('copied'), at('copy'))
      await files.move(at('moved'), at('there'))
      const paths = ['same', 'there', 'copy', 'written', 'absent'].map(at)
      expect(await files.predated(paths, at('mark'))).toEqual(['same', 'there'].map(at))
      expect(await files.predated(paths, at('absent'))).toEqual([])
    })

    test('a disk has room', async () => {
      expect(await files.room(world.folder)).toBeGreaterThan(0)
    })

    test('setMode, and modes in copies', async () => {
      await files.write(at('program'), '#!')
      await files.setMode(at('program'), 0o755)
      await files.copy(at('program'), at('copy/program'))
      expect((await files.list(world.folder)).map(({ mode }) => mode)).toEqual([0o755, 0o755])
    })

    test('what may be run, through a link too', async () => {
      await files.write(at('program'), '#!', 0o755)
      await files.write(at('text'), '', 0o644)
      await files.link('program', at('link'))
      expect(await Promise.all(['program', 'text', 'link'].map(name => files.isExecutable(at(name))))).toEqual([true, false, true])
    })

    test('a folder is copied over another; what is left out takes everything below with it', async () => {
      for (const name of ['keep/x', 'drop/x', 'drop/deep/y', 'keep/drop.txt']) await files.write(at(`from/${name}`), 'new')
      await files.write(at('to/keep/old'), 'old')
      await files.write(at('to/keep/x'), 'old')
      const asked: string[] = []
      await files.copy(at('from'), at('to'), path => {
        asked.push(path)
        return path === 'drop' || path === 'keep/drop.txt'
      })
      expect(await paths('to')).toEqual(['keep/old', 'keep/x'])
      expect(await files.text(at('to/keep/x'))).toBe('new')
      expect(asked.sort()).toEqual(['drop', 'keep', 'keep/drop.txt', 'keep/x'])
    })

    test('a copy is a copy', async () => {
      await files.write(at('from/file'), 'old')
      await files.copy(at('from'), at('to'))
      await files.write(at('from/file'), 'new')
      expect(await files.text(at('to/file'))).toBe('old')
    })

    test('moving makes parents, replaces files and empty folders, and leaves nothing behind', async () => {
      await files.write(at('from/file'), 'moved')
      await files.makeFolder(at('deep/to'))
      await files.move(at('from'), at('deep/to'))
      await files.write(at('other'), 'other')
      await files.move(at('other'), at('deep/to/file'))
      expect(await paths()).toEqual(['deep/to/file'])
      expect(await files.text(at('deep/to/file'))).toBe('other')
      expect(await files.has(at('from'))).toBe(false)
    })

    test('removing takes all below, and minds nothing absent', async () => {
      await files.write(at('a/b/c'), '')
      await files.link('a', at('link'))
      await files.remove(at('link'))
      expect(await files.has(at('a/b/c'))).toBe(true)
      await files.remove(at('a'))
      await files.remove(at('a'))
      expect(await paths()).toEqual([])
    })

    test('temporary folders are new and empty', async () => {
      const [one, two] = [await files.temporary('contract'), await files.temporary('contract')]
      expect(one).not.toBe(two)
      expect(await files.list(one)).toEqual([])
      await Promise.all([one, two].map(files.remove))
    })

    test.each<[string, string, (files: Files, at: (path: string) => string) => Promise<unknown>]>([
      ['reading what is not there', 'ENOENT', (files, at) => files.text(at('absent'))],
      ['the digest of what is not there', 'ENOENT', (files, at) => files.digest(at('absent'))],
      ['listing what is not there', 'ENOENT', (files, at) => files.list(at('absent'))],
      ['reading a folder', 'EISDIR', (files, at) => files.bytes(at('folder'))],
      ['listing a file', 'ENOTDIR', (files, at) => files.list(at('folder/file'))],
      ['reading below a file', 'ENOTDIR', (files, at) => files.text(at('folder/file/x'))],
      ['writing over a folder', 'EISDIR', (files, at) => files.write(at('folder'), '')],
      ['a folder where a file is', 'EEXIST', (files, at) => files.makeFolder(at('folder/file'))],
      ['moving what is not there', 'ENOENT', (files, at) => files.move(at('absent'), at('x'))],
      ['moving a folder onto a full one', 'ENOTEMPTY', (files, at) => files.move(at('second'), at('folder'))],
      ['moving a folder onto a file', 'ENOTDIR', (files, at) => files.move(at('second'), at('folder/file'))],
      ['moving a file onto a folder', 'EISDIR', (files, at) => files.move(at('folder/file'), at('second'))],
      ['copying what is not there', 'ENOENT', (files, at) => files.copy(at('absent'), at('x'))],
      ['copying a folder onto a file', 'ERR_FS_CP_DIR_TO_NON_DIR', (files, at) => files.copy(at('second'), at('folder/file'))],
      ['copying a file onto a folder', 'ERR_FS_CP_NON_DIR_TO_DIR', (files, at) => files.copy(at('folder/file'), at('second'))],
      ['a link where something is', 'EEXIST', (files, at) => files.link('x', at('folder/file'))],
      ['a link to itself', 'ELOOP', (files, at) => files.link('loop', at('loop')).then(() => files.text(at('loop')))],
      ['the mode of what is not there', 'ENOENT', (files, at) => files.setMode(at('absent'), 0o600)],
      ['running what is not there', 'ENOENT', (files, at) => files.isExecutable(at('absent'))],
    ])('%s: %s, and nothing changes', async (_, code, work) => {
      await files.write(at('folder/file'), 'kept')
      await files.write(at('second/file'), 'kept')
      expect(await systemCode(() => work(files, at))).toBe(code)
      await files.remove(at('loop'))
      expect(await paths()).toEqual(['folder/file', 'second/file'])
    })
  })

  describe('network', () => {
    test('get gives status and text, good or bad', async () => {
      expect(await world.ports.network.get(`${world.address}/file`)).toEqual({ status: 200, text: content })
      expect(await world.ports.network.get(`${world.address}/absent`)).toEqual({ status: 404, text: 'nothing here' })
      expect(await world.ports.network.get(`${world.address}/busy`)).toEqual({ status: 503, text: 'later', retryAfter: '7' })
    })

    test('what has the sha256 asked for is kept', async () => {
      await world.ports.network.download(`${world.address}/file`, sha256(content), at('new/file'))
      expect(await files.text(at('new/file'))).toBe(content)
    })

    test.each([
      ['content of another sha256', '/file', 'hash-mismatch'],
      ['an address with nothing', '/absent', 'download-refused'],
    ])('%s leaves no file', async (_, path, code) => {
      expect(await codes(() => world.ports.network.download(`${world.address}${path}`, sha256('other'), at('new/file')))).toEqual([code])
      expect(await paths()).toEqual([])
    })

    test('what fails leaves an older file as it was', async () => {
      await files.write(at('file'), 'old')
      await codes(() => world.ports.network.download(`${world.address}/file`, sha256('other'), at('file')))
      expect(await files.text(at('file'))).toBe('old')
    })

    test.each([
      ['GET', undefined, ''],
      ['POST', 'grüße', Buffer.from('grüße').toString('hex')],
      ['PUT', new Uint8Array([0, 255, 10]), '00ff0a'],
    ] as const)('send by %s hands over headers and body as they are, and gives what is answered', async (method, body, hex) => {
      const sent = { method, url: `${world.address}/sent`, headers: { 'x-mark': 'one' }, ...(body !== undefined && { body }) }
      const { status, text } = await world.ports.network.send(sent, 30)
      expect([status, JSON.parse(text)]).toEqual([201, { method, mark: 'one', body: hex }])
    })

    test('send gives a refusal as an answer, and goes nowhere else', async () => {
      expect(await world.ports.network.send({ method: 'POST', url: `${world.address}/absent`, body: '' }, 30)).toEqual({ status: 404, text: 'nothing here' })
      await expect(world.ports.network.send({ method: 'GET', url: `${world.address}/moved` }, 30)).rejects.toThrow()
      await expect(world.ports.network.send({ method: 'PUT', url: `http://127.0.0.1:${await world.ports.network.freePort()}/` }, 30)).rejects.toThrow()
    })

    test('nobody there: get rejects, download says so', async () => {
      const url = `http://127.0.0.1:${await world.ports.network.freePort()}/`
      await expect(world.ports.network.get(url)).rejects.toThrow()
      expect(await codes(() => world.ports.network.download(url, sha256(''), at('file')))).toEqual(['download-failed'])
    })
  })

  describe('cache', () => {
    test('gives back what was stored, into folders that it makes', async () => {
      const { cache } = world.ports
      await files.write(at('in'), content)
      expect(await cache.fetch(sha256(content), at('out/file'))).toBe(false)
      expect(await files.has(at('out/file'))).toBe(false)
      await cache.store(sha256(content), at('in'))
      expect(await cache.fetch(sha256(content), at('out/file'))).toBe(true)
      expect(await files.text(at('out/file'))).toBe(content)
    })
  })

  describe('processes', () => {

    test('an exit code is a result, whatever it is', async () => {
      expect(await world.ports.processes.run({ argv: world.program })).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' })
    })

    test.each([
      ['a program that is not there', ['no-such-program-anywhere'], undefined],
      ['a path with nothing', ['/no/such/program'], undefined],
    ])('%s is tool-missing', async (_, argv) => {
      expect(await codes(() => world.ports.processes.run({ argv }))).toEqual(['tool-missing'])
      expect(await codes(() => world.ports.processes.start({ argv }).ended)).toEqual(['tool-missing'])
    })

    test('a working folder that is not there is tool-missing too', async () => {
      expect(await codes(() => world.ports.processes.run({ argv: world.program, cwd: at('absent') }))).toEqual(['tool-missing'])
    })

    test('find knows what is there', async () => {
      expect(await world.ports.processes.find('no-such-program-anywhere')).toBeUndefined()
    })

    test('a time limit ends it with 124', async () => {
      expect(await world.ports.processes.run({ argv: world.endless, timeoutSeconds: 0.2 })).toMatchObject({ code: 124, late: true })
    })

    test('a started one runs until it is stopped', async () => {
      const running = world.ports.processes.start({ argv: world.endless })
      await running.stop()
      expect(await running.ended).toBeNull()
    })

    test('a started one that ends by itself has its code and output', async () => {
      const running = world.ports.processes.start({ argv: world.program })
      expect(await running.ended).toBe(3)
      expect(running.output().split('\n').sort()).toEqual(['', 'err', 'out'])
    })

    test('one that is talked to answers line after line, until it ends', async () => {
      const talk = world.ports.processes.converse({ argv: world.echo })
      expect(await talk.ask('one', 20)).toMatchObject({ code: 0, stdout: 'one\none\n\n' })
      expect(await talk.ask('two', 20)).toMatchObject({ code: 0, stdout: 'two\ntwo\n\n' })
      expect(await talk.ask('end', 20)).toMatchObject({ code: 4 })
      await talk.stop()
    })

    test('one that does not answer in time is ended with 124', async () => {
      const talk = world.ports.processes.converse({ argv: world.endless })
      expect(await talk.ask('one', 0.2)).toMatchObject({ code: 124, late: true })
      await talk.stop()
    })

    test('one that is not there is tool-missing when it is asked', async () => {
      expect(await codes(() => world.ports.processes.converse({ argv: ['no-such-program-anywhere'] }).ask('one', 20))).toEqual(['tool-missing'])
    })

    test('aborting ends what runs, and nothing begins afterwards', async () => {
      const abort = new AbortController()
      const other = await open(abort.signal)
      try {
        const running = other.ports.processes.run({ argv: other.endless })
        setTimeout(() => abort.abort(new Error('stopped by the user')), 100)
        await expect(running).rejects.toThrow('stopped by the user')
        await expect(other.ports.processes.run({ argv: other.program })).rejects.toThrow('stopped by the user')
      } finally {
        await other.end()
      }
    })
  })
})
