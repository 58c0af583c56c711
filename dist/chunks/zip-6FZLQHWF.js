import{portable}from"./chunk-SPGMWPK6.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";var zip_default=portable("zip","zip");export{zip_default as default};
