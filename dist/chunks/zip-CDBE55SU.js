import{portable}from"./chunk-4O5CHOCP.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";var zip_default=portable("zip","zip");export{zip_default as default};
