import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import "./chunk-ADARQOWN.js";

// whole:/work/main/node_modules/@actions/core/lib/oidc-utils.js?whole
var OidcClient = { getIDToken: async (audience) => (await Promise.resolve().then(() => require_oidc_utils())).OidcClient.getIDToken(audience) };
export {
  OidcClient
};
