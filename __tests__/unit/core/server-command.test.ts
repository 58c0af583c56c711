import { expect, test } from '@jest/globals'
import { commandWords, expanded } from '../../../src/core/server-command.ts'

test.each([
  ['serve --port $PORT', ['serve', '--port', '${PORT}']],
  ['gunicorn "my app:app" --bind 0.0.0.0:${PORT}', ['gunicorn', 'my app:app', '--bind', '0.0.0.0:${PORT}']],
  ["serve --title 'two words'", ['serve', '--title', 'two words']],
])('%s is one program and its arguments', (command, words) => {
  expect(commandWords(command)).toEqual(words)
})

test.each(['migrate && serve', 'serve | tee log', 'serve > log', 'DEBUG=1 serve', '$PROGRAM --port 1', 'serve ${PORT:-80}', "serve '$PORT'", 'serve \\$PORT', 'serve $(port)', 'serve *.ini', 'serve "open'])('%s needs a shell', command => {
  expect(commandWords(command)).toBeUndefined()
})

test('what the environment says stands in a word as it is, and what it does not say is empty', () => {
  const words = commandWords('serve --bind=:$PORT --data ${DATA} $NOTHING') ?? []
  expect(expanded(words, name => ({ PORT: '80', DATA: 'a ${PORT} b' })[name])).toEqual(['serve', '--bind=:80', '--data', 'a ${PORT} b', ''])
})
