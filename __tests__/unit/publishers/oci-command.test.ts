import { expect, test } from '@jest/globals'
import { imageCommand } from '../../../publishers/oci/command.ts'

test.each([
  ['serve --port $PORT', ['serve', '--port', '${PORT}']],
  ['gunicorn "my app:app" --bind 0.0.0.0:${PORT}', ['gunicorn', 'my app:app', '--bind', '0.0.0.0:${PORT}']],
  ["serve --title 'two words'", ['serve', '--title', 'two words']],
])('%s is one program and its arguments', (command, words) => {
  expect(imageCommand(command)).toEqual(words)
})

test.each(['migrate && serve', 'serve | tee log', 'serve > log', 'DEBUG=1 serve', '$PROGRAM --port 1', 'serve ${PORT:-80}', "serve '$PORT'", 'serve \\$PORT', 'serve $(port)', 'serve *.ini', 'serve "open'])('%s needs a shell', command => {
  expect(imageCommand(command)).toBeUndefined()
})
