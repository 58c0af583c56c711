import{portable}from"./chunk-KDYJ7OKP.js";import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";var zip_default=portable("zip","zip");export{zip_default as default};
