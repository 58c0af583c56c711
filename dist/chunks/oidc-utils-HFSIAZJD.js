(function(__load,__later,__meta,require){"use strict";var OidcClient={getIDToken:async audience=>(await Promise.resolve().then(()=>require_oidc_utils())).OidcClient.getIDToken(audience)};

return{OidcClient}})