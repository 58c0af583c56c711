import { describe, expect, test } from '@jest/globals'
import { uvEnvironment } from '../../../src/core/pip-settings.ts'
import { restore } from '../../../src/core/install-steps.ts'

/** What of it is set. */
const told = (...lines: string[]) => Object.fromEntries(Object.entries(uvEnvironment(lines.join('\n')) ?? { refused: 'by pip' }).filter(([key, value]) => value !== undefined && !/^UV_(NO_|PYTHON|SYSTEM|INDEX_STRATEGY)/.test(key)))

describe('what pip is configured for, in the words of uv', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['nothing', [], {}],
    ['an index with credentials', ["global.index-url='https://user:p%27w@index.example/simple/'"], { UV_DEFAULT_INDEX: 'https://user:p%27w@index.example/simple/' }],
    ['several more, a line each', ["global.extra-index-url='\\nhttps://one.example/\\nhttps://two.example/'"], { UV_INDEX: 'https://one.example/ https://two.example/' }],
    ['folders of wheels', [":env:.find-links='/wheels /more'"], { UV_FIND_LINKS: '/wheels,/more' }],
    ['the environment before install before all commands', [":env:.index-url='https://c.example'", "install.index-url='https://b.example'", "global.index-url='https://a.example'"], { UV_DEFAULT_INDEX: 'https://c.example' }],
    ['install before all commands', ["install.index-url='https://b.example'", "global.index-url='https://a.example'"], { UV_DEFAULT_INDEX: 'https://b.example' }],
    ['what other commands are told', ["download.index-url='https://d.example'"], {}],
    ['certificates and hosts', ["global.cert='/etc/ca.pem'", "global.trusted-host='a.example b.example'"], { SSL_CERT_FILE: '/etc/ca.pem', UV_INSECURE_HOST: 'a.example b.example' }],
    ['what changes nothing', ["global.timeout='60'", ":env:.disable-pip-version-check='1'", "global.no-cache-dir='true'"], {}],
    ['emptied by the environment', ["global.extra-index-url='https://one.example/'", ":env:.extra-index-url=''"], {}],
    ['quoted otherwise', [`global.cert="/it's/ca.pem"`], { SSL_CERT_FILE: "/it's/ca.pem" }],
  ])('%s', (_, lines, environment) => expect(told(...lines)).toEqual(environment))

  test.each(["global.proxy='http://proxy.example'", "global.client-cert='/me.pem'", "install.no-index='true'", "install.constraint='c.txt'", "global.find-links='/a,b'", "install.require-hashes-of-tomorrow='1'"])('uv is not asked where it cannot be told: %s', line =>
    expect(told(line)).toEqual({ refused: 'by pip' }))

  test('uv\'s own settings of this machine do not count beside it', () =>
    expect(uvEnvironment('')).toMatchObject({ UV_NO_CONFIG: '1', UV_DEFAULT_INDEX: undefined, UV_INDEX_URL: undefined, UV_EXTRA_INDEX_URL: undefined, UV_INDEX: undefined }))
})

describe('the step that restores pins', () => {
  const place = { platform: 'linux' as const, tools: '/tools', interpreter: '/python3', path: '/usr/bin' }
  const step = (uv: Record<string, string> | undefined, wheelsOnly = ':all:', wheels = '/wheels') => restore({ ...place, ...(uv && { uv }) }, '/env', '/pins.txt', wheelsOnly, wheels)

  test('by uv: hashes of everything, nothing resolved, built or asked for by arguments', () => {
    const { argv, env } = step({ UV_DEFAULT_INDEX: 'https://user:secret@index.example', UV_FIND_LINKS: '/more' })
    expect(argv).toEqual(['/tools/bin/uv', 'pip', 'install', '--quiet', '--python', '/env/bin/python', '--no-deps', '--require-hashes', '--only-binary', ':all:', '-r', '/pins.txt'])
    expect(env).toEqual({ UV_DEFAULT_INDEX: 'https://user:secret@index.example', UV_FIND_LINKS: '/wheels,/more', PATH: '/tools/bin:/usr/bin' })
  })

  test('what may be built is named by both in their own way', () => {
    expect(step({}, 'a,b').argv.slice(8, 12)).toEqual(['--only-binary', 'a', '--only-binary', 'b'])
    expect(step({}, ':none:').argv).not.toContain('--only-binary')
    expect(step(undefined, 'a,b').argv).toEqual(expect.arrayContaining(['pip', '--only-binary', 'a,b']))
  })

  test('by pip where uv would part the name of the folder', () => expect(step({}, ':all:', '/a,b').argv[0]).toBe('/tools/bin/python'))
})
