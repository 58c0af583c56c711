/** `npm run bench [load] [pins] [native] [client] [server]`: figures of this bundle against others, interleaved in one run. Figures are printed, never asserted. */
const benches: Record<string, () => Promise<{ run(): void | Promise<void> }>> = {
  load: () => import('./bench/load.ts'),
  pins: () => import('./bench/pins.ts'),
  native: () => import('./bench/native.ts'),
  client: () => import('./bench/client.ts'),
  server: () => import('./bench/server.ts'),
}
const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench) throw new Error(`there is no bench '${name}'; there are ${Object.keys(benches).join(', ')}`)
  await (await bench()).run()
}
