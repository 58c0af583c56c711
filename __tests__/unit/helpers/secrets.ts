/** Of a request that signs nothing. */
export const noSecrets = { 'sign-pkcs12': undefined, 'sign-password': undefined, 'sign-macos-pkcs12': undefined, 'sign-macos-password': undefined, 'sign-macos-installer-pkcs12': undefined, 'sign-macos-installer-password': undefined, 'notary-key': undefined, unsigned: false }
