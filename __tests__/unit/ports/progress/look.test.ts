import { expect, test } from '@jest/globals'
import { lookOf, type Asked } from '../../../../src/ports/local/progress/look.ts'

type Case = [what: string, asked: Partial<Asked>, env: Record<string, string>, isTTY: boolean, style: string, colour: boolean]

test.each<Case>([
  ['a person', {}, { TERM: 'xterm' }, true, 'live', true],
  ['a file', {}, {}, false, 'plain', false],
  ['CI, whatever its standard error is', {}, { CI: 'true' }, true, 'plain', true],
  ['CI that is none', {}, { CI: 'false' }, true, 'live', true],
  ['a dumb terminal', {}, { TERM: 'dumb' }, true, 'plain', false],
  ['NO_COLOR', {}, { NO_COLOR: '1' }, true, 'live', false],
  ['an empty NO_COLOR', {}, { NO_COLOR: '' }, true, 'live', true],
  ['FORCE_COLOR into a file', {}, { FORCE_COLOR: '1' }, false, 'plain', true],
  ['FORCE_COLOR=0', {}, { FORCE_COLOR: '0' }, true, 'live', false],
  ['FORCE_COLOR before NO_COLOR', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 'plain', true],
  ['--no-color before both', { 'no-color': true }, { FORCE_COLOR: '1' }, true, 'live', false],
  ['--verbose', { verbose: true }, {}, true, 'plain', true],
  ['--quiet', { quiet: true }, {}, true, 'plain', true],
  ['--json', { json: true }, { FORCE_COLOR: '1' }, true, 'json', false],
])('%s', (_, asked, env, isTTY, style, colour) => {
  expect(lookOf(asked, env, isTTY)).toMatchObject({ style, colour })
})
