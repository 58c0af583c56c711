import{isForeign,packageClient,package_client_default}from"./chunk-YE6QLBVW.js";import"./chunk-UXE5VO77.js";import"./chunk-P3EBOHHN.js";import"./chunk-EA3LNGPF.js";
import"./chunk-OXFKKGSG.js";import"./chunk-4HNNKUSY.js";import"./chunk-E6RJWS47.js";import"./chunk-WMI3PGRI.js";import"./chunk-I2CLFTHE.js";
import"./chunk-A3RS2OCQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-CAZX6KWH.js";import"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";
export{package_client_default as default,isForeign,packageClient};
