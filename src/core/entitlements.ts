/** What the hardened runtime lets a Python do unless release.yaml says otherwise: ctypes and cffi write small functions into memory that then runs. */
import { plist } from './plist.ts'

export const usualEntitlements = plist({ 'com.apple.security.cs.allow-unsigned-executable-memory': true })
