import type { Table } from './toml.ts'

/** `[tool.NAME]` of pyproject.toml; empty where there is none. */
export function toolOptions(pyproject: Table, name: string): Table {
  const tools = pyproject['tool'] as Record<string, Table | undefined> | undefined
  return tools?.[name] ?? {}
}
