import{isForeign,packageClient,package_client_default}from"./chunk-IV7CMZAG.js";import"./chunk-UXE5VO77.js";import"./chunk-KDJHLBTC.js";import"./chunk-UOZ45PK6.js";
import"./chunk-OXFKKGSG.js";import"./chunk-RNDBMTIT.js";import"./chunk-E6RJWS47.js";import"./chunk-4KVNOEAL.js";import"./chunk-SBB6PP7D.js";
import"./chunk-6CUXVFNW.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";import"./chunk-LUW3IR4I.js";import"./chunk-WQDJ3PFD.js";
export{package_client_default as default,isForeign,packageClient};
