var OidcClient={getIDToken:async audience=>(await Promise.resolve().then(()=>require_oidc_utils())).OidcClient.getIDToken(audience)};export{OidcClient};
