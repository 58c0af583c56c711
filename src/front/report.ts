import type { Manifest, Part } from '../core/manifest.ts'
import type { Plan } from '../core/plan.ts'
export const renderReport = (plan: Plan, manifest: Manifest, parts: readonly Part[]): string => `<!doctype html><title>${plan.application.name}</title>${manifest.files.length}${parts.length}`
